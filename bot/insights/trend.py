"""How many questions there were over time, in the server's own days."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import reduce
from operator import add

from bot.insights.counts import Tally
from bot.insights.period import Period
from bot.insights.topics import total

MOST_DAYS = 31
"""Up to how many days each day is shown by itself; beyond, weeks, and then months of 30 days."""
MOST_WEEKS = 30


@dataclass(frozen=True, slots=True)
class Bucket:
    """Some days in a row and what was asked on them."""

    period: Period
    tally: Tally


@dataclass(frozen=True, slots=True)
class Trend:
    """Questions over time. `step` is how many days a bucket has; the first may have fewer.

    `so_far` is true where each bucket is a day and the last one is today, which is not over.
    """

    period: Period
    step: int
    buckets: tuple[Bucket, ...]
    asks: int
    asks_before: int
    people: int
    browsed: int
    so_far: bool = False


def step_of(period: Period) -> int:
    """Return over how many days at a time a period is shown."""
    if period.days <= MOST_DAYS:
        return 1
    return 7 if period.days <= 7 * MOST_WEEKS else 30


def buckets(period: Period, by_day: Mapping[date, Tally]) -> tuple[Bucket, ...]:
    """Return the period in buckets, the last of which is whole, so that it can be compared."""
    step = step_of(period)
    found: list[Bucket] = []
    last = period.last
    while last >= period.first:
        days = Period(max(period.first, last - timedelta(days=step - 1)), last)
        tallies = (by_day[day] for day in days if day in by_day)
        found.append(Bucket(days, reduce(add, tallies, Tally())))
        last = days.first - timedelta(days=1)
    return tuple(reversed(found))


def trend(
    period: Period,
    by_day: Mapping[date, Tally],
    by_day_before: Mapping[date, Tally],
    *,
    people: int,
    browsed: int,
    today: date | None = None,
) -> Trend:
    """Return the view of `period` from the tallies by day of it and of the one before."""
    return Trend(
        period=period,
        step=step_of(period),
        buckets=buckets(period, by_day),
        asks=total(by_day).asks,
        asks_before=total(by_day_before).asks,
        people=people,
        browsed=browsed,
        so_far=step_of(period) == 1 and period.last == today,
    )
