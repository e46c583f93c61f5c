"""Servers that remove the bot, also while it is away, are forgotten; an outage is no removal."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bot.client import GuideBot
from bot.clock import MovableClock
from bot.retention import GRACE
from bot.sandbox import changes
from bot.sandbox.driver import Person
from bot.sandbox.model import Guild
from bot.sandbox.server import Sandbox
from bot.settings import Settings
from bot.store.stored_servers import StoredServers
from tests.e2e.recorded import recorded
from tests.e2e.running import running_bot, settings_for

QUESTION = "how much do techs make"


@pytest.fixture
def other(sandbox: Sandbox, student: Person) -> Guild:
    """Return a second server, in which the student is too."""
    [guild] = sandbox.world.add_guilds(1)
    sandbox.world.add_member(guild, student.user)
    return guild


@pytest.fixture
def settings(sandbox: Sandbox, tmp_path: Path, learnt: Path) -> Settings:
    (tmp_path / "cache").symlink_to(learnt)
    return settings_for(sandbox, tmp_path)


async def ask_in(sandbox: Sandbox, student: Person, guild: Guild) -> None:
    channel = sandbox.world.find_channel("general", guild)
    await student.slash("ask", question=QUESTION, in_channel=channel)


async def until(there: Callable[[], Awaitable[object]]) -> None:
    async with asyncio.timeout(20):
        while not await there():  # noqa: ASYNC110 - what is waited for is in the database
            await asyncio.sleep(0.02)


async def purge(bot: GuideBot, clock: MovableClock) -> int:
    """Let the grace period pass, and return how many servers were forgotten then."""
    clock.advance(GRACE)
    known = {guild.id for guild in bot.guilds}
    return (await bot.app.retention.purge(clock.now(), present=known.__contains__)).servers


@pytest.mark.parametrize("away", [False, True])
async def test_a_server_that_removed_the_bot_is_forgotten_after_its_grace(
    sandbox: Sandbox, student: Person, other: Guild, settings: Settings, away: bool
) -> None:
    clock = MovableClock()
    async with running_bot(settings, sandbox.token, clock) as bot:
        await ask_in(sandbox, student, other)
        await ask_in(sandbox, student, sandbox.world.find_guild())
        if not away:
            changes.remove_bot(sandbox.world, other)
            await until(StoredServers(bot.app.database).departed)
    if away:
        changes.remove_bot(sandbox.world, other)

    async with running_bot(settings, sandbox.token, clock) as bot:
        servers = StoredServers(bot.app.database)
        await until(servers.departed)
        forgotten = await purge(bot, clock)
        left = await servers.all()

    assert forgotten == 1
    assert left == {int(sandbox.world.find_guild().id)}


async def test_an_outage_forgets_nothing(
    bot: GuideBot, sandbox: Sandbox, student: Person, clock: MovableClock
) -> None:
    guild = sandbox.world.find_guild()
    await ask_in(sandbox, student, guild)

    gone = asyncio.create_task(bot.wait_for("guild_unavailable", timeout=20))
    await asyncio.sleep(0)
    sandbox.faults.outage(guild)
    await gone
    forgotten = await purge(bot, clock)

    assert forgotten == 0
    assert await StoredServers(bot.app.database).departed() == {}
    assert len(await recorded(bot)) == 1
