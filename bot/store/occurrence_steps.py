"""What follows a post: each step by itself, retried until it is done or given up."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.schedule.model import Step, StepClaim
from bot.store import schedule_rows as rows
from bot.store.engine import Database
from bot.store.schedule_tables import OccurrenceRow, OccurrenceStepRow, ScheduleRow


class OccurrenceSteps:
    """The steps that are due, claimed with a lease like the posts themselves."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def claim(self, now: datetime, lease: timedelta, most: int) -> tuple[StepClaim, ...]:
        """Take on up to `most` steps that are due, the longest due first."""
        query = (
            select(OccurrenceStepRow.__table__)
            .where(OccurrenceStepRow.wake_at <= now)
            .order_by(OccurrenceStepRow.wake_at)
            .limit(most)
            .with_for_update(skip_locked=True)
        )
        async with self._database.writing() as connection:
            due = (await connection.execute(query)).all()
            return tuple([await _take(connection, row, now + lease) for row in due])

    async def settle(
        self, claim: StepClaim, *, note: str | None = None, pinned_message_id: int | None = None
    ) -> None:
        """Note that a step is done, or given up for the reason in `note`."""
        async with self._database.writing() as connection:
            query = _row_of(claim).values(wake_at=None, done=note is None, note=note)
            await connection.execute(query)
            if pinned_message_id is not None:
                pinned = update(ScheduleRow).where(ScheduleRow.id == claim.schedule.id)
                await connection.execute(pinned.values(pinned_message_id=pinned_message_id))

    async def retry(self, claim: StepClaim, note: str, *, at: datetime) -> None:
        """Note that a step did not succeed, and try it again at `at`."""
        async with self._database.writing() as connection:
            await connection.execute(_row_of(claim).values(wake_at=at, note=note))


def _row_of(claim: StepClaim) -> Any:
    return update(OccurrenceStepRow).where(
        OccurrenceStepRow.occurrence_id == claim.happening.id, OccurrenceStepRow.step == claim.step
    )


async def _take(connection: AsyncConnection, row: Row[Any], until: datetime) -> StepClaim:
    query = select(OccurrenceRow.__table__).where(OccurrenceRow.id == row.occurrence_id)
    occurrence = (await connection.execute(query)).one()
    query = select(ScheduleRow.__table__).where(ScheduleRow.id == occurrence.schedule_id)
    schedule = (await connection.execute(query)).one()
    claim = StepClaim(
        rows.schedule(schedule), rows.happening(occurrence), Step(row.step), row.attempts + 1
    )
    await connection.execute(_row_of(claim).values(attempts=claim.attempts, wake_at=until))
    return claim
