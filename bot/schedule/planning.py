"""What is due at a moment: the one occurrence to post and those that were missed."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import takewhile

from bot.schedule.model import Schedule
from bot.schedule.recurrence import Occurrence, Recurrence, from_day

RETRY_FIRST = timedelta(seconds=60)
RETRY_LAST = timedelta(hours=1)
SOON = timedelta(seconds=5)


@dataclass(frozen=True, slots=True)
class Due:
    """What came due: at most one occurrence to post, and the missed ones before it."""

    post: Occurrence | None
    missed: tuple[Occurrence, ...]


def due(schedule: Schedule, now: datetime) -> Due:
    """Return what of the schedule is due at `now`.

    Only the newest may still be posted, and only within the catch-up window; a flood of old posts
    helps nobody.
    """
    if schedule.next_day is None:
        return Due(None, ())
    passed = tuple(
        takewhile(lambda each: each.at <= now, from_day(schedule.rule, schedule.next_day))
    )
    if not passed or now - passed[-1].at > schedule.options.window:
        return Due(None, passed)
    return Due(passed[-1], passed[:-1])


def settle(schedule: Schedule, day: date) -> Schedule:
    """Return the schedule with the local date `day` and all before it settled."""
    return starting(schedule, day + timedelta(days=1))


def starting(schedule: Schedule, day: date | None) -> Schedule:
    """Return the schedule with the first occurrence from `day` on as its next; None for never."""
    coming = next(from_day(schedule.rule, day), None) if day is not None else None
    return replace(
        schedule,
        next_day=coming.day if coming else None,
        next_at=coming.at if coming else None,
    )


def first_after(rule: Recurrence, now: datetime) -> date | None:
    """Return the local date of the first occurrence strictly after `now`."""
    today = now.astimezone(rule.tzinfo).date()
    coming = (each for each in from_day(rule, today - timedelta(days=1)) if each.at > now)
    found = next(coming, None)
    return found.day if found else None


def wait(attempts: int) -> timedelta:
    """Return how long to wait after so many attempts that failed: a minute, doubling to an hour."""
    return min(RETRY_FIRST * (1 << min(max(attempts - 1, 0), 12)), RETRY_LAST)


def soon(attempts: int) -> timedelta:
    """Return how long to wait after no clear answer: five seconds, doubling to an hour."""
    return min(SOON * (1 << min(max(attempts - 1, 0), 12)), RETRY_LAST)
