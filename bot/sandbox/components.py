"""Message components: finding them, reading their text, and the rules Discord holds them to."""

import copy
from collections.abc import Iterable, Iterator
from enum import IntEnum

from bot.sandbox.errors import Problems
from bot.sandbox.events import Json


class Kind(IntEnum):
    """Discord's component types."""

    ROW = 1
    BUTTON = 2
    SELECT = 3
    TEXT_INPUT = 4
    USER_SELECT = 5
    ROLE_SELECT = 6
    MENTIONABLE_SELECT = 7
    CHANNEL_SELECT = 8
    SECTION = 9
    TEXT = 10
    THUMBNAIL = 11
    GALLERY = 12
    FILE = 13
    SEPARATOR = 14
    CONTAINER = 17
    LABEL = 18
    FILE_UPLOAD = 19
    RADIO_GROUP = 21
    CHECKBOX_GROUP = 22
    CHECKBOX = 23


SELECTS = frozenset(
    {
        Kind.SELECT,
        Kind.USER_SELECT,
        Kind.ROLE_SELECT,
        Kind.MENTIONABLE_SELECT,
        Kind.CHANNEL_SELECT,
    }
)
NEW = frozenset(
    {
        Kind.SECTION,
        Kind.TEXT,
        Kind.THUMBNAIL,
        Kind.GALLERY,
        Kind.FILE,
        Kind.SEPARATOR,
        Kind.CONTAINER,
    }
)
"""What needs the Components V2 flag."""

LINK, PREMIUM = 5, 6


def walk(components: Iterable[Json], path: str = "components") -> Iterator[tuple[str, Json]]:
    """Yield every component, outer before inner, with its dotted path."""
    for number, each in enumerate(components):
        where = f"{path}.{number}"
        yield where, each
        yield from walk(each.get("components", ()), f"{where}.components")
        for single in ("accessory", "component"):
            if isinstance(each.get(single), dict):
                yield f"{where}.{single}", each[single]


def find(components: Iterable[Json], custom_id: str) -> Json | None:
    """Return the component with that custom_id."""
    matches = (each for _, each in walk(components) if each.get("custom_id") == custom_id)
    return next(matches, None)


def stored(components: list[Json]) -> list[Json]:
    """Return components as Discord keeps them: an `id` for each, no null id in an emoji.

    Ids that are preset are text, also where they came as numbers: JavaScript rounds those.
    """
    kept = copy.deepcopy(components)
    taken = {each["id"] for _, each in walk(kept) if each.get("id")}
    following = 1
    for _, each in walk(kept):
        if not each.get("id"):
            while following in taken:
                following += 1
            each["id"] = following
            taken.add(following)
        for preset in each.get("default_values") or ():
            preset["id"] = str(preset["id"])
        for one in (each, *(each.get("options") or ())):
            if one.get("emoji") and one["emoji"].get("id") is None:
                one["emoji"].pop("id", None)
    return kept


def texts(components: Iterable[Json]) -> list[str]:
    """Return the text displays, in the order one reads them."""
    return [each["content"] for _, each in walk(components) if each.get("type") == Kind.TEXT]


def check(components: list[Json], problems: Problems, *, new: bool) -> None:
    """Note every rule of a message's components that is broken; `new` is Components V2."""
    everything = list(walk(components))
    for path, each in everything:
        _check_one(path, each, problems)
        if each.get("type") in NEW and not new:
            message = 'Value of field "type" must be one of (1,).'
            problems.add(f"{path}.type", "BASE_TYPE_CHOICES", message)
    _check_ids(everything, problems)
    if new:
        if len(everything) > 40:
            message = "The maximum number of components is 40."
            problems.add("components", "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", message)
        if sum(len(text) for text in texts(components)) > 4000:
            message = "The combined length of all text displays must be 4000 or fewer."
            problems.add("components", "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", message)
        return
    if len(components) > 5:
        problems.add("components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.")
    for number, each in enumerate(components):
        if each.get("type") != Kind.ROW:
            message = 'Value of field "type" must be one of (1,).'
            problems.add(f"components.{number}.type", "BASE_TYPE_CHOICES", message)


def _check_ids(everything: list[tuple[str, Json]], problems: Problems) -> None:
    seen: set[str] = set()
    for path, each in everything:
        custom_id = each.get("custom_id")
        if custom_id is None:
            continue
        if custom_id in seen:
            message = "Component custom id cannot be duplicated"
            problems.add(f"{path}.custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", message)
        seen.add(custom_id)


