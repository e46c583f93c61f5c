"""Occurrences: the right local time, each date once, on both sides of every change of clocks."""

import zoneinfo
from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise
from typing import Literal
from zoneinfo import ZoneInfo

import pytest
from dateutil import rrule
from dateutil.tz import datetime_exists, resolve_imaginary
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UserError
from bot.schedule.recurrence import (
    EVERY_DAY,
    WEEKDAYS,
    Recurrence,
    Unit,
    ending_after,
    from_day,
    moment,
    next_occurrence,
    occurrences,
    upcoming,
)

ZONES = sorted(zoneinfo.available_timezones() - {"Factory", "localtime"})
DAY = timedelta(days=1)


def rule(**given: object) -> Recurrence:
    values: dict[str, object] = {"at": time(9), "zone": "UTC", "first": date(2026, 1, 1)}
    return Recurrence(**(values | given))  # type: ignore[arg-type]


@pytest.mark.parametrize("at", [time(2, 30), time(1, 30)])
@pytest.mark.parametrize(
    "zone",
    [
        "America/New_York",
        "Europe/London",
        "Australia/Lord_Howe",
        "Africa/Casablanca",
        "Asia/Kathmandu",
    ],
)
def test_a_year_of_weekdays_happens_once_on_each_local_date(zone: str, at: time) -> None:
    last = date(2026, 12, 31)
    weekdays = rule(at=at, zone=zone, unit=Unit.WEEK, weekdays=WEEKDAYS, until=last)
    start, end = datetime(2025, 12, 1, tzinfo=UTC), datetime(2027, 2, 1, tzinfo=UTC)

    found = list(occurrences(weekdays, start, end))

    wanted = [date(2026, 1, 1) + DAY * n for n in range(365)]
    assert [each.day for each in found] == [day for day in wanted if day.weekday() < 5]
    for each in found:
        local = each.at.astimezone(ZoneInfo(zone))
        assert local.date() == each.day
        assert local.time() == at or not datetime_exists(
            datetime.combine(each.day, at), local.tzinfo
        )


@pytest.mark.parametrize(
    ("zone", "day", "at", "utc"),
    [
        # New York: 02:00 jumps to 03:00, which is 07:00 UTC.
        ("America/New_York", date(2026, 3, 8), time(2, 30), datetime(2026, 3, 8, 7, 0, tzinfo=UTC)),
        ("America/New_York", date(2026, 3, 8), time(2, 0), datetime(2026, 3, 8, 7, 0, tzinfo=UTC)),
        (
            "America/New_York",
            date(2026, 3, 8),
            time(1, 59),
            datetime(2026, 3, 8, 6, 59, tzinfo=UTC),
        ),
        ("America/New_York", date(2026, 3, 8), time(3, 0), datetime(2026, 3, 8, 7, 0, tzinfo=UTC)),
        # London: 01:00 jumps to 02:00, which is 01:00 UTC.
        ("Europe/London", date(2026, 3, 29), time(1, 30), datetime(2026, 3, 29, 1, 0, tzinfo=UTC)),
        # Lord Howe moves by half an hour: 02:00 jumps to 02:30 at 15:30 UTC.
        (
            "Australia/Lord_Howe",
            date(2026, 10, 4),
            time(2, 15),
            datetime(2026, 10, 3, 15, 30, tzinfo=UTC),
        ),
    ],
)
def test_a_time_in_a_gap_moves_to_its_end(zone: str, day: date, at: time, utc: datetime) -> None:
    assert moment(day, at, ZoneInfo(zone)) == utc


def test_a_time_that_happens_twice_is_the_first_of_the_two() -> None:
    found = moment(date(2026, 11, 1), time(1, 30), ZoneInfo("America/New_York"))

    assert found == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)


def test_a_date_that_a_zone_left_out_does_not_happen() -> None:
    samoa = rule(zone="Pacific/Apia", first=date(2011, 12, 29))

    found = upcoming(samoa, datetime(2011, 12, 1, tzinfo=UTC), 3)

    assert [each.day.day for each in found] == [29, 31, 1]


@given(
    zone=st.sampled_from(ZONES),
    first=st.dates(date(1990, 1, 1), date(2037, 1, 1)),
    at=st.times().map(lambda t: t.replace(second=0, microsecond=0)),
)
def test_in_every_zone_each_local_date_that_exists_happens_once_and_in_order(
    zone: str, first: date, at: time
) -> None:
    daily = rule(zone=zone, first=first, at=at)

    found = list(islice(from_day(daily, first), 400))

    days = [each.day for each in found]
    missing = {first + DAY * n for n in range((days[-1] - first).days)} - set(days)
    assert len(set(days)) == len(days)
    assert all(moment(day, time(12), ZoneInfo(zone)) is None for day in missing)
    for one, other in pairwise(found):
        assert one.at < other.at


@given(
    zone=st.sampled_from(ZONES),
    day=st.dates(date(1990, 1, 1), date(2037, 1, 1)),
    at=st.times().map(lambda t: t.replace(second=0, microsecond=0)),
)
def test_where_the_local_time_exists_it_is_kept_and_where_not_the_gap_ends_there(
    zone: str, day: date, at: time
) -> None:
    tz = ZoneInfo(zone)
    local = datetime.combine(day, at, tzinfo=tz)

    found = moment(day, at, tz)

    if datetime_exists(local):
        assert found == local.astimezone(UTC)
    elif found is not None:
        just_before = found - timedelta(microseconds=1)
        assert just_before.astimezone(tz).utcoffset() != found.astimezone(tz).utcoffset()
        assert found <= resolve_imaginary(local).astimezone(UTC)


