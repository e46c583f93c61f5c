"""What was last sent to Discord as the bot's commands."""

from sqlalchemy import select

from bot.store.engine import Database
from bot.store.tables import CommandHashRow


class CommandHashes:
    """The hash of the commands by scope, for example an application or one of its servers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, scope: str) -> str | None:
        """Return the hash that was last sent for `scope`, or None."""
        query = select(CommandHashRow.hash).where(CommandHashRow.scope == scope)
        async with self._database.reading() as connection:
            return await connection.scalar(query)

    async def set(self, scope: str, digest: str) -> None:
        """Keep `digest` as what was last sent for `scope`."""
        insert = self._database.insert(CommandHashRow).values(scope=scope, hash=digest)
        query = insert.on_conflict_do_update(
            index_elements=[CommandHashRow.scope], set_={"hash": insert.excluded.hash}
        )
        async with self._database.writing() as connection:
            await connection.execute(query)
