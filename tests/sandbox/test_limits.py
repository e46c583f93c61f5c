"""Every limit of a message and a form: the largest that passes and the first that does not."""

from typing import Any

import pytest

from bot.sandbox import components, limits
from bot.sandbox.errors import DiscordError, Problems

V2 = 1 << 15


def refused(body: dict[str, Any], **more: Any) -> DiscordError:
    with pytest.raises(DiscordError) as found:
        limits.check_message(body, **more)
    return found.value


def button(number: int = 0, **changes: Any) -> dict[str, Any]:
    return {"type": 2, "style": 2, "label": "x", "custom_id": str(number)} | changes


def row(*inside: dict[str, Any]) -> dict[str, Any]:
    return {"type": 1, "components": list(inside)}


def text(content: str = "x") -> dict[str, Any]:
    return {"type": 10, "content": content}


def select(options: int = 1, **changes: Any) -> dict[str, Any]:
    values = [{"label": str(each), "value": str(each)} for each in range(options)]
    return {"type": 3, "custom_id": "s", "options": values} | changes


def embed(**changes: Any) -> dict[str, Any]:
    return {"embeds": [{"title": "t"} | changes]}


def fields(count: int, name: str = "n", value: str = "v") -> list[dict[str, str]]:
    return [{"name": name, "value": value}] * count


def v2(*parts: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"components": list(parts), "flags": V2} | more


PAIRS: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("content", {"content": "x" * 2000}, {"content": "x" * 2001}),
    ("nonce", {"content": "x", "nonce": "n" * 25}, {"content": "x", "nonce": "n" * 26}),
    ("embeds", {"embeds": [{"title": "t"}] * 10}, {"embeds": [{"title": "t"}] * 11}),
    ("embeds.0.title", embed(title="x" * 256), embed(title="x" * 257)),
    ("embeds.0.description", embed(description="x" * 4096), embed(description="x" * 4097)),
    (
        "embeds.0.footer.text",
        embed(footer={"text": "x" * 2048}),
        embed(footer={"text": "x" * 2049}),
    ),
    ("embeds.0.author.name", embed(author={"name": "x" * 256}), embed(author={"name": "x" * 257})),
    ("embeds.0.fields", embed(fields=fields(25)), embed(fields=fields(26))),
    (
        "embeds.0.fields.0.name",
        embed(fields=fields(1, "x" * 256)),
        embed(fields=fields(1, "x" * 257)),
    ),
    (
        "embeds.0.fields.0.value",
        embed(fields=fields(1, "n", "x" * 1024)),
        embed(fields=fields(1, "n", "x" * 1025)),
    ),
    (
        "embeds",
        {"embeds": [{"description": "x" * 3000}] * 2},
        {"embeds": [{"description": "x" * 3000}, {"description": "x" * 3001}]},
    ),
    (
        "components",
        {"components": [row(button(each)) for each in range(5)]},
        {"components": [row(button(each)) for each in range(6)]},
    ),
    (
        "components.0.components",
        {"components": [row(*(button(each) for each in range(5)))]},
        {"components": [row(*(button(each) for each in range(6)))]},
    ),
    (
        "components.0.components.0.label",
        {"components": [row(button(label="x" * 80))]},
        {"components": [row(button(label="x" * 81))]},
    ),
    (
        "components.0.components.0.custom_id",
        {"components": [row(button(custom_id="x" * 100))]},
        {"components": [row(button(custom_id="x" * 101))]},
    ),
    (
        "components.0.components.0.options",
        {"components": [row(select(25))]},
        {"components": [row(select(26))]},
    ),
    (
        "components.0.components.0.placeholder",
        {"components": [row(select(placeholder="x" * 150))]},
        {"components": [row(select(placeholder="x" * 151))]},
    ),
    (
        "components.0.components",
        {"components": [row(select())]},
        {"components": [row(select(), button())]},
    ),
    ("components", v2(*[text()] * 40), v2(*[text()] * 41)),
    (
        "components",
        v2({"type": 17, "components": [text()] * 39}),
        v2({"type": 17, "components": [text()] * 40}),
    ),
    ("components", v2(text("x" * 2000), text("x" * 2000)), v2(text("x" * 2000), text("x" * 2001))),
    (
        "components.0.components",
        v2({"type": 9, "components": [text()] * 3, "accessory": button()}),
        v2({"type": 9, "components": [text()] * 4, "accessory": button()}),
    ),
    (
        "components.0.items",
        v2({"type": 12, "items": [{"media": {"url": "https://a.example/b"}}] * 10}),
        v2({"type": 12, "items": [{"media": {"url": "https://a.example/b"}}] * 11}),
    ),
    ("content", v2(text()), v2(text(), content="beside")),
    ("embeds", v2(text()), v2(text(), embeds=[{"title": "beside"}])),
    ("components.0.type", v2(text()), {"content": "x", "components": [text()]}),
    (
        "components.0.components.1.custom_id",
        {"components": [row(button(1), button(2))]},
        {"components": [row(button(1), button(1))]},
    ),
    (
        "allowed_mentions",
        {"content": "x", "allowed_mentions": {"parse": ["roles"], "users": ["1"]}},
        {"content": "x", "allowed_mentions": {"parse": ["users"], "users": ["1"]}},
    ),
]


@pytest.mark.parametrize(("path", "largest", "first_too_large"), PAIRS)
def test_a_limit_is_exact(
    path: str, largest: dict[str, Any], first_too_large: dict[str, Any]
) -> None:
    limits.check_message(largest)

    error = refused(first_too_large)

    node: Any = error.errors
    for part in path.split("."):
        node = node[part]
    assert (error.status, error.code, error.message) == (400, 50035, "Invalid Form Body")
    assert node["_errors"][0].keys() == {"code", "message"}


def test_an_empty_message_is_refused_unless_it_has_a_file() -> None:
    assert refused({"content": ""}).code == 50006

    limits.check_message({}, files=1)


def test_all_mistakes_are_told_at_once() -> None:
    error = refused({"content": "x" * 2001, "embeds": [{"title": "x" * 257}]})

    assert error.errors is not None
    assert set(error.errors) == {"content", "embeds"}


def modal(**changes: Any) -> dict[str, Any]:
    part = {"type": 18, "label": "x" * 45, "component": {"type": 4, "custom_id": "c", "style": 1}}
    return {"title": "x" * 45, "custom_id": "m", "components": [part]} | changes


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "x" * 46},
        {"title": ""},
        {"custom_id": "x" * 101},
        {"components": []},
        {"components": [{"type": 10, "content": "x"}] * 6},
        {"components": [{"type": 18, "label": "x" * 46, "component": {"type": 23}}]},
        {"components": [row({"type": 4, "custom_id": "c", "label": "l", "value": "x" * 4001})]},
    ],
)
def test_a_form_over_a_limit_is_refused(changes: dict[str, Any]) -> None:
    fine, wrong = Problems(), Problems()
    components.check_modal(modal(), fine)
    fine.raise_if_any()

    components.check_modal(modal(**changes), wrong)

    with pytest.raises(DiscordError):
        wrong.raise_if_any()
