"""Bringing a database's schema up to date."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from bot.errors import UserError

MIGRATIONS = Path(__file__).parent / "migrations"
VERSION_TABLE = "alembic_version"
LOCK = 0x63_67_62_01
"""Any number that nothing else in the same PostgreSQL database locks."""


def newest() -> str:
    """Return the newest revision: the number that the last migration's file begins with."""
    return max(path.name[:4] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def current(connection: Connection) -> str | None:
    """Return the revision that the database is at, or None where it is empty."""
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    revision = connection.scalar(text(f"SELECT version_num FROM {VERSION_TABLE}"))  # noqa: S608
    return str(revision) if revision else None


def upgrade(connection: Connection) -> None:
    """Apply what is missing inside the connection's transaction: all of it or nothing.

    Raises UserError where a newer bot has been at the database.
    """
    if connection.dialect.name == "postgresql":
        # Held to the end of the transaction; on SQLite BEGIN IMMEDIATE does the same.
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
    found = current(connection)
    if found == newest():
        return
    if found is not None and found > newest():
        raise UserError(
            f"The database is at schema {found}, this bot only knows {newest()}: "
            "install the newer bot again, or restore a back-up from before."
        )
    # Most starts find nothing to do; they need not wait for Alembic's import.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
