"""Reading the counts as a test wants to see them."""

from sqlalchemy import func, select

from bot.store.engine import Database
from bot.store.tables import BrowseCountRow, DailyCountRow, Table


async def asks_by_cell(database: Database) -> dict[tuple[str, str], int]:
    """Return the asks by topic and outcome, without the cells that have gone back to none."""
    rows = await counts(database)
    return {(topic, outcome): n for (topic, outcome), (n, *_) in rows.items() if n}


async def counts(database: Database) -> dict[tuple[str, str], tuple[int, int, int, int]]:
    """Return asks, asks near a post, helpful and unhelpful votes by topic and outcome."""
    row = DailyCountRow
    cell = row.topic, row.outcome
    sums = [func.sum(column) for column in (row.asks, row.near_post, row.helpful, row.unhelpful)]
    query = select(*cell, *sums).group_by(*cell)
    async with database.reading() as connection:
        rows = (await connection.execute(query)).all()
    # PostgreSQL sums 64-bit numbers into decimals.
    return {(one[0], one[1]): (int(one[2]), int(one[3]), int(one[4]), int(one[5])) for one in rows}


async def browsed(database: Database) -> dict[str, int]:
    """Return how often each part was read."""
    async with database.reading() as connection:
        rows = (await connection.execute(select(BrowseCountRow.__table__))).all()
    return {row.kind: row.times for row in rows}


async def content(database: Database, table: str) -> list[tuple[object, ...]]:
    """Return every row of a table, sorted."""
    query = select(Table.metadata.tables[table])
    async with database.reading() as connection:
        rows = (await connection.execute(query)).all()
    return sorted((tuple(row) for row in rows), key=repr)
