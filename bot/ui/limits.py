"""Discord's limits, in one place, and the guards that hold messages to them.

Source: Discord's API documentation (August 2026) and discord.py 2.7.1. discord.py counts items but
does not measure texts, so a message that is too long would only fail when it is sent.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

AUTOCOMPLETE_CHOICES: Final = 25
CHOICE_TEXT: Final = 100
MESSAGE_CONTENT: Final = 2_000
EMBEDS: Final = 10
EMBED_TOTAL: Final = 6_000
EMBED_TITLE: Final = 256
EMBED_DESCRIPTION: Final = 4_096
EMBED_FIELDS: Final = 25
EMBED_FIELD_NAME: Final = 256
EMBED_FIELD_VALUE: Final = 1_024
EMBED_FOOTER: Final = 2_048
EMBED_AUTHOR: Final = 256
COMPONENTS: Final = 40
COMPONENTS_TEXT: Final = 4_000
CUSTOM_ID: Final = 100
BUTTON_LABEL: Final = 80
ROW_BUTTONS: Final = 5
SELECT_OPTIONS: Final = 25
SELECT_TEXT: Final = 100
SELECT_PLACEHOLDER: Final = 150
GALLERY_ITEMS: Final = 10
MEDIA_DESCRIPTION: Final = 1_024
SECTION_TEXTS: Final = 3
MODAL_TITLE: Final = 45
MODAL_PARTS: Final = 5
TEXT_INPUT: Final = 4_000
INPUT_PLACEHOLDER: Final = 100
LABEL: Final = 45
LABEL_DESCRIPTION: Final = 100
COMMAND_NAME: Final = 32
COMMAND_DESCRIPTION: Final = 100
COMMAND_OPTIONS: Final = 25
COMMAND_TOTAL: Final = 8_000
SLASH_COMMANDS: Final = 100
CONTEXT_MENUS: Final = 5
THREAD_NAME: Final = 100
FORUM_TAGS: Final = 5
NONCE: Final = 25
UPLOAD_BYTES: Final = 25 * 1024 * 1024

TEXT: Final = 10
BUTTON: Final = 2
SELECT: Final = 3
_LENGTHS: Final[Mapping[int, Mapping[str, int]]] = {
    BUTTON: {"label": BUTTON_LABEL},
    SELECT: {"placeholder": SELECT_PLACEHOLDER},
    4: {"value": TEXT_INPUT, "placeholder": INPUT_PLACEHOLDER},
    **{kind: {"placeholder": SELECT_PLACEHOLDER} for kind in (5, 6, 7, 8)},
    18: {"label": LABEL, "description": LABEL_DESCRIPTION},
}
"""The longest texts of each type of component, by Discord's numbers for the types."""
_OPTION: Final[Mapping[str, int]] = dict.fromkeys(("label", "value", "description"), SELECT_TEXT)
_ITEM: Final[Mapping[str, int]] = {"description": MEDIA_DESCRIPTION}
_COUNTS: Final[Mapping[int, tuple[str, int]]] = {
    1: ("components", ROW_BUTTONS),
    SELECT: ("options", SELECT_OPTIONS),
    9: ("components", SECTION_TEXTS),
    12: ("items", GALLERY_ITEMS),
}
"""Of what each type of component holds 1 to how many."""


class LimitError(ValueError):
    """A message or command that Discord would refuse."""


def clip(text: str, most: int) -> str:
    """Return `text` in at most `most` characters, cut at a word where that loses little."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    head, space, _ = cut.rpartition(" ")
    if space and len(head) >= most * 3 // 4:
        cut = head
    return cut.rstrip(" ,;:.-\n") + "…"


def walk(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield every component of a payload, nested ones and accessories too."""
    for component in components:
        yield component
        if "components" in component:
            yield from walk(component["components"] or [])
        for single in ("accessory", "component"):
            if single in component and isinstance(component[single], dict):
                yield from walk([component[single]])


