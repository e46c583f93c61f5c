"""What the publisher needs to have written down. The store keeps it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.guide.model import TopicId
from bot.schedule.model import Claim, Schedule, Step, StepClaim


class Claims(Protocol):
    """See `bot.store.claims`."""

    async def claim(
        self, now: datetime, lease: timedelta, most: int, *, busy: Collection[int] = ()
    ) -> tuple[Claim, ...]:
        """Take on what is due."""
        ...

    async def next_wake(
        self, busy: Collection[int] = (), *, before: datetime | None = None
    ) -> datetime | None:
        """Return when something must be looked at next."""
        ...


class Settlements(Protocol):
    """See `bot.store.settlements`."""

    async def posted(
        self,
        claim: Claim,
        after: Schedule,
        *,
        where: tuple[int, int],
        title: str,
        topics: Iterable[TopicId],
        steps: Iterable[Step],
        now: datetime,
        note: str | None = None,
    ) -> bool:
        """Confirm a post."""
        ...

    async def missed(self, claim: Claim, note: str, *, now: datetime, mended: bool) -> None:
        """Record that it was not sent."""
        ...

    async def hold(self, claim: Claim, sentence: str, *, sure: bool, now: datetime) -> bool:
        """Hold the schedule; return whether anybody must still be told."""
        ...

    async def resume(self, claim: Claim, *, now: datetime) -> None:
        """Let a held schedule go on."""
        ...

    async def retry(
        self, claim: Claim, note: str, *, at: datetime, now: datetime, sure: bool
    ) -> None:
        """Give a claim back until `at`."""
        ...


class Steps(Protocol):
    """See `bot.store.occurrence_steps`."""

    async def claim(self, now: datetime, lease: timedelta, most: int) -> tuple[StepClaim, ...]:
        """Take on steps that are due."""
        ...

    async def settle(
        self, claim: StepClaim, *, note: str | None = None, pinned_message_id: int | None = None
    ) -> None:
        """Note that a step is done, or given up for a reason."""
        ...

    async def retry(self, claim: StepClaim, note: str, *, at: datetime) -> None:
        """Try a step again at `at`."""
        ...


class Held(Protocol):
    """See `bot.store.held_schedules`."""

    async def told(self, number: int) -> None:
        """Note that somebody was told."""
        ...


@dataclass(frozen=True, slots=True)
class Ledger:
    """All of it."""

    claims: Claims
    settlements: Settlements
    steps: Steps
    held: Held
