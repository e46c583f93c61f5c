"""Thousands at the same minute, and several processes at one database."""

import asyncio
import signal
import sys
from collections import Counter, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, insert, select, text

from bot.sandbox.model import MessageFlag
from bot.sandbox.server import Sandbox
from bot.schedule.ledger import Ledger
from bot.schedule.model import Claim, Fate, Happening
from bot.schedule.recurrence import Recurrence
from bot.store.claims import Claims
from bot.store.engine import Database
from bot.store.schedule_rows import schedule_values
from bot.store.schedule_tables import OccurrenceRow, ScheduleRow
from tests.schedule.desk import NINE, START, Channel, Desk, SetClock, schedule

ROOT = Path(__file__).parents[2]


async def add_many(database: Database, count: int, *, servers: int, due: datetime = NINE) -> None:
    """Insert schedules at once, `count` over so many servers; the first server has half of all."""
    made = replace(schedule(), made_at=START, next_at=due, next_day=due.date())
    values = schedule_values(made) | {"wake_at": due, "told": True, "failures": 0}
    half = count // 2 if servers > 1 else count
    rows = [
        values | {"guild_id": 1 if n < half else 2 + n % (servers - 1), "channel_id": n}
        for n in range(count)
    ]
    async with database.writing() as connection:
        for start in range(0, count, 500):
            await connection.execute(insert(ScheduleRow), rows[start : start + 500])


class Queue:
    """Claims in memory: what the publisher does with ten thousand, without a database's time."""

    def __init__(self, count: int) -> None:
        self.waiting = deque(
            Claim(replace(schedule(), id=n, channel_id=n), NINE, occurrence(n))
            for n in range(count)
        )
        self.confirmed = 0

    async def claim(self, now: datetime, *_: object, **__: object) -> tuple[Claim, ...]:
        taken = [self.waiting.popleft() for _ in range(min(20, len(self.waiting)))]
        return tuple(replace(claim, until=now + timedelta(minutes=2)) for claim in taken)

    async def next_wake(self, **_: object) -> datetime | None:
        return NINE if self.waiting else None

    async def posted(self, *_: object, **__: object) -> bool:
        self.confirmed += 1
        return True


class NoSteps:
    async def claim(self, *_: object) -> tuple[()]:
        return ()


def occurrence(number: int) -> Happening:
    return Happening(number, NINE.date().isoformat(), NINE, Fate.CLAIMED, position=0)


async def test_ten_thousand_at_once_keep_under_the_limit_and_memory_flat(sqlite_url: str) -> None:
    desk = Desk(Database(sqlite_url), Channel(clock=SetClock(NINE)))
    queue = Queue(10_000)
    made: Any = Ledger(claims=queue, settlements=queue, steps=NoSteps(), held=None)  # type: ignore[arg-type]
    largest = 0
    async with desk.publisher(ledger=made) as publisher:
        while queue.confirmed < 10_000:
            await publisher._look()
            largest = max(largest, len(publisher._working))
            if publisher._working:
                await asyncio.wait(publisher._working, return_when=asyncio.FIRST_COMPLETED)
            await asyncio.sleep(0)

    assert sorted(place for place, _, _ in desk.channel.posts) == list(range(10_000))
    assert largest <= 20
    times = sorted(desk.channel.times)
    for first, last in zip(times, times[50:], strict=False):
        assert last - first >= timedelta(seconds=0.95)
    assert times[-1] - times[0] < timedelta(minutes=5)


async def test_of_ten_thousand_the_servers_with_few_need_not_wait_for_one_with_many(
    database: Database,
) -> None:
    await add_many(database, 10_000, servers=1_000)
    query = Claims(database, "one").due_query(NINE, 10_000, ())

    async with database.reading() as connection:
        order = list(await connection.scalars(query))
        found = await connection.execute(select(ScheduleRow.id, ScheduleRow.guild_id))
        servers = {row.id: row.guild_id for row in found}

    assert sorted(order) == sorted(servers)
    # The first server has five thousand; of each other's five or six, all come before its tenth.
    tenth = [place for place, number in enumerate(order) if servers[number] == 1][9]
    assert {servers[number] for number in order[tenth:]} == {1}


