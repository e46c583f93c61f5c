"""Which servers anything is stored of, which have left, and forgetting one."""

from datetime import datetime

from sqlalchemy import FromClause, Select, delete, func, select, tuple_
from sqlalchemy import Table as SchemaTable

from bot.store.engine import Database
from bot.store.schedule_tables import ScheduleRow
from bot.store.tables import AskRow, DepartureRow

STEP = 1_000


class StoredServers:
    """Servers by their ids; 0 stands for direct messages, which never leave."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def asked_in(self) -> frozenset[int]:
        """Return the servers of which single questions are stored."""
        async with self._database.reading() as connection:
            return frozenset(await connection.scalars(_servers(AskRow.__table__)))

    async def all(self) -> frozenset[int]:
        """Return the servers of which anything at all is stored, without direct messages."""
        found: set[int] = set()
        async with self._database.reading() as connection:
            for table in of_servers():
                found.update(await connection.scalars(_servers(table)))
        return frozenset(found - {0})

    async def departed(self) -> dict[int, datetime]:
        """Return the servers that removed the bot, and when."""
        async with self._database.reading() as connection:
            rows = (await connection.execute(select(DepartureRow.__table__))).all()
        return {row.guild_id: row.at for row in rows}

    async def left(self, guild_id: int, *, at: datetime) -> None:
        """Note that the server removed the bot; the first time counts."""
        insert = self._database.insert(DepartureRow).values(guild_id=guild_id, at=at)
        async with self._database.writing() as connection:
            await connection.execute(insert.on_conflict_do_nothing())

    async def returned(self, guild_id: int) -> None:
        """Note that the server has the bot, again or still."""
        query = delete(DepartureRow).where(DepartureRow.guild_id == guild_id)
        async with self._database.writing() as connection:
            await connection.execute(query)

    async def forget(self, guild_id: int) -> None:
        """Delete everything that is stored of a server, in small steps.

        That it has left goes last, so that what is cut short is taken up again.
        """
        tables = of_servers()[::-1]
        tables.sort(key=lambda table: table is DepartureRow.__table__)
        for table in tables:
            key = tuple_(*table.primary_key.columns)
            some = select(*table.primary_key.columns).where(table.c.guild_id == guild_id)
            query = delete(table).where(key.in_(some.limit(STEP)))
            gone = STEP
            while gone == STEP:
                async with self._database.writing() as connection:
                    gone = (await connection.execute(query)).rowcount


def of_servers() -> list[SchemaTable]:
    """Return the tables whose rows belong to a server, those that others refer to first."""
    # Any table knows all of them, once the modules that declare them are imported.
    every = ScheduleRow.metadata.sorted_tables
    return [table for table in every if "guild_id" in table.c]


def _servers(table: FromClause) -> Select[int]:
    """Select the different servers of a table, each found by one step in the index.

    DISTINCT would read every row: minutes among a hundred million questions, at each start.
    """
    server = table.c.guild_id
    found = select(func.min(server).label("id")).cte("found", recursive=True)
    following = select(func.min(server)).where(server > found.c.id).scalar_subquery()
    found = found.union_all(select(following).where(found.c.id.is_not(None)))
    return select(found.c.id).where(found.c.id.is_not(None))
