"""What a server sets is kept whole, and every process hears of it."""

import asyncio
from dataclasses import replace
from datetime import time

from bot.server_settings import Digest, ServerSettings, Weekday
from bot.store.engine import Database
from bot.store.server_changes import ServerChanges
from bot.store.server_settings import ServerSettingsStore

FULL = ServerSettings(
    guild_id=2**63 - 1,
    public_answers=True,
    moderators_channel_id=11,
    digest=Digest(channel_id=12, weekday=Weekday.FRIDAY, at=time(17, 30)),
    crisis_region="gb",
    retention_days=30,
    guide_id="baker",
    zone="Europe/London",
)


async def test_a_server_that_set_nothing_has_the_defaults(database: Database) -> None:
    assert await ServerSettingsStore(database).get(5) == ServerSettings(guild_id=5)


async def test_settings_come_back_as_they_were_put(database: Database) -> None:
    store = ServerSettingsStore(database)

    await store.put(ServerSettings(FULL.guild_id))
    await store.put(FULL)

    assert await store.get(FULL.guild_id) == FULL
    assert await store.get(1) == ServerSettings(1)


async def test_a_change_keeps_what_it_does_not_name(database: Database) -> None:
    store = ServerSettingsStore(database)
    await store.put(FULL)

    changed = await store.change(FULL.guild_id, lambda old: replace(old, digest=None))

    assert changed == replace(FULL, digest=None) == await store.get(FULL.guild_id)


async def test_changes_at_the_same_time_all_hold(database: Database) -> None:
    store = ServerSettingsStore(database)

    def one_more(old: ServerSettings) -> ServerSettings:
        return replace(old, moderators_channel_id=(old.moderators_channel_id or 0) + 1)

    await asyncio.gather(*(store.change(1, one_more) for _ in range(12)))

    assert (await store.get(1)).moderators_channel_id == 12


async def test_a_reader_is_told_once_of_each_server_that_changed(database: Database) -> None:
    store, changes = ServerSettingsStore(database), ServerChanges(database)
    await store.put(ServerSettings(1))
    start = await changes.newest()

    await store.put(ServerSettings(2))
    await store.put(ServerSettings(1))
    await store.put(ServerSettings(2))

    now, servers = await changes.since(start)
    assert servers == {1, 2}
    assert await changes.since(now) == (now, frozenset())


async def test_no_change_is_passed_by_while_many_are_made(database: Database) -> None:
    store, changes = ServerSettingsStore(database), ServerChanges(database)
    heard: set[int] = set()

    async def listen() -> None:
        seen = 0
        while len(heard) < 12:
            seen, servers = await changes.since(seen)
            heard.update(servers)

    await asyncio.gather(listen(), *(store.put(ServerSettings(n)) for n in range(12)))

    assert heard == set(range(12))
