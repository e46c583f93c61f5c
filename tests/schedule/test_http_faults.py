"""Whatever goes wrong on the way to Discord, the channel holds exactly one post."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import discord
import pytest

from bot.posting import Posting
from bot.sandbox import threads
from bot.sandbox.model import Channel, ChannelType, Role
from bot.sandbox.permissions import Permission
from bot.sandbox.pointing import point_at
from bot.sandbox.server import Sandbox
from bot.schedule.model import State
from bot.schedule.pace import Pace
from bot.schedule.publisher import Publisher
from bot.store.engine import Database
from tests.schedule.desk import NINE, Desk, SetClock, ledger, schedule

STATUSES = (500, 502, 503, 504, 429)
FAULTS = [f"{status}" for status in STATUSES] + ["hang", "cut"]


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
async def sandbox(clock: SetClock) -> AsyncIterator[Sandbox]:
    async with Sandbox(clock=clock) as running, point_at(running.api_url, token=running.token):
        yield running


@pytest.fixture
async def client(sandbox: Sandbox) -> AsyncIterator[discord.Client]:
    intents = discord.Intents(guilds=True)
    async with discord.Client(intents=intents, guild_ready_timeout=0) as connected:
        started = asyncio.create_task(connected.start(sandbox.token))
        await asyncio.wait_for(connected.wait_for("ready"), 10)
        yield connected
        await connected.close()
        await started


@pytest.fixture
async def desk(sqlite_url: str, clock: SetClock) -> AsyncIterator[Desk]:
    database = Database(sqlite_url)
    made = Desk(database)
    made.channel.clock = made.clock = clock
    yield made
    await database.close()


async def no_moderators_channel(_: int) -> int | None:
    return None


async def run(desk: Desk, client: discord.Client, hours: int = 1) -> None:
    """Let a publisher with the real Discord side work for hours of the tests' clock."""
    publisher = Publisher(
        ledger=ledger(desk.database, "tests"),
        poster=Posting(client, desk.clock, no_moderators_channel, seconds=0.5),
        guides=lambda: desk.guides,
        clock=desk.clock,
        pace=Pace(desk.clock),
        at_once=60,
    )
    await desk.run(publisher, until=desk.clock.now() + timedelta(hours=hours))


def channel(sandbox: Sandbox, name: str, kind: ChannelType = ChannelType.TEXT) -> Channel:
    world = sandbox.world
    return world.add_channel(world.find_guild(), name, kind)


def posts(sandbox: Sandbox, where: Channel) -> int:
    if where.type is ChannelType.FORUM:
        return len([c for c in sandbox.world.channels.values() if c.parent_id == where.id])
    return len([m for m in where.messages if m.components])


async def add(desk: Desk, sandbox: Sandbox, where: Channel, **changed: object) -> int:
    guild_id = int(sandbox.world.find_guild().id)
    made = replace(schedule(**changed), guild_id=guild_id, channel_id=int(where.id))
    return (await desk.schedules.add(made, now=desk.clock.now())).id


def switch_on(sandbox: Sandbox, fault: str, path: str, *, after: bool) -> None:
    faults = sandbox.faults
    if fault == "hang":
        faults.hang(method="POST", path=path, after=after)
    elif fault == "cut":
        faults.cut(method="POST", path=path, after=after)
    else:
        faults.respond(int(fault), method="POST", path=path, after=after)


@pytest.fixture
def channels(sandbox: Sandbox) -> dict[tuple[str, bool, ChannelType], Channel]:
    """Return a channel for each fault, made before the client connects."""
    return {
        (fault, after, kind): channel(sandbox, f"{fault}-{after}-{kind.name}".lower(), kind)
        for fault in FAULTS
        for after in (False, True)
        for kind in (ChannelType.TEXT, ChannelType.FORUM)
    }


async def test_after_every_fault_there_is_exactly_one_post(
    channels: dict[tuple[str, bool, ChannelType], Channel],
    desk: Desk,
    sandbox: Sandbox,
    client: discord.Client,
) -> None:
    for (fault, after, kind), place in channels.items():
        await add(desk, sandbox, place)
        end = "threads" if kind is ChannelType.FORUM else "messages"
        switch_on(sandbox, fault, f"/channels/{place.id}/{end}", after=after)
    desk.clock.at = NINE

    await run(desk, client)

    assert sandbox.faults.active == []
    found = {case: posts(sandbox, place) for case, place in channels.items()}
    assert found == dict.fromkeys(channels, 1)


async def test_steps_survive_faults_and_are_taken_once(
    desk: Desk, sandbox: Sandbox, client: discord.Client
) -> None:
    news = sandbox.world.find_channel("announcements")
    await add(desk, sandbox, news, options={"thread": True, "crosspost": True})
    sandbox.faults.respond(500, path="*/threads", after=True)
    sandbox.faults.cut(path="*/crosspost", after=True)
    desk.clock.at = NINE

    await run(desk, client)

    (message,) = [m for m in news.messages if m.components]
    assert message.thread_id is not None
    assert message.flags & 1
    assert sandbox.faults.active == []
    assert len(await desk.history_of.history(int(sandbox.world.find_guild().id), 1)) == 1


