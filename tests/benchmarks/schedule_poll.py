"""One look for what is due, as schedules and their history grow from a thousand to a million.

Nothing is due. A look claims posts, claims the steps that follow them, and asks when to look next,
as the publisher does every half minute. Half of the schedules have ended, and each has a post in
its history with a step that is done. The baseline is the same look over a thousand.
"""

import asyncio
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import insert, literal, select, text

from bot.schedule.model import Fate, State, Step
from bot.schedule.publisher import LONGEST_SLEEP
from bot.store.claims import Claims, Shards
from bot.store.engine import Database
from bot.store.occurrence_steps import OccurrenceSteps
from bot.store.schedule_rows import schedule_values
from bot.store.schedule_tables import OccurrenceRow, OccurrenceStepRow, ScheduleRow
from tests import postgres
from tests.benchmarks.figures import Figure
from tests.schedule.desk import schedule

NAME = "schedule_poll"
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
LEASE = timedelta(minutes=2)
ROUNDS = 50
FIRST = 1_000
A_SERVER = 3
"""How many schedules a server has."""
PROCESSES: dict[str, Shards] = {
    "all shards": None,
    "one of 40 shards": (40, (7,)),
    "a shard without schedules": (1 << 30, (1 << 29,)),
}


def run(*, quick: bool) -> Iterator[Figure]:
    """Yield the milliseconds of a look for each number of schedules, on both databases."""
    sizes = [10_000, 100_000] + ([] if quick else [1_000_000])
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="bot-bench-"))
        files = [f"sqlite+aiosqlite:///{folder}/{name}.sqlite3" for name in ("few", "many")]
        yield from _on("SQLite", files, sizes)
        try:
            socket = stack.enter_context(postgres.server())
        except postgres.NoPostgres as reason:
            yield Figure(NAME, "PostgreSQL", "ms", missing=str(reason))
            return
        asyncio.run(postgres.create(socket, "few", "many"))
        yield from _on(
            "PostgreSQL", [postgres.url(socket, name) for name in ("few", "many")], sizes
        )


def _on(kind: str, urls: list[str], sizes: list[int]) -> Iterator[Figure]:
    for (size, who), (times, first) in asyncio.run(_measure(urls, sizes)).items():
        yield Figure.compared(
            NAME,
            f"{kind}, {size:,} schedules, {who}",
            "ms",
            times,
            first,
            against=f"{FIRST:,} schedules",
            target="≤ 1.5",
        )


async def _measure(
    urls: list[str], sizes: list[int]
) -> dict[tuple[int, str], tuple[list[float], list[float]]]:
    """Return the milliseconds with many and with few, by size and process; taken in turns."""
    found = {}
    few, many = databases = [Database(url) for url in urls]
    try:
        for database in databases:
            await database.migrate()
            await _grow(database, 0, FIRST)
        size = FIRST
        for wanted in sizes:
            await _grow(many, size, wanted)
            size = wanted
            for who, shards in PROCESSES.items():
                times: tuple[list[float], list[float]] = ([], [])
                for turn in range(ROUNDS + 3):
                    for database, spent in zip((many, few), times, strict=True):
                        milliseconds = await _look(database, shards)
                        # The first turns fill the caches.
                        if turn >= 3:
                            spent.append(milliseconds)
                found[size, who] = times
    finally:
        for database in databases:
            await database.close()
    return found


async def _look(database: Database, shards: Shards) -> float:
    claims, steps = Claims(database, "a process", shards), OccurrenceSteps(database)
    began = time.perf_counter()
    due = await claims.claim(NOW, LEASE, 20)
    due_steps = await steps.claim(NOW, LEASE, 20)
    await claims.next_wake(before=NOW + timedelta(seconds=LONGEST_SLEEP))
    milliseconds = (time.perf_counter() - began) * 1000
    if due or due_steps:
        raise RuntimeError("something was due that should not be")
    return milliseconds


async def _grow(database: Database, size: int, wanted: int) -> None:
    """Add schedules until there are `wanted`: the first by value, the rest as copies of those."""
    async with database.writing() as connection:
        if not size:
            rows = [_row(number) for number in range(FIRST)]
            await connection.execute(insert(ScheduleRow), rows)
        else:
            columns = [each for each in ScheduleRow.__table__.columns if each.name != "id"]
            copies = select(*columns).where(ScheduleRow.id <= FIRST)
            for start in range(size, wanted, FIRST):
                moved = {"guild_id": ScheduleRow.guild_id + (start // A_SERVER << 22)}
                chosen = copies.with_only_columns(*(moved.get(each.name, each) for each in columns))
                names = [each.name for each in columns]
                await connection.execute(insert(ScheduleRow).from_select(names, chosen))
        await _add_history(connection, size)
    if not database.is_sqlite:
        # A server in use does this by itself every few minutes.
        async with database.writing() as connection:
            await connection.execute(text("ANALYZE"))


def _row(number: int) -> dict[str, Any]:
    ended = number % 2 == 0
    made = replace(schedule(), made_at=NOW, state=State.ENDED if ended else State.ACTIVE)
    wake_at = None if ended else LATER + timedelta(seconds=86 * number)
    values = schedule_values(made) | {"told": True, "failures": 0}
    return values | {
        "guild_id": number // A_SERVER << 22,
        "channel_id": number,
        "wake_at": wake_at,
    }


async def _add_history(connection: Any, after: int) -> None:
    """Give each schedule whose number is above `after` a post that is done, with a step."""
    posted = select(
        ScheduleRow.id,
        ScheduleRow.guild_id,
        literal("2026-02-28", OccurrenceRow.key.type),
        ScheduleRow.made_at,
        literal(Fate.POSTED),
        literal("[]"),
        literal(1),
        ScheduleRow.made_at,
    ).where(ScheduleRow.id > after)
    names = ["schedule_id", "guild_id", "key", "due_at", "fate", "topics", "attempts", "settled_at"]
    await connection.execute(insert(OccurrenceRow).from_select(names, posted))
    done = select(
        OccurrenceRow.id,
        literal(Step.THREAD),
        literal(1),
        literal(True, OccurrenceStepRow.done.type),
    ).where(OccurrenceRow.schedule_id > after)
    names = ["occurrence_id", "step", "attempts", "done"]
    await connection.execute(insert(OccurrenceStepRow).from_select(names, done))
