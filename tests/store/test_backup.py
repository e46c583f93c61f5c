"""A back-up holds everything, and comes back into either kind of database."""

import asyncio
import sqlite3
import stat
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import inspect, select, text

from bot.errors import UserError
from bot.store.asks import Asks
from bot.store.backup import back_up, restore, transfer
from bot.store.engine import Database
from bot.store.migration import VERSION_TABLE
from bot.store.tables import AskRow, Table
from tests.store.asking import UNSURE
from tests.store.every_table import fill


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
async def target(
    request: pytest.FixtureRequest, empty_sqlite_url: str, empty_postgres_url: str
) -> AsyncIterator[Database]:
    database = Database(empty_sqlite_url if request.param == "sqlite" else empty_postgres_url)
    yield database
    await database.close()


async def content(database: Database) -> dict[str, list[str]]:
    async with database.reading() as connection:
        return {
            table.name: sorted(map(repr, (await connection.execute(select(table))).all()))
            for table in Table.metadata.sorted_tables
        }


async def test_every_table_of_the_database_is_copied(database: Database) -> None:
    async with database.reading() as connection:
        names = await connection.run_sync(lambda sync: inspect(sync).get_table_names())

    assert set(names) - {VERSION_TABLE} == {table.name for table in Table.metadata.sorted_tables}


async def test_what_is_restored_is_what_was_backed_up(
    database: Database, target: Database, tmp_path: Path
) -> None:
    await fill(database)
    file = tmp_path / "backups" / "monday.sqlite3"

    counts = await back_up(database, file)
    restored = await restore(file, target)

    assert counts == restored
    assert min(counts.values()) > 0
    assert await content(target) == await content(database)


async def test_recording_goes_on_after_a_restore(
    database: Database, target: Database, tmp_path: Path
) -> None:
    first = await Asks(database).record(UNSURE)
    await back_up(database, tmp_path / "file")
    await restore(tmp_path / "file", target)

    second = await Asks(target).record(UNSURE)

    async with target.reading() as connection:
        stored = set(await connection.scalars(text("SELECT id FROM asks")))
    assert stored == {first, second}
    assert len(stored) == 2


async def test_a_backup_of_a_busy_database_is_of_one_moment(
    database: Database, tmp_path: Path
) -> None:
    asks, stop = Asks(database), asyncio.Event()

    async def keep_asking() -> None:
        while not stop.is_set():
            await asks.record(UNSURE)

    busy = [asyncio.create_task(keep_asking()) for _ in range(3)]
    await asks.record(UNSURE)
    counts = await back_up(database, tmp_path / "file")
    stop.set()
    await asyncio.gather(*busy)

    with sqlite3.connect(tmp_path / "file") as file:
        (counted,) = file.execute("SELECT sum(asks) FROM daily_counts").fetchone()
    file.close()
    assert counts["asks"] == counted > 0


async def test_a_backup_is_one_file_that_only_its_owner_reads(
    database: Database, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"

    await back_up(database, folder / "file")

    assert [path.name for path in folder.iterdir()] == ["file"]
    assert stat.S_IMODE((folder / "file").stat().st_mode) == 0o600


async def test_an_older_backup_is_not_overwritten(database: Database, tmp_path: Path) -> None:
    await back_up(database, tmp_path / "file")

    with pytest.raises(UserError, match="there already"):
        await back_up(database, tmp_path / "file")


async def test_a_restore_over_rows_must_be_meant(database: Database, tmp_path: Path) -> None:
    asks = Asks(database)
    await asks.record(UNSURE)
    await back_up(database, tmp_path / "file")
    await asks.record(UNSURE)
    await database.close()

    with pytest.raises(UserError, match="--replace"):
        await restore(tmp_path / "file", database)
    await database.close()
    counts = await restore(tmp_path / "file", database, replace=True)

    async with database.reading() as connection:
        assert len((await connection.execute(select(AskRow.id))).all()) == counts["asks"] == 1


@pytest.mark.parametrize("content", [b"", b"no database" * 100, None])
async def test_what_is_no_backup_is_refused(
    content: bytes | None, target: Database, tmp_path: Path
) -> None:
    file = tmp_path / "file"
    if content is not None:
        file.write_bytes(content)

    with pytest.raises(UserError, match=r"no back-up|no file"):
        await restore(file, target)


async def test_a_backup_of_a_newer_bot_is_refused(
    sqlite_url: str, target: Database, tmp_path: Path
) -> None:
    source = Database(sqlite_url)
    async with source.writing() as connection:
        await connection.execute(text(f"UPDATE {VERSION_TABLE} SET version_num = '9999'"))  # noqa: S608
    await back_up(source, tmp_path / "file")
    await source.close()

    with pytest.raises(UserError, match="9999"):
        await restore(tmp_path / "file", target)


@pytest.mark.postgres
async def test_moving_to_postgresql_keeps_everything(sqlite_url: str, postgres_url: str) -> None:
    source, target = Database(sqlite_url), Database(postgres_url)
    await fill(source)

    await transfer(source, target)

    assert await content(target) == await content(source)
    await source.close()
    await target.close()


@pytest.mark.postgres
async def test_nothing_moves_while_the_bot_runs_there(sqlite_url: str, postgres_url: str) -> None:
    source, target, running = Database(sqlite_url), Database(postgres_url), Database(postgres_url)

    async with running.reading():
        with pytest.raises(UserError, match="is running on"):
            await transfer(source, target)

    for each in (source, target, running):
        await each.close()


async def test_a_database_is_not_moved_onto_itself(database: Database, database_url: str) -> None:
    same = Database(database_url)

    with pytest.raises(UserError, match="the same"):
        await transfer(database, same)
    await same.close()
