"""How many different people asked, kept as counts that lead to nobody.

For each day and topic stands how many people asked, by the day on which the same person had last
asked about it. Someone is new to a period exactly on the day whose last day lies before it, so
the people of any period are the sum over its days of those whose last day came before its first.
That is exact, whatever the period, and takes as long for a thousand asks as for a million.

A person is a hash here, so whoever deletes their data, or asks again after the hash has changed, is
somebody new. For periods that begin before the oldest ask that is kept, a choice changed afterwards
can leave the number off by one.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.guide.model import TopicId
from bot.insights.askers import DIRECT_MESSAGES
from bot.insights.asks import Ask, RecordedAsk
from bot.insights.counts import EVERY_TOPIC
from bot.insights.period import Period
from bot.store.engine import Database
from bot.store.tables import AskRow, DailyAskersRow

NEVER = date.min
"""Stands for the last day of somebody who had not asked before."""


@dataclass(frozen=True, slots=True)
class Days:
    """The days nearest to one day on which somebody asked: on or before it, and after it."""

    last: date | None
    following: date | None

    def links(self, day: date) -> Iterator[tuple[date, date, int]]:
        """Yield (day, last day, change) for somebody who asks on `day` too."""
        if self.last == day:
            return
        last = self.last or NEVER
        yield day, last, 1
        if self.following:
            yield self.following, last, -1
            yield self.following, day, 1


async def lock(database: Database, connection: AsyncConnection, asker: bytes) -> None:
    """Let nobody else record for the same asker until the transaction ends."""
    if not database.is_sqlite:
        lock = text("SELECT pg_advisory_xact_lock(:key)")
        await connection.execute(lock, {"key": key_of(asker)})


def key_of(asker: bytes) -> int:
    """Return the number by which PostgreSQL locks an asker."""
    return int.from_bytes(asker[:8], "big", signed=True)


async def move(
    database: Database, connection: AsyncConnection, recorded: RecordedAsk, *, topic: TopicId | None
) -> None:
    """Count the asker of a stored ask under another topic."""
    ask = recorded.ask
    if ask.topic != topic:
        steps = [(ask.topic, -1), (topic, 1)]
        changes = sorted((name, sign) for name, sign in steps if name)
        await _add(database, connection, ask, changes, number=recorded.number)


async def people(
    connection: AsyncConnection,
    guild_id: int | None,
    guide_id: str,
    period: Period,
    topics: Collection[str],
) -> Mapping[str, int]:
    """Return how many different people asked within the period, by topic; none are left out."""
    row = DailyAskersRow
    query = (
        select(row.topic, func.sum(row.askers).label("askers"))
        .where(
            row.guild_id == (guild_id or DIRECT_MESSAGES),
            row.guide_id == guide_id,
            row.topic.in_(topics),
            row.day.between(period.first, period.last),
            row.last_day < period.first,
        )
        .group_by(row.topic)
    )
    found = {r.topic: int(r.askers) for r in (await connection.execute(query)).all()}
    return {topic: found.get(topic, 0) for topic in topics}


async def _add(
    database: Database,
    connection: AsyncConnection,
    ask: Ask,
    changes: Sequence[tuple[str, int]],
    number: int | None,
) -> None:
    links = [
        (topic, day, last, sign * change)
        for topic, sign in changes
        for day, last, change in (await _days(connection, ask, topic, number)).links(ask.day)
    ]
    if not links:
        return
    row = DailyAskersRow
    insert = database.insert(row).values(
        [
            {
                "guild_id": ask.guild_id or DIRECT_MESSAGES,
                "guide_id": ask.guide_id,
                "topic": topic,
                "day": day,
                "last_day": last,
                "askers": change,
            }
            for topic, day, last, change in links
        ]
    )
    await connection.execute(
        insert.on_conflict_do_update(
            index_elements=list(row.__mapper__.primary_key),
            set_={"askers": row.askers + insert.excluded.askers},
        )
    )


async def _days(connection: AsyncConnection, ask: Ask, topic: str, number: int | None) -> Days:
    which = [AskRow.asker == ask.asker, AskRow.guide_id == ask.guide_id]
    if topic != EVERY_TOPIC:
        which.append(AskRow.topic == topic)
    if number is not None:
        which.append(AskRow.id != number)
    last = select(func.max(AskRow.day)).where(*which, AskRow.day <= ask.day)
    following = select(func.min(AskRow.day)).where(*which, AskRow.day > ask.day)
    found = (
        await connection.execute(
            select(
                last.scalar_subquery().label("last"), following.scalar_subquery().label("following")
            )
        )
    ).one()
    return Days(found.last, found.following)
