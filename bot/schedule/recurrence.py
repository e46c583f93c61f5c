"""When something happens again and again, by the clock on the wall of one time zone.

An occurrence is named by its local date, so that neither a changed time nor a new edition of the
zone rules can make one date happen twice. Source of the zone rules: the IANA database.
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import islice
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.errors import UserError

ONE_DAY = timedelta(days=1)
LONGEST = 400
"""The longest interval, in units; more than a year of days makes no series."""
WEEKDAYS = frozenset(range(5))
EVERY_DAY = frozenset(range(7))


class Unit(StrEnum):
    """What an interval counts."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A rule: every `every` days, weeks or months, at a local time, from a first date on.

    `at` is wall-clock time in `zone` (an IANA name), to the minute. Weeks begin on Monday;
    `weekdays` counts from it, 0 to 6, and is set for weeks only. `month_day`, 1 to 31, is set for
    months only; a month that is shorter takes its last day. `until` is the last date on which it
    may happen. Raises UserError for a rule that can't be.
    """

    at: time
    zone: str
    first: date
    unit: Unit = Unit.DAY
    every: int = 1
    weekdays: frozenset[int] = frozenset()
    month_day: int | None = None
    until: date | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.every <= LONGEST:
            raise UserError(f"The interval must be 1 to {LONGEST}.")
        if self.unit is Unit.WEEK and not (self.weekdays and self.weekdays <= EVERY_DAY):
            raise UserError("Choose at least one weekday, for example: mon,wed,fri.")
        if self.unit is Unit.MONTH and not 1 <= (self.month_day or 0) <= 31:
            raise UserError("Choose a day of the month, 1 to 31.")
        if self.until is not None and self.until < self.first:
            raise UserError("The last date is before the first.")
        try:
            ZoneInfo(self.zone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise UserError(
                f"There is no time zone called {self.zone!r}. Start typing a city, "
                "and pick one from the list."
            ) from None

    @property
    def tzinfo(self) -> ZoneInfo:
        """The zone's rules."""
        return ZoneInfo(self.zone)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time that a rule happens: its local date, which names it, and the moment in UTC."""

    day: date
    at: datetime


def next_occurrence(rule: Recurrence, after: datetime) -> datetime | None:
    """Return the first moment strictly after `after`, in UTC, or None where the rule has ended."""
    found = next(_from_moment(rule, after), None)
    return found.at if found else None


def upcoming(rule: Recurrence, after: datetime, most: int) -> tuple[Occurrence, ...]:
    """Return the next `most` occurrences strictly after `after`; fewer where the rule ends."""
    return tuple(islice(_from_moment(rule, after), most))


def occurrences(rule: Recurrence, after: datetime, before: datetime) -> Iterator[Occurrence]:
    """Yield the occurrences strictly after `after` and not later than `before`, in order."""
    for found in _from_moment(rule, after):
        if found.at > before:
            return
        yield found


def from_day(rule: Recurrence, day: date) -> Iterator[Occurrence]:
    """Yield the occurrences on local dates from `day` on, in order."""
    for each in _dates(rule, day):
        at = moment(each, rule.at, rule.tzinfo)
        if at is not None:
            yield Occurrence(each, at)


def ending_after(rule: Recurrence, times: int) -> Recurrence:
    """Return the rule with the end set so that it happens `times` times (1 or more) in all."""
    if times < 1:
        raise UserError("It must happen at least once.")
    *_, last = islice(from_day(replace(rule, until=None), rule.first), times)
    return replace(rule, until=last.day)


def moment(day: date, at: time, zone: ZoneInfo) -> datetime | None:
    """Return when a local date and time is, in UTC.

    A time in a gap moves to the gap's end; a time that happens twice is the first of the two; a
    date that the zone left out whole (Samoa had no 30 December 2011) gives None.
    """
    local = datetime.combine(day, at, tzinfo=zone)
    found = local.astimezone(UTC)
    if found.astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None):
        return found
    end = _gap_end(local, zone)
    before = (end - timedelta(seconds=1)).astimezone(zone).replace(tzinfo=None)
    midnight = datetime.combine(day, time())
    after = end.astimezone(zone).replace(tzinfo=None)
    if before < midnight and after >= midnight + ONE_DAY:
        return None
    return end


def _gap_end(local: datetime, zone: ZoneInfo) -> datetime:
    """Return the moment at which the clocks that skip `local` jump."""
    # In a gap fold=1 reads the clock by the new rules, which is before the jump, and fold=0 by
    # the old ones, which is after it.
    early, late = (local.replace(fold=fold).astimezone(UTC) for fold in (1, 0))
    old = early.astimezone(zone).utcoffset()
    low, high = 0, round((late - early).total_seconds())
    while high - low > 1:
        middle = (low + high) // 2
        if (early + timedelta(seconds=middle)).astimezone(zone).utcoffset() == old:
            low = middle
        else:
            high = middle
    return early + timedelta(seconds=high)


def _from_moment(rule: Recurrence, after: datetime) -> Iterator[Occurrence]:
    # A date's moment is less than two days from its midnight in UTC.
    start = after.astimezone(UTC).date() - 2 * ONE_DAY
    return (found for found in from_day(rule, start) if found.at > after)


def _dates(rule: Recurrence, start: date) -> Iterator[date]:
    """Yield the rule's dates from `start` on, in order."""
    start = max(start, rule.first)
    last = min(rule.until or date.max, date.max - 32 * ONE_DAY)
    by_unit = {Unit.DAY: _days, Unit.WEEK: _weeks, Unit.MONTH: _months}
    for day in by_unit[rule.unit](rule, start):
        if day > last:
            return
        if day >= start:
            yield day


def _days(rule: Recurrence, start: date) -> Iterator[date]:
    steps = -((rule.first - start) // (rule.every * ONE_DAY))
    day = rule.first + steps * rule.every * ONE_DAY
    while True:
        yield day
        day += rule.every * ONE_DAY


def _weeks(rule: Recurrence, start: date) -> Iterator[date]:
    monday = rule.first - rule.first.weekday() * ONE_DAY
    week = rule.every * 7 * ONE_DAY
    monday += (start - monday) // week * week
    while True:
        for weekday in sorted(rule.weekdays):
            yield monday + weekday * ONE_DAY
        monday += week


def _months(rule: Recurrence, start: date) -> Iterator[date]:
    wanted = rule.month_day or rule.first.day
    first = rule.first.year * 12 + rule.first.month - 1
    month = first + (start.year * 12 + start.month - 1 - first) // rule.every * rule.every
    while True:
        year, number = month // 12, month % 12 + 1
        yield date(year, number, min(wanted, monthrange(year, number)[1]))
        month += rule.every
