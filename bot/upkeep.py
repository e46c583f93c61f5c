"""What operators do beside running the bot: probing, backing up, restoring, moving."""

import asyncio
import urllib.error
import urllib.request
from collections.abc import Awaitable, Callable
from pathlib import Path

from pydantic import ValidationError

from bot.errors import UserError
from bot.settings import Settings, load_settings
from bot.store import backup as backups
from bot.store.engine import Database

PROBE_SECONDS = 4


def health() -> int:
    """Print what the running bot says of itself; return 0 where it is well."""
    settings = load_settings()
    if not settings.metrics_port:
        raise UserError("Set BOT_METRICS_PORT to the port on which the bot tells how it is.")
    host = "127.0.0.1" if settings.metrics_host in {"0.0.0.0", "::"} else settings.metrics_host  # noqa: S104
    address = f"http://{host}:{settings.metrics_port}/health"
    try:
        with urllib.request.urlopen(address, timeout=PROBE_SECONDS) as answer:
            print(answer.read().decode())
    except urllib.error.HTTPError as error:
        print(error.read().decode())
        return 1
    except OSError as error:
        raise UserError(f"Nothing answers at {address}: {error}") from None
    return 0


def backup(file: Path) -> int:
    """Write the database into a new file and print the rows by table."""
    return _work(lambda database: backups.back_up(database, file))


def restore(file: Path, *, replace: bool) -> int:
    """Fill the database from a back-up and print the rows by table."""
    return _work(lambda database: backups.restore(file, database, replace=replace))


def transfer(to: str, *, replace: bool) -> int:
    """Copy the database into the one at the address `to` and print the rows by table."""
    try:
        address = Settings(database_url=to).database_url
    except ValidationError:
        raise UserError(
            "--to must start with sqlite+aiosqlite:// or postgresql+asyncpg://"
        ) from None

    async def move(source: Database) -> backups.Counts:
        target = Database(address.get_secret_value())
        try:
            return await backups.transfer(source, target, replace=replace)
        finally:
            await target.close()

    code = _work(move)
    print("Every count is the same. Now set BOT_DATABASE_URL to the new address.")
    return code


def _work(task: Callable[[Database], Awaitable[backups.Counts]]) -> int:
    async def work() -> backups.Counts:
        database = Database(load_settings().database_url.get_secret_value())
        try:
            return await task(database)
        finally:
            await database.close()

    for name, rows in asyncio.run(work()).items():
        print(f"{rows:>10,}  {name}")
    return 0
