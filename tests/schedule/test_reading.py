"""What moderators type for times, dates and how often is understood, or refused in a sentence."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UserError
from bot.schedule import reading
from bot.schedule.recurrence import EVERY_DAY, WEEKDAYS, Recurrence, Unit, upcoming
from bot.schedule.wording import rule_as_typed, rule_in_words

MONDAY = date(2026, 11, 23)


def rule(repeats: str, **given: str | None) -> Recurrence:
    values: dict[str, str | None] = {"at": "9am", "starts": None, "ends": None} | given
    return reading.rule(
        repeats=repeats,
        at=values["at"] or "",
        zone="America/New_York",
        starts=values["starts"],
        ends=values["ends"],
        today=MONDAY,
    )


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9", time(9)),
        ("09:00", time(9)),
        ("9am", time(9)),
        ("9 a.m.", time(9)),
        ("9:30 pm", time(21, 30)),
        ("21:30", time(21, 30)),
        ("21.30", time(21, 30)),
        ("21h30", time(21, 30)),
        ("12am", time(0)),
        ("12pm", time(12)),
        ("noon", time(12)),
        ("midnight", time(0)),
    ],
)
def test_times(typed: str, meant: time) -> None:
    assert reading.time_of_day(typed) == meant


@pytest.mark.parametrize("typed", ["", "25:00", "9:60", "13pm", "0am", "soon", "9:3", "-1"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(UserError, match="as a time"):
        reading.time_of_day(typed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("weekdays", (Unit.WEEK, 1, WEEKDAYS)),
        ("Weekends", (Unit.WEEK, 1, EVERY_DAY - WEEKDAYS)),
        ("mon,wed,fri", (Unit.WEEK, 1, frozenset({0, 2, 4}))),
        ("Mon - Fri", (Unit.WEEK, 1, WEEKDAYS)),
        ("mon-fri", (Unit.WEEK, 1, WEEKDAYS)),
        ("fri–mon", (Unit.WEEK, 1, frozenset({4, 5, 6, 0}))),
        ("tuesday and thursday", (Unit.WEEK, 1, frozenset({1, 3}))),
        ("every monday", (Unit.WEEK, 1, frozenset({0}))),
        ("Mondays", (Unit.WEEK, 1, frozenset({0}))),
        ("tue thu", (Unit.WEEK, 1, frozenset({1, 3}))),
        ("every day", (Unit.DAY, 1, frozenset())),
        ("daily", (Unit.DAY, 1, frozenset())),
        ("every 3 days", (Unit.DAY, 3, frozenset())),
        ("every other day", (Unit.DAY, 2, frozenset())),
        ("every 2 weeks on tue", (Unit.WEEK, 2, frozenset({1}))),
        ("every second week on mon, thu", (Unit.WEEK, 2, frozenset({0, 3}))),
        ("monthly", (Unit.MONTH, 1, frozenset())),
        ("every 3 months", (Unit.MONTH, 3, frozenset())),
        ("every month on the 15th", (Unit.MONTH, 1, frozenset())),
    ],
)
def test_how_often(typed: str, meant: tuple[Unit, int, frozenset[int]]) -> None:
    assert reading.repeat(typed) == meant


@pytest.mark.parametrize(
    "typed", ["", "sometimes", "every 2 weeks", "every 0 days", "every day on tuesday", "t", "x-y"]
)
def test_what_is_no_repeat_is_refused_in_a_sentence(typed: str) -> None:
    with pytest.raises(UserError, match=r"\w.+[.?]"):
        reading.repeat(typed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("today", MONDAY),
        ("tomorrow", date(2026, 11, 24)),
        ("wed", date(2026, 11, 25)),
        ("next monday", date(2026, 11, 30)),
        ("2027-01-05", date(2027, 1, 5)),
    ],
)
def test_dates(typed: str, meant: date) -> None:
    assert reading.day_meant(typed, MONDAY) == meant


def test_what_is_no_date_is_refused() -> None:
    with pytest.raises(UserError, match="as a date"):
        reading.day_meant("someday", MONDAY)


def test_every_two_weeks_begins_with_the_next_such_day() -> None:
    found = rule("every 2 weeks on fri")

    days = [each.day for each in upcoming(found, datetime(2026, 11, 23, tzinfo=UTC), 3)]
    assert days == [date(2026, 11, 27), date(2026, 12, 11), date(2026, 12, 25)]


def test_the_last_day_of_the_month() -> None:
    found = rule("every month on the last day")

    days = [each.day for each in upcoming(found, datetime(2026, 11, 23, tzinfo=UTC), 4)]
    assert [day.day for day in days] == [30, 31, 31, 28]


def test_ten_times() -> None:
    assert rule("weekdays", ends="3 times").until == date(2026, 11, 25)


@pytest.mark.parametrize(
    ("repeats", "words"),
    [
        ("weekdays", "Mon–Fri at 09:00 New York time"),
        ("every day", "Every day at 09:00 New York time"),
        ("mon,tue,thu", "Mon, Tue, Thu at 09:00 New York time"),
        ("every 3 days", "Every 3 days at 09:00 New York time"),
        ("every 2 weeks on mon", "Every 2 weeks on Mon at 09:00 New York time"),
        ("every month on the 1st", "On the 1st of every month at 09:00 New York time"),
        ("every month on the 22nd", "On the 22nd of every month at 09:00 New York time"),
        (
            "every 2 months on the last day",
            "On the last day of every 2 months at 09:00 New York time",
        ),
    ],
)
def test_a_rule_is_read_back_in_words(repeats: str, words: str) -> None:
    assert rule_in_words(rule(repeats)) == words


def test_the_end_is_read_back() -> None:
    assert rule_in_words(rule("daily", ends="2026-12-24")).endswith(", until 24 December 2026")


@given(
    st.sampled_from(
        [*reading.PRESETS, "every month on the 31st", "every 5 weeks on tue,sun", "fri-mon"]
    )
)
def test_how_a_rule_is_typed_means_the_rule(typed: str) -> None:
    once = rule(typed)

    again = rule(rule_as_typed(once), starts=once.first.isoformat())

    after = datetime(2026, 11, 23, tzinfo=UTC)
    assert upcoming(again, after, 20) == upcoming(once, after, 20)


@given(st.text(max_size=30))
def test_whatever_is_typed_is_understood_or_refused(typed: str) -> None:
    for read in (reading.time_of_day, reading.repeat):
        said = ""
        try:
            read(typed)
        except UserError as error:
            said = str(error)
        assert len(said) < 250
