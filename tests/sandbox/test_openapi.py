"""The check against Discord's description finds what it should, so that its silence means much."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.sandbox import posting, scenery, wire
from bot.sandbox.traffic import Record
from tests.sandbox.openapi import Description

MESSAGES = "/channels/123/messages"


def sent(body: dict[str, Any], response: object) -> Record:
    return Record(
        1,
        datetime(2026, 1, 5, tzinfo=UTC),
        "http",
        f"POST {MESSAGES}",
        method="POST",
        path=MESSAGES,
        status=200,
        request=body,
        response=response,
    )


@pytest.fixture
def message() -> Any:
    world = scenery.career_server()
    body = {"content": "hello"}
    return wire.message(
        world, posting.create(world, world.find_channel("general"), world.bot.id, body)
    )


def test_a_fitting_exchange_is_passed_over(described: Description, message: Any) -> None:
    assert described.problems(sent({"content": "hello", "nonce": "n" * 25}, message)) == []


@pytest.mark.parametrize(
    "body",
    [
        {"content": "x", "nonce": "n" * 26},
        {"embeds": [{"title": "t"}] * 11},
        {"embeds": [{"title": "x" * 257}]},
        {"components": [{"type": 1, "components": []}]},
        {"content": 7},
    ],
)
def test_a_request_that_does_not_fit_is_named(
    described: Description, message: Any, body: dict[str, Any]
) -> None:
    found = described.problems(sent(body, message))

    assert len(found) == 1
    assert found[0].startswith(f"POST {MESSAGES} request at ")


def test_a_response_that_does_not_fit_is_named(described: Description, message: Any) -> None:
    del message["author"]

    found = described.problems(sent({"content": "hello"}, message))

    assert found == [f"POST {MESSAGES} response 200 at its root: 'author' is a required property"]


def test_a_status_or_route_that_is_not_described_is_named(
    described: Description, message: Any
) -> None:
    fine = sent({"content": "hello"}, message)

    status = described.problems(replace(fine, status=302))
    route = described.problems(replace(fine, path="/channels/123/nonsense"))

    assert "answered 302" in status[0]
    assert route == ["POST /channels/123/nonsense: not described"]


def test_known_differences_are_let_through(described: Description, message: Any) -> None:
    body = {
        "content": "hello",
        "attachments": [{"id": 0, "filename": "a.png"}],
        "allowed_mentions": {"parse": [], "users": [123]},
        "message_reference": {"message_id": 123, "channel_id": 456},
    }

    assert described.problems(sent(body, message)) == []
    assert body["attachments"][0]["id"] == 0  # type: ignore[index]
