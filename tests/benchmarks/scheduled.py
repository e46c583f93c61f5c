"""Posts by schedule during a benchmark: each comes due once, at a moment of its own."""

import asyncio
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import func, insert, select, true

from bot.schedule.model import Fate, Kind, Options, Schedule, What, mark
from bot.schedule.recurrence import Recurrence
from bot.store import schedule_rows
from bot.store.engine import Database
from bot.store.schedule_tables import OccurrenceRow, OccurrenceStepRow, ScheduleRow
from tests.benchmarks.processes import Discord

GUIDE = "mental-health-technician"
Place = Sequence[int]
"""A server's id and the id of its channel."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What has become of the planned posts.

    `once` stand in their channel exactly once, where the history says; `lost` stand nowhere,
    `doubled` more than once; `elsewhere` are in the channel but not so in the history, or the other
    way round. `processes` have posted them, `steps` followed them, `late` is the longest delay in
    seconds from the planned moment to the confirmation.
    """

    once: int
    lost: int
    doubled: int
    elsewhere: int
    processes: int
    steps: int
    late: float


def moments(number: int, *, start: datetime, seconds: float) -> list[datetime]:
    """Return so many moments, evenly over the seconds after `start`."""
    return [start + timedelta(seconds=(n + 0.5) * seconds / number) for n in range(number)]


def plan(
    url: str, places: Sequence[Place], due: Sequence[datetime], *, thread_every: int = 0
) -> None:
    """Write one schedule for each moment into the database, in turn over the places.

    Each posts one topic of the guide, and every so many of them opens a thread under its post.
    """
    asyncio.run(_plan(url, places, due, thread_every))


def outcome(url: str, discord: Discord) -> Outcome:
    """Compare what stands in the channels with what was planned and with the history."""
    stands = Counter((channel, name) for channel, _, name in discord.do("posts")["posts"])
    messages = {(channel, name): message for channel, message, name in discord.do("posts")["posts"]}
    return asyncio.run(_outcome(url, stands, messages))


def until_settled(url: str, number: int, *, seconds: float) -> int:
    """Wait until so many posts and all their steps are settled, but not for ever.

    Returns how many posts are.
    """
    return asyncio.run(_until_settled(url, number, time.monotonic() + seconds))


async def _plan(
    url: str, places: Sequence[Place], due: Sequence[datetime], thread_every: int
) -> None:
    rows = []
    for number, moment in enumerate(due):
        guild_id, channel_id = places[number % len(places)]
        # A schedule's time is to the minute; what makes a process look is the moment beside it.
        minute = moment.astimezone(UTC).replace(second=0, microsecond=0)
        day = minute.date()
        schedule = Schedule(
            guild_id,
            channel_id,
            What(Kind.TOPIC, GUIDE, ("salary/pay",)),
            Recurrence(at=minute.time(), zone="UTC", first=day, until=day),
            Options(thread=bool(thread_every) and number % thread_every == 0),
            next_day=day,
            next_at=moment,
            made_at=moment,
        )
        values = schedule_rows.schedule_values(schedule)
        rows.append(values | {"wake_at": moment, "told": True, "failures": 0})
    database = Database(url)
    try:
        async with database.writing() as connection:
            await connection.execute(insert(ScheduleRow), rows)
    finally:
        await database.close()


async def _outcome(
    url: str, stands: Counter[tuple[int, str]], messages: dict[tuple[int, str], int]
) -> Outcome:
    once = lost = doubled = elsewhere = 0
    database = Database(url)
    try:
        async with database.reading() as connection:
            schedules = (await connection.execute(select(ScheduleRow.__table__))).all()
            query = select(OccurrenceRow.__table__).where(OccurrenceRow.fate == Fate.POSTED)
            posted = {row.schedule_id: row for row in (await connection.execute(query)).all()}
            done = select(func.count()).where(OccurrenceStepRow.done == true())
            steps = await connection.scalar(done) or 0
    finally:
        await database.close()
    late = 0.0
    for row in schedules:
        of = replace(schedule_rows.schedule(row), id=row.id)
        key = (row.channel_id, mark(of, row.first.isoformat()))
        times, history = stands.pop(key, 0), posted.get(row.id)
        if times > 1:
            doubled += 1
        elif not times and history is None:
            lost += 1
        elif not times or history is None or history.message_id != messages[key]:
            elsewhere += 1
        else:
            once += 1
            late = max(late, (history.settled_at - row.made_at).total_seconds())
    # What stands in a channel and was never planned there would be a post too many.
    elsewhere += len(stands)
    owners = {row.owner for row in posted.values()}
    return Outcome(once, lost, doubled, elsewhere, len(owners), steps, late)


async def _until_settled(url: str, number: int, end: float) -> int:
    posts = select(func.count()).where(OccurrenceRow.settled_at.is_not(None))
    steps = select(func.count()).where(OccurrenceStepRow.wake_at.is_not(None))
    database = Database(url)
    try:
        while True:
            async with database.reading() as connection:
                done = await connection.scalar(posts) or 0
                open_steps = await connection.scalar(steps) or 0
            if (done >= number and not open_steps) or time.monotonic() > end:
                return done
            await asyncio.sleep(0.2)
    finally:
        await database.close()
