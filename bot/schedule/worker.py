"""Working on one claim: send it and confirm it, or hold it, or put it off."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.errors import UserError
from bot.guide.model import Guide
from bot.schedule import content, planning
from bot.schedule.ledger import Ledger
from bot.schedule.model import Claim, Happening, Kind, Schedule, State, mark
from bot.schedule.pace import Pace
from bot.schedule.posts import Content, NotYet, Post, Poster, Refused, Sent, Unclear

log = logging.getLogger(__name__)

Composer = Callable[[Schedule, int], Awaitable[Content]]
"""Makes the words of the item at a position; raises UserError with what is missing."""
Count = Callable[[str, float | None], None]
"""Counts one occurrence by its result; for a post, with how many seconds late it was."""


class Worker:
    """Takes one claim to its end, or gives it back. `composers` are by kind of schedule."""

    def __init__(
        self,
        *,
        ledger: Ledger,
        poster: Poster,
        guides: Callable[[], Mapping[str, Guide]],
        clock: Clock,
        pace: Pace,
        count: Count,
    ) -> None:
        self._ledger = ledger
        self._poster = poster
        self._guides = guides
        self._clock = clock
        self._pace = pace
        self._count = count
        self.composers: dict[str, Composer] = dict.fromkeys(Kind, self._from_guide)

    async def work(self, claim: Claim, deadline: datetime) -> None:
        """Do what the claim asks for; nothing is sent after `deadline`."""
        try:
            await self._post(claim, deadline)
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

    async def _post(self, claim: Claim, deadline: datetime) -> None:
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
        post = await self.compose_post(claim, happening)
        await self._pace.turn()
        sent = await self._poster.send(post, deadline=deadline)
        await self._confirm(claim, post.content, sent, note)

    async def _found(self, claim: Claim, happening: Happening) -> bool:
        """Settle a post that somebody sent without saying so; return whether there is one."""
        await self._pace.turn()
        named = mark(claim.schedule, happening.key)
        sent = await self._poster.find(claim.schedule, happening, named)
        if sent is None:
            return False
        try:
            words = (await self.compose_post(claim, happening)).content
        except Refused:
            # It was posted, and has gone from the guide since.
            words = Content(claim.schedule.what.guide_id, title="", text="")
        await self._confirm(claim, words, sent, None)
        return True

    async def _compose(self, schedule: Schedule, position: int) -> Content:
        try:
            return await self.composers[schedule.what.kind](schedule, position)
        except UserError as missing:
            raise Refused(str(missing)) from None

    async def _from_guide(self, schedule: Schedule, position: int) -> Content:
        return content.compose(self._guides(), schedule, position)

    async def compose_post(self, claim: Claim, happening: Happening) -> Post:
        """Return the claimed occurrence ready to be sent; raises Refused where it can't be."""
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

    async def _missed(self, claim: Claim, note: str) -> None:
        try:
            await self._poster.check(claim.schedule)
            mended = True
        except (Refused, Unclear, NotYet):
            mended = False
        now = self._clock.now()
        await self._ledger.settlements.missed(claim, note, now=now, mended=mended)
        self._count("missed", None)

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
