"""Back-ups, and moving from one database to another, with every row counted.

A back-up is always an SQLite file, whatever the database: it can be looked into with ordinary
tools, brought up to a newer schema like any database, and restored into either kind.
"""

import asyncio
import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Table, delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import UserError
from bot.store import schedule_tables  # noqa: F401 - its tables are copied too
from bot.store.engine import Database
from bot.store.migration import VERSION_TABLE, current, newest
from bot.store.occupancy import occupied, require_unused
from bot.store.tables import Table as Tables

ROWS = 500
"""How many rows are copied at a time; memory stays small however large the database is."""

Counts = Mapping[str, int]


async def back_up(database: Database, file: Path) -> Counts:
    """Write everything, as it is at one moment, into the new `file`; the bot may be running.

    Returns the number of rows by table. Raises UserError where `file` is there already or the
    database's schema is not this bot's.
    """
    _require_new(file)
    with TemporaryDirectory(dir=file.parent, prefix=".backup-") as folder:
        copy = Path(folder, "copy.sqlite3")
        if database.file is not None:
            await asyncio.to_thread(_copy_file, database.file, copy)
        else:
            await _copy_into_file(database, copy)
        return await asyncio.to_thread(_seal, copy, file)


async def restore(file: Path, target: Database, *, replace: bool = False) -> Counts:
    """Fill `target` from a back-up of this schema or an older one; no process may be using it.

    Everything or nothing is restored. Returns the number of rows by table. Raises UserError where
    the file is no back-up, where the target holds rows and `replace` is not set, where the bot is
    running on it, or where the counts differ afterwards.
    """
    await asyncio.to_thread(_require_backup, file)
    with TemporaryDirectory(prefix="career-guide-bot-") as folder:
        copy = Path(folder, "copy.sqlite3")
        await asyncio.to_thread(_copy_file, file, copy)
        source = Database(f"sqlite+aiosqlite:///{copy}")
        try:
            return await transfer(source, target, replace=replace)
        finally:
            await source.close()


async def transfer(source: Database, target: Database, *, replace: bool = False) -> Counts:
    """Copy every row of `source` into `target`; no process may be using either.

    Both are brought to the newest schema first. Everything or nothing is copied. Returns the
    number of rows by table. Raises UserError as `restore` does.
    """
    if source.name == target.name:
        raise UserError("The database to copy from and the one to copy to are the same.")
    with occupied(source), occupied(target):
        for database in (source, target):
            await database.migrate()
            await require_unused(database)
        return await _copy_rows(source, target, replace=replace)


async def _copy_into_file(source: Database, file: Path) -> None:
    async with source.reading() as connection:
        found = await connection.run_sync(current)
    if found != newest():
        raise UserError(
            f"The database is at schema {found or 'none'}, this bot at {newest()}: back it up with "
            "the bot that uses it."
        )
    target = Database(f"sqlite+aiosqlite:///{file}")
    try:
        await target.migrate()
        await _copy_rows(source, target, replace=False)
    finally:
        await target.close()


async def _copy_rows(source: Database, target: Database, *, replace: bool) -> Counts:
    tables = Tables.metadata.sorted_tables
    async with source.snapshot() as reading, target.writing() as writing:
        if replace:
            for table in reversed(tables):
                await writing.execute(delete(table))
        held = {t.name: n for t in tables if (n := await _count(writing, t))}
        if held:
            raise UserError(
                f"{target.name} holds rows already ({_listed(held)}). "
                "Choose an empty database, or say --replace to lose them."
            )
        for table in tables:
            await _copy_table(reading, writing, table)
            if not target.is_sqlite:
                await _continue_numbers(writing, table)
        before = {table.name: await _count(reading, table) for table in tables}
        after = {table.name: await _count(writing, table) for table in tables}
        if before != after:
            raise UserError(
                f"Nothing was copied: the counts differ. There: {_listed(before)}; "
                f"here: {_listed(after)}."
            )
    return after


async def _copy_table(reading: AsyncConnection, writing: AsyncConnection, table: Table) -> None:
    rows = await reading.stream(select(table))
    async for batch in rows.mappings().partitions(ROWS):
        await writing.execute(insert(table), [dict(row) for row in batch])


async def _continue_numbers(connection: AsyncConnection, table: Table) -> None:
    """Let PostgreSQL give the next row the number after the highest that was copied."""
    column = table.autoincrement_column
    if column is None:
        return
    highest = await connection.scalar(select(func.max(column)))
    sequence = await connection.scalar(select(func.pg_get_serial_sequence(table.name, column.name)))
    if highest is not None and sequence is not None:
        await connection.execute(select(func.setval(sequence, highest)))


async def _count(connection: AsyncConnection, table: Table) -> int:
    return await connection.scalar(select(func.count()).select_from(table)) or 0


def _require_new(file: Path) -> None:
    if file.exists():
        raise UserError(f"{file} is there already. Name a new file for the back-up.")
    file.parent.mkdir(parents=True, exist_ok=True)


def _copy_file(source: Path, target: Path) -> None:
    """Copy an SQLite database that others may be writing, as it is at one moment."""
    if not source.exists():
        raise UserError(f"There is no database at {source}.")
    # Made with its mode before anything is in it: a back-up holds what members asked.
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with closing(_open_to_read(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)


def _seal(copy: Path, file: Path) -> Counts:
    """Move the copy to `file`, whole and without a log beside it; return the rows by table."""
    copy.chmod(0o600)
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        _require_whole(connection, copy)
        names = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' "
            "AND name NOT LIKE 'sqlite_%' AND name <> ? ORDER BY name",
            (VERSION_TABLE,),
        ).fetchall()
        counts = {
            name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
            for (name,) in names
        }
    copy.replace(file)
    return counts


def _require_backup(file: Path) -> None:
    if not file.is_file():
        raise UserError(f"There is no file {file}.")
    try:
        with closing(_open_to_read(file)) as connection:
            _require_whole(connection, file)
            connection.execute(f"SELECT version_num FROM {VERSION_TABLE}")  # noqa: S608
    except sqlite3.DatabaseError as error:
        raise UserError(f"{file} is no back-up of the bot: {error}.") from error


def _require_whole(connection: sqlite3.Connection, file: Path) -> None:
    (verdict,) = connection.execute("PRAGMA integrity_check").fetchone()
    if verdict != "ok":
        raise UserError(f"{file} is damaged: {verdict}.")


def _open_to_read(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)


def _listed(counts: Counts) -> str:
    return ", ".join(f"{name} {number}" for name, number in counts.items() if number)
