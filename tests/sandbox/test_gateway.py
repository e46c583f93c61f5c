"""The gateway through a real client: resuming, sharding, intents, outages and refusals."""

import asyncio
from typing import Any

import aiohttp
import discord
import pytest

from bot.sandbox import changes
from bot.sandbox.driver import Person
from bot.sandbox.server import Sandbox
from bot.sandbox.sessions import Intent
from tests.sandbox.example_bot import ExampleBot, running


async def until(true: Any, *, within: float = 10.0) -> None:
    """Wait until `true()` holds."""
    async with asyncio.timeout(within):
        while not true():  # noqa: ASYNC110 - what is waited for belongs to discord.py
            await asyncio.sleep(0.01)


async def test_a_cut_connection_resumes_and_misses_nothing(
    sandbox: Sandbox, student: Person
) -> None:
    bot = ExampleBot()

    async with running(bot, sandbox.token):
        sandbox.gateway.cut()
        await student.say("general", "while away", mention=True)
        await until(lambda: "resumed" in bot.happened)
        await until(lambda: bot.heard)

    assert [each.content.endswith("while away") for each in bot.heard] == [True]
    assert bot.happened.count("ready") == 1


async def test_a_request_to_reconnect_is_followed_by_a_resume(sandbox: Sandbox) -> None:
    bot = ExampleBot()

    async with running(bot, sandbox.token):
        sandbox.gateway.ask_to_reconnect()
        await until(lambda: "resumed" in bot.happened)

    names = [each.name for each in sandbox.traffic if each.kind == "received"]
    assert names.count("IDENTIFY") == 1


async def test_an_invalid_session_starts_anew(sandbox: Sandbox) -> None:
    bot = ExampleBot()

    async with running(bot, sandbox.token):
        sandbox.gateway.invalidate()
        await until(lambda: bot.happened.count("ready") == 2, within=20)

    names = [each.name for each in sandbox.traffic if each.kind == "received"]
    assert (names.count("IDENTIFY"), names.count("RESUME")) == (2, 0)


async def test_a_wrong_token_is_refused(sandbox: Sandbox) -> None:
    async with ExampleBot() as bot:
        with pytest.raises(discord.LoginFailure):
            await bot.login("another")


async def test_a_privileged_intent_must_be_granted(sandbox: Sandbox) -> None:
    intents = discord.Intents.default()
    intents.message_content = True

    with pytest.raises(discord.PrivilegedIntentsRequired):
        async with running(ExampleBot(intents=intents), sandbox.token):
            pass


async def test_content_comes_only_by_right(sandbox: Sandbox, student: Person) -> None:
    bot = ExampleBot()

    async with running(bot, sandbox.token):
        await student.say("general", "not for you")
        await student.say("general", "for you", mention=True)
        await student.dm("in private")
        await until(lambda: len(bot.heard) == 3)

    contents = [each.content for each in bot.heard]
    assert contents == ["", f"<@{sandbox.world.bot.id}> for you", "in private"]


async def test_content_of_others_is_hidden_over_http_too(sandbox: Sandbox, student: Person) -> None:
    bot = ExampleBot()

    async with running(bot, sandbox.token):
        said = await student.say("general", "not for you")
        channel = await bot.fetch_channel(int(said.message.channel_id))
        assert isinstance(channel, discord.TextChannel)
        hidden = await channel.fetch_message(int(said.id))
        sandbox.world.application.intents = int(Intent.MESSAGE_CONTENT)
        shown = await channel.fetch_message(int(said.id))

    assert (hidden.content, shown.content) == ("", "not for you")


async def test_a_reply_that_pings_brings_its_content(sandbox: Sandbox, student: Person) -> None:
    bot = ExampleBot()

    async with running(bot, sandbox.token):
        channel = bot.get_channel(int(sandbox.world.find_channel("general").id))
        assert isinstance(channel, discord.TextChannel)
        await channel.send("an answer")
        answer = await student.wait_for_message()
        await student.say("general", "quiet", reply_to=answer, ping=False)
        await student.say("general", "and the pay?", reply_to=answer)
        await until(lambda: len(bot.heard) == 2)

    assert [each.content for each in bot.heard] == ["", "and the pay?"]
    assert bot.heard[1].reference is not None
    assert bot.heard[1].reference.message_id == int(answer.id)


async def test_intents_that_were_not_asked_for_bring_nothing(
    sandbox: Sandbox, student: Person
) -> None:
    bot = ExampleBot(intents=discord.Intents(guilds=True, dm_messages=True))

    async with running(bot, sandbox.token):
        await student.say("general", "hello", mention=True)
        await student.dm("hello")
        await until(lambda: len(bot.heard) == 1)

    assert bot.heard[0].guild is None


async def test_what_the_bot_cannot_see_it_does_not_hear(sandbox: Sandbox, admin: Person) -> None:
    bot = ExampleBot()
    channel = sandbox.world.find_channel("moderators")
    channel.overwrites = [each for each in channel.overwrites if each.deny]
    owner = sandbox.world.find_guild().owner_id

    async with running(bot, sandbox.token):
        developer = sandbox.person(owner)
        await developer.say("moderators", "secret", mention=True)
        await developer.say("general", "public", mention=True)
        await until(lambda: bot.heard)

    assert [each.content.endswith("public") for each in bot.heard] == [True]


