"""Questions that come together are recorded together, each as if it came alone."""

import asyncio
import logging
from datetime import timedelta

import pytest
from sqlalchemy import select, text

from bot.answering.outcome import OutcomeKind
from bot.store.asks import Asks
from bot.store.engine import Database
from bot.store.members import Members
from bot.store.tables import AskRow
from tests.store.asking import ANA, ANSWERED, BEN, OUTLOOK, PAY, UNKNOWN, UNSURE, but
from tests.store.counting import asks_by_cell, content


async def test_a_hundred_at_once_leave_what_one_after_the_other_leaves(
    database: Database, empty_url: str
) -> None:
    asks = [
        but(
            (ANSWERED, UNSURE, UNKNOWN)[n % 3],
            asker=bytes([n % 7]) * 16,
            topic=(PAY, OUTLOOK)[n % 2] if n % 3 == 0 else None,
            near_post=n % 5 == 0,
        )
        for n in range(100)
    ]
    other = Database(empty_url)
    await other.migrate()

    numbers = await asyncio.gather(*map(Asks(database).record, asks))
    # One recorder, as in one process: a hundred that begin where chance lets them may well meet.
    one_by_one = Asks(other)
    for ask in asks:
        await one_by_one.record(ask)

    assert len(set(numbers)) == 100
    assert await content(database, "daily_counts") == await content(other, "daily_counts")
    assert await content(database, "daily_askers") == await content(other, "daily_askers")
    await other.close()


async def test_each_gets_its_own_number(database: Database) -> None:
    texts = [f"question {n}" for n in range(40)]
    asks = Asks(database)

    numbers = await asyncio.gather(
        *(asks.record(but(UNSURE, asker=t.encode().ljust(16), text=t)) for t in texts)
    )

    async with database.reading() as connection:
        rows = (await connection.execute(select(AskRow.id, AskRow.text))).all()
    assert {row.id: row.text for row in rows} == dict(zip(numbers, texts, strict=True))


async def test_of_who_opted_out_only_the_total_is_kept(database: Database) -> None:
    await Members(database).opt_out(b"ana for good")
    asks = Asks(database)

    hers, his = await asyncio.gather(
        asks.record(UNSURE, member=b"ana for good"),
        asks.record(but(UNSURE, asker=BEN), member=b"ben for good"),
    )

    async with database.reading() as connection:
        kept = (await connection.scalars(select(AskRow.asker))).all()
    assert hers is None
    assert his is not None
    assert kept == [BEN]
    assert sum((await asks_by_cell(database)).values()) == 2


async def test_one_that_cannot_be_recorded_does_not_take_the_others_with_it(
    database: Database,
) -> None:
    wrong = but(UNSURE, asker=b"c" * 16, channel_id=2**70)
    asks = Asks(database)

    right, failed, also_right = await asyncio.gather(
        asks.record(but(UNSURE, asker=ANA)),
        asks.record(wrong),
        asks.record(but(UNSURE, asker=BEN)),
        return_exceptions=True,
    )

    assert isinstance(failed, Exception)
    assert isinstance(right, int)
    assert isinstance(also_right, int)
    assert sum((await asks_by_cell(database)).values()) == 2


@pytest.mark.parametrize("outcome", [OutcomeKind.SUGGEST, OutcomeKind.UNKNOWN])
async def test_an_asker_who_is_faster_than_the_disk_is_one_person(
    database: Database, outcome: OutcomeKind
) -> None:
    asks = Asks(database)

    await asyncio.gather(*(asks.record(but(UNSURE, outcome=outcome)) for _ in range(5)))

    people = await content(database, "daily_askers")
    assert [row[-1] for row in people] == [1]


async def test_whoever_presses_a_button_before_the_commit_waits_for_it(database: Database) -> None:
    asks = Asks(database)

    async with database.writing() as other:
        if not database.is_sqlite:  # where one that writes keeps out all others
            await other.execute(text("LOCK TABLE asks IN EXCLUSIVE MODE"))
        pressed = asyncio.create_task(asks.get(asks.begin(UNSURE)))
        assert await content(database, "asks") == []
        assert not pressed.done()
    found = await pressed

    assert found is not None
    assert found.ask == UNSURE


async def test_what_was_begun_can_be_waited_for(database: Database) -> None:
    asks = Asks(database)
    numbers = [asks.begin(but(UNSURE, asker=bytes([n]) * 16)) for n in range(3)]

    await asks.settled()

    assert [row[0] for row in await content(database, "asks")] == sorted(numbers)


async def test_what_cannot_be_recorded_is_told_to_the_log_and_forgotten(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    asks = Asks(database)

    number = asks.begin(but(UNSURE, channel_id=2**70))
    await asks.settled()
    found = await asks.get(number)

    assert found is None
    assert [(each.levelno, each.getMessage()) for each in caplog.records] == [
        (logging.ERROR, "A question could not be recorded")
    ]


@pytest.mark.parametrize("start", [0, 2**19 - 1, 2**20 - 1])
async def test_numbers_grow_with_time_and_differ_within_a_millisecond(
    database: Database, start: int
) -> None:
    asks = Asks(database, randbits=lambda _: start)

    first, same = asks.begin(UNSURE), asks.begin(but(UNSURE, asker=BEN))
    later = asks.begin(but(UNSURE, at=UNSURE.at + timedelta(milliseconds=1)))
    await asks.settled()

    assert first != same
    assert max(first, same) < later < 2**63


@pytest.mark.postgres
async def test_a_connection_that_the_server_closed_is_opened_again(postgres_url: str) -> None:
    database = Database(postgres_url)
    asks = Asks(database)
    await asks.record(UNSURE)
    async with database.writing() as connection:
        others = "pid <> pg_backend_pid() AND datname = current_database()"
        ended = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}"  # noqa: S608
        await connection.execute(text(ended))

    number = await asks.record(but(UNSURE, asker=BEN))
    counted = sum((await asks_by_cell(database)).values())
    await database.close()

    assert number is not None
    assert counted == 2
