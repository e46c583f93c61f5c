"""Spans of days, in a server's zone."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.errors import UserError

LONGEST_DAYS = 3_660


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, both included; raises UserError where it ends too early."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise UserError("The period ends before it begins. Please swap the two dates.")
        if self.days > LONGEST_DAYS:
            raise UserError("That period is too long. Ten years are the most.")

    @classmethod
    def until(cls, last: date, days: int) -> "Period":
        """Return the period of `days` days that ends with `last`."""
        return cls(last - timedelta(days=days - 1), last)

    @property
    def days(self) -> int:
        """How many days there are."""
        return (self.last - self.first).days + 1

    @property
    def before(self) -> "Period":
        """The period of the same length just before."""
        return Period.until(self.first - timedelta(days=1), self.days)

    def moments(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """Return when the period begins and when it is over in `zone`, in UTC."""
        after = self.last + timedelta(days=1)
        begins, ends = (datetime.combine(day, time(), zone) for day in (self.first, after))
        return begins.astimezone(UTC), ends.astimezone(UTC)

    def __iter__(self) -> Iterator[date]:
        for number in range(self.days):
            yield self.first + timedelta(days=number)

    def __str__(self) -> str:
        if self.days == 1:
            return f"{self.first:%-d %b %Y}"
        year = "" if self.first.year == self.last.year else f" {self.first.year}"
        return f"{self.first:%-d %b}{year} to {self.last:%-d %b %Y}"


def today(now: datetime, zone: ZoneInfo) -> date:
    """Return the date that the clock on the wall shows in `zone`."""
    return now.astimezone(zone).date()


def read_day(typed: str) -> date:
    """Return the date typed as 2026-11-23; raises UserError for anything else."""
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        raise UserError("Please type a date like 2026-11-23.") from None


def chosen(days: int, since: str | None, until: str | None, *, current: date) -> Period:
    """Return the period between two typed dates, or of `days` days where none was typed.

    With only one of the dates, the other end is today, or `days` days from it.
    """
    if since is None and until is None:
        return Period.until(current, days)
    last = read_day(until) if until else current
    first = read_day(since) if since else last - timedelta(days=days - 1)
    return Period(first, last)
