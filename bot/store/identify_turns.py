"""Who may identify with Discord when, across all processes of the bot.

Discord takes one IDENTIFY in 5 seconds for each `shard_id % max_concurrency` of a bot, and ends the
session of one that comes too soon. A turn is a moment that is given away once; a process that dies
before its turn holds nobody up for longer than that.
"""

from datetime import datetime, timedelta

from sqlalchemy import select, update

from bot.store.engine import Database
from bot.store.tables import IdentifyTurnRow

SPACING = timedelta(seconds=5.5)
"""Discord asks for 5; what is on its way may be late by different amounts."""


class IdentifyTurns:
    """Gives away turns, one after the other."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def take(self, bucket: int, *, now: datetime) -> timedelta:
        """Take the next turn of the bucket and return how long it is until then, 0 at least."""
        row = IdentifyTurnRow
        first = self._database.insert(row).values(bucket=bucket, at=now - SPACING)
        async with self._database.writing() as connection:
            await connection.execute(first.on_conflict_do_nothing())
            found = select(row.at).where(row.bucket == bucket).with_for_update()
            last = (await connection.execute(found)).scalar_one()
            turn = max(last + SPACING, now)
            await connection.execute(update(row).where(row.bucket == bucket).values(at=turn))
        return turn - now
