"""Schedules and their occurrences, as values."""

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.schedule.recurrence import Recurrence

CATCH_UP = timedelta(hours=12)
SHORTEST_CATCH_UP = timedelta(minutes=10)
"""Every post is late by something; under this, a short fault would cost the post."""
LONGEST_CATCH_UP = timedelta(days=7)
EXTRA = "extra:"
"""The key of an occurrence beyond the rule begins with this; another key is a local date."""
MARK_LENGTH = 24
"""Discord takes 25 characters as a nonce."""


class Kind(StrEnum):
    """What is posted. Each kind has its own composer, see `bot.schedule.publisher`."""

    SERIES = "series"
    TOPIC = "topic"
    ROTATION = "rotation"
    DIGEST = "digest"


class AtEnd(StrEnum):
    """What happens after the last episode of a series."""

    STOP = "stop"
    LOOP = "loop"
    HAND_OVER = "hand_over"


class State(StrEnum):
    """How a schedule is. HELD means that something is missing; it resumes by itself."""

    ACTIVE = "active"
    PAUSED = "paused"
    HELD = "held"
    ENDED = "ended"


class Fate(StrEnum):
    """What has become of an occurrence.

    WAITING: asked for, or held back; nobody works on it. CLAIMED: a process is posting it, or died
    doing so. The others are final. MISSED and SKIPPED were never sent.
    """

    WAITING = "waiting"
    CLAIMED = "claimed"
    POSTED = "posted"
    MISSED = "missed"
    SKIPPED = "skipped"


OPEN = (Fate.WAITING, Fate.CLAIMED)


class Step(StrEnum):
    """What may follow a post, each by itself."""

    THREAD = "thread"
    CROSSPOST = "crosspost"
    PIN = "pin"


@dataclass(frozen=True, slots=True)
class What:
    """What a schedule posts of a guide: the id of a series or a topic, or the topics in turn."""

    kind: Kind
    guide_id: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Options:
    """How it is posted. `tags` are a forum's tag ids, `next_series` is for HAND_OVER."""

    role_id: int | None = None
    thread: bool = False
    crosspost: bool = False
    pin: bool = False
    tags: tuple[int, ...] = ()
    catch_up: timedelta = CATCH_UP
    at_end: AtEnd = AtEnd.STOP
    next_series: str | None = None

    @property
    def window(self) -> timedelta:
        """How long after its time an occurrence may still be posted."""
        return max(self.catch_up, SHORTEST_CATCH_UP)

    @property
    def steps(self) -> tuple[Step, ...]:
        """What follows a post, in order."""
        wanted = {Step.THREAD: self.thread, Step.CROSSPOST: self.crosspost, Step.PIN: self.pin}
        return tuple(step for step, on in wanted.items() if on)


@dataclass(frozen=True, slots=True)
class Schedule:
    """What is posted where, when, and how far it has come.

    `position` counts what has been posted: the next is that item of the series or rotation.
    `next_day` is the first local date that is not settled, None where the rule has ended.
    `made_by` is a hash of the member who made it. `trouble` says in a sentence why it is held.
    `id` is 0 before it is stored; all moments are aware, in UTC.
    """

    guild_id: int
    channel_id: int
    what: What
    rule: Recurrence
    options: Options = field(default=Options())
    position: int = 0
    state: State = State.ACTIVE
    next_day: date | None = None
    next_at: datetime | None = None
    trouble: str | None = None
    made_by: bytes = b""
    made_at: datetime | None = None
    pinned_message_id: int | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class Happening:
    """One occurrence of a schedule and what has become of it, as its history shows it.

    `key` is the local date, or begins with EXTRA. `title` names what was posted, `note` says why
    not, or what was different. `claimed_at` and `lease_until` bound when it may have been sent.
    """

    schedule_id: int
    key: str
    due_at: datetime
    fate: Fate
    position: int | None = None
    title: str | None = None
    note: str | None = None
    attempts: int = 0
    claimed_at: datetime | None = None
    lease_until: datetime | None = None
    channel_id: int | None = None
    message_id: int | None = None
    settled_at: datetime | None = None
    id: int = 0

    @property
    def day(self) -> date | None:
        """The local date that names it, None for an extra."""
        return None if self.key.startswith(EXTRA) else date.fromisoformat(self.key)


def mark(schedule: Schedule, key: str) -> str:
    """Return what names a post for good, on Discord too: 24 hexadecimal digits."""
    made = schedule.made_at.isoformat() if schedule.made_at else ""
    said = f"{schedule.id} {schedule.guild_id} {made} {key}"
    return hashlib.blake2b(said.encode(), digest_size=MARK_LENGTH // 2).hexdigest()


@dataclass(frozen=True, slots=True)
class Claim:
    """Work that one process has taken on until `until`.

    `happening` is None where a held schedule is only to be looked at. `before` is true where it may
    have been sent before, by somebody who never said so. `overtaken` is true where it is too late
    to send it now: it is only to be settled.
    """

    schedule: Schedule
    until: datetime
    happening: Happening | None = None
    before: bool = False
    overtaken: bool = False


@dataclass(frozen=True, slots=True)
class StepClaim:
    """A step after a post that one process has taken on. `attempts` counts this one too."""

    schedule: Schedule
    happening: Happening
    step: Step
    attempts: int
