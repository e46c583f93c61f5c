"""Migrated databases for tests: an empty one each, on SQLite and on PostgreSQL."""

import asyncio
import itertools
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg
import pytest

from bot.store.engine import Database
from tests import postgres

TEMPLATE = "empty"
NUMBERS = itertools.count(1)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a migrated file to copy: that takes a millisecond, and migrating many."""
    path = tmp_path_factory.mktemp("sqlite") / "empty.sqlite3"
    asyncio.run(_migrate(f"sqlite+aiosqlite:///{path}"))
    return path


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Path]:
    """Return the folder of the socket of a server that holds a migrated template."""
    try:
        with postgres.server() as folder:
            asyncio.run(_administer(folder, f"CREATE DATABASE {TEMPLATE}"))
            asyncio.run(_migrate(postgres.url(folder, TEMPLATE)))
            yield folder
    except postgres.NoPostgres as reason:
        pytest.skip(str(reason))


@pytest.fixture
def sqlite_url(tmp_path: Path, sqlite_template: Path) -> str:
    """Return the address of a migrated, empty SQLite database."""
    path = tmp_path / "bot.sqlite3"
    shutil.copyfile(sqlite_template, path)
    return f"sqlite+aiosqlite:///{path}"


@pytest.fixture
async def postgres_url(postgres_server: Path) -> AsyncIterator[str]:
    """Return the address of a migrated, empty PostgreSQL database."""
    async with _created(postgres_server, TEMPLATE) as url:
        yield url


@pytest.fixture
def empty_sqlite_url(tmp_path: Path) -> str:
    """Return the address of an SQLite file that is not there yet."""
    return f"sqlite+aiosqlite:///{tmp_path}/empty.sqlite3"


@pytest.fixture
async def empty_postgres_url(postgres_server: Path) -> AsyncIterator[str]:
    """Return the address of a PostgreSQL database without tables."""
    async with _created(postgres_server, "template1") as url:
        yield url


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest) -> str:
    """Return the address of a migrated, empty database; the test runs once on each kind."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def empty_url(request: pytest.FixtureRequest) -> str:
    """Return the address of a database without tables; the test runs once on each kind."""
    url: str = request.getfixturevalue(f"empty_{request.param}_url")
    return url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """Return a migrated, empty database; the test runs once on each kind."""
    database = Database(database_url)
    yield database
    await database.close()


@asynccontextmanager
async def _created(postgres_server: Path, template: str) -> AsyncIterator[str]:
    name = f"test_{next(NUMBERS)}"
    await _administer(postgres_server, f"CREATE DATABASE {name} TEMPLATE {template}")
    try:
        yield postgres.url(postgres_server, name)
    finally:
        await _administer(postgres_server, f"DROP DATABASE {name} WITH (FORCE)")


async def _migrate(url: str) -> None:
    database = Database(url)
    await database.migrate()
    await database.close()


async def _administer(socket_folder: Path, statement: str) -> None:
    connection = await asyncpg.connect(
        host=str(socket_folder), user=postgres.SUPERUSER, database="postgres"
    )
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