@pytest.mark.parametrize(
    ("permission", "name"),
    [
        (Permission.SEND_MESSAGES, "Send Messages"),
        (Permission.READ_MESSAGE_HISTORY, "Read Message History"),
        (Permission.VIEW_CHANNEL, "View Channel"),
    ],
)
async def test_a_permission_that_was_taken_is_named_without_a_request(
    desk: Desk, sandbox: Sandbox, client: discord.Client, permission: Permission, name: str
) -> None:
    place = sandbox.world.find_channel("general")
    number = await add(desk, sandbox, place)
    updated = asyncio.create_task(client.wait_for("guild_channel_update"))
    await asyncio.sleep(0)
    sandbox.faults.take_permission(place, permission)
    await updated
    before = len(sandbox.traffic.requests())
    desk.clock.at = NINE

    await run(desk, client, hours=0)

    held = await desk.schedules.get(int(sandbox.world.find_guild().id), number)
    assert held.state is State.HELD
    assert f"*{name}*" in (held.trouble or "")
    assert len(sandbox.traffic.requests()) == before


async def test_a_channel_that_is_gone_holds(
    desk: Desk, sandbox: Sandbox, client: discord.Client
) -> None:
    guild_id = int(sandbox.world.find_guild().id)
    gone = replace(schedule(), guild_id=guild_id, channel_id=1234)
    lost = await desk.schedules.add(gone, now=desk.clock.now())
    desk.clock.at = NINE

    await run(desk, client, hours=0)

    held = await desk.schedules.get(guild_id, lost.id)
    assert (held.state, held.trouble) == (State.HELD, "The channel is gone.")


@pytest.fixture
def archived(sandbox: Sandbox) -> Channel:
    """Return an archived thread, made before the client connects."""
    world = sandbox.world
    moderator = world.person("moderator").id
    thread = threads.alone(
        world, world.find_channel("general"), moderator, {"name": "x", "type": 11}
    )
    threads.change(world, thread, moderator, {"archived": True})
    return thread


async def test_an_archived_thread_is_posted_to_and_wakes(
    archived: Channel, desk: Desk, sandbox: Sandbox, client: discord.Client
) -> None:
    await add(desk, sandbox, archived)
    desk.clock.at = NINE

    await run(desk, client, hours=0)

    assert posts(sandbox, archived) == 1
    assert archived.thread is not None
    assert not archived.thread.archived


async def test_a_server_that_the_bot_left_holds(
    desk: Desk, sandbox: Sandbox, client: discord.Client
) -> None:
    stranger = replace(schedule(), guild_id=77)
    left = await desk.schedules.add(stranger, now=desk.clock.now())
    desk.clock.at = NINE

    await run(desk, client, hours=0)

    assert (await desk.schedules.get(77, left.id)).trouble == "I am not in this server any more."


async def test_an_outage_holds_nothing_and_the_post_comes_afterwards(
    desk: Desk, sandbox: Sandbox, client: discord.Client
) -> None:
    guild = sandbox.world.find_guild()
    number = await add(desk, sandbox, sandbox.world.find_channel("general"))
    gone = asyncio.create_task(client.wait_for("guild_unavailable"))
    await asyncio.sleep(0)
    sandbox.faults.outage(guild)
    await gone
    desk.clock.at = NINE
    await run(desk, client, hours=0)
    assert (await desk.schedules.get(int(guild.id), number)).state is State.ACTIVE

    back = asyncio.create_task(client.wait_for("guild_available"))
    await asyncio.sleep(0)
    sandbox.faults.end_outage(guild)
    await back
    await run(desk, client)

    assert posts(sandbox, sandbox.world.find_channel("general")) == 1


@pytest.fixture
def quiet(sandbox: Sandbox) -> Role:
    """Return a role that nobody may mention, made before the client connects."""
    return sandbox.world.add_role(sandbox.world.find_guild(), "Quiet")


async def test_the_message_mentions_only_the_role_that_was_set(
    quiet: Role, desk: Desk, sandbox: Sandbox, client: discord.Client
) -> None:
    general, role = sandbox.world.find_channel("general"), quiet
    await add(desk, sandbox, general, options={"role_id": int(role.id)})
    desk.clock.at = NINE

    await run(desk, client, hours=0)

    (sent,) = sandbox.traffic.requests("POST", "/messages")
    assert isinstance(sent.request, dict)
    assert sent.request["allowed_mentions"] == {"parse": [], "roles": [role.id]}
    assert len(sent.request["nonce"]) <= 25
    ((_, _, note),) = [
        (each.key, each.fate, each.note)
        for each, _ in await desk.history_of.history(int(sandbox.world.find_guild().id), 1)
    ]
    assert "*Quiet* will not be notified" in (note or "")
