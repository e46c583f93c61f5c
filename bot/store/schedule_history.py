"""What has become of the occurrences of schedules."""

from sqlalchemy import select

from bot.schedule.model import Happening
from bot.store import schedule_rows as rows
from bot.store.engine import Database
from bot.store.schedule_tables import OccurrenceRow, OccurrenceStepRow


class ScheduleHistory:
    """Occurrences, to be read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def history(
        self, guild_id: int, number: int, *, most: int = 20
    ) -> tuple[tuple[Happening, tuple[str, ...]], ...]:
        """Return the newest occurrences, each with the notes on its steps, newest first."""
        async with self._database.reading() as connection:
            query = (
                select(OccurrenceRow.__table__)
                .where(OccurrenceRow.schedule_id == number, OccurrenceRow.guild_id == guild_id)
                .order_by(OccurrenceRow.due_at.desc(), OccurrenceRow.id.desc())
                .limit(most)
            )
            found = [rows.happening(row) for row in (await connection.execute(query)).all()]
            steps = select(OccurrenceStepRow.__table__).where(
                OccurrenceStepRow.occurrence_id.in_([each.id for each in found]),
                OccurrenceStepRow.note.is_not(None),
            )
            notes: dict[int, list[str]] = {}
            for row in (await connection.execute(steps)).all():
                notes.setdefault(row.occurrence_id, []).append(row.note)
        return tuple((each, tuple(notes.get(each.id, ()))) for each in found)

    async def occurrence(self, number: int, key: str) -> Happening | None:
        """Return one occurrence of a schedule."""
        query = select(OccurrenceRow.__table__).where(
            OccurrenceRow.schedule_id == number, OccurrenceRow.key == key
        )
        async with self._database.reading() as connection:
            row = (await connection.execute(query)).one_or_none()
        return rows.happening(row) if row else None
