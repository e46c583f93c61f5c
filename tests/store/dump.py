"""The whole database as one text, to be searched for what must not be in it."""

from sqlalchemy import Connection, MetaData

from bot.store.engine import Database


async def dump(database: Database) -> str:
    """Return every row of every table there is, whoever made it."""
    async with database.reading() as connection:
        return await connection.run_sync(_rows)


def _rows(connection: Connection) -> str:
    metadata = MetaData()
    metadata.reflect(connection)
    return "\n".join(
        f"{table.name} {tuple(row)!r}"
        for table in metadata.sorted_tables
        for row in connection.execute(table.select())
    )
