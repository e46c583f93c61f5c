"""SQLite serves one process: the second is turned away before it does anything."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import text

from bot.errors import UserError
from bot.store.engine import APPLICATION, Database


@contextmanager
def occupied(database: Database) -> Iterator[None]:
    """Keep other processes of the bot away from an SQLite file meanwhile; PostgreSQL takes many.

    The lock is the operating system's, on a file beside the database, so that it goes with the
    process, however that ends. Raises UserError where another process is there.
    """
    if database.file is None:
        yield
        return
    path = database.file.with_name(f"{database.file.name}.lock")
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise UserError(_taken(database.file)) from None
        yield


async def require_unused(database: Database) -> None:
    """Raise UserError where a process of the bot is at work on a PostgreSQL database."""
    if database.file is not None:
        return
    query = text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
        "AND application_name = :name AND pid <> pg_backend_pid()"
    )
    async with database.reading() as connection:
        others = await connection.scalar(query, {"name": APPLICATION})
    if others:
        raise UserError(
            f"The bot is running on {database.name}. Stop all of its processes, then try again."
        )


def _taken(file: Path) -> str:
    return (
        f"Another process of the bot is using {file}. SQLite serves one process: stop the other, "
        "or move to PostgreSQL (python -m bot transfer --to postgresql+asyncpg://…)."
    )
