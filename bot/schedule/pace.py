"""Not too many requests a second."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from bot.clock import Clock

PER_SECOND = 40.0
"""Discord allows 50 requests a second; the rest is for answers to members."""
BURST = 10


class Pace:
    """A token bucket: at most `burst` at once, and `per_second` of them a second in the long run.

    Those who wait are served in their order.
    """

    def __init__(
        self,
        clock: Clock,
        per_second: float = PER_SECOND,
        burst: int = BURST,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._clock = clock
        self._each = timedelta(seconds=1 / per_second)
        self._ahead = self._each * (burst - 1)
        self._sleep = sleep
        self._free_at: datetime | None = None

    async def turn(self) -> None:
        """Return when one more request may be made."""
        now = self._clock.now()
        mine = max(self._free_at or now, now - self._ahead)
        self._free_at = mine + self._each
        wait = (mine - now).total_seconds()
        if wait > 0:
            await self._sleep(wait)
