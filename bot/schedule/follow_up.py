"""What follows a post: a thread, a crosspost, a pin. None of it can cause a second post."""

import logging
from datetime import timedelta

from bot.clock import Clock
from bot.schedule import planning
from bot.schedule.ledger import Steps
from bot.schedule.model import Step, StepClaim
from bot.schedule.pace import Pace
from bot.schedule.posts import NotYet, Poster, Refused, Sent, Unclear

log = logging.getLogger(__name__)

MOST_ATTEMPTS = 12
"""With waits that double to an hour, that is about half a day."""
IN_WORDS = {
    Step.THREAD: "open the thread",
    Step.CROSSPOST: "publish it to the servers that follow",
    Step.PIN: "pin it",
}


class FollowUp:
    """Takes the steps after a post, each until it is done or has failed for good."""

    def __init__(self, steps: Steps, poster: Poster, clock: Clock, pace: Pace) -> None:
        self._steps = steps
        self._poster = poster
        self._clock = clock
        self._pace = pace

    async def work(self, claim: StepClaim) -> None:
        """Take one step, or put it off, or give it up."""
        try:
            await self._pace.turn()
            pinned = await self._take(claim)
            await self._steps.settle(claim, pinned_message_id=pinned)
        except Refused as refusal:
            await self._steps.settle(claim, note=f"I could not {IN_WORDS[claim.step]}: {refusal}")
        except (Unclear, NotYet) as later:
            await self._again(claim, later)

    async def _again(self, claim: StepClaim, later: Unclear | NotYet) -> None:
        note = f"I could not {IN_WORDS[claim.step]} yet."
        if claim.attempts >= MOST_ATTEMPTS:
            await self._steps.settle(claim, note=note.replace("yet", "after many tries"))
            return
        seconds = later.seconds if isinstance(later, NotYet) else 0
        wait = max(planning.soon(claim.attempts), timedelta(seconds=seconds))
        await self._steps.retry(claim, note, at=self._clock.now() + wait)

    async def _take(self, claim: StepClaim) -> int | None:
        happening = claim.happening
        if happening.channel_id is None or happening.message_id is None:
            raise Refused("the post is gone.")
        sent = Sent(happening.channel_id, happening.message_id)
        match claim.step:
            case Step.THREAD:
                await self._poster.open_thread(sent, happening.title or "Talk about it")
            case Step.CROSSPOST:
                await self._poster.crosspost(sent)
            case Step.PIN:
                await self._poster.pin(sent)
                last = claim.schedule.pinned_message_id
                if last is not None and last != sent.message_id:
                    await self._pace.turn()
                    await self._poster.unpin(Sent(sent.channel_id, last))
                return sent.message_id
        return None
