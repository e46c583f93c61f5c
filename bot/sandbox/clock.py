"""The time that messages, tokens and nonces go by."""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Anything that tells the time; the sandbox never reads it elsewhere."""

    def now(self) -> datetime:
        """Return the current time, aware and in UTC."""


class RealClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return the current time in UTC."""
        return datetime.now(UTC)
