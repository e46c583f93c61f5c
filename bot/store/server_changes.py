"""Which servers' settings or phrasings have changed, so that every process can read them anew."""

from contextlib import AbstractAsyncContextManager

from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.engine import Database
from bot.store.listening import Bell, listening, ring
from bot.store.tables import ServerChangeRow

LOCK = 0x63_67_62_02
CHANNEL = "career_bot_server_changes"


async def note_change(database: Database, connection: AsyncConnection, guild_id: int) -> None:
    """Give the server the next number, in the transaction that changes it."""
    if not database.is_sqlite:
        # Numbers must become visible in their order, or a reader could pass one by.
        await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
    newest = select(func.coalesce(func.max(ServerChangeRow.number), 0) + 1).scalar_subquery()
    insert = database.insert(ServerChangeRow).values(guild_id=guild_id, number=newest)
    await connection.execute(
        insert.on_conflict_do_update(
            index_elements=[ServerChangeRow.guild_id], set_={"number": newest}
        )
    )
    await ring(database, connection, CHANNEL)


class ServerChanges:
    """Tells what has changed since one last looked."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def newest(self) -> int:
        """Return the number of the last change so far, 0 before the first."""
        query = select(func.coalesce(func.max(ServerChangeRow.number), 0))
        async with self._database.reading() as connection:
            return await connection.scalar(query) or 0

    async def since(self, number: int) -> tuple[int, frozenset[int]]:
        """Return the number to ask with next time, and the servers that changed after `number`."""
        query = select(ServerChangeRow.guild_id, ServerChangeRow.number).where(
            ServerChangeRow.number > number
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        newest = max((row.number for row in rows), default=number)
        return newest, frozenset(row.guild_id for row in rows)

    def listening(self) -> AbstractAsyncContextManager[Bell]:
        """Hear at once of changes in other processes, where the database can tell."""
        return listening(self._database, CHANNEL)
