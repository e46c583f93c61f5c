"""Understanding what a moderator types for a time, a date and how often."""

import re
from dataclasses import replace
from datetime import date, time, timedelta

from bot.errors import UserError
from bot.schedule.recurrence import EVERY_DAY, LONGEST, WEEKDAYS, Recurrence, Unit, ending_after

PRESETS = (
    "weekdays",
    "every day",
    "mon,wed,fri",
    "tue,thu",
    "every monday",
    "weekends",
    "every 2 days",
    "every 2 weeks on mon",
    "every month",
)
"""What is offered for how often, before anything is typed."""
_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*(?:([ap])\.?m?\.?)?")
_EVERY = re.compile(
    r"every\s+(?:(\d+|other|second)\s+)?(day|week|month)s?(?:\s+on\s+(?:the\s+)?(.+))?"
)
_DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def time_of_day(typed: str) -> time:
    """Return the time meant by "9", "9am", "09:00", "21:30", "noon"; raises UserError."""
    said = typed.strip().lower()
    if said in ("noon", "midday", "midnight"):
        return time(0 if said == "midnight" else 12)
    match = _TIME.fullmatch(said)
    if match is None:
        raise _no_time(typed)
    hour, minute = int(match[1]), int(match[2] or 0)
    if match[3]:
        if not 1 <= hour <= 12:
            raise _no_time(typed)
        hour = hour % 12 + (12 if match[3] == "p" else 0)
    if hour > 23 or minute > 59:
        raise _no_time(typed)
    return time(hour, minute)


def _no_time(typed: str) -> UserError:
    return UserError(f"I can't read {typed[:30]!r} as a time. Write it like 09:00, 9am or 21:30.")


def weekdays(typed: str) -> frozenset[int]:
    """Return the weekdays meant by "mon,wed", "mon-fri", "weekends"; raises UserError."""
    said = typed.strip().lower()
    named = {
        "weekdays": WEEKDAYS,
        "workdays": WEEKDAYS,
        "weekends": EVERY_DAY - WEEKDAYS,
        "every day": EVERY_DAY,
        "daily": EVERY_DAY,
    }
    for name, days in named.items():
        if said in (name, name.removesuffix("s")):
            return days
    days = frozenset[int]()
    said = re.sub(r"\s*[-–]\s*", "-", said)
    for part in re.split(r"[\s,;&+]+|\band\b", said):
        if part in ("", "every", "on"):
            continue
        first, dash, last = part.partition("-")
        start = _weekday(first, typed)
        length = (_weekday(last, typed) - start) % 7 if dash else 0
        days |= {(start + step) % 7 for step in range(length + 1)}
    if not days:
        raise _no_repeat(typed)
    return days


def _weekday(name: str, typed: str) -> int:
    short = name.strip().removesuffix("s") if len(name) > 5 else name.strip()
    found = [i for i, day in enumerate(_DAY_NAMES) if len(short) >= 2 and day.startswith(short)]
    if len(found) != 1:
        raise _no_repeat(typed)
    return found[0]


def _no_repeat(typed: str) -> UserError:
    return UserError(
        f"I can't read {typed[:40]!r} as how often. Write it like: weekdays, every day, "
        "mon,wed,fri, every 3 days, every 2 weeks on tue, every month."
    )


def rule(
    *, repeats: str, at: str, zone: str, starts: str | None, ends: str | None, today: date
) -> Recurrence:
    """Return the rule that a moderator's words mean; raises UserError for what can't be read.

    `today` is the date in `zone`. `ends` is a date, or "10 times".
    """
    first = day_meant(starts, today) if starts else today
    unit, every, days = repeat(repeats)
    month_day = (_day_of_month(repeats) or first.day) if unit is Unit.MONTH else None
    if unit is Unit.WEEK:
        # "Every 2 weeks on Monday" begins with the next Monday, not in two weeks.
        while first.weekday() not in days:
            first += timedelta(days=1)
    meant = Recurrence(
        at=time_of_day(at),
        zone=zone,
        first=first,
        unit=unit,
        every=every,
        weekdays=days,
        month_day=month_day,
    )
    return ended(meant, ends, today) if ends else meant


def repeat(typed: str) -> tuple[Unit, int, frozenset[int]]:
    """Return the unit, the interval and the weekdays of "every 2 weeks on mon"."""
    said = " ".join(typed.lower().split())
    if said in ("daily", "every day"):
        return Unit.DAY, 1, frozenset()
    if said == "monthly":
        return Unit.MONTH, 1, frozenset()
    match = _EVERY.fullmatch(said)
    if match is None:
        return Unit.WEEK, 1, weekdays(typed)
    every = int({"other": "2", "second": "2"}.get(match[1], match[1]) or 1)
    if not 1 <= every <= LONGEST:
        raise UserError(f"The interval must be 1 to {LONGEST}.")
    unit = Unit(match[2])
    if unit is Unit.WEEK:
        if not match[3]:
            raise UserError("On which weekdays? For example: every 2 weeks on mon.")
        return unit, every, weekdays(match[3])
    if match[3] and (unit is Unit.DAY or not _day_of_month(said)):
        raise _no_repeat(typed)
    return unit, every, frozenset()


def _day_of_month(typed: str) -> int | None:
    said = typed.lower()
    if re.search(r"on (the )?last( day)?$", said):
        return 31
    found = re.search(r"on (?:the )?(\d{1,2})(?:st|nd|rd|th)?$", said)
    return int(found[1]) if found and 1 <= int(found[1]) <= 31 else None


def day_meant(typed: str, today: date) -> date:
    """Return the date meant by "today", "tomorrow", "monday", "2026-12-01"; raises UserError."""
    said = typed.strip().lower().removeprefix("next ")
    if said in ("today", "now", "tomorrow"):
        return today + timedelta(days=said == "tomorrow")
    try:
        return date.fromisoformat(said)
    except ValueError:
        pass
    found = [i for i, name in enumerate(_DAY_NAMES) if len(said) >= 3 and name.startswith(said)]
    if len(found) != 1:
        raise UserError(
            f"I can't read {typed[:30]!r} as a date. Write it like 2026-12-01, tomorrow or monday."
        )
    return today + timedelta(days=(found[0] - today.weekday() - 1) % 7 + 1)


def ended(rule: Recurrence, typed: str, today: date) -> Recurrence:
    """Return the rule with the end meant by a date or by "10 times"; raises UserError."""
    times = re.fullmatch(r"(?:after\s+)?(\d{1,4})(?:\s*(?:times|posts|x))?", typed.strip().lower())
    if times:
        return ending_after(rule, int(times[1]))
    return replace(rule, until=day_meant(typed, today))
