"""Recording questions as they come: all that wait are recorded in one transaction.

A commit costs a flush to the disk, however much is in it, so that questions that come within a
moment share one.
"""

import asyncio
import logging
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from bot.insights.asks import Ask
from bot.store import ask_postgres, ask_sqlite
from bot.store.ask_journal import AskJournal
from bot.store.engine import Database

log = logging.getLogger(__name__)

MOST = 64
"""How many questions share a transaction at most."""
GATHER_SECONDS = 0.05
"""How long a question waits for others to share its commit, as long as nobody waits for it."""


@dataclass(frozen=True, slots=True, eq=False)
class Waiting:
    """A question that is to be recorded under `number`.

    `member` is the lasting hash of who asked. `kept` is done when it is clear what became of it:
    false for a member who has opted out, of whom only the day's total went up.
    """

    number: int
    ask: Ask
    member: bytes | None
    kept: "asyncio.Future[bool]"


class AskBatches:
    """Takes questions one by one and records them together."""

    def __init__(self, database: Database, journal: AskJournal | None) -> None:
        self._database = database
        self._journal = journal
        self._waiting: list[Waiting] = []
        self._unclear: dict[int, asyncio.Future[bool]] = {}
        self._writer: asyncio.Task[None] | None = None
        self._hurry = asyncio.Event()

    def add(self, number: int, ask: Ask, member: bytes | None) -> "asyncio.Future[bool]":
        """Begin to record a question, whoever waits for it; returns when it is kept.

        No killed process loses it from now on, where there is a journal.
        """
        if self._journal is not None:
            try:
                self._journal.add(number, ask, member)
            except OSError:
                log.exception("A question could not be written into the journal")
        kept: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._unclear[number] = kept
        self._waiting.append(Waiting(number, ask, member, kept))
        if self._writer is None or self._writer.done():
            self._writer = asyncio.create_task(self._write(), name="recording")
        return kept

    async def settled(self, number: int | None = None) -> None:
        """Wait until it is clear what became of a question, or of all that were added so far."""
        if number is None:
            unclear = [*self._unclear.values()]
        else:
            unclear = [self._unclear[number]] if number in self._unclear else []
        if unclear:
            self._hurry.set()
            await asyncio.wait(unclear)

    async def _write(self) -> None:
        while self._waiting:
            if len(self._waiting) < MOST:
                with suppress(TimeoutError):
                    async with asyncio.timeout(GATHER_SECONDS):
                        await self._hurry.wait()
            batch = self._take()
            try:
                await self._record(batch)
            except Exception:  # noqa: BLE001 - each hears below of what was wrong with its own
                for one in batch:
                    await self._record_alone(one)
        self._hurry.clear()

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
        asks = [(one.number, one.ask, one.member) for one in batch]
        if self._database.is_sqlite:
            kept = await self._database.write(lambda c: ask_sqlite.record(c, asks))
        else:
            async with self._database.recording() as connection:
                kept = await ask_postgres.record(connection, asks)
        for one in batch:
            one.kept.set_result(one.number in kept)
        self._settle(batch)

    async def _record_alone(self, one: Waiting) -> None:
        try:
            await self._record([one])
        except Exception as error:  # noqa: BLE001 - it is raised where the question was recorded
            one.kept.set_exception(error)
            self._settle([one])

    def _settle(self, batch: Sequence[Waiting]) -> None:
        numbers = [one.number for one in batch]
        for number in numbers:
            del self._unclear[number]
        if self._journal is not None:
            try:
                self._journal.settle(numbers)
            except OSError:
                log.exception("The journal could not be told what was recorded")
