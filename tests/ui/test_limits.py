"""The guards know every limit that discord.py does not look at."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ui import limits


def row(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"type": 1, "components": list(parts)}


def button(**changed: Any) -> dict[str, Any]:
    return {"type": 2, "label": "Go", "custom_id": "go", **changed}


def select(*options: dict[str, Any], **changed: Any) -> dict[str, Any]:
    return {"type": 3, "custom_id": "pick", "options": list(options), **changed}


def option(**changed: Any) -> dict[str, Any]:
    return {"label": "a", "value": "a", **changed}


def text(content: str) -> dict[str, Any]:
    return {"type": 10, "content": content}


FITTING: list[list[dict[str, Any]]] = [
    [text("x" * 4_000)],
    [row(button(label="x" * 80, custom_id="c" * 100))],
    [row(*(button(custom_id=str(n)) for n in range(5)))],
    [row(select(*(option(value=str(n)) for n in range(25))))],
    [row(select(option(label="x" * 100, value="v" * 100, description="d" * 100)))],
    [{"type": 9, "components": [text("a")] * 3, "accessory": button()}],
    [{"type": 12, "items": [{"description": "d" * 1_024}] * 10}],
    [text("a")] * 40,
]
REFUSED: list[tuple[list[dict[str, Any]], str]] = [
    ([], "at least one component"),
    ([text("x" * 4_001)], "4001 characters of text"),
    ([text("x" * 2_001)] * 2, "4002 characters of text"),
    ([text("  ")], "an empty text"),
    ([text("a")] * 41, "41 components"),
    ([{"type": 17, "components": [text("a")] * 40}], "41 components"),
    ([row(button(label="x" * 81))], "label of 81"),
    ([row(button(label=""))], "without label or emoji"),
    ([row(button(custom_id="c" * 101))], "custom_id of 101"),
    ([row(button(custom_id=""))], "custom_id of 0"),
    ([row(button(), button())], "'go' stands twice"),
    ([row(*(button(custom_id=str(n)) for n in range(6)))], "6 components in a component of type 1"),
    ([row(select())], "0 options"),
    ([row(select(*(option(value=str(n)) for n in range(26))))], "26 options"),
    ([row(select(option(), option()))], "same value twice"),
    ([row(select(option(label="x" * 101)))], "label of 101"),
    ([row(select(option(description="x" * 101)))], "description of 101"),
    ([row(select(option(), placeholder="x" * 151))], "placeholder of 151"),
    ([{"type": 9, "components": [text("a")] * 4, "accessory": button()}], "4 components"),
    ([{"type": 12, "items": [{}] * 11}], "11 items"),
    ([{"type": 12, "items": [{"description": "d" * 1_025}]}], "description of 1025"),
]


@pytest.mark.parametrize("components", FITTING)
def test_a_message_at_the_limits_passes(components: list[dict[str, Any]]) -> None:
    assert limits.message_problems(components) == []


@pytest.mark.parametrize(("components", "problem"), REFUSED)
def test_a_message_past_a_limit_is_named(components: list[dict[str, Any]], problem: str) -> None:
    found = limits.message_problems(components)

    assert any(problem in sentence for sentence in found), found


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"title": "t" * 46}, "title of 46"),
        ({"title": ""}, "title of 0"),
        ({"components": []}, "0 parts"),
        ({"components": [{"type": 18, "label": "l"}] * 6}, "6 parts"),
        ({"components": [{"type": 18, "label": "l" * 46}]}, "label of 46"),
        ({"components": [{"type": 18, "label": "l", "description": "d" * 101}]}, "of 101"),
        ({"custom_id": "c" * 101}, "custom_id of 101"),
    ],
)
def test_a_form_past_a_limit_is_named(changed: dict[str, Any], problem: str) -> None:
    field = {"type": 4, "custom_id": "f", "value": "v" * 4_000}
    form = {"title": "t", "custom_id": "m", "components": [{"type": 18, "component": field}]}
    assert limits.modal_problems(form) == []

    found = limits.modal_problems({**form, **changed})

    assert any(problem in sentence for sentence in found), found


def test_a_command_tree_past_a_limit_is_named() -> None:
    fine: dict[str, Any] = {"name": "a" * 32, "description": "d" * 100, "options": []}
    many = [{"name": f"o{n}", "description": "d"} for n in range(26)]
    long = [{"name": "o", "description": "d" * 100, "options": []} for _ in range(80)]
    assert limits.commands_problems([fine] * 100) == []

    refused: list[tuple[list[dict[str, Any]], str]] = [
        ([fine] * 101, "101 slash commands"),
        ([{**fine, "name": "a" * 33}], "a name of 33"),
        ([{**fine, "description": "d" * 101}], "a description of 101"),
        ([{**fine, "options": many}], "26 options"),
        ([{**fine, "options": long}], "8212 characters"),
        ([{"name": "m", "type": 3}] * 6, "6 message menus"),
    ]
    for payload, problem in refused:
        assert any(problem in sentence for sentence in limits.commands_problems(payload)), problem


@given(st.text(), st.integers(min_value=1, max_value=120))
def test_a_clipped_text_never_passes_its_limit(full: str, most: int) -> None:
    clipped = limits.clip(full, most)

    assert len(clipped) <= most
    assert clipped == full or clipped.endswith("…")


def test_a_text_is_clipped_between_words() -> None:
    assert limits.clip("one two three four", 15) == "one two three…"
