"""Questions that were asked, and the counts that they add up to."""

import asyncio
import logging
import secrets
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, false, func, select, true, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.answering.outcome import OutcomeKind
from bot.guide.model import TopicId
from bot.insights.askers import DIRECT_MESSAGES
from bot.insights.asks import Ask, BrowseKind, RecordedAsk, WayIn
from bot.store import counts, daily_askers
from bot.store.ask_batches import AskBatches
from bot.store.ask_journal import AskJournal, left_behind
from bot.store.engine import Database
from bot.store.posted import topics_before
from bot.store.tables import AskRow, BrowseCountRow, VoteRow

log = logging.getLogger(__name__)

_BITS = 20
"""The low bits of an ask's number, which count on from where chance let the process begin. Two
processes that are asked in the same millisecond make the same number once in a million times; the
second is not recorded then."""


class Asks:
    """Records questions. Each method counts in the transaction in which it records.

    The counts of a day and topic are always the sum over the asks that stand there, for as long as
    the asks are kept; when they go, the counts stay.
    """

    def __init__(
        self,
        database: Database,
        *,
        journal_dir: Path | None = None,
        randbits: Callable[[int], int] = secrets.randbits,
    ) -> None:
        """Keep what is under way in `journal_dir`, if given, so that no killed process loses it."""
        self._database = database
        self._journal_dir = journal_dir
        self._journal = _journal_in(journal_dir) if journal_dir else None
        self._batches = AskBatches(database, self._journal)
        self._count = randbits(_BITS - 1)

    def begin(self, ask: Ask, *, member: bytes | None = None) -> int:
        """Begin to record the ask and return its number; asks that come together share a commit.

        Nothing waits for the database here, so that a reply can carry the number, and be on its
        way to the member, while the commit is on its way to the disk: the journal has it. It is
        `near_post` too where a post on its topic went out in the server within a day before. Of a
        member who has opted out only the day's total goes up, and the number leads to nothing:
        where the ask has no asker, or `member`, the member's lasting hash, is among the opted out.
        What can't be recorded is told to the log.
        """
        number = self._number(ask)
        self._batches.add(number, ask, member).add_done_callback(_tell_failure)
        return number

    async def settled(self) -> None:
        """Wait until all that was begun so far is recorded, or can't be."""
        await self._batches.settled()

    async def recover(self) -> int:
        """Record what killed processes left in the journals' folder; return how many there were."""
        if self._journal_dir is None:
            return 0
        with left_behind(self._journal_dir) as entries:
            if entries:
                stored = select(AskRow.id).where(AskRow.id.in_([number for number, *_ in entries]))
                async with self._database.reading() as connection:
                    known = set(await connection.scalars(stored))
                for number, ask, member in entries:
                    if number not in known:
                        self._batches.add(number, ask, member).add_done_callback(_tell_failure)
                await self.settled()
        return len(entries)

    async def close(self) -> None:
        """Finish what is under way and let go of the journal."""
        await self.settled()
        if self._journal is not None:
            self._journal.close()

    async def record(self, ask: Ask, *, member: bytes | None = None) -> int | None:
        """Record the ask like `begin` and wait for it; returns None for who has opted out."""
        number = self._number(ask)
        kept = self._batches.add(number, ask, member)
        await self._batches.settled(number)
        return number if kept.result() else None

    async def record_all(self, asks: Iterable[tuple[Ask, bool | None]]) -> None:
        """Record many asks, each with its asker's vote where there is one."""
        pairs = list(asks)
        numbers = await asyncio.gather(*(self.record(ask) for ask, _ in pairs))
        async with self._database.writing() as connection:
            for (ask, helpful), number in zip(pairs, numbers, strict=True):
                if number is not None and ask.asker is not None and helpful is not None:
                    await self._rate(connection, number, helpful=helpful, voter=ask.asker)

    async def get(self, number: int) -> RecordedAsk | None:
        """Return the ask with this number as it stands now, or None where it is gone."""
        await self._batches.settled(number)
        async with self._database.reading() as connection:
            return await _one(connection, number)

    async def confirm(self, number: int, topic: TopicId | None, *, asker: bytes) -> bool:
        """Take the member's choice for an unsure outcome; None stands for *None of these*.

        With a topic the ask counts there, as suggested and confirmed, and as near a post where it
        came within a day of one; without, as unknown. A member may change their mind. Returns
        False, and changes nothing, where it is not the asker, or the ask is gone, or was answered
        outright.
        """
        async with self._database.writing() as connection:
            await daily_askers.lock(self._database, connection, asker)
            old = await _one(connection, number, lock=True)
            if old is None or old.ask.asker != asker or old.ask.outcome is OutcomeKind.ANSWER:
                return False
            outcome = OutcomeKind.SUGGEST if topic else OutcomeKind.UNKNOWN
            near = topic is not None and topic in await topics_before(connection, old.ask)
            new = {"topic": topic, "outcome": outcome, "near_post": near}
            await connection.execute(update(AskRow).where(AskRow.id == number).values(**new))
            await counts.move(
                self._database, connection, old, topic=topic, outcome=outcome, near_post=near
            )
            await daily_askers.move(self._database, connection, old, topic=topic)
        return True

    async def rate(self, number: int, *, helpful: bool, voter: bytes) -> bool:
        """Take one person's vote on the answer; a second vote replaces the first.

        Returns False where the ask is gone.
        """
        async with self._database.writing() as connection:
            return await self._rate(connection, number, helpful=helpful, voter=voter)

    async def pass_on(self, number: int, *, asker: bytes) -> RecordedAsk | None:
        """Note that the asker sent the question to the moderators, and return it.

        None where it is not the asker or the ask is gone.
        """
        query = update(AskRow).where(AskRow.id == number, AskRow.asker == asker)
        async with self._database.writing() as connection:
            if (await connection.execute(query.values(passed_on=True))).rowcount == 0:
                return None
            return await _one(connection, number)

    async def browse(
        self, guild_id: int | None, guide_id: str, kind: BrowseKind, *, day: date
    ) -> None:
        """Count one look into the guide without a question."""
        row = self._database.insert(BrowseCountRow).values(
            guild_id=guild_id or DIRECT_MESSAGES, guide_id=guide_id, kind=kind, day=day, times=1
        )
        key = BrowseCountRow.__mapper__.primary_key
        query = row.on_conflict_do_update(
            index_elements=list(key), set_={"times": BrowseCountRow.times + 1}
        )
        async with self._database.writing() as connection:
            await connection.execute(query)

    async def purge(self, guild_id: int | None, *, before: date, most: int = 1000) -> int:
        """Delete up to `most` asks of days before `before`, with their votes; return how many.

        Call it again until it returns less than `most`: small transactions let others in.
        """
        old = (
            select(AskRow.id)
            .where(AskRow.guild_id == (guild_id or DIRECT_MESSAGES), AskRow.day < before)
            .limit(most)
        )
        async with self._database.writing() as connection:
            return (await connection.execute(delete(AskRow).where(AskRow.id.in_(old)))).rowcount

    def _number(self, ask: Ask) -> int:
        """Return a number for a new ask, larger than those of earlier milliseconds.

        It is made here and not by the database, which would have to be waited for.
        """
        self._count = (self._count + 1) % (1 << _BITS)
        return int(ask.at.timestamp() * 1000) << _BITS | self._count

    async def _rate(
        self, connection: AsyncConnection, number: int, *, helpful: bool, voter: bytes
    ) -> bool:
        recorded = await _one(connection, number, lock=True)
        if recorded is None:
            return False
        old = await connection.scalar(
            select(VoteRow.helpful).where(VoteRow.ask_id == number, VoteRow.voter == voter)
        )
        if old is helpful:
            return True
        vote = self._database.insert(VoteRow).values(ask_id=number, voter=voter, helpful=helpful)
        await connection.execute(
            vote.on_conflict_do_update(
                index_elements=[VoteRow.ask_id, VoteRow.voter], set_={"helpful": helpful}
            )
        )
        await counts.add(
            self._database,
            connection,
            counts.cell_of(recorded.ask),
            helpful=int(helpful) - int(old is True),
            unhelpful=int(not helpful) - int(old is False),
        )
        return True