async def test_servers_take_turns(database: Database) -> None:
    await add_many(database, 20, servers=3)

    claims = await Claims(database, "one").claim(NINE, timedelta(minutes=2), 6)

    assert Counter(claim.schedule.guild_id for claim in claims) == {1: 2, 2: 2, 3: 2}


async def test_a_look_at_many_that_are_not_due_reads_a_range_of_one_index(
    database: Database,
) -> None:
    await add_many(database, 20_000, servers=500, due=NINE + timedelta(days=1))
    if not database.is_sqlite:
        # PostgreSQL does this by itself after a while; SQLite never does.
        async with database.writing() as connection:
            await connection.execute(text("ANALYZE"))
    claims = Claims(database, "one")

    async with database.reading() as connection:
        due = claims.due_query(NINE, 20, ())
        compiled = due.compile(connection.sync_connection, compile_kwargs={"literal_binds": True})
        explain = "EXPLAIN QUERY PLAN" if database.is_sqlite else "EXPLAIN"
        plan = (await connection.execute(text(f"{explain} {compiled}"))).all()
    seen = [str(line) for line in plan]

    assert await claims.claim(NINE, timedelta(minutes=2), 20) == ()
    assert any("ix_schedules_wake_at" in line for line in seen), seen
    everything = ("SCAN schedules", "Seq Scan on schedules", "ix_schedules_guild_id")
    assert not any(word in line for line in seen for word in everything), seen


@asynccontextmanager
async def processes(
    sandbox: Sandbox, url: str, count: int
) -> AsyncIterator[list[asyncio.subprocess.Process]]:
    """Start processes that post, and kill them when the block ends."""
    command = (sys.executable, "-m", "tests.schedule.posting_process")
    arguments = (sandbox.api_url, sandbox.token, url)
    started = [
        await asyncio.create_subprocess_exec(*command, *arguments, cwd=ROOT) for _ in range(count)
    ]
    try:
        yield started
    finally:
        for each in started:
            if each.returncode is None:
                each.send_signal(signal.SIGKILL)
            await each.wait()


@pytest.mark.slow
@pytest.mark.timeout(240)
@pytest.mark.parametrize("count", [2, 4])
async def test_several_processes_post_five_hundred_once_though_one_is_killed(
    postgres_url: str, count: int
) -> None:
    database = Database(postgres_url)
    async with Sandbox() as sandbox:
        world = sandbox.world
        guild = world.find_guild()
        channels = [world.add_channel(guild, f"c{n}") for n in range(500)]
        now = datetime.now(UTC).replace(second=0, microsecond=0)
        rule = Recurrence(at=now.time(), zone="UTC", first=now.date())
        made = replace(
            schedule(),
            rule=rule,
            made_at=now,
            next_at=now,
            next_day=now.date(),
            guild_id=int(guild.id),
        )
        values = schedule_values(made) | {"wake_at": now, "told": True, "failures": 0}
        async with database.writing() as connection:
            rows = [values | {"channel_id": int(channel.id)} for channel in channels]
            await connection.execute(insert(ScheduleRow), rows)

        def posted() -> int:
            return sum(1 for m in world.messages.values() if m.flags & MessageFlag.COMPONENTS_V2)

        async with asyncio.timeout(180), processes(sandbox, postgres_url, count) as running:
            while posted() < 150:  # noqa: ASYNC110 - it happens in other processes
                await asyncio.sleep(0.05)
            running[0].send_signal(signal.SIGKILL)
            await running[0].wait()
            await confirmed(database, 450)
            await end_leases(database)
            await confirmed(database, 500)
    await database.close()

    counts = Counter(
        message.channel_id
        for message in world.messages.values()
        if message.flags & MessageFlag.COMPONENTS_V2
    )
    assert [counts[channel.id] for channel in channels] == [1] * 500


async def confirmed(database: Database, least: int) -> None:
    """Wait until so many posts are confirmed, by whichever process."""
    query = select(func.count()).where(OccurrenceRow.fate == Fate.POSTED)
    found = 0
    while found < least:
        async with database.reading() as connection:
            found = await connection.scalar(query) or 0
        await asyncio.sleep(0.1)


async def end_leases(database: Database) -> None:
    """Let the leases of the killed process run out, as if minutes had passed."""
    statement = "UPDATE schedules SET wake_at = now() WHERE wake_at < now() + interval '1 hour'"
    async with database.writing() as connection:
        await connection.execute(text(statement))
