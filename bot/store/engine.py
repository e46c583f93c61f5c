"""One database, SQLite or PostgreSQL, and its transactions."""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Connection, Engine, event, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.errors import UserError
from bot.store.migration import upgrade

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql, sqlite

BUSY_MILLISECONDS = 15_000
RETRY_MILLISECONDS = 25
CONNECTIONS = 8
SQLITE_CONNECTIONS = 4
"""Each has a thread and two MiB of cache; what comes often has a connection of its own."""
CLOSE_SECONDS = 2.0
APPLICATION = "career-guide-bot"
"""The name under which PostgreSQL lists the bot's connections."""
WRITES = "bot_writes"
Result = TypeVar("Result")


class Database:
    """Hands out transactions; `close` must be called, or the process may not end.

    `url` is `sqlite+aiosqlite:///path/to/file` or `postgresql+asyncpg://…`. Statements are built
    with SQLAlchemy Core on the typed tables: every method of the store is one short set-based
    transaction, for which a session's unit of work would only add time.
    """

    def __init__(self, url: str) -> None:
        parsed = make_url(url)
        self.file: Path | None = None
        """The file of SQLite."""
        self.is_sqlite = parsed.get_backend_name() == "sqlite"
        # The connection that was used last has the warmest caches.
        options: dict[str, Any] = {
            "pool_size": SQLITE_CONNECTIONS if self.is_sqlite else CONNECTIONS,
            "max_overflow": 0,
            "pool_use_lifo": True,
        }
        if self.is_sqlite:
            if parsed.database in {None, "", ":memory:"}:
                raise UserError(
                    "BOT_DATABASE_URL needs a file: sqlite+aiosqlite:///data/bot.sqlite3"
                )
            self.file = Path(str(parsed.database))
        else:
            # A server that was restarted meanwhile costs a reconnect, not a lost ask.
            options["pool_pre_ping"] = True
            options["connect_args"] = {"server_settings": {"application_name": APPLICATION}}
        self._insert: Callable[[type[Any]], sqlite.Insert | postgresql.Insert]
        # Each of the two takes a tenth of a second to import, and only one is needed.
        if self.is_sqlite:
            from sqlalchemy.dialects.sqlite import insert as insert_into_sqlite  # noqa: PLC0415

            self._insert = insert_into_sqlite
        else:
            from sqlalchemy.dialects.postgresql import insert  # noqa: PLC0415

            self._insert = insert
        self._closing: set[asyncio.Task[None]] = set()
        self.writers = 0
        """How many transactions that may write are under way or wait for their turn."""
        self.name = parsed.render_as_string(hide_password=True)
        self._engine = create_async_engine(parsed, **options)
        self._writing_engine = self._engine.execution_options(**{WRITES: True})
        # One writer at a time is all SQLite allows; queueing here is fair and wakes at once, where
        # its own busy handler sleeps and polls.
        self._turn: AbstractAsyncContextManager[Any] = (
            asyncio.Lock() if self.is_sqlite else nullcontext()
        )
        self._direct: sqlite3.Connection | None = None
        self._thread = ThreadPoolExecutor(1, "sqlite-writer")
        self._recording: tuple[AsyncConnection, Any] | None = None
        self._recording_turn = asyncio.Lock()
        if self.is_sqlite:
            _use_sqlite_well(self._engine.sync_engine)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """Open a transaction that only reads."""
        async with self._transaction(self._engine) as connection:
            yield connection

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[AsyncConnection]:
        """Open a transaction that reads everything as it is at one moment."""
        engine = self._engine
        if not self.is_sqlite:
            engine = engine.execution_options(isolation_level="REPEATABLE READ")
        async with self._transaction(engine) as connection:
            yield connection

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[Any]:
        """Open a PostgreSQL connection of its own, outside the pool: asyncpg's, to LISTEN on."""
        async with self._engine.connect() as connection:
            raw = await connection.get_raw_connection()
            driver: Any = raw.driver_connection
            # The pool would hand it to others; whoever listens closes it.
            raw.detach()
            try:
                yield driver
            finally:
                await driver.close(timeout=CLOSE_SECONDS)

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """Open a transaction that may write; it is committed at the end, or rolled back."""
        self.writers += 1
        try:
            async with self._turn, self._transaction(self._writing_engine) as connection:
                yield connection
        finally:
            self.writers -= 1

    async def write(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        """Run `work` in a transaction on SQLite that may write, and return what it returns.

        For what comes with every question: all of it runs in one go in a thread, where `writing`
        goes to a thread and back with every statement. No killed process loses it once this has
        returned, but a power failure may take the last of it, unlike what `writing` commits.
        """
        self.writers += 1
        try:
            async with self._turn:
                loop = asyncio.get_running_loop()
                return await loop.run_in_executor(self._thread, self._write, work)
        finally:
            self.writers -= 1

    def _write(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        if self._direct is None:
            self._direct = sqlite3.connect(str(self.file), isolation_level=None)
            _prepare(self._direct, synchronous="NORMAL")
        self._direct.execute("BEGIN IMMEDIATE")
        try:
            result = work(self._direct)
            self._direct.execute("COMMIT")
        except BaseException:
            if self._direct.in_transaction:
                self._direct.execute("ROLLBACK")
            raise
        return result

    @asynccontextmanager
    async def recording(self) -> AsyncIterator[Any]:
        """Open asyncpg's connection for what comes with every question; one at a time has it.

        It is kept, since taking one out of the pool takes longer than what is done with it.
        """
        self.writers += 1
        try:
            async with self._recording_turn:
                yield await self._recording_driver()
        finally:
            self.writers -= 1

    async def _recording_driver(self) -> Any:
        if self._recording is not None:
            kept, driver = self._recording
            if not driver.is_closed():
                return driver
            self._recording = None
            await kept.invalidate()
            await kept.close()
        kept = await self._engine.connect()
        driver = (await kept.get_raw_connection()).driver_connection
        self._recording = kept, driver
        return driver

    @asynccontextmanager
    async def _transaction(self, engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
        # A new connection is opened and prepared in several awaits. Cancelled in between, its
        # thread would go on for ever with nobody to close it: so opening is always seen to its
        # end, and closing too; `close` waits for both.
        opening = asyncio.ensure_future(engine.connect().start())
        try:
            connection = await asyncio.shield(opening)
        except asyncio.CancelledError:
            self._close_later(opening)
            raise
        try:
            async with connection.begin():
                yield connection
        finally:
            await asyncio.shield(self._close_later(opening))

    def _close_later(self, opening: "asyncio.Future[AsyncConnection]") -> "asyncio.Task[None]":
        async def close() -> None:
            await (await opening).close()

        closing = asyncio.create_task(close())
        self._closing.add(closing)
        closing.add_done_callback(self._closing.discard)
        return closing

    def insert(self, table: type[Any]) -> "sqlite.Insert | postgresql.Insert":
        """Return an INSERT that knows ON CONFLICT, which both databases spell alike."""
        return self._insert(table)

    async def migrate(self) -> None:
        """Bring the schema up to date; safe where several processes start at once.

        Raises UserError where the database can't be reached or is newer than the bot.
        """
        try:
            if self.file is not None:
                self.file.parent.mkdir(parents=True, exist_ok=True)
            async with self.writing() as connection:
                await connection.run_sync(upgrade)
        except (OSError, DBAPIError) as error:
            reason = str(getattr(error, "orig", error))
            raise UserError(
                f"The database {self.name} can't be used: {reason}. See BOT_DATABASE_URL."
            ) from error

    async def close(self) -> None:
        """Close every connection."""
        while self._closing:
            await asyncio.wait(self._closing)
        if self._recording is not None:
            await self._recording[0].close()
            self._recording = None
        await self._engine.dispose()
        if self._direct is not None:
            await asyncio.get_running_loop().run_in_executor(self._thread, self._direct.close)
            self._direct = None
        await asyncio.to_thread(self._thread.shutdown)


def _use_sqlite_well(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        # NORMAL could lose the last commits when the power fails. A post that was confirmed just
        # before would then go out twice, so each commit is worth its flush to the disk.
        _prepare(connection, synchronous="FULL")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A transaction that reads before it writes fails at once if another has written
        # meanwhile, whatever the busy timeout; one that may write therefore begins as a writer.
        writes = connection.get_execution_options().get(WRITES)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _prepare(connection: Any, *, synchronous: str) -> None:
    # The driver would begin transactions by itself, too late for reads and for DDL.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
    _keep_a_log(connection, cursor)
    cursor.execute(f"PRAGMA synchronous = {synchronous}")
    cursor.execute("PRAGMA foreign_keys = ON")
    # What a member deletes is not to be found in the file's free pages either.
    cursor.execute("PRAGMA secure_delete = ON")
    cursor.close()


def _keep_a_log(connection: Any, cursor: Any) -> None:
    """Turn write-ahead logging on, which lets readers read while somebody writes.

    The file remembers it, so only the first connection ever has to. SQLite does not wait for
    others there, whatever the busy timeout: processes that start together must ask again.
    """
    for remaining in reversed(range(BUSY_MILLISECONDS // RETRY_MILLISECONDS)):
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or not remaining:
                raise
            _pause(connection)
        else:
            return


def _pause(connection: Any) -> None:
    if hasattr(connection, "run_async"):
        connection.run_async(lambda _: asyncio.sleep(RETRY_MILLISECONDS / 1000))
    else:
        time.sleep(RETRY_MILLISECONDS / 1000)
