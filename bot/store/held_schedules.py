"""Schedules that wait until somebody mends something."""

from collections.abc import Collection, Iterator
from datetime import datetime
from itertools import islice

from sqlalchemy import ColumnElement, and_, exists, false, select, update

from bot.schedule.model import Fate, Schedule, State
from bot.store import schedule_rows as rows
from bot.store.engine import Database
from bot.store.schedule_tables import OccurrenceRow, ScheduleRow

AT_ONCE = 500
"""For how many servers or schedules a statement asks."""


class HeldSchedules:
    """Who must still be told of them, and when they are tried again."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def told(self, number: int) -> None:
        """Note that somebody has been told of a schedule's trouble."""
        query = update(ScheduleRow).where(ScheduleRow.id == number).values(told=True)
        async with self._database.writing() as connection:
            await connection.execute(query)

    async def take(self, guild_id: int, made_by: bytes) -> tuple[Schedule, ...]:
        """Return the member's held schedules of which nobody was told, and note that they were."""
        untold = (
            ScheduleRow.guild_id == guild_id,
            ScheduleRow.made_by == made_by,
            ScheduleRow.trouble.is_not(None),
            ScheduleRow.told == false(),
        )
        query = select(ScheduleRow.__table__).where(*untold)
        async with self._database.reading() as connection:
            if not (await connection.execute(query)).all():
                return ()
        async with self._database.writing() as connection:
            found = (await connection.execute(query.with_for_update())).all()
            await connection.execute(update(ScheduleRow).where(*untold).values(told=True))
        return tuple(map(rows.schedule, found))

    async def retry(self, guild_ids: Collection[int], *, now: datetime) -> bool:
        """Let the servers' held schedules be looked at again at once; True where there are any.

        Hardly a server has one: looking, for many at a time, keeps nobody from writing.
        """
        held = select(ScheduleRow.id).where(held_and_idle(now))
        found: list[int] = []
        async with self._database.reading() as connection:
            for some in batched(guild_ids, AT_ONCE):
                found += await connection.scalars(held.where(ScheduleRow.guild_id.in_(some)))
        if not found:
            return False
        async with self._database.writing() as connection:
            for some in batched(found, AT_ONCE):
                query = update(ScheduleRow).where(ScheduleRow.id.in_(some), held_and_idle(now))
                await connection.execute(query.values(wake_at=now))
        return True


def batched(numbers: Collection[int], size: int) -> Iterator[tuple[int, ...]]:
    """Yield the numbers in tuples of at most `size`."""
    left = iter(numbers)
    while some := tuple(islice(left, size)):
        yield some


def held_and_idle(now: datetime) -> ColumnElement[bool]:
    """Return what holds for schedules that are held and that no process is working on."""
    working = exists().where(
        OccurrenceRow.schedule_id == ScheduleRow.id,
        OccurrenceRow.fate == Fate.CLAIMED,
        OccurrenceRow.lease_until > now,
    )
    return and_(ScheduleRow.state == State.HELD, ~working)
