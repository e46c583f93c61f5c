"""One look for due posts as schedules grow from a thousand to a million; none is due.

The baseline is the same look over a thousand: what grows would show.
"""

import asyncio
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert

from bot.store.claims import Claims
from bot.store.engine import Database
from bot.store.schedule_rows import schedule_values
from bot.store.schedule_tables import ScheduleRow
from tests.benchmarks.figures import Figure
from tests.schedule.desk import schedule

NAME = "schedule_poll"
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
ROUNDS = 50


def run(*, quick: bool) -> Iterator[Figure]:
    """Yield the milliseconds of a look for each number of schedules, on SQLite."""
    sizes = (1_000, 10_000, 100_000) if quick else (1_000, 10_000, 100_000, 1_000_000)
    with tempfile.TemporaryDirectory(prefix="bot-bench-") as folder:
        first: list[float] = []
        for size in sizes:
            times = asyncio.run(_looks(Path(folder, f"{size}.sqlite3"), size))
            first = first or times
            yield Figure.compared(
                NAME, f"{size:,} schedules", "ms", times, first, against=f"{sizes[0]:,} schedules"
            )


async def _looks(file: Path, size: int) -> list[float]:
    database = Database(f"sqlite+aiosqlite:///{file}")
    try:
        await database.migrate()
        await _fill(database, size)
        claims = Claims(database, "a process")
        times = []
        for _ in range(ROUNDS):
            began = time.perf_counter()
            found = await claims.claim(NOW, timedelta(minutes=2), 20)
            times.append((time.perf_counter() - began) * 1000)
            if found:
                raise RuntimeError("something was due that should not be")
        return times
    finally:
        await database.close()


async def _fill(database: Database, size: int) -> None:
    later = NOW + timedelta(hours=1)
    made = replace(schedule(), made_at=NOW, next_at=later, next_day=later.date())
    values = schedule_values(made) | {"told": True, "failures": 0}
    for start in range(0, size, 10_000):
        rows = [
            values
            | {
                "guild_id": n // 3,
                "channel_id": n,
                "wake_at": later + timedelta(seconds=n % 86_400),
            }
            for n in range(start, min(start + 10_000, size))
        ]
        async with database.writing() as connection:
            await connection.execute(insert(ScheduleRow), rows)