async def test_shards_share_the_servers_and_direct_messages_go_to_the_first(
    sandbox: Sandbox, student: Person
) -> None:
    sandbox.world.add_guilds(6)
    heard: list[tuple[str, int | None]] = []
    bot = discord.AutoShardedClient(
        intents=discord.Intents.default(), shard_count=2, shard_ids=[0], guild_ready_timeout=0.02
    )
    other = discord.AutoShardedClient(
        intents=discord.Intents.default(), shard_count=2, shard_ids=[1], guild_ready_timeout=0.02
    )

    def listen(client: discord.AutoShardedClient, name: str) -> None:
        async def on_message(message: discord.Message) -> None:
            heard.append((name, message.guild.shard_id if message.guild else None))

        client.event(on_message)

    listen(bot, "first")
    listen(other, "second")
    async with running(bot, sandbox.token), running(other, sandbox.token):
        assert {guild.id for guild in bot.guilds} & {guild.id for guild in other.guilds} == set()
        assert len(bot.guilds) + len(other.guilds) == 7
        assert min(len(bot.guilds), len(other.guilds)) > 0
        await student.dm("hello")
        await student.say("general", "hello", mention=True)
        await until(lambda: len(heard) == 2)

    shard = (int(sandbox.world.find_guild().id) >> 22) % 2
    assert sorted(heard, key=str) == sorted(
        [("first", None), (("first", "second")[shard], shard)], key=str
    )


async def test_an_outage_is_no_removal(sandbox: Sandbox) -> None:
    bot, guild = ExampleBot(), sandbox.world.find_guild()
    happened: list[str] = []

    @bot.event
    async def on_guild_unavailable(_: discord.Guild) -> None:
        happened.append("unavailable")

    @bot.event
    async def on_guild_available(_: discord.Guild) -> None:
        happened.append("available")

    @bot.event
    async def on_guild_remove(_: discord.Guild) -> None:
        happened.append("removed")

    async with running(bot, sandbox.token):
        happened.clear()
        sandbox.faults.outage(guild)
        await until(lambda: happened == ["unavailable"])
        sandbox.faults.end_outage(guild)
        await until(lambda: happened == ["unavailable", "available"])
        changes.remove_bot(sandbox.world, guild)
        await until(lambda: happened[-1] == "removed")


async def test_members_can_be_asked_for(sandbox: Sandbox) -> None:
    intents = discord.Intents.default()
    intents.members = True
    sandbox.world.application.intents = int(Intent.GUILD_MEMBERS)
    bot = ExampleBot(intents=intents, chunk_guilds_at_startup=False)

    async with running(bot, sandbox.token):
        found = await bot.guilds[0].query_members("stud", limit=5)

    assert sorted(each.name for each in found) == ["student", "student2"]


class Raw:
    """A gateway client by hand, for what discord.py never does."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket

    async def send(self, op: int, data: object) -> None:
        await self.socket.send_json({"op": op, "d": data})

    async def next(self) -> Any:
        return await self.socket.receive_json(timeout=5)

    async def closed(self) -> int | None:
        async with asyncio.timeout(5):
            while not self.socket.closed:
                await self.socket.receive()
        return self.socket.close_code


def identify(sandbox: Sandbox, **changes: object) -> dict[str, object]:
    return {"token": sandbox.token, "intents": 1, "properties": {}} | changes


@pytest.mark.parametrize(
    ("op", "changes", "code"),
    [
        (2, {"token": "another"}, 4004),
        (2, {"shard": [2, 2]}, 4010),
        (2, {"intents": 1 << 40}, 4013),
        (2, {"intents": int(Intent.GUILD_MEMBERS)}, 4014),
        (8, {}, 4003),
        (99, {}, 4001),
    ],
)
async def test_a_wrong_frame_closes_with_discords_code(
    sandbox: Sandbox, op: int, changes: dict[str, object], code: int
) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(sandbox.gateway_url) as socket,
    ):
        raw = Raw(socket)
        assert (await raw.next())["op"] == 10

        await raw.send(op, identify(sandbox, **changes))

        assert await raw.closed() == code


async def test_a_silent_client_is_closed_and_its_session_ends(sandbox: Sandbox) -> None:
    sandbox.gateway.heartbeat = 0.05

    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(sandbox.gateway_url) as socket,
    ):
        raw = Raw(socket)
        await raw.send(2, identify(sandbox))

        assert await raw.closed() == 4009
        assert await sandbox.until(lambda: sandbox.gateway.sessions == {})


async def test_two_identifies_too_soon_make_an_invalid_session(sandbox: Sandbox) -> None:
    sandbox.gateway.identify_interval = 5.0

    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(sandbox.gateway_url) as first,
        session.ws_connect(sandbox.gateway_url) as second,
    ):
        await Raw(first).send(2, identify(sandbox, shard=[0, 2]))
        assert [(await Raw(first).next())["op"] for _ in range(2)] == [10, 0]
        await Raw(second).send(2, identify(sandbox, shard=[1, 2]))
        frames = [await Raw(second).next() for _ in range(2)]

    assert frames[1]["op"] == 9
    assert frames[1]["d"] is False