def _check_one(path: str, each: Json, problems: Problems) -> None:
    kind = each.get("type")
    if kind == Kind.BUTTON:
        _check_button(path, each, problems)
    elif kind in SELECTS:
        problems.longer_than(f"{path}.custom_id", each.get("custom_id"), 100, 1)
        problems.longer_than(f"{path}.placeholder", each.get("placeholder"), 150)
        if kind == Kind.SELECT:
            _check_options(path, each, problems)
    elif kind == Kind.ROW:
        _check_row(path, each.get("components", []), problems)
    elif kind == Kind.TEXT:
        problems.longer_than(f"{path}.content", each.get("content"), 4000, 1)
    elif kind == Kind.GALLERY and not 1 <= len(each.get("items", [])) <= 10:
        problems.add(f"{path}.items", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 10 in length.")
    elif kind == Kind.SECTION:
        _check_section(path, each, problems)
    elif kind == Kind.CONTAINER and not each.get("components"):
        problems.required(f"{path}.components")


def _check_row(path: str, inside: list[Json], problems: Problems) -> None:
    if not 1 <= len(inside) <= 5:
        problems.add(
            f"{path}.components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length."
        )
    if len(inside) > 1 and any(each.get("type") in SELECTS for each in inside):
        message = "The specified component exceeds the maximum width"
        problems.add(f"{path}.components", "COMPONENT_LAYOUT_WIDTH_EXCEEDED", message)


def _check_section(path: str, each: Json, problems: Problems) -> None:
    if not 1 <= len(each.get("components", [])) <= 3:
        message = "Must be between 1 and 3 in length."
        problems.add(f"{path}.components", "BASE_TYPE_BAD_LENGTH", message)
    if not each.get("accessory"):
        problems.required(f"{path}.accessory")


def _check_button(path: str, each: Json, problems: Problems) -> None:
    problems.longer_than(f"{path}.label", each.get("label"), 80)
    if each.get("style") == LINK:
        if not each.get("url"):
            problems.add(f"{path}.url", "BUTTON_COMPONENT_URL_REQUIRED", "A url is required")
        problems.longer_than(f"{path}.url", each.get("url"), 512)
        return
    if each.get("style") != PREMIUM:
        if "custom_id" not in each:
            message = "A custom id is required"
            problems.add(f"{path}.custom_id", "COMPONENT_CUSTOM_ID_REQUIRED", message)
        problems.longer_than(f"{path}.custom_id", each.get("custom_id"), 100, 1)
        if not each.get("label") and not each.get("emoji"):
            message = "A label or an emoji is required"
            problems.add(f"{path}.label", "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", message)


def _check_options(path: str, each: Json, problems: Problems) -> None:
    options = each.get("options", [])
    if not 1 <= len(options) <= 25:
        message = "Must be between 1 and 25 in length."
        problems.add(f"{path}.options", "BASE_TYPE_BAD_LENGTH", message)
    values: set[str] = set()
    for number, option in enumerate(options):
        where = f"{path}.options.{number}"
        problems.longer_than(f"{where}.label", option.get("label"), 100, 1)
        problems.longer_than(f"{where}.value", option.get("value"), 100, 1)
        problems.longer_than(f"{where}.description", option.get("description"), 100)
        if option.get("value") in values:
            message = "The specified option value is already used"
            problems.add(f"{where}.value", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", message)
        values.add(str(option.get("value")))


def check_modal(data: Json, problems: Problems) -> None:
    """Note what is wrong with a modal: title, 1 to 5 parts, labels, text inputs, ids."""
    problems.longer_than("data.title", data.get("title"), 45, 1)
    problems.longer_than("data.custom_id", data.get("custom_id"), 100, 1)
    parts = data.get("components", [])
    if not 1 <= len(parts) <= 5:
        message = "Must be between 1 and 5 in length."
        problems.add("data.components", "BASE_TYPE_BAD_LENGTH", message)
    everything = list(walk(parts, "data.components"))
    _check_ids(everything, problems)
    for path, each in everything:
        kind = each.get("type")
        if kind == Kind.LABEL:
            problems.longer_than(f"{path}.label", each.get("label"), 45, 1)
            problems.longer_than(f"{path}.description", each.get("description"), 100)
        elif kind == Kind.TEXT_INPUT:
            problems.longer_than(f"{path}.custom_id", each.get("custom_id"), 100, 1)
            problems.longer_than(f"{path}.label", each.get("label"), 45)
            problems.longer_than(f"{path}.placeholder", each.get("placeholder"), 100)
            problems.longer_than(f"{path}.value", each.get("value"), 4000)
        elif kind != Kind.ROW:
            _check_one(path, each, problems)