def _journal_in(folder: Path) -> AskJournal | None:
    try:
        return AskJournal(folder)
    except OSError as error:
        log.warning("Without a journal a killed process may lose what it just answered: %s", error)
        return None


def _tell_failure(kept: "asyncio.Future[bool]") -> None:
    if not kept.cancelled() and (error := kept.exception()):
        log.error("A question could not be recorded", exc_info=error)


async def find(
    connection: AsyncConnection, *which: ColumnElement[bool], lock: bool = False
) -> tuple[RecordedAsk, ...]:
    """Return the asks for which all of `which` holds, oldest first, with the votes on them."""
    votes = select(func.count()).where(VoteRow.ask_id == AskRow.id)
    query = (
        select(
            AskRow.__table__,
            votes.where(VoteRow.helpful == true()).scalar_subquery().label("helpful"),
            votes.where(VoteRow.helpful == false()).scalar_subquery().label("unhelpful"),
        )
        .where(*which)
        .order_by(AskRow.id)
    )
    if lock:
        query = query.with_for_update(of=AskRow)
    return tuple(map(_recorded, (await connection.execute(query)).all()))


async def _one(
    connection: AsyncConnection, number: int, *, lock: bool = False
) -> RecordedAsk | None:
    found = await find(connection, AskRow.id == number, lock=lock)
    return found[0] if found else None


def _recorded(row: Row[Any]) -> RecordedAsk:
    ask = Ask(
        guild_id=row.guild_id or None,
        channel_id=row.channel_id,
        guide_id=row.guide_id,
        outcome=OutcomeKind(row.outcome),
        way_in=WayIn(row.way_in),
        at=row.at,
        day=row.day,
        asker=row.asker,
        topic=row.topic,
        text=row.text,
        near_post=row.near_post,
    )
    return RecordedAsk(row.id, ask, row.passed_on, row.helpful, row.unhelpful)