def transitions(zone: str) -> list[date]:
    """Return the local dates in 2020 to 2030 on which the zone's clocks change."""
    tz, found = ZoneInfo(zone), []
    for n in range(365 * 10):
        noon = datetime(2020, 1, 1, 12, tzinfo=UTC) + DAY * n
        if noon.astimezone(tz).utcoffset() != (noon + DAY).astimezone(tz).utcoffset():
            found += [noon.astimezone(tz).date(), (noon + DAY).astimezone(tz).date()]
    return found


def test_around_every_change_of_clocks_no_date_is_lost_or_doubled() -> None:
    for zone in sorted(zoneinfo.available_timezones() & set(ZONES))[::7]:
        for day in transitions(zone)[:6]:
            for at in (time(0), time(0, 30), time(1, 30), time(2), time(2, 30), time(3)):
                daily = rule(zone=zone, at=at, first=day - DAY * 2)
                found = list(islice(from_day(daily, daily.first), 5))
                assert [each.day for each in found] == [daily.first + DAY * n for n in range(5)]
                assert all(one.at < other.at for one, other in pairwise(found)), (zone, day, at)


def as_rrule(one: Recurrence) -> rrule.rrule:
    """Return the rule for dateutil, which knows nothing of this code."""
    frequency: dict[Unit, Literal[1, 2, 3]] = {
        Unit.DAY: rrule.DAILY,
        Unit.WEEK: rrule.WEEKLY,
        Unit.MONTH: rrule.MONTHLY,
    }
    last = {"bymonthday": -1} if one.month_day == 31 else {"bymonthday": one.month_day}
    return rrule.rrule(
        frequency[one.unit],
        dtstart=datetime.combine(one.first, one.at),
        interval=one.every,
        wkst=rrule.MO,
        byweekday=sorted(one.weekdays) or None,
        **(last if one.unit is Unit.MONTH else {}),
        until=datetime.combine(one.until, time.max) if one.until else None,
    )


RULES = st.one_of(
    st.builds(
        rule,
        unit=st.just(Unit.DAY),
        every=st.integers(1, 40),
        first=st.dates(date(2020, 1, 1), date(2030, 1, 1)),
        until=st.none() | st.dates(date(2030, 1, 1), date(2031, 1, 1)),
    ),
    st.builds(
        rule,
        unit=st.just(Unit.WEEK),
        every=st.integers(1, 6),
        weekdays=st.sets(st.integers(0, 6), min_size=1).map(frozenset),
        first=st.dates(date(2020, 1, 1), date(2030, 1, 1)),
        until=st.none() | st.dates(date(2030, 1, 1), date(2031, 1, 1)),
    ),
    st.builds(
        rule,
        unit=st.just(Unit.MONTH),
        every=st.integers(1, 14),
        month_day=st.integers(1, 28) | st.just(31),
        first=st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    ),
)


@given(one=RULES, days=st.integers(-60, 4000))
def test_the_dates_are_those_of_an_independent_implementation(one: Recurrence, days: int) -> None:
    after = datetime(2020, 1, 1, 12, tzinfo=UTC) + DAY * days
    naive = after.replace(tzinfo=None)
    wanted = [each.date() for each in islice(as_rrule(one).xafter(naive), 8)]

    found = [each.day for each in upcoming(one, after, 8)]

    assert found == wanted


def test_the_thirtieth_is_the_last_day_of_a_shorter_month() -> None:
    monthly = rule(unit=Unit.MONTH, month_day=30)

    found = upcoming(monthly, datetime(2026, 1, 1, tzinfo=UTC), 12)

    assert [each.day.day for each in found] == [
        min(30, monthrange(2026, month)[1]) for month in range(1, 13)
    ]


def test_the_next_occurrence_is_strictly_later() -> None:
    daily = rule()

    found = next_occurrence(daily, datetime(2026, 5, 5, 9, tzinfo=UTC))

    assert found == datetime(2026, 5, 6, 9, tzinfo=UTC)


def test_after_the_last_date_there_is_no_next() -> None:
    ending = rule(until=date(2026, 1, 3))

    assert next_occurrence(ending, datetime(2026, 1, 3, 9, tzinfo=UTC)) is None


@given(one=RULES, times=st.integers(1, 30))
def test_a_rule_that_ends_after_some_times_happens_as_often(one: Recurrence, times: int) -> None:
    ending = ending_after(one, times)

    assert len(list(from_day(ending, ending.first))) == times


@pytest.mark.parametrize(
    "wrong",
    [
        {"every": 0},
        {"every": 401},
        {"unit": Unit.WEEK},
        {"unit": Unit.WEEK, "weekdays": EVERY_DAY | {7}},
        {"unit": Unit.MONTH},
        {"unit": Unit.MONTH, "month_day": 32},
        {"until": date(2025, 12, 31)},
        {"zone": "Atlantis/Capital"},
        {"zone": "../etc/passwd"},
    ],
)
def test_a_rule_that_cannot_be_is_refused_with_a_sentence(wrong: dict[str, object]) -> None:
    with pytest.raises(UserError, match=r"\w.+\."):
        rule(**wrong)
