"""Processes that start at the same time identify one after the other."""

import asyncio
from datetime import UTC, datetime, timedelta

from bot.store.engine import Database
from bot.store.identify_turns import SPACING, IdentifyTurns

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


async def test_the_first_does_not_wait(database: Database) -> None:
    assert await IdentifyTurns(database).take(0, now=NOW) == timedelta()


async def test_processes_at_the_same_moment_get_turns_of_their_own(
    database: Database, database_url: str
) -> None:
    other = Database(database_url)
    turns = [IdentifyTurns(database), IdentifyTurns(other)] * 3

    waits = await asyncio.gather(*(each.take(0, now=NOW) for each in turns))
    await other.close()

    assert sorted(waits) == [n * SPACING for n in range(6)]


async def test_buckets_do_not_wait_for_each_other(database: Database) -> None:
    turns = IdentifyTurns(database)

    waits = [await turns.take(bucket, now=NOW) for bucket in (0, 1, 0)]

    assert waits == [timedelta(), timedelta(), SPACING]


async def test_a_turn_long_past_holds_nobody_up(database: Database) -> None:
    turns = IdentifyTurns(database)
    for _ in range(3):
        await turns.take(0, now=NOW)

    wait = await turns.take(0, now=NOW + timedelta(minutes=1))

    assert wait == timedelta()
