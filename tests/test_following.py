"""What one process changes, the others see: at once where they are told, soon otherwise."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from bot.answering.taught import NOTHING_TAUGHT
from bot.following import following
from bot.guide.model import TopicId
from bot.server_settings import ServerSettings
from bot.servers import Servers
from bot.store.engine import Database
from bot.store.server_changes import ServerChanges
from bot.store.server_settings import ServerSettingsStore
from bot.store.taught import TaughtPhrasings

GUILD = 7
NEVER = 3600.0


class Watched(Servers):
    """Servers that say when one was forgotten."""

    def __init__(self, database: Database) -> None:
        super().__init__(
            ServerSettingsStore(database), TaughtPhrasings(database), lambda _: "baker"
        )
        self._forgotten = asyncio.Event()

    def forget(self, guild_id: int) -> None:
        super().forget(guild_id)
        self._forgotten.set()

    async def region_after_a_change(self) -> str:
        """Return what the server's crisis region is once it was forgotten."""
        async with asyncio.timeout(10):
            await self._forgotten.wait()
        return (await self.get(GUILD)).settings.crisis_region


@pytest.fixture
async def other(database_url: str) -> AsyncIterator[Database]:
    """Return the same database as another process has it."""
    database = Database(database_url)
    yield database
    await database.close()


@pytest.mark.postgres
async def test_a_setting_is_seen_at_once_where_the_database_tells(postgres_url: str) -> None:
    mine, theirs = Database(postgres_url), Database(postgres_url)
    servers = Watched(mine)
    async with following(ServerChanges(mine), servers, poll=NEVER):
        await servers.get(GUILD)
        await ServerSettingsStore(theirs).put(ServerSettings(GUILD, crisis_region="CA"))

        assert await servers.region_after_a_change() == "CA"

    await mine.close()
    await theirs.close()


async def test_a_setting_is_seen_soon_where_nobody_tells(
    database: Database, other: Database
) -> None:
    servers = Watched(database)
    async with following(ServerChanges(database), servers, poll=0.01):
        await servers.get(GUILD)
        await ServerSettingsStore(other).put(ServerSettings(GUILD, crisis_region="CA"))

        assert await servers.region_after_a_change() == "CA"


async def test_a_taught_phrasing_is_seen(database: Database, other: Database) -> None:
    servers = Watched(database)
    async with following(ServerChanges(database), servers, poll=0.01):
        assert (await servers.get(GUILD)).taught is NOTHING_TAUGHT
        await TaughtPhrasings(other).add(
            GUILD, "baker", TopicId("pay"), "dough for dough", at=datetime(2026, 1, 1, tzinfo=UTC)
        )

        await servers.region_after_a_change()
        assert (await servers.get(GUILD)).taught is not NOTHING_TAUGHT


@pytest.mark.postgres
async def test_changes_are_seen_again_after_the_connection_was_lost(postgres_url: str) -> None:
    mine, theirs = Database(postgres_url), Database(postgres_url)
    servers = Watched(mine)
    async with following(ServerChanges(mine), servers, poll=0.2):
        await servers.get(GUILD)
        async with theirs.writing() as connection:
            await connection.execute(
                text(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE datname = current_database() AND query LIKE 'LISTEN%'"
                )
            )
        await ServerSettingsStore(theirs).put(ServerSettings(GUILD, crisis_region="CA"))

        assert await servers.region_after_a_change() == "CA"

    await mine.close()
    await theirs.close()


async def test_what_changes_while_it_is_read_is_read_again(database: Database) -> None:
    class Slow(ServerSettingsStore):
        """Reads, and hands over what it read only when told."""

        def __init__(self) -> None:
            super().__init__(database)
            self.has_read, self.go_on = asyncio.Event(), asyncio.Event()

        async def get(self, guild_id: int) -> ServerSettings:
            found = await super().get(guild_id)
            self.has_read.set()
            await self.go_on.wait()
            return found

    slow = Slow()
    servers = Servers(slow, TaughtPhrasings(database), lambda _: "baker")
    first = asyncio.create_task(servers.get(GUILD))
    await slow.has_read.wait()
    await slow.put(replace(ServerSettings(GUILD), crisis_region="CA"))
    servers.forget(GUILD)
    slow.go_on.set()
    await first

    assert (await servers.get(GUILD)).settings.crisis_region == "CA"
