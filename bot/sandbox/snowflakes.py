"""Discord's identifiers: a time in milliseconds and a counter, as a decimal string on the wire."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

DISCORD_EPOCH = datetime(2015, 1, 1, tzinfo=UTC)


def at(moment: datetime) -> int:
    """Return the lowest snowflake of that millisecond; `moment` is aware."""
    return ((moment - DISCORD_EPOCH) // timedelta(milliseconds=1)) << 22


def moment(snowflake: str | int) -> datetime:
    """Return when a snowflake was made, in UTC."""
    return DISCORD_EPOCH + timedelta(milliseconds=int(snowflake) >> 22)


class Snowflakes:
    """Makes ids that always grow, even when the clock stands still or is turned back.

    Each id has a millisecond of its own, so that servers made at once still fall into all shards.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._last = 0

    def new(self) -> str:
        """Return a fresh id, later than all before it."""
        self._last = max(self._last + (1 << 22), at(self._now()))
        return str(self._last)
