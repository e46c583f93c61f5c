"""Reading what was counted. Nothing here takes longer because more was asked."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Row, and_, case, func, select

from bot.answering.outcome import OutcomeKind
from bot.insights.askers import DIRECT_MESSAGES
from bot.insights.asks import BrowseKind
from bot.insights.counts import Counted, Tally
from bot.insights.period import Period
from bot.store import daily_askers
from bot.store.counts import NO_TOPIC, UNCOUNTED
from bot.store.engine import Database
from bot.store.tables import BrowseCountRow, DailyCountRow


def _when(*which: Any) -> Any:
    return func.coalesce(func.sum(case((and_(*which), DailyCountRow.asks), else_=0)), 0)


_TALLY = (
    _when(DailyCountRow.outcome == OutcomeKind.ANSWER).label("answered"),
    _when(DailyCountRow.outcome == OutcomeKind.SUGGEST, DailyCountRow.topic == NO_TOPIC).label(
        "suggested"
    ),
    _when(DailyCountRow.outcome == OutcomeKind.SUGGEST, DailyCountRow.topic != NO_TOPIC).label(
        "confirmed"
    ),
    _when(DailyCountRow.outcome == OutcomeKind.UNKNOWN).label("unknown"),
    _when(DailyCountRow.outcome == UNCOUNTED).label("uncounted"),
    *(
        func.coalesce(func.sum(column), 0).label(column.key)
        for column in (DailyCountRow.near_post, DailyCountRow.helpful, DailyCountRow.unhelpful)
    ),
)


class Statistics:
    """The counts of one server (None: direct messages) and guide, by topic, by day or by both."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def by_topic(
        self, guild_id: int | None, guide_id: str, period: Period
    ) -> Mapping[str, Tally]:
        """Return the period's tally of each topic; "" has what found no topic."""
        rows = await self._read(guild_id, guide_id, period, DailyCountRow.topic)
        return {row.topic: _tally(row) for row in rows}

    async def by_day(
        self, guild_id: int | None, guide_id: str, period: Period
    ) -> Mapping[date, Tally]:
        """Return the tally of each day of the period on which anything was asked."""
        rows = await self._read(guild_id, guide_id, period, DailyCountRow.day)
        return {row.day: _tally(row) for row in rows}

    async def by_day_and_topic(
        self, guild_id: int | None, guide_id: str, period: Period
    ) -> tuple[Counted, ...]:
        """Return the tally of each topic on each day, in order."""
        rows = await self._read(guild_id, guide_id, period, DailyCountRow.day, DailyCountRow.topic)
        return tuple(Counted(row.day, row.topic, _tally(row)) for row in rows)

    async def people(
        self, guild_id: int | None, guide_id: str, period: Period, topics: Collection[str]
    ) -> Mapping[str, int]:
        """Return how many different people asked, by topic; EVERY_TOPIC for all together."""
        async with self._database.reading() as connection:
            return await daily_askers.people(connection, guild_id, guide_id, period, topics)

    async def browsed(
        self, guild_id: int | None, guide_id: str, period: Period
    ) -> Mapping[BrowseKind, int]:
        """Return how often each part of the guide was read without a question."""
        row = BrowseCountRow
        query = (
            select(row.kind, func.sum(row.times).label("times"))
            .where(
                row.guild_id == (guild_id or DIRECT_MESSAGES),
                row.guide_id == guide_id,
                row.day.between(period.first, period.last),
            )
            .group_by(row.kind)
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        return {BrowseKind(r.kind): int(r.times) for r in rows}

    async def servers(self) -> Mapping[int, int]:
        """Return how many questions each server has asked in all, by its id."""
        query = select(DailyCountRow.guild_id, func.sum(DailyCountRow.asks).label("asks")).group_by(
            DailyCountRow.guild_id
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        return {row.guild_id: int(row.asks) for row in rows}

    async def _read(
        self, guild_id: int | None, guide_id: str, period: Period, *by: Any
    ) -> list[Row[Any]]:
        row = DailyCountRow
        query = (
            select(*by, *_TALLY)
            .where(
                row.guild_id == (guild_id or DIRECT_MESSAGES),
                row.guide_id == guide_id,
                row.day.between(period.first, period.last),
            )
            .group_by(*by)
            .order_by(*by)
        )
        async with self._database.reading() as connection:
            return list((await connection.execute(query)).all())


def _tally(row: Row[Any]) -> Tally:
    return Tally(
        answered=int(row.answered),
        suggested=int(row.suggested),
        confirmed=int(row.confirmed),
        unknown=int(row.unknown),
        uncounted=int(row.uncounted),
        near_post=int(row.near_post),
        helpful=int(row.helpful),
        unhelpful=int(row.unhelpful),
    )
