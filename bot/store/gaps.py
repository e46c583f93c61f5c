"""The questions without a sure answer, and what admins did about them."""

from collections.abc import Collection

from sqlalchemy import or_, select, update

from bot.answering.outcome import OutcomeKind
from bot.guide.model import TopicId
from bot.insights.askers import DIRECT_MESSAGES
from bot.insights.gaps import Settled, Unsure
from bot.insights.period import Period
from bot.store.engine import Database
from bot.store.tables import AskRow

MOST = 5_000


class UnsureQuestions:
    """The questions whose text is kept. They go with their asks."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def list(
        self, guild_id: int | None, guide_id: str, period: Period, *, most: int = MOST
    ) -> tuple[Unsure, ...]:
        """Return the newest `most` questions of the period, the oldest of them first."""
        row = AskRow
        query = (
            select(row.id, row.text, row.asker, row.at, row.topic, row.passed_on, row.settled)
            .where(
                row.guild_id == (guild_id or DIRECT_MESSAGES),
                row.guide_id == guide_id,
                row.day.between(period.first, period.last),
                row.text.is_not(None),
                or_(row.outcome == OutcomeKind.SUGGEST, row.outcome == OutcomeKind.UNKNOWN),
            )
            .order_by(row.day.desc(), row.id.desc())
            .limit(most)
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        return tuple(
            Unsure(
                number=r.id,
                text=r.text,
                asker=r.asker,
                at=r.at,
                topic=TopicId(r.topic) if r.topic else None,
                passed_on=r.passed_on,
                settled=Settled(r.settled) if r.settled else None,
            )
            for r in reversed(rows)
        )

    async def settle(self, guild_id: int, numbers: Collection[int], how: Settled) -> int:
        """Note what an admin of the server did about the questions; return how many there were."""
        query = update(AskRow).where(AskRow.guild_id == guild_id, AskRow.id.in_(numbers))
        async with self._database.writing() as connection:
            return (await connection.execute(query.values(settled=how))).rowcount
