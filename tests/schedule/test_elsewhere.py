"""Posting for a shard that another process serves: nothing is cached, all is read over HTTP."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta

import discord
import pytest

from bot.posting import Posting
from bot.sandbox import changes, threads
from bot.sandbox.model import Channel, ChannelType
from bot.sandbox.permissions import Permission
from bot.sandbox.pointing import point_at
from bot.sandbox.server import Sandbox
from bot.sandbox.sessions import shard_of
from bot.schedule.model import Schedule, State
from bot.schedule.pace import Pace
from bot.schedule.publisher import Publisher
from bot.store.engine import Database
from tests.schedule.desk import NINE, Desk, SetClock, ledger, schedule


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
async def sandbox(clock: SetClock) -> AsyncIterator[Sandbox]:
    async with Sandbox(clock=clock) as running, point_at(running.api_url, token=running.token):
        yield running


@pytest.fixture
def pace(clock: SetClock) -> Pace:
    async def sleep(seconds: float) -> None:
        clock.advance(timedelta(seconds=seconds))

    return Pace(clock, sleep=sleep)


@pytest.fixture
async def poster(sandbox: Sandbox, clock: SetClock, pace: Pace) -> AsyncIterator[Posting]:
    """Return the Discord side of a process that is connected, but not for the first server."""
    other = 1 - shard_of(sandbox.world.find_guild().id, 2)
    client = discord.Client(
        intents=discord.Intents(guilds=True), guild_ready_timeout=0, shard_id=other, shard_count=2
    )

    async def nobody(_: int) -> int | None:
        return None

    async with client:
        started = asyncio.create_task(client.start(sandbox.token))
        await asyncio.wait_for(client.wait_for("ready"), 10)
        assert not client.guilds
        yield Posting(client, clock, nobody, serves=lambda _: False, pace=pace)
        await client.close()
        await started


@pytest.fixture
async def desk(sqlite_url: str, clock: SetClock) -> AsyncIterator[Desk]:
    database = Database(sqlite_url)
    made = Desk(database)
    made.channel.clock = made.clock = clock
    yield made
    await database.close()


async def add(desk: Desk, sandbox: Sandbox, where: Channel, **options: object) -> Schedule:
    guild_id = int(sandbox.world.find_guild().id)
    made = replace(schedule(options=options), guild_id=guild_id, channel_id=int(where.id))
    return await desk.schedules.add(made, now=desk.clock.now())


async def run(desk: Desk, poster: Posting, pace: Pace, *, at: datetime = NINE) -> None:
    desk.clock.at = at
    publisher = Publisher(
        ledger=ledger(desk.database, "tests"),
        poster=poster,
        guides=lambda: desk.guides,
        clock=desk.clock,
        pace=pace,
    )
    await desk.run(publisher)


async def test_text_channels_forums_and_archived_threads_are_posted_to(
    desk: Desk, sandbox: Sandbox, poster: Posting, pace: Pace
) -> None:
    world = sandbox.world
    general = world.find_channel("general")
    forum = world.add_channel(world.find_guild(), "a-forum", ChannelType.FORUM)
    moderator = world.person("moderator").id
    archived = threads.alone(world, general, moderator, {"name": "x", "type": 11})
    threads.change(world, archived, moderator, {"archived": True})
    for place in (general, forum, archived):
        await add(desk, sandbox, place, thread=place is general)

    await run(desk, poster, pace)

    (post,) = [each for each in general.messages if each.components]
    assert post.thread_id is not None
    assert len([each for each in world.channels.values() if each.parent_id == forum.id]) == 1
    assert len([each for each in archived.messages if each.components]) == 1
    read = sandbox.traffic.requests("GET", "/guilds/{guild}/channels")
    assert len(read) == 1


async def test_a_permission_that_is_missing_is_named(
    desk: Desk, sandbox: Sandbox, poster: Posting, pace: Pace
) -> None:
    place = sandbox.world.find_channel("general")
    made = await add(desk, sandbox, place)
    sandbox.faults.take_permission(place, Permission.SEND_MESSAGES)

    await run(desk, poster, pace)

    held = await desk.schedules.get(made.guild_id, made.id)
    assert held.state is State.HELD
    assert "*Send Messages*" in (held.trouble or "")


async def test_a_server_that_the_bot_left_holds(
    desk: Desk, sandbox: Sandbox, poster: Posting, pace: Pace
) -> None:
    made = await add(desk, sandbox, sandbox.world.find_channel("general"))
    changes.remove_bot(sandbox.world, sandbox.world.find_guild())

    await run(desk, poster, pace)

    held = await desk.schedules.get(made.guild_id, made.id)
    assert held.trouble == "I am not in this server any more."


async def test_a_fault_of_discord_holds_nothing_and_the_post_comes_later(
    desk: Desk, sandbox: Sandbox, poster: Posting, pace: Pace
) -> None:
    place = sandbox.world.find_channel("general")
    made = await add(desk, sandbox, place)
    sandbox.faults.respond(500, method="GET", path=f"/guilds/{made.guild_id}/channels")

    await run(desk, poster, pace)
    waiting = await desk.schedules.get(made.guild_id, made.id)
    await run(desk, poster, pace, at=NINE + timedelta(minutes=5))

    assert waiting.state is State.ACTIVE
    assert len([each for each in place.messages if each.components]) == 1
