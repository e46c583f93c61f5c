"""The pieces that every message of the bot is made of, in the shape in which Discord takes them.

discord.py's own items would be copied into that shape with each message; what they add, callbacks,
this bot does not use, since `bot.ui.controls` finds a pressed control by its custom_id.
"""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from discord import ButtonStyle, ui

from bot.ui import limits
from bot.ui.controls import custom_id

ACCENT = 0x3A7CA5
GENTLE = 0x8E7DBE
UNSURE = 0xD9A441

Part = dict[str, Any]
"""One component of a message."""

_ROW: Final = 1
_CHANNELS: Final = 8
_GALLERY: Final = 12
_SEPARATOR: Final = 14
_BOX: Final = 17


class Card(ui.LayoutView):
    """A message in Components V2, measured against Discord's limits when it is made.

    Raises LimitError where Discord would refuse it.
    """

    def __init__(self, *parts: Part, accent: int | None = ACCENT, boxed: bool = True) -> None:
        super().__init__(timeout=None)
        self._parts = [box(*parts, accent=accent)] if boxed else list(parts)
        problems = limits.message_problems(self._parts)
        if problems:
            raise limits.LimitError("; ".join(problems))

    def to_components(self) -> list[Part]:
        """Return the components, as discord.py sends them."""
        return self._parts

    def has_components_v2(self) -> bool:
        """Return True: texts and boxes are only known to Components V2."""
        return True

    def is_finished(self) -> bool:
        """Return True, so that the library keeps no copy: presses are found by custom_id."""
        return True


def text(*lines: str) -> Part:
    """Return lines of Markdown as one text; empty lines given as "" stay."""
    return {"type": limits.TEXT, "content": "\n".join(lines)}


def separator() -> Part:
    """Return a line between two parts."""
    return {"type": _SEPARATOR, "divider": True, "spacing": 1}


def box(*parts: Part, accent: int | None) -> Part:
    """Return the parts in a box with a coloured edge, or a plain one where `accent` is None."""
    return {"type": _BOX, "accent_color": accent, "spoiler": False, "components": list(parts)}


def picture(file: str, description: str) -> Part:
    """Return an attached picture, with what it shows for those who can't see it."""
    media = {"url": f"attachment://{file}"}
    return {
        "type": _GALLERY,
        "items": [{"media": media, "description": description, "spoiler": False}],
    }


def button(
    label: str,
    verb: str,
    *arguments: object,
    style: ButtonStyle = ButtonStyle.secondary,
    emoji: str | None = None,
    disabled: bool = False,
) -> Part:
    """Return a button; a label that is too long is cut."""
    part: Part = {
        "type": limits.BUTTON,
        "style": style.value,
        "custom_id": custom_id(verb, *arguments),
        "disabled": disabled,
    }
    if label:
        part["label"] = limits.clip(label, limits.BUTTON_LABEL)
    if emoji:
        part["emoji"] = {"id": None, "name": emoji}
    return part


def row(*parts: Part) -> Part:
    """Return one row of buttons, or with one select."""
    return {"type": _ROW, "components": list(parts)}


def rows(buttons: Iterable[Part]) -> list[Part]:
    """Return the buttons in rows of five."""
    every = list(buttons)
    return [
        row(*every[start : start + limits.ROW_BUTTONS])
        for start in range(0, len(every), limits.ROW_BUTTONS)
    ]


def select(placeholder: str, options: Sequence[Part], verb: str, *arguments: object) -> Part:
    """Return a row with one select of at most 25 options; raises LimitError past that."""
    if len(options) > limits.SELECT_OPTIONS:
        raise limits.LimitError(f"a select of {len(options)} options")
    menu = {
        "type": limits.SELECT,
        "custom_id": custom_id(verb, *arguments),
        "min_values": 1,
        "max_values": 1,
        "disabled": False,
        "placeholder": limits.clip(placeholder, limits.SELECT_PLACEHOLDER),
        "options": list(options),
    }
    return row(menu)


def option(label: str, value: str, description: str | None = None, *, chosen: bool = False) -> Part:
    """Return one option of a select; texts that are too long are cut, the value never."""
    part: Part = {
        "label": limits.clip(label, limits.SELECT_TEXT),
        "value": value,
        "default": chosen,
    }
    if description:
        part["description"] = limits.clip(description, limits.SELECT_TEXT)
    return part


def channel_select(
    placeholder: str, types: Sequence[int], chosen: int | None, verb: str, *arguments: object
) -> Part:
    """Return a row with a select of channels of these types, in which none may be chosen too."""
    menu = {
        "type": _CHANNELS,
        "custom_id": custom_id(verb, *arguments),
        "min_values": 0,
        "max_values": 1,
        "disabled": False,
        "placeholder": limits.clip(placeholder, limits.SELECT_PLACEHOLDER),
        "channel_types": list(types),
        "default_values": [{"id": str(chosen), "type": "channel"}] if chosen else [],
    }
    return row(menu)
