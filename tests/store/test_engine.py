"""Transactions: nothing half-done, nothing lost, nothing left open."""

import asyncio
import contextlib
import sqlite3
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError, StatementError

from bot.errors import UserError
from bot.store.asks import Asks
from bot.store.engine import CONNECTIONS, Database
from bot.store.tables import CommandHashRow, OptOutRow, TaughtRow, VoteRow
from tests import postgres
from tests.store.asking import UNSURE
from tests.store.counting import asks_by_cell


async def test_a_naive_datetime_is_refused(database: Database) -> None:
    row = {"guild_id": 1, "guide_id": "baker", "topic": "pay", "phrasing": "how much"}

    with pytest.raises(StatementError, match="naive datetime"):
        async with database.writing() as connection:
            await connection.execute(insert(TaughtRow).values(**row, at=datetime(2026, 1, 1)))  # noqa: DTZ001


async def test_a_value_of_the_wrong_type_is_refused(database: Database) -> None:
    query = text("INSERT INTO browse_counts VALUES (1, '2026-01-01', 'baker', 'faq', 'many')")

    with pytest.raises(DBAPIError, match=r"(?i)cannot store|invalid input"):
        async with database.writing() as connection:
            await connection.execute(query)


async def test_a_vote_needs_its_ask(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.writing() as connection:
            await connection.execute(insert(VoteRow).values(ask_id=1, voter=b"v", helpful=True))


async def test_a_transaction_that_fails_leaves_nothing(database: Database) -> None:
    with contextlib.suppress(ZeroDivisionError):
        async with database.writing() as connection:
            await connection.execute(insert(CommandHashRow).values(scope="a", hash="b"))
            raise ZeroDivisionError

    async with database.reading() as connection:
        assert (await connection.execute(select(CommandHashRow.scope))).all() == []


async def test_of_eight_claims_exactly_one_wins(database: Database) -> None:
    async def claim() -> bytes | None:
        query = database.insert(OptOutRow).values(member=b"x").on_conflict_do_nothing()
        async with database.writing() as connection:
            return await connection.scalar(query.returning(OptOutRow.member))

    claims = await asyncio.gather(*(claim() for _ in range(8)))

    assert sorted(claims, key=bool) == [None] * 7 + [b"x"]


async def test_claims_through_two_databases_on_one_file_or_server_win_once(
    database: Database, database_url: str
) -> None:
    other = Database(database_url)
    try:

        async def claim(where: Database) -> bytes | None:
            query = where.insert(OptOutRow).values(member=b"x").on_conflict_do_nothing()
            async with where.writing() as connection:
                await connection.scalar(select(OptOutRow.member))
                return await connection.scalar(query.returning(OptOutRow.member))

        claims = await asyncio.gather(*(claim(where) for where in (database, other) * 8))
    finally:
        await other.close()

    assert sum(1 for claimed in claims if claimed) == 1


async def test_readers_are_not_held_up_by_a_writer(database: Database) -> None:
    async with database.writing() as writer:
        await writer.execute(insert(CommandHashRow).values(scope="a", hash="b"))
        async with asyncio.timeout(5), database.reading() as reader:
            assert (await reader.execute(select(CommandHashRow.scope))).all() == []


async def test_a_cancelled_statement_leaks_neither_connection_nor_lock(database: Database) -> None:
    asks = Asks(database)
    for delay in range(3 * CONNECTIONS):
        task = asyncio.create_task(asks.record(UNSURE))
        for _ in range(delay):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    async with asyncio.timeout(5):
        await asks.settled()
        before = sum((await asks_by_cell(database)).values())
        await asyncio.gather(*(asks.record(UNSURE) for _ in range(2 * CONNECTIONS)))
        after = sum((await asks_by_cell(database)).values())

    assert after - before == 2 * CONNECTIONS


async def test_what_is_counted_is_recorded_even_when_tasks_are_cancelled(
    database: Database,
) -> None:
    asks = Asks(database)
    tasks = [asyncio.create_task(asks.record(UNSURE)) for _ in range(30)]
    await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in tasks:
        task.cancel()
    done = await asyncio.gather(*tasks, return_exceptions=True)
    await asks.settled()

    numbers = [number for number in done if isinstance(number, int)]
    async with database.reading() as connection:
        stored = await connection.scalar(text("SELECT count(*) FROM asks"))
    assert sum((await asks_by_cell(database)).values()) == stored
    assert stored is not None
    assert stored >= len(numbers) >= 1


async def test_sqlite_is_set_up_to_keep_every_commit(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    async with database.reading() as connection:
        pragmas = {
            name: await connection.scalar(text(f"PRAGMA {name}"))
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    await database.close()

    full = 2
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": full,
        "foreign_keys": 1,
        "busy_timeout": 15_000,
    }


async def test_questions_are_not_flushed_one_by_one_but_all_else_is(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    recording = await database.write(lambda c: c.execute("PRAGMA synchronous").fetchone()[0])
    async with database.writing() as connection:
        other = await connection.scalar(text("PRAGMA synchronous"))
    await database.close()

    normal, full = 1, 2
    assert (recording, other) == (normal, full)


async def test_what_fails_half_way_leaves_nothing(sqlite_url: str) -> None:
    database = Database(sqlite_url)

    def fail(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO opt_outs VALUES (x'00')")
        raise ValueError("half-way")

    with pytest.raises(ValueError, match="half-way"):
        await database.write(fail)
    left = await database.write(lambda c: c.execute("SELECT * FROM opt_outs").fetchall())
    await database.close()

    assert left == []


async def test_every_sqlite_table_is_strict(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    async with database.reading() as connection:
        tables = (await connection.execute(text("PRAGMA table_list"))).all()
    await database.close()

    ours = [row for row in tables if not row.name.startswith(("sqlite_", "alembic_"))]
    assert len(ours) >= 9
    assert [row.name for row in ours if not row.strict] == []


def test_a_database_in_memory_is_refused() -> None:
    with pytest.raises(UserError, match="needs a file"):
        Database("sqlite+aiosqlite://")


async def test_the_folder_of_the_file_is_made(tmp_path: Path) -> None:
    database = Database(f"sqlite+aiosqlite:///{tmp_path}/a/b/bot.sqlite3")

    await database.migrate()
    await database.close()

    assert (tmp_path / "a/b/bot.sqlite3").exists()


@pytest.mark.postgres
async def test_a_missing_database_is_one_sentence(postgres_server: Path) -> None:
    database = Database(postgres.url(postgres_server, "nowhere"))

    with pytest.raises(UserError, match='database "nowhere" does not exist'):
        await database.migrate()
    await database.close()


@pytest.mark.parametrize(
    "url",
    [
        "postgresql+asyncpg://someone:secret@127.0.0.1:1/bot",
        "sqlite+aiosqlite:////proc/nowhere/bot.sqlite3",
    ],
)
async def test_a_database_that_cannot_be_used_is_one_sentence_without_the_password(
    url: str,
) -> None:
    database = Database(url)

    with pytest.raises(UserError, match="can't be used") as caught:
        await database.migrate()
    await database.close()

    assert "BOT_DATABASE_URL" in str(caught.value)
    assert "secret" not in str(caught.value)


async def test_a_file_that_is_no_database_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "bot.sqlite3").write_bytes(b"not a database at all" * 100)
    database = Database(f"sqlite+aiosqlite:///{tmp_path}/bot.sqlite3")

    with pytest.raises(UserError, match="not a database"):
        await database.migrate()
    await database.close()


def test_the_sqlite_of_this_machine_knows_strict_tables() -> None:
    assert sqlite3.sqlite_version_info >= (3, 37)
