"""A database of any earlier schema becomes one of today, with every row that was in it."""

from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Column, Connection, MetaData, column, insert, select, table

from bot.store.engine import Database
from bot.store.migration import MIGRATIONS, VERSION_TABLE, current, newest
from bot.store.tables import Table
from tests.store.every_table import ROWS, value

EARLIER = sorted(path.name[:4] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))[:-1]


@pytest.mark.parametrize("revision", EARLIER)
async def test_rows_survive_every_upgrade(empty_url: str, revision: str) -> None:
    database = Database(empty_url)
    async with database.writing() as connection:
        filled = await connection.run_sync(_make, revision)

    await database.migrate()

    async with database.reading() as connection:
        assert await connection.run_sync(current) == newest()
        for name, columns in filled.items():
            kept = [each for each in columns if each in Table.metadata.tables[name].columns]
            rows = await connection.run_sync(_rows, name, kept)
            assert len(rows) == ROWS, name
            assert rows == [tuple(row[each] for each in kept) for row in columns_to_rows(columns)]
    await database.close()


def columns_to_rows(columns: dict[str, list[Any]]) -> list[dict[str, Any]]:
    return [{name: values[i] for name, values in columns.items()} for i in range(ROWS)]


def _make(connection: Connection, revision: str) -> dict[str, dict[str, list[Any]]]:
    """Build the schema of `revision`, fill each table, and return what was put in by column."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)
    found = MetaData()
    found.reflect(connection)
    filled: dict[str, dict[str, list[Any]]] = {}
    for reflected in found.sorted_tables:
        if reflected.name == VERSION_TABLE or reflected.name not in Table.metadata.tables:
            continue
        columns = [_typed(reflected.name, each) for each in reflected.columns]
        values = {each.name: [value(each, n) for n in range(1, ROWS + 1)] for each in columns}
        target = table(reflected.name, *(column(each.name, each.type) for each in columns))
        connection.execute(insert(target), columns_to_rows(values))
        filled[reflected.name] = values
    return filled


def _typed(name: str, reflected: Column[Any]) -> Column[Any]:
    """Return the column as the tables of today have it, or as the database has it."""
    return Table.metadata.tables[name].columns.get(reflected.name, reflected)


def _rows(connection: Connection, name: str, columns: list[str]) -> list[tuple[Any, ...]]:
    today = Table.metadata.tables[name]
    query = select(*(today.columns[each] for each in columns)).order_by(*today.primary_key)
    # Rows were put in by number, and the values of every key grow with it.
    return [tuple(row) for row in connection.execute(query)]
