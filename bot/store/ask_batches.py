"""Recording questions as they come: all that wait are recorded in one transaction.

A commit costs a flush to the disk, however much is in it. Under load many questions share one, and
each is answered only after the commit that holds it.
"""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, text

from bot.insights.asks import Ask
from bot.insights.counts import EVERY_TOPIC
from bot.store import counts
from bot.store.daily_askers import Days, key_of
from bot.store.engine import Database
from bot.store.tables import AskRow, DailyAskersRow, DailyCountRow, OptOutRow

MOST = 64
"""How many questions share a transaction at most."""


@dataclass(frozen=True, slots=True, eq=False)
class Waiting:
    """One question, the lasting hash of its member, and where its number is awaited."""

    ask: Ask
    member: bytes | None
    number: "asyncio.Future[int | None]"


class AskBatches:
    """Takes questions one by one and records them together."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._statements = _Statements(database)
        self._waiting: list[Waiting] = []
        self._writer: asyncio.Task[None] | None = None

    async def record(self, ask: Ask, member: bytes | None) -> int | None:
        """Return the question's number once it is committed; None for who has opted out.

        Whoever is cancelled meanwhile hears of it when it is clear what became of the question.
        """
        one = Waiting(ask, member, asyncio.get_running_loop().create_future())
        self._waiting.append(one)
        if self._writer is None or self._writer.done():
            self._writer = asyncio.create_task(self._write(), name="recording")
        try:
            return await asyncio.shield(one.number)
        except asyncio.CancelledError:
            if one in self._waiting:
                self._waiting.remove(one)
            else:
                await asyncio.wait([one.number])
                one.number.exception()
            raise

    async def _write(self) -> None:
        while self._waiting:
            batch = self._take()
            try:
                await self._record(batch)
            except Exception:  # noqa: BLE001 - each hears below of what was wrong with its own
                for one in batch:
                    await self._record_alone(one)

    def _take(self) -> list[Waiting]:
        """Take the next batch: one question a person, whose earlier ones then are there to see."""
        batch: list[Waiting] = []
        left: list[Waiting] = []
        people: set[bytes] = set()
        for one in self._waiting:
            asker = one.ask.asker
            if len(batch) == MOST or (asker is not None and asker in people):
                left.append(one)
                continue
            batch.append(one)
            if asker is not None:
                people.add(asker)
        self._waiting = left
        return batch

    async def _record(self, batch: Sequence[Waiting]) -> None:
        asks = [(one.ask, one.member) for one in batch]
        numbers = await self._database.write(lambda c: self._statements.record(c, asks))
        for one, number in zip(batch, numbers, strict=True):
            one.number.set_result(number)

    async def _record_alone(self, one: Waiting) -> None:
        try:
            await self._record([one])
        except Exception as error:  # noqa: BLE001 - it is raised where the question was recorded
            one.number.set_exception(error)


class _Statements:
    """The statements of a batch, built once: building them takes longer than running them."""

    def __init__(self, database: Database) -> None:
        self._is_sqlite = database.is_sqlite
        self._opted_out = select(OptOutRow.member).where(
            OptOutRow.member.in_(bindparam("members", expanding=True))
        )
        self._count = _added(database, DailyCountRow, "asks", "near_post")
        self._count_askers = _added(database, DailyAskersRow, "askers")
        self._insert = insert(AskRow).returning(AskRow.id, sort_by_parameter_order=True)
        self._days = select(*_days(with_topic=False), *_days(with_topic=True))

    def record(
        self, connection: Connection, asks: Sequence[tuple[Ask, bytes | None]]
    ) -> list[int | None]:
        """Record and count the questions; return their numbers in order."""
        members = [member for _, member in asks if member is not None]
        gone = set()
        if members:
            gone = set(connection.scalars(self._opted_out, {"members": members}))
        found = [_of_nobody(ask) if member in gone else ask for ask, member in asks]
        kept = [ask for ask in found if ask.asker is not None]
        self._lock(connection, kept)
        connection.execute(self._count, _cells(found))
        if not kept:
            return [None] * len(found)
        if links := _links(kept, self._read_days(connection, kept)):
            connection.execute(self._count_askers, links)
        numbers = iter(connection.scalars(self._insert, [ask_values(ask) for ask in kept]).all())
        return [None if ask.asker is None else next(numbers) for ask in found]

    def _lock(self, connection: Connection, asks: Sequence[Ask]) -> None:
        """Let nobody else record for these askers until the transaction ends."""
        if self._is_sqlite or not asks:
            return
        keys = sorted(key_of(ask.asker) for ask in asks if ask.asker is not None)
        connection.execute(LOCKS, {"keys": keys})

    def _read_days(
        self, connection: Connection, asks: Sequence[Ask]
    ) -> list[tuple[date | None, date | None, date | None, date | None]]:
        """Return, for each question, when its asker last and next asked: at all, and about this."""
        asked = [
            {"asker": ask.asker, "guide": ask.guide_id, "topic": ask.topic or "", "day": ask.day}
            for ask in asks
        ]
        if self._is_sqlite:
            rows = [connection.execute(self._days, each).one() for each in asked]
        else:
            columns = {name: [each[name] for each in asked] for name in asked[0]}
            rows = list(connection.execute(DAYS, columns))
        return [(row[0], row[1], row[2], row[3]) for row in rows]


LOCKS = text(
    "SELECT pg_advisory_xact_lock(key) "
    "FROM (SELECT unnest(CAST(:keys AS bigint[])) AS key ORDER BY 1) AS keys"
)
DAYS = text(
    """
    SELECT
      (SELECT max(day) FROM asks
       WHERE asker = v.asker AND guide_id = v.guide AND day <= v.day),
      (SELECT min(day) FROM asks
       WHERE asker = v.asker AND guide_id = v.guide AND day > v.day),
      (SELECT max(day) FROM asks
       WHERE asker = v.asker AND guide_id = v.guide AND topic = v.topic AND day <= v.day),
      (SELECT min(day) FROM asks
       WHERE asker = v.asker AND guide_id = v.guide AND topic = v.topic AND day > v.day)
    FROM unnest(
      CAST(:asker AS bytea[]), CAST(:guide AS text[]), CAST(:topic AS text[]), CAST(:day AS date[])
    ) WITH ORDINALITY AS v(asker, guide, topic, day, n)
    ORDER BY v.n
    """
)
"""What `_days` asks for one question, for many in one round trip."""


def _days(*, with_topic: bool) -> tuple[Any, Any]:
    which = [AskRow.asker == bindparam("asker"), AskRow.guide_id == bindparam("guide")]
    if with_topic:
        which.append(AskRow.topic == bindparam("topic"))
    day = bindparam("day", type_=AskRow.day.type)
    return (
        select(func.max(AskRow.day)).where(*which, AskRow.day <= day).scalar_subquery(),
        select(func.min(AskRow.day)).where(*which, AskRow.day > day).scalar_subquery(),
    )


def _added(database: Database, row: Any, *columns: str) -> Any:
    """Return an INSERT that adds to what these columns hold already."""
    statement = database.insert(row)
    return statement.on_conflict_do_update(
        index_elements=list(row.__mapper__.primary_key),
        set_={name: getattr(row, name) + statement.excluded[name] for name in columns},
    )


def _of_nobody(ask: Ask) -> Ask:
    return replace(ask, asker=None, text=None)


def _cells(asks: Sequence[Ask]) -> list[dict[str, Any]]:
    """Return the rows to add to the counts, in one order, so that none wait crosswise."""
    numbers = Counter(counts.cell_of(ask) for ask in asks)
    near = Counter(counts.cell_of(ask) for ask in asks if ask.near_post)
    rows = [counts.row_of(cell, asks=n, near_post=near[cell]) for cell, n in numbers.items()]
    return sorted(rows, key=lambda row: [str(value) for value in row.values()])


def _links(
    asks: Sequence[Ask],
    days: Sequence[tuple[date | None, date | None, date | None, date | None]],
) -> list[dict[str, Any]]:
    changes: Counter[tuple[int, str, str, date, date]] = Counter()
    for ask, (last, following, topic_last, topic_following) in zip(asks, days, strict=True):
        known: Mapping[str, Days] = {EVERY_TOPIC: Days(last, following)}
        if ask.topic:
            known = {**known, ask.topic: Days(topic_last, topic_following)}
        for topic, found in known.items():
            for day, before, change in found.links(ask.day):
                changes[counts.server_of(ask), ask.guide_id, topic, day, before] += change
    names = ("guild_id", "guide_id", "topic", "day", "last_day")
    return [
        {**dict(zip(names, key, strict=True)), "askers": change}
        for key, change in sorted(changes.items())
        if change
    ]


def ask_values(ask: Ask) -> dict[str, Any]:
    """Return the row of `asks` for the ask."""
    return {
        "guild_id": counts.server_of(ask),
        "channel_id": ask.channel_id,
        "guide_id": ask.guide_id,
        "outcome": ask.outcome,
        "way_in": ask.way_in,
        "at": ask.at,
        "day": ask.day,
        "asker": ask.asker,
        "topic": ask.topic,
        "text": ask.text,
        "near_post": ask.near_post,
        "passed_on": False,
    }
