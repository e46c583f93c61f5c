"""Posting what is due, each occurrence once.

An occurrence is claimed with a lease before it is sent, and confirmed afterwards. Who finds a claim
whose lease has run out can't know whether it was sent, and looks in the channel before sending.
What has no clear answer is left to run out of its lease in the same way.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.clock import Clock
from bot.errors import UserError
from bot.guide.model import Guide
from bot.schedule import content, planning
from bot.schedule.follow_up import FollowUp
from bot.schedule.ledger import Ledger
from bot.schedule.model import Claim, Happening, Kind, Schedule, State, mark
from bot.schedule.pace import Pace
from bot.schedule.posts import Content, NotYet, Post, Poster, Refused, Sent, Unclear

log = logging.getLogger(__name__)

LONGEST_SLEEP = 30.0
SHORTEST_SLEEP = 0.05
AFTER_FAULT = 5.0
AT_ONCE = 20
LEASE = timedelta(minutes=2)
DRAIN = 8.0

Composer = Callable[[Schedule, int], Awaitable[Content]]
"""Makes the words of the item at a position; raises UserError with what is missing."""
Count = Callable[[str, float | None], None]
"""Counts one occurrence by its result; for a post, with how many seconds late it was."""
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
        self._poster = poster
        self._guides = guides
        self._clock = clock
        self._pace = pace
        self._lease = lease
        self._at_once = at_once
        self._pause = pause
        self._count = count
        self._follow_up = FollowUp(ledger.steps, poster, clock, pace)
        self._composers: dict[str, Composer] = dict.fromkeys(Kind, self._from_guide)
        self._wake = asyncio.Event()
        self._working: dict[asyncio.Task[None], int] = {}
        self._stopping = False
        self.looked_at: datetime | None = None

    def composes(self, kind: str, composer: Composer) -> None:
        """Let `composer` make the words of schedules of a kind."""
        self._composers[kind] = composer

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
            return LONGEST_SLEEP  # claims are cheaper by the dozen; who ends wakes the loop
        busy = frozenset(self._working.values())
        for claim in await self._ledger.claims.claim(now, self._lease, self._free, busy=busy):
            self._start(self._work(claim), claim.schedule.id)
        if self._free > 0:
            for step in await self._ledger.steps.claim(now, self._lease, self._free):
                self._start(self._follow_up.work(step), 0)
        self.looked_at = self._clock.now()
        due = await self._ledger.claims.next_wake(busy=frozenset(self._working.values()))
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
        if self._free * 2 >= self._at_once:
            self._wake.set()

    async def _work(self, claim: Claim) -> None:
        try:
            await self._post(claim)
        except Refused as refusal:
            await self._hold(claim, str(refusal), sure=True)
        except NotYet as later:
            await self._retry(claim, "Discord asked to wait.", later.seconds, sure=True)
        except Unclear as silence:
            log.info("Schedule %d: no clear answer (%s)", claim.schedule.id, silence)
            await self._retry(claim, "Discord gave no clear answer; I keep trying.", 0, sure=False)
        except Exception:
            log.exception("Schedule %d: posting failed", claim.schedule.id)
            await self._retry(claim, "Something went wrong; I keep trying.", 0, sure=False)

    async def _post(self, claim: Claim) -> None:
        happening = claim.happening
        if happening is None:
            await self._poster.check(claim.schedule)
            await self._compose(claim.schedule, claim.schedule.position)
            await self._ledger.settlements.resume(claim, now=self._clock.now())
            return
        if claim.before and await self._found(claim, happening):
            return
        if claim.overtaken:
            late = claim.schedule.trouble or happening.note or "It was too late to post it."
            await self._missed(claim, late)
            return
        note = await self._poster.check(claim.schedule)
        post = await self._compose_post(claim, happening)
        await self._pace.turn()
        sent = await self._poster.send(post, deadline=claim.until - self._lease / 2)
        await self._confirm(claim, post.content, sent, note)

    async def _found(self, claim: Claim, happening: Happening) -> bool:
        """Settle a post that somebody sent without saying so; return whether there is one."""
        await self._pace.turn()
        named = mark(claim.schedule, happening.key)
        sent = await self._poster.find(claim.schedule, happening, named)
        if sent is None:
            return False
        try:
            words = (await self._compose_post(claim, happening)).content
        except Refused:
            # It was posted, and has gone from the guide since.
            words = Content(claim.schedule.what.guide_id, title="", text="")
        await self._confirm(claim, words, sent, None)
        return True

    async def _compose(self, schedule: Schedule, position: int) -> Content:
        try:
            return await self._composers[schedule.what.kind](schedule, position)
        except UserError as missing:
            raise Refused(str(missing)) from None

    async def _from_guide(self, schedule: Schedule, position: int) -> Content:
        return content.compose(self._guides(), schedule, position)

    async def _compose_post(self, claim: Claim, happening: Happening) -> Post:
        schedule = claim.schedule
        position = schedule.position if happening.position is None else happening.position
        words = await self._compose(schedule, position)
        after = content.advance(self._guides(), schedule)
        goes_on = schedule.state in (State.ACTIVE, State.HELD) and after.state is schedule.state
        return Post(
            schedule,
            happening,
            mark(schedule, happening.key),
            words,
            next_at=schedule.next_at if goes_on else None,
        )

    async def _confirm(self, claim: Claim, words: Content, sent: Sent, note: str | None) -> None:
        now = self._clock.now()
        confirmed = await self._ledger.settlements.posted(
            claim,
            content.advance(self._guides(), claim.schedule),
            where=(sent.channel_id, sent.message_id),
            title=words.title,
            topics=words.topics,
            steps=claim.schedule.options.steps,
            now=now,
            note=note,
        )
        if confirmed and claim.happening is not None:
            self._count("posted", (now - claim.happening.due_at).total_seconds())
        elif not confirmed:
            log.warning("Schedule %d: somebody else settled the post", claim.schedule.id)
        self._wake.set()

    async def _missed(self, claim: Claim, note: str) -> None:
        try:
            await self._poster.check(claim.schedule)
            mended = True
        except (Refused, Unclear, NotYet):
            mended = False
        now = self._clock.now()
        await self._ledger.settlements.missed(claim, note, now=now, mended=mended)
        self._count("missed", None)
        self._wake.set()

    async def _hold(self, claim: Claim, sentence: str, *, sure: bool) -> None:
        now = self._clock.now()
        tell = await self._ledger.settlements.hold(claim, sentence, sure=sure, now=now)
        if not tell:
            return
        self._count("held", None)
        log.info("Schedule %d is held: %s", claim.schedule.id, sentence)
        held = replace(claim.schedule, trouble=sentence)
        if await self._poster.tell(held, sentence):
            await self._ledger.held.told(claim.schedule.id)

    async def _retry(self, claim: Claim, note: str, seconds: float, *, sure: bool) -> None:
        now = self._clock.now()
        attempts = claim.happening.attempts if claim.happening else 1
        wait = max(planning.soon(attempts), timedelta(seconds=seconds))
        await self._ledger.settlements.retry(claim, note, at=now + wait, now=now, sure=sure)
        self._count("put_off", None)
        self._wake.set()
