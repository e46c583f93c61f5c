"""The time of day, as something that is handed in."""

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """Return the present moment, aware and in UTC."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the present moment, aware and in UTC."""
        return datetime.now(UTC)


class MovableClock:
    """A clock that runs like the machine's but can be set forward, to try a later day."""

    def __init__(self, base: Clock | None = None) -> None:
        self._base = base or SystemClock()
        self.offset = timedelta()

    def now(self) -> datetime:
        """Return the moved moment, aware and in UTC."""
        return self._base.now() + self.offset

    def advance(self, by: timedelta) -> None:
        """Move forward by `by`; raises ValueError for a step back, since posts stay posted."""
        if by < timedelta():
            raise ValueError("a clock only moves forward; use reset() to return to the present")
        self.offset += by

    def reset(self) -> None:
        """Return to the machine's time."""
        self.offset = timedelta()
