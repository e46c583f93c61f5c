"""A rule in words, as a moderator would say it."""

from collections.abc import Iterable
from datetime import date

from bot.schedule.recurrence import EVERY_DAY, Recurrence, Unit

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def rule_in_words(rule: Recurrence) -> str:
    """Return the rule as the beginning of a sentence: ``Mon–Fri at 09:00 New York time``."""
    said = f"{_repeats(rule)} at {rule.at:%H:%M} {zone_in_words(rule.zone)}"
    return f"{said}, until {day_in_words(rule.until)}" if rule.until else said


def zone_in_words(zone: str) -> str:
    """Return a zone as people say it: ``New York time``."""
    city = zone.rpartition("/")[2].replace("_", " ")
    return city if city in ("UTC", "GMT") else f"{city} time"


def day_in_words(day: date) -> str:
    """Return a date: ``5 March 2027``."""
    return f"{day.day} {day:%B %Y}"


def weekdays_in_words(weekdays: Iterable[int]) -> str:
    """Return weekdays as runs and single days: ``Mon–Wed, Fri``."""
    runs: list[list[int]] = []
    for day in sorted(weekdays):
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ", ".join(
        f"{DAYS[run[0]]}–{DAYS[run[-1]]}" if len(run) > 2 else ", ".join(DAYS[d] for d in run)
        for run in runs
    )


def _repeats(rule: Recurrence) -> str:
    every = "Every" if rule.every == 1 else f"Every {rule.every}"
    plural = "" if rule.every == 1 else "s"
    match rule.unit:
        case Unit.DAY:
            return f"{every} day{plural}"
        case Unit.MONTH:
            day = _day_of_month(rule.month_day or rule.first.day)
            return f"On {day} of {every.lower()} month{plural}"
        case Unit.WEEK if rule.every == 1 and rule.weekdays == EVERY_DAY:
            return "Every day"
        case Unit.WEEK if rule.every == 1:
            return weekdays_in_words(rule.weekdays)
        case Unit.WEEK:
            return f"{every} weeks on {weekdays_in_words(rule.weekdays)}"


def _day_of_month(day: int) -> str:
    if day == 31:
        return "the last day"
    ending = "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"the {day}{ending}" + (" (or the last day)" if day > 28 else "")
