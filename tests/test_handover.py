"""A shard goes from one process to the next: each event is answered by exactly one of them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.handover import AHEAD, Handover
from bot.store.engine import Database
from bot.store.shard_owners import ShardOwners

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def id_of(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


AT_NOON, CHANGE = id_of(NOON), id_of(NOON + AHEAD)


@asynccontextmanager
async def process(database: Database, *shard_ids: int) -> AsyncIterator[Handover]:
    handover = Handover(ShardOwners(database), shard_ids, id_of)
    await handover.begin()
    try:
        yield handover
    finally:
        await handover.end()


async def test_the_first_process_answers_at_once(database: Database) -> None:
    async with process(database, 0, 1) as first:
        assert first.answers(0, AT_NOON)
        assert first.answers(1, AT_NOON)
        assert not first.answers(2, AT_NOON)


async def test_every_event_of_a_change_is_answered_by_exactly_one(database: Database) -> None:
    async with process(database, 0) as old, process(database, 0) as new:
        assert not new.answers(0, AT_NOON)
        await new.connected(0, NOON)
        await old.look()

        events = range(CHANGE - 3, CHANGE + 3)

        assert [old.answers(0, each) for each in events] == [True] * 3 + [False] * 3
        assert [new.answers(0, each) for each in events] == [False] * 3 + [True] * 3


async def test_a_shard_that_was_left_is_taken_at_once(database: Database) -> None:
    async with process(database, 0):
        pass

    async with process(database, 0) as later:
        assert later.answers(0, AT_NOON)


async def test_leaving_after_the_change_does_not_take_the_shard_along(database: Database) -> None:
    async with process(database, 0) as new, process(database, 0) as newer:
        await newer.connected(0, NOON)
        await new.end()

        assert (await ShardOwners(database).all())[0].owner is not None
        assert newer.answers(0, CHANGE)


async def test_connecting_again_changes_nothing(database: Database) -> None:
    async with process(database, 0) as only:
        await only.connected(0, NOON + timedelta(hours=1))

        assert only.answers(0, AT_NOON)


@given(st.integers(0, 2**62))
def test_who_has_not_taken_over_answers_nothing(event_id: int) -> None:
    handover = Handover(None, (0,), id_of)  # type: ignore[arg-type]

    assert not handover.answers(0, event_id)
