"""Hearing of a commit in another process at once, which PostgreSQL can do."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.engine import Database


class Bell:
    """Rings when something was committed. It may ring for nothing, and once for many things."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()
        self.is_broken = False

    def ring(self, *_: object) -> None:
        """Wake whoever waits."""
        self._rung.set()

    def break_down(self, *_: object) -> None:
        """Note that the connection is gone, and wake whoever waits."""
        self.is_broken = True
        self._rung.set()

    async def wait(self, seconds: float) -> None:
        """Return when it rings, at the latest after `seconds`."""
        try:
            async with asyncio.timeout(seconds):
                await self._rung.wait()
        except TimeoutError:
            return
        self._rung.clear()


async def ring(database: Database, connection: AsyncConnection, channel: str) -> None:
    """Ring the bells of all processes when the connection's transaction is committed."""
    if not database.is_sqlite:
        await connection.execute(text("SELECT pg_notify(:channel, '')"), {"channel": channel})


@asynccontextmanager
async def listening(database: Database, channel: str) -> AsyncIterator[Bell]:
    """Yield a bell that rings with `channel`; on SQLite it never does."""
    bell = Bell()
    if database.is_sqlite:
        yield bell
        return
    async with database.listening() as driver:
        driver.add_termination_listener(bell.break_down)
        await driver.add_listener(channel, bell.ring)
        yield bell
