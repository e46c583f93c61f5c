"""An empty or older database becomes what the tables say, whoever starts first."""

import asyncio
import re
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect, text

from bot.errors import UserError
from bot.store.engine import Database
from bot.store.migration import MIGRATIONS, newest
from tests.store.schema import whole_schema


def differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, whole_schema()))


async def test_the_migrations_lead_to_the_tables(database: Database) -> None:
    async with database.reading() as connection:
        assert await connection.run_sync(differences) == []


async def test_the_names_and_keys_are_those_of_the_tables(database: Database) -> None:
    def names(connection: Connection) -> dict[str, object]:
        found = inspect(connection)
        return {
            table.name: (
                found.get_pk_constraint(table.name)["name"],
                found.get_pk_constraint(table.name)["constrained_columns"],
            )
            for table in whole_schema().sorted_tables
        }

    async with database.reading() as connection:
        assert await connection.run_sync(names) == {
            table.name: (table.primary_key.name, [column.name for column in table.primary_key])
            for table in whole_schema().sorted_tables
        }


async def test_migrating_again_changes_nothing(database: Database) -> None:
    await database.migrate()

    async with database.reading() as connection:
        assert await connection.scalar(text("SELECT version_num FROM alembic_version")) == newest()


async def test_several_processes_may_start_at_once(empty_url: str) -> None:
    databases = [Database(empty_url) for _ in range(6)]

    await asyncio.gather(*(database.migrate() for database in databases))

    async with databases[0].reading() as connection:
        assert await connection.run_sync(differences) == []
    for database in databases:
        await database.close()


async def test_a_migration_that_fails_leaves_the_database_as_it_was(empty_url: str) -> None:
    database = Database(empty_url)
    async with database.writing() as connection:
        await connection.execute(text("CREATE TABLE opt_outs (in_the_way INTEGER)"))

    with pytest.raises(Exception, match="opt_outs"):
        await database.migrate()

    async with database.reading() as connection:
        tables = await connection.run_sync(lambda sync: inspect(sync).get_table_names())
    await database.close()
    assert tables == ["opt_outs"]


async def test_a_newer_database_is_refused_with_a_sentence(database: Database) -> None:
    async with database.writing() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(UserError, match="install the newer bot again"):
        await database.migrate()


def test_migrations_form_one_line_of_numbers() -> None:
    files = sorted((MIGRATIONS / "versions").glob("*.py"))
    stated = [_revisions(path) for path in files]

    numbers = [f"{n:04}" for n in range(1, len(files) + 1)]
    assert [path.name[:5] for path in files] == [f"{number}_" for number in numbers]
    assert stated == list(zip(numbers, [None, *numbers[:-1]], strict=True))


def _revisions(path: Path) -> tuple[str | None, str | None]:
    source = path.read_text(encoding="utf-8")
    own = re.search(r'^revision = "(\d{4})"$', source, re.MULTILINE)
    before = re.search(r'^down_revision = "(\d{4})"$', source, re.MULTILINE)
    return own and own[1], before and before[1]
