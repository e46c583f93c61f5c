"""Faults that are switched on, and how discord.py takes them: what a bot has to live with."""

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import discord
import pytest
import pytest_asyncio

from bot.sandbox.driver import Person
from bot.sandbox.permissions import Permission
from bot.sandbox.ratelimits import Limited, RateLimits
from bot.sandbox.server import Sandbox
from tests.sandbox.example_bot import ExampleBot, running

MESSAGES = "/channels/*/messages"


@pytest_asyncio.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[ExampleBot]:
    client = ExampleBot()
    async with running(client, sandbox.token):
        yield client


def general(bot: ExampleBot) -> Any:
    return discord.utils.get(bot.guilds[0].channels, name="general")


async def test_a_429_is_waited_for(bot: ExampleBot, sandbox: Sandbox, student: Person) -> None:
    sandbox.faults.respond(429, method="POST", path=MESSAGES, times=2, retry_after=0.03)
    started = time.monotonic()

    await general(bot).send("patient")

    assert time.monotonic() - started >= 0.06
    assert [each.text for each in await student.history()] == ["patient"]
    statuses = [each.status for each in sandbox.traffic.requests("POST", "/messages")]
    assert statuses == [429, 429, 200]


async def test_a_503_is_not_tried_again(bot: ExampleBot, sandbox: Sandbox) -> None:
    sandbox.faults.respond(503, method="POST", path=MESSAGES)

    with pytest.raises(discord.DiscordServerError) as broken:
        await general(bot).send("lost")

    assert broken.value.status == 503
    await general(bot).send("fine again")


async def test_a_refusal_of_discords_can_be_switched_on(bot: ExampleBot, sandbox: Sandbox) -> None:
    sandbox.faults.respond(403, method="POST", path=MESSAGES, code=50007)

    with pytest.raises(discord.Forbidden) as refused:
        await general(bot).send("unwanted")

    assert refused.value.code == 50007


async def test_a_502_after_the_effect_doubles_nothing_with_a_nonce(
    bot: ExampleBot, sandbox: Sandbox, student: Person
) -> None:
    sandbox.faults.respond(502, method="POST", path=MESSAGES, after=True)

    await general(bot).send("once", nonce="occurrence-1")

    assert [each.text for each in await student.history()] == ["once"]


@pytest.mark.parametrize(("after", "posted"), [(False, []), (True, ["unclear"])])
async def test_a_cut_connection_raises_whether_or_not_it_took_effect(
    bot: ExampleBot, sandbox: Sandbox, student: Person, after: bool, posted: list[str]
) -> None:
    sandbox.faults.cut(method="POST", path=MESSAGES, after=after)

    with pytest.raises((aiohttp.ClientError, OSError)):
        await general(bot).send("unclear")

    assert [each.text for each in await student.history()] == posted


async def test_a_request_that_hangs_can_be_given_up(bot: ExampleBot, sandbox: Sandbox) -> None:
    sandbox.faults.hang(method="POST", path=MESSAGES)

    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await general(bot).send("for ever")


async def test_a_slow_api_is_slow_until_cleared(bot: ExampleBot, sandbox: Sandbox) -> None:
    sandbox.faults.slow(0.05, path=MESSAGES)
    started = time.monotonic()

    await general(bot).send("slow")

    assert time.monotonic() - started >= 0.05
    sandbox.faults.clear()
    assert sandbox.faults.active == []


async def test_a_taken_permission_refuses_and_comes_back(bot: ExampleBot, sandbox: Sandbox) -> None:
    channel = sandbox.world.find_channel("general")
    sandbox.faults.take_permission(channel, Permission.SEND_MESSAGES)

    with pytest.raises(discord.Forbidden) as refused:
        await general(bot).send("no")

    assert refused.value.code == 50013
    sandbox.faults.clear()
    await general(bot).send("yes")


async def test_a_bot_learns_of_a_taken_permission(bot: ExampleBot, sandbox: Sandbox) -> None:
    channel = sandbox.world.find_channel("general")
    changed = asyncio.Event()

    @bot.event
    async def on_guild_channel_update(_: object, after: discord.TextChannel) -> None:
        me = after.guild.me
        if not after.permissions_for(me).send_messages:
            changed.set()

    sandbox.faults.take_permission(channel, Permission.SEND_MESSAGES)

    await asyncio.wait_for(changed.wait(), 5)


async def test_five_messages_in_five_seconds_are_the_limit_of_a_channel() -> None:
    limits = RateLimits.like_discord()
    limits.message_window = 0.2
    answers: list[tuple[int, str | None, Any]] = []

    async with (
        Sandbox(rate_limits=limits) as sandbox,
        aiohttp.ClientSession(headers={"Authorization": f"Bot {sandbox.token}"}) as session,
    ):
        url = f"{sandbox.api_url}/channels/{sandbox.world.find_channel('general').id}/messages"
        for number in range(6):
            async with session.post(url, json={"content": str(number)}) as response:
                left = response.headers.get("X-RateLimit-Remaining")
                answers.append((response.status, left, await response.json()))

    assert [status for status, _, _ in answers] == [200] * 5 + [429]
    assert [left for _, left, _ in answers[:5]] == ["4", "3", "2", "1", "0"]
    assert 0 < answers[5][2]["retry_after"] <= 0.2
    assert answers[5][2]["global"] is False


def test_the_global_limit_spares_interactions() -> None:
    limits = RateLimits(per_second=2)

    limits.take("GET /a @", 0.0)
    limits.take("GET /b @", 0.1)
    limits.take("POST /interactions @", 0.2, exempt=True)

    with pytest.raises(Limited) as over:
        limits.take("GET /c @", 0.3)
    assert over.value.headers()["X-RateLimit-Global"] == "true"
    assert over.value.retry_after == 0.7
    assert limits.take("GET /c @", 1.0)["X-RateLimit-Limit"] == "1000"


def test_a_bucket_refills_after_its_window() -> None:
    limits = RateLimits(limit=1, window=5.0)
    first = limits.take("GET /a @1", 10.0)

    with pytest.raises(Limited) as over:
        limits.take("GET /a @1", 11.0)

    assert (first["X-RateLimit-Remaining"], first["X-RateLimit-Reset-After"]) == ("0", "5.000")
    assert over.value.retry_after == 4.0
    assert limits.take("GET /a @2", 11.0)["X-RateLimit-Bucket"] == first["X-RateLimit-Bucket"]
    assert limits.take("GET /a @1", 15.0)["X-RateLimit-Remaining"] == "0"
