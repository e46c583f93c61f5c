"""Recording questions as they come: all that wait are recorded in one transaction.

A commit costs a flush to the disk, however much is in it. Under load many questions share one, and
each is answered only after the commit that holds it.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from bot.insights.asks import Ask
from bot.store import ask_postgres, ask_sqlite
from bot.store.engine import Database

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
        if self._database.is_sqlite:
            numbers = await self._database.write(lambda c: ask_sqlite.record(c, asks))
        else:
            async with self._database.recording() as connection:
                numbers = await ask_postgres.record(connection, asks)
        for one, number in zip(batch, numbers, strict=True):
            one.number.set_result(number)

    async def _record_alone(self, one: Waiting) -> None:
        try:
            await self._record([one])
        except Exception as error:  # noqa: BLE001 - it is raised where the question was recorded
            one.number.set_exception(error)
