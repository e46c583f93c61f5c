"""Claiming what is due."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, func, or_, select, true, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import UserError
from bot.schedule import planning
from bot.schedule.model import OPEN, Claim, Fate, Schedule, State
from bot.store import schedule_rows as rows
from bot.store.engine import Database
from bot.store.schedule_tables import OccurrenceRow, OccurrenceStepRow, ScheduleRow

LATE = "I was not running then, and it was too late afterwards."
MOST_DUE = 20_000
"""Among how many that are due the servers take turns; those due the longest come first."""
OTHERS_AFTER = timedelta(minutes=1)
"""How late what another process' shards have must be before this one takes it on, which costs more
requests: nobody seems to be there for it."""
Shards = tuple[int, Collection[int]] | None
"""How many shards there are and which of them this process has; None for all of them."""


class Claims:
    """Occurrences of schedules, claimed one a schedule at a time.

    What the `shards` of this process serve is claimed when it is due, the rest when it is late.
    `owner` names this process, differently at every start.
    """

    def __init__(self, database: Database, owner: str, shards: Shards = None) -> None:
        self._database = database
        self._owner = owner
        self._shards = shards

    async def claim(
        self, now: datetime, lease: timedelta, most: int, *, busy: Collection[int] = ()
    ) -> tuple[Claim, ...]:
        """Take on up to `most` schedules that are due, in turn over the servers.

        What was missed before is recorded on the way. `busy` are schedules to leave alone. A claim
        that isn't settled within `lease` may be taken by anybody.
        """
        async with self._database.writing() as connection:
            numbers = list(await connection.scalars(self.due_query(now, most, busy)))
            if not numbers:
                return ()
            query = (
                select(ScheduleRow.__table__)
                .where(ScheduleRow.id.in_(numbers), ScheduleRow.wake_at <= now)
                .with_for_update(skip_locked=True)
            )
            due = {row.id: row for row in (await connection.execute(query)).all()}
            chosen = [due[number] for number in numbers if number in due][:most]
            unsettled = await _unsettled(connection, [row.id for row in chosen])
            claims = [
                await self._take(connection, row, unsettled.get(row.id), now, now + lease)
                for row in chosen
            ]
        return tuple(claim for claim in claims if claim is not None)

    def due_query(self, now: datetime, most: int, busy: Collection[int]) -> Select[int]:
        """Select schedules that are due: first one of each server, then a second one."""
        # The limit keeps the databases from reading by server, through all that is not due.
        due = (
            select(ScheduleRow.id, ScheduleRow.guild_id, ScheduleRow.wake_at)
            .where(
                ScheduleRow.wake_at <= now,
                ScheduleRow.id.not_in(busy),
                or_(self._mine(), ScheduleRow.wake_at <= now - OTHERS_AFTER),
            )
            .order_by(ScheduleRow.wake_at)
            .limit(MOST_DUE)
            .subquery()
        )
        turn = func.row_number().over(
            partition_by=due.c.guild_id, order_by=(due.c.wake_at, due.c.id)
        )
        waiting = select(due.c.id, due.c.wake_at, turn.label("turn")).subquery()
        # Others may be claiming the first of these at the same moment.
        return (
            select(waiting.c.id)
            .order_by(waiting.c.turn, waiting.c.wake_at, waiting.c.id)
            .limit(most if self._database.is_sqlite else 4 * most)
        )

    def _mine(self) -> ColumnElement[bool]:
        if self._shards is None:
            return true()
        count, mine = self._shards
        # https://discord.com/developers/docs/events/gateway#sharding-sharding-formula
        return (ScheduleRow.guild_id // (1 << 22) % count).in_(mine)

    async def _take(
        self,
        connection: AsyncConnection,
        row: Row[Any],
        unsettled: Row[Any] | None,
        now: datetime,
        until: datetime,
    ) -> Claim | None:
        try:
            schedule = rows.schedule(row)
        except UserError as unreadable:
            # One row that can't be read must not keep all others from being claimed.
            await _hold_unreadable(connection, row.id, str(unreadable), now)
            return None
        if unsettled is not None:
            return await self._take_over(connection, schedule, unsettled, now, until)
        plan = planning.due(schedule, now)
        newest = plan.post or next(iter(plan.missed[-1:]), None)
        # Where nothing is due after all, a newer edition of the zone's rules has moved it.
        schedule = (
            planning.settle(schedule, newest.day)
            if newest is not None
            else planning.starting(schedule, schedule.next_day)
        )
        note = schedule.trouble or LATE
        missed = [
            rows.new_occurrence(
                schedule, each.day.isoformat(), each.at, Fate.MISSED, note=note, settled_at=now
            )
            for each in plan.missed
        ]
        await self._insert(connection, missed)
        taken = None
        if plan.post is not None:
            new = rows.new_occurrence(
                schedule,
                plan.post.day.isoformat(),
                plan.post.at,
                Fate.CLAIMED,
                position=schedule.position,
                attempts=1,
                owner=self._owner,
                claimed_at=now,
                lease_until=until,
            )
            taken = next(iter(await self._insert(connection, [new])), None)
        if taken is None and row.state != State.HELD:
            await rows.wake(connection, schedule, now)
            return None
        await rows.write(connection, schedule, wake_at=until)
        return Claim(schedule, until, rows.happening(taken) if taken is not None else None)

    async def _insert(
        self, connection: AsyncConnection, values: Sequence[dict[str, Any]]
    ) -> Sequence[Row[Any]]:
        """Insert occurrences whose keys are new, and return those."""
        if not values:
            return ()
        query = (
            self._database.insert(OccurrenceRow)
            .values(list(values))
            .on_conflict_do_nothing(index_elements=[OccurrenceRow.schedule_id, OccurrenceRow.key])
            .returning(*OccurrenceRow.__table__.columns)
        )
        return (await connection.execute(query)).all()

    async def _take_over(
        self,
        connection: AsyncConnection,
        schedule: Schedule,
        row: Row[Any],
        now: datetime,
        until: datetime,
    ) -> Claim:
        """Take on an occurrence that is asked for, held back, or left behind by a process."""
        before = row.claimed_at is not None
        query = (
            update(OccurrenceRow)
            .where(OccurrenceRow.id == row.id)
            .values(
                fate=Fate.CLAIMED,
                attempts=row.attempts + 1,
                owner=self._owner,
                claimed_at=row.claimed_at or now,
                lease_until=until,
                # What was surely not sent goes by the position as it is now.
                position=row.position if before else schedule.position,
            )
            .returning(*OccurrenceRow.__table__.columns)
        )
        taken = (await connection.execute(query)).one()
        await rows.write(connection, schedule, wake_at=until)
        newer = planning.due(schedule, now).post if schedule.state in rows.RUNNING else None
        too_late = now - row.due_at > schedule.options.window
        overtaken = too_late or (newer is not None and newer.at > row.due_at)
        return Claim(schedule, until, rows.happening(taken), before=before, overtaken=overtaken)

    async def next_wake(
        self, busy: Collection[int] = (), *, before: datetime | None = None
    ) -> datetime | None:
        """Return when the next schedule or step must be looked at; `before` ends the search.

        What another process should see to comes up when this one looks anyway.
        """
        schedules = select(func.min(ScheduleRow.wake_at)).where(
            ScheduleRow.id.not_in(busy), self._mine()
        )
        if before is not None:
            # Where its shards have few schedules, those of all others would be read first.
            schedules = schedules.where(ScheduleRow.wake_at < before)
        steps = select(func.min(OccurrenceStepRow.wake_at))
        async with self._database.reading() as connection:
            found = [await connection.scalar(query) for query in (schedules, steps)]
        return min((moment for moment in found if moment is not None), default=None)


async def _unsettled(connection: AsyncConnection, numbers: Sequence[int]) -> dict[int, Row[Any]]:
    """Return the oldest occurrence that isn't settled, by schedule."""
    query = (
        select(OccurrenceRow.__table__)
        .where(OccurrenceRow.schedule_id.in_(numbers), OccurrenceRow.fate.in_(OPEN))
        .order_by(OccurrenceRow.id.desc())
    )
    return {row.schedule_id: row for row in (await connection.execute(query)).all()}


async def _hold_unreadable(
    connection: AsyncConnection, number: int, sentence: str, now: datetime
) -> None:
    held = {"state": State.HELD, "trouble": sentence, "wake_at": now + planning.RETRY_LAST}
    await connection.execute(update(ScheduleRow).where(ScheduleRow.id == number).values(**held))
