"""Posting what is due, each occurrence once.

An occurrence is claimed with a lease before it is sent, and confirmed afterwards. Who finds a claim
whose lease has run out can't know whether it was sent, and looks in the channel before sending.
What has no clear answer is left to run out of its lease in the same way.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.clock import Clock
from bot.guide.model import Guide
from bot.schedule.follow_up import FollowUp
from bot.schedule.ledger import Ledger
from bot.schedule.pace import Pace
from bot.schedule.posts import Poster
from bot.schedule.worker import Composer, Count, Worker

log = logging.getLogger(__name__)

LONGEST_SLEEP = 30.0
SHORTEST_SLEEP = 0.05
AFTER_FAULT = 5.0
AT_ONCE = 20
LEASE = timedelta(minutes=2)
DRAIN = 8.0

Pause = Callable[[asyncio.Event, float], Awaitable[None]]
"""Waits for the event, but no longer than some seconds."""


async def pause(event: asyncio.Event, seconds: float) -> None:
    """Wait for the event, but no longer than `seconds`."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        pass


class Publisher:
    """Works on what is due, some at once, until it is stopped.

    `lease` must be long against a request: a request begins within the first half of it.
    """

    def __init__(
        self,
        *,
        ledger: Ledger,
        poster: Poster,
        guides: Callable[[], Mapping[str, Guide]],
        clock: Clock,
        pace: Pace,
        lease: timedelta = LEASE,
        at_once: int = AT_ONCE,
        pause: Pause = pause,
        count: Count = lambda _result, _lag: None,
    ) -> None:
        self._ledger = ledger
        self._clock = clock
        self._lease = lease
        self._at_once = at_once
        self._pause = pause
        self._follow_up = FollowUp(ledger.steps, poster, clock, pace)
        self._worker = Worker(
            ledger=ledger, poster=poster, guides=guides, clock=clock, pace=pace, count=count
        )
        self.looked_at: datetime | None = None
        """When it last looked for what is due, without a fault."""
        self._wake = asyncio.Event()
        self._working: dict[asyncio.Task[None], int] = {}
        self._stopping = False

    def composes(self, kind: str, composer: Composer) -> None:
        """Let `composer` make the words of schedules of a kind."""
        self._worker.composers[kind] = composer

    def wake(self) -> None:
        """Look at once: a schedule was changed, the clock was moved, or something was mended."""
        self._wake.set()

    async def next_at(self) -> datetime | None:
        """Return when something must be done next, or None where nothing is scheduled."""
        return await self._ledger.claims.next_wake()

    async def quiet(self) -> None:
        """Return when nothing is due and nothing under way; for who moved the clock."""
        while True:
            self.wake()
            await asyncio.sleep(SHORTEST_SLEEP)
            due = await self.next_at()
            if not self._working and (due is None or due > self._clock.now()):
                return

    async def run(self) -> None:
        """Work until `stop`; no fault ends it."""
        while not self._stopping:
            self._wake.clear()
            try:
                seconds = await self._look()
                self.looked_at = self._clock.now()
            except Exception:
                log.exception("Looking for what is due failed")
                seconds = AFTER_FAULT
            await self._pause(self._wake, seconds)

    async def stop(self) -> None:
        """Claim no more, and finish what is under way; what takes too long is given up."""
        self._stopping = True
        self._wake.set()
        if self._working:
            _, late = await asyncio.wait(self._working, timeout=DRAIN)
            for task in late:
                task.cancel()

    async def _look(self) -> float:
        """Take on what is due; return how many seconds there is nothing more to do."""
        now = self._clock.now()
        if self._free * 2 < self._at_once:
            return LONGEST_SLEEP  # who ends wakes the loop
        busy = frozenset(self._working.values())
        for claim in await self._ledger.claims.claim(now, self._lease, self._free, busy=busy):
            self._start(self._worker.work(claim, now + self._lease / 2), claim.schedule.id)
        if self._free > 0:
            for step in await self._ledger.steps.claim(now, self._lease, self._free):
                self._start(self._follow_up.work(step), 0)
        due = await self._ledger.claims.next_wake(
            busy=frozenset(self._working.values()),
            before=self._clock.now() + timedelta(seconds=LONGEST_SLEEP),
        )
        if due is None:
            return LONGEST_SLEEP
        return min(max((due - self._clock.now()).total_seconds(), SHORTEST_SLEEP), LONGEST_SLEEP)

    @property
    def _free(self) -> int:
        return self._at_once - len(self._working)

    def _start(self, work: Coroutine[Any, Any, None], schedule_id: int) -> None:
        task = asyncio.create_task(work, name="publish")
        self._working[task] = schedule_id
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        del self._working[task]
        if not task.cancelled() and (error := task.exception()) is not None:
            # The claim is left to run out of its lease; whoever takes it over looks first.
            log.error("Posting failed on the way", exc_info=error)
        # What was settled may be followed by more; but claims are cheaper by the dozen.
        if self._free * 2 >= self._at_once:
            self._wake.set()
