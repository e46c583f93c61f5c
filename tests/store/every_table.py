"""Rows for every table there is, made from what the columns allow."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import Column, Integer, LargeBinary, Text, insert

from bot.store import schedule_tables  # noqa: F401 - its tables belong to the schema
from bot.store.columns import Day, Flag, UtcDateTime, WallTime
from bot.store.engine import Database
from bot.store.tables import Table

ROWS = 3
VALUES: dict[type, Callable[[int], Any]] = {
    UtcDateTime: lambda number: datetime(2026, 1, number, 23, 59, 59, 999_999, tzinfo=UTC),
    Day: lambda number: date(2026, 1, number),
    WallTime: lambda number: time(number, 30),
    Flag: lambda number: number % 2 == 0,
    LargeBinary: lambda number: bytes([0, 255, number]),
    Text: lambda number: f"naïve 'text' {number} – 🐝\n",
    Integer: lambda number: number,
}


async def fill(database: Database) -> None:
    """Put three rows into every table, with awkward text and the largest and smallest ids."""
    async with database.writing() as connection:
        for table in Table.metadata.sorted_tables:
            rows = [
                {column.name: value(column, number) for column in table.columns}
                for number in range(1, ROWS + 1)
            ]
            await connection.execute(insert(table), rows)


def value(column: Column[Any], number: int) -> Any:
    """Return what the column holds in the row with this number, from 1 on."""
    if column.nullable and number == 1:
        return None
    if isinstance(column.type, Integer) and column.name.endswith("_id"):
        own = column.primary_key or column.foreign_keys
        return number if own else 2**63 - number
    found = next(make for kind, make in VALUES.items() if isinstance(column.type, kind))
    return found(number)
