"""The pieces that every message of the bot is made of."""

from collections.abc import Iterable, Sequence
from typing import Any

from discord import ButtonStyle, SelectOption, ui

from bot.ui import limits
from bot.ui.controls import custom_id

ACCENT = 0x3A7CA5
GENTLE = 0x8E7DBE
UNSURE = 0xD9A441


class Card(ui.LayoutView):
    """A message in Components V2, measured against Discord's limits when it is made.

    Raises LimitError where Discord would refuse it.
    """

    def __init__(
        self, *items: ui.Item[Any], accent: int | None = ACCENT, boxed: bool = True
    ) -> None:
        super().__init__(timeout=None)
        top = [ui.Container(*items, accent_colour=accent)] if boxed else items
        for item in top:
            self.add_item(item)
        problems = limits.message_problems(self.to_components())  # type: ignore[no-untyped-call]
        if problems:
            raise limits.LimitError("; ".join(problems))

    def is_finished(self) -> bool:
        """Return True, so that the library keeps no copy: presses are found by custom_id."""
        return True


def text(*lines: str) -> ui.TextDisplay[Any]:
    """Return lines of Markdown as one text; empty lines given as "" stay."""
    return ui.TextDisplay("\n".join(lines))


def button(
    label: str,
    verb: str,
    *arguments: object,
    style: ButtonStyle = ButtonStyle.secondary,
    emoji: str | None = None,
    disabled: bool = False,
) -> ui.Button[Any]:
    """Return a button; a label that is too long is cut."""
    return ui.Button(
        label=limits.clip(label, limits.BUTTON_LABEL) or None,
        custom_id=custom_id(verb, *arguments),
        style=style,
        emoji=emoji,
        disabled=disabled,
    )


def rows(buttons: Iterable[ui.Button[Any]]) -> list[ui.ActionRow[Any]]:
    """Return the buttons in rows of five."""
    every = list(buttons)
    return [
        ui.ActionRow(*every[start : start + limits.ROW_BUTTONS])
        for start in range(0, len(every), limits.ROW_BUTTONS)
    ]


def select(
    placeholder: str, options: Sequence[SelectOption], verb: str, *arguments: object
) -> ui.ActionRow[Any]:
    """Return a row with one select of at most 25 options; raises LimitError past that."""
    if len(options) > limits.SELECT_OPTIONS:
        raise limits.LimitError(f"a select of {len(options)} options")
    menu: ui.Select[Any] = ui.Select(
        placeholder=limits.clip(placeholder, limits.SELECT_PLACEHOLDER),
        options=list(options),
        custom_id=custom_id(verb, *arguments),
    )
    return ui.ActionRow(menu)


def option(label: str, value: str, description: str | None = None) -> SelectOption:
    """Return one option of a select; texts that are too long are cut, the value never."""
    return SelectOption(
        label=limits.clip(label, limits.SELECT_TEXT),
        value=value,
        description=limits.clip(description, limits.SELECT_TEXT) if description else None,
    )
