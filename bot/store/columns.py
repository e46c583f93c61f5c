"""Column types that mean the same on SQLite (in STRICT tables) and on PostgreSQL."""

from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import TIMESTAMP, BigInteger, Boolean, Date, Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

SQLITE_TIME = "%Y-%m-%dT%H:%M:%S.%fZ"

# Discord's ids need 64 bits; SQLite's INTEGER has them.
BigInt = BigInteger().with_variant(Integer(), "sqlite")


def sqlite_moment(at: datetime) -> str:
    """Return an aware moment as SQLite keeps it."""
    return at.astimezone(UTC).strftime(SQLITE_TIME)


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, aware and in UTC; a naive datetime is refused with ValueError.

    SQLite keeps it as text of fixed width, which sorts as the moments do.
    """

    impl = TIMESTAMP(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the type of the column."""
        return dialect.type_descriptor(Text() if _is_sqlite(dialect) else TIMESTAMP(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """Turn a moment into what the database keeps."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a naive datetime can't be stored: {value}")
        return sqlite_moment(value) if _is_sqlite(dialect) else value.astimezone(UTC)

    def process_result_value(self, value: Any, _dialect: Dialect) -> datetime | None:
        """Turn what the database keeps into a moment."""
        if value is None:
            return None
        if isinstance(value, str):
            return datetime.strptime(value, SQLITE_TIME).replace(tzinfo=UTC)
        moment: datetime = value
        return moment.astimezone(UTC)


class Day(TypeDecorator[date]):
    """A date without a zone."""

    impl = Date
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the type of the column."""
        return dialect.type_descriptor(Text() if _is_sqlite(dialect) else Date())

    def process_bind_param(self, value: date | None, dialect: Dialect) -> Any:
        """Turn a date into what the database keeps."""
        return value.isoformat() if value and _is_sqlite(dialect) else value

    def process_result_value(self, value: Any, _dialect: Dialect) -> date | None:
        """Turn what the database keeps into a date."""
        return date.fromisoformat(value) if isinstance(value, str) else value


class WallTime(TypeDecorator[time]):
    """A time of day on a wall clock, to the minute, kept as HH:MM."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: time | None, _dialect: Dialect) -> str | None:
        """Turn a time into what the database keeps."""
        return value.strftime("%H:%M") if value else None

    def process_result_value(self, value: str | None, _dialect: Dialect) -> time | None:
        """Turn what the database keeps into a time."""
        return time.fromisoformat(value) if value else None


class Flag(TypeDecorator[bool]):
    """Yes or no."""

    impl = Boolean
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the type of the column."""
        return dialect.type_descriptor(Integer() if _is_sqlite(dialect) else Boolean())

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> Any:
        """Turn yes or no into what the database keeps."""
        return int(value) if value is not None and _is_sqlite(dialect) else value

    def process_result_value(self, value: Any, _dialect: Dialect) -> bool | None:
        """Turn what the database keeps into yes or no."""
        return None if value is None else bool(value)


def _is_sqlite(dialect: Dialect) -> bool:
    return dialect.name == "sqlite"
