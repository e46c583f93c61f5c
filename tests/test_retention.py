"""Data goes when its time is over, and never because Discord had an outage."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import delete, func, select

from bot.retention import GRACE, Purged, Retention
from bot.server_settings import ServerSettings
from bot.store.asks import Asks
from bot.store.engine import Database
from bot.store.server_settings import ServerSettingsStore
from bot.store.stored_servers import StoredServers, of_servers
from bot.store.tables import AskRow, DailyCountRow
from tests.store.asking import ANSWERED, NOW, UNKNOWN
from tests.store.every_table import fill

TODAY = NOW.date()
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def asks(database: Database) -> Asks:
    return Asks(database)


@pytest.fixture
def retention(database: Database, asks: Asks) -> Retention:
    return Retention(asks, ServerSettingsStore(database), StoredServers(database))


async def asks_total(database: Database) -> int:
    async with database.reading() as connection:
        return await connection.scalar(select(func.sum(DailyCountRow.asks))) or 0


def present(*servers: int) -> Callable[[int], bool]:
    return lambda guild_id: guild_id in servers


async def ask_in(asks: Asks, guild_id: int | None, days_ago: int) -> int:
    day = TODAY - days_ago * DAY
    number = await asks.record(replace(UNKNOWN, guild_id=guild_id, day=day))
    assert number is not None
    return number


async def test_each_server_keeps_questions_for_its_own_time(
    retention: Retention, asks: Asks, database: Database
) -> None:
    await ServerSettingsStore(database).put(ServerSettings(guild_id=1, retention_days=7))
    kept = [await ask_in(asks, 1, 7), await ask_in(asks, 2, 90), await ask_in(asks, None, 90)]
    gone = [await ask_in(asks, 1, 8), await ask_in(asks, 2, 91), await ask_in(asks, None, 91)]

    purged = await retention.purge(NOW, present=present(1, 2))

    assert purged == Purged(asks=3, servers=0)
    assert [await asks.get(number) is None for number in kept + gone] == [False] * 3 + [True] * 3
    assert await asks_total(database) == 6


async def test_purging_twice_does_no_harm(retention: Retention, asks: Asks) -> None:
    await ask_in(asks, 1, 91)

    assert await retention.purge(NOW, present=present(1)) == Purged(1, 0)
    assert await retention.purge(NOW, present=present(1)) == Purged(0, 0)


async def test_a_server_that_left_is_forgotten_after_thirty_days(
    retention: Retention, asks: Asks
) -> None:
    number = await ask_in(asks, 1, 0)
    await retention.left(1, NOW)

    assert await retention.purge(NOW + GRACE - MINUTE, present=present()) == Purged(0, 0)
    assert await asks.get(number) is not None
    assert await retention.purge(NOW + GRACE, present=present()) == Purged(0, 1)
    assert await asks.get(number) is None


async def test_a_server_that_came_back_keeps_everything(retention: Retention, asks: Asks) -> None:
    number = await ask_in(asks, 1, 0)
    await retention.left(1, NOW)
    await retention.joined(1)

    await retention.purge(NOW + 2 * GRACE, present=present())

    assert await asks.get(number) is not None


async def test_a_server_that_is_there_after_all_is_not_forgotten(
    retention: Retention, asks: Asks
) -> None:
    number = await ask_in(asks, 1, 0)
    await retention.left(1, NOW)

    await retention.purge(NOW + 2 * GRACE, present=present(1))

    assert await asks.get(number) is not None


async def test_leaving_twice_does_not_prolong_the_time(retention: Retention, asks: Asks) -> None:
    await ask_in(asks, 1, 0)
    await retention.left(1, NOW)
    await retention.left(1, NOW + 20 * DAY)

    assert (await retention.purge(NOW + GRACE, present=present())).servers == 1


async def test_joins_and_leaves_of_the_time_away_are_made_good(
    retention: Retention, asks: Asks, database: Database
) -> None:
    for server in (1, 2, 3, 4):
        await ask_in(asks, server, 0)
    await retention.left(2, NOW - DAY)

    # Servers 3 and 4 are not listed, and 4 belongs to another process.
    await retention.reconcile({1, 2}, NOW, mine=lambda guild_id: guild_id != 4)

    assert await StoredServers(database).departed() == {3: NOW}


async def test_direct_messages_never_leave(
    retention: Retention, asks: Asks, database: Database
) -> None:
    await ask_in(asks, None, 0)

    await retention.reconcile(set(), NOW, mine=lambda _: True)

    assert await StoredServers(database).departed() == {}


async def test_a_forgotten_server_leaves_no_row_in_any_table(
    retention: Retention, asks: Asks, database: Database
) -> None:
    await fill(database)
    async with database.reading() as connection:
        ids = {
            value
            for table in of_servers()
            for value in await connection.scalars(select(table.c.guild_id))
        }

    for guild_id in ids:
        await StoredServers(database).forget(guild_id)

    async with database.reading() as connection:
        left = {
            table.name: (await connection.execute(table.select())).all() for table in of_servers()
        }
    assert {name for name, rows in left.items() if rows} == set()
    assert {"asks", "daily_counts", "daily_askers", "schedules", "taught_phrasings"} <= left.keys()


async def test_forgetting_one_server_leaves_the_others_alone(
    retention: Retention, asks: Asks, database: Database
) -> None:
    await ask_in(asks, 1, 0)
    other = await asks.record(replace(ANSWERED, guild_id=2))

    await StoredServers(database).forget(1)

    assert await asks.get(other or 0) is not None
    assert await StoredServers(database).all() == {2}


async def test_a_server_whose_deletion_was_cut_short_is_taken_up_again(
    retention: Retention, asks: Asks, database: Database
) -> None:
    await ask_in(asks, 1, 0)
    await retention.left(1, NOW)
    async with database.writing() as connection:
        await connection.execute(delete(AskRow))

    assert (await retention.purge(NOW + GRACE, present=present())).servers == 1
    assert await StoredServers(database).all() == set()