def message_problems(components: list[dict[str, Any]]) -> list[str]:
    """Return why Discord would refuse a Components V2 message, one sentence each."""
    parts = list(walk(components))
    problems: list[str] = []
    if not parts:
        problems.append("a message needs at least one component")
    if len(parts) > COMPONENTS:
        problems.append(f"{len(parts)} components, at most {COMPONENTS}")
    total = sum(len(part.get("content", "")) for part in parts if part["type"] == TEXT)
    if total > COMPONENTS_TEXT:
        problems.append(f"{total} characters of text, at most {COMPONENTS_TEXT}")
    for part in parts:
        problems += part_problems(part)
    ids = [part["custom_id"] for part in parts if "custom_id" in part]
    if len(set(ids)) < len(ids):
        twice = sorted({i for i in ids if ids.count(i) > 1})
        problems += [f"custom_id {i!r} stands twice" for i in twice]
    return problems


def part_problems(part: Mapping[str, Any]) -> Iterator[str]:
    """Yield why Discord would refuse one component by itself."""
    kind = part["type"]
    custom_id = part.get("custom_id")
    if custom_id is not None and not 1 <= len(custom_id) <= CUSTOM_ID:
        yield f"custom_id of {len(custom_id)} characters, 1 to {CUSTOM_ID}"
    if kind == TEXT and not part.get("content", "").strip():
        yield "an empty text"
    if kind == BUTTON and not part.get("label") and not part.get("emoji"):
        yield "a button without label or emoji"
    yield from _too_long(part, _LENGTHS.get(kind, {}))
    if kind in _COUNTS:
        key, most = _COUNTS[kind]
        if not 1 <= len(part.get(key) or []) <= most:
            yield f"{len(part.get(key) or [])} {key} in a component of type {kind}, 1 to {most}"
    if options := part.get("options"):
        if len({option["value"] for option in options}) < len(options):
            yield "a select with the same value twice"
        for option in options:
            yield from _too_long(option, _OPTION)
    for item in part.get("items") or ():
        yield from _too_long(item, _ITEM)


def _too_long(part: Mapping[str, Any], lengths: Mapping[str, int]) -> Iterator[str]:
    for key, most in lengths.items():
        if key in part and len(part[key] or "") > most:
            yield f"{key} of {len(part[key])} characters, at most {most}"


def modal_problems(modal: Mapping[str, Any]) -> list[str]:
    """Return why Discord would refuse a modal, one sentence each."""
    problems: list[str] = []
    if not 1 <= len(modal["title"]) <= MODAL_TITLE:
        problems.append(f"modal title of {len(modal['title'])} characters, 1 to {MODAL_TITLE}")
    if not 1 <= len(modal["components"]) <= MODAL_PARTS:
        problems.append(f"a modal of {len(modal['components'])} parts, 1 to {MODAL_PARTS}")
    for part in [modal, *walk(modal["components"])]:
        problems += part_problems({"type": 0, **part})
    return problems


def commands_problems(payload: list[dict[str, Any]]) -> list[str]:
    """Return why Discord would refuse a command tree, one sentence each."""
    problems: list[str] = []
    kinds = [command.get("type", 1) for command in payload]
    if kinds.count(1) > SLASH_COMMANDS:
        problems.append(f"{kinds.count(1)} slash commands, at most {SLASH_COMMANDS}")
    problems += [
        f"{kinds.count(kind)} {name} menus, at most {CONTEXT_MENUS}"
        for kind, name in ((2, "user"), (3, "message"))
        if kinds.count(kind) > CONTEXT_MENUS
    ]
    for command in payload:
        problems += _command_problems(command)
        total = _command_length(command)
        if total > COMMAND_TOTAL:
            problems.append(f"/{command['name']}: {total} characters, at most {COMMAND_TOTAL}")
    return problems


def _command_problems(node: Mapping[str, Any]) -> Iterator[str]:
    name, description = node["name"], node.get("description", "")
    if not 1 <= len(name) <= COMMAND_NAME:
        yield f"{name!r}: a name of {len(name)} characters, 1 to {COMMAND_NAME}"
    if len(description) > COMMAND_DESCRIPTION:
        yield f"{name!r}: a description of {len(description)}, at most {COMMAND_DESCRIPTION}"
    for many in ("options", "choices"):
        if len(node.get(many) or []) > COMMAND_OPTIONS:
            yield f"{name!r}: {len(node[many])} {many}, at most {COMMAND_OPTIONS}"
    for option in node.get("options") or []:
        yield from _command_problems(option)


def _command_length(node: Mapping[str, Any]) -> int:
    own = len(node["name"]) + len(node.get("description", ""))
    choices = sum(len(c["name"]) + len(str(c["value"])) for c in node.get("choices") or [])
    return own + choices + sum(_command_length(option) for option in node.get("options") or [])
