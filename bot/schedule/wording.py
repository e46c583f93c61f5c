"""A rule in words, as a moderator would say it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from bot.schedule.content import Guides, length, what_in_words
from bot.schedule.model import AtEnd, Kind, Schedule, State
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


def rule_as_typed(rule: Recurrence) -> str:
    """Return how often the rule happens, so that `reading.repeat` understands it."""
    days = ",".join(DAYS[day].lower() for day in sorted(rule.weekdays))
    match rule.unit:
        case Unit.WEEK:
            return days if rule.every == 1 else f"every {rule.every} weeks on {days}"
        case Unit.MONTH:
            return f"every {rule.every} months on the {rule.month_day}"
        case Unit.DAY:
            return f"every {rule.every} days"


def schedule_in_words(guides: Guides, schedule: Schedule) -> str:
    """Return a schedule in one sentence: when, where and what."""
    what = what_in_words(guides, schedule.what)
    return f"{rule_in_words(schedule.rule)} in <#{schedule.channel_id}>: {what}"


def next_in_words(guides: Guides, schedule: Schedule) -> str:
    """Return what comes next: ``episode 4 of 18``; empty where there is only one topic."""
    many = length(guides, schedule.what)
    if schedule.what.kind is Kind.SERIES:
        return f"episode {schedule.position + 1}" + (f" of {many}" if many else "")
    if schedule.what.kind is Kind.ROTATION:
        return f"topic {schedule.position % len(schedule.what.ids) + 1}"
    return ""


def options_in_words(guides: Guides, schedule: Schedule) -> list[str]:
    """Return what else is set, a phrase each."""
    options, words = schedule.options, []
    if options.role_id is not None:
        words.append(f"mentions <@&{options.role_id}>")
    if options.thread:
        words.append("opens a thread under each post")
    if options.crosspost:
        words.append("publishes each post to the servers that follow")
    if options.pin:
        words.append("pins each post in place of the one before")
    if options.tags:
        words.append(f"{len(options.tags)} forum tag{'s' if len(options.tags) > 1 else ''}")
    hours = options.window.total_seconds() / 3600
    words.append(f"catches up within {hours:g} hours" if hours >= 1 else "does not catch up")
    if schedule.what.kind is Kind.SERIES:
        words.append(_end_in_words(guides, schedule))
    return words


def _end_in_words(guides: Guides, schedule: Schedule) -> str:
    match schedule.options.at_end:
        case AtEnd.LOOP:
            return "begins again after the last episode"
        case AtEnd.HAND_OVER if schedule.options.next_series:
            after = replace(schedule.what, ids=(schedule.options.next_series,))
            return f"goes on with {what_in_words(guides, after)} after the last episode"
    return "stops after the last episode"


def state_in_words(schedule: Schedule) -> str:
    """Return how the schedule is, in a sentence."""
    match schedule.state:
        case State.PAUSED:
            return "Paused; `/schedule resume` goes on where it stopped."
        case State.HELD:
            return f"Waiting: {schedule.trouble} It goes on by itself when that is mended."
        case State.ENDED:
            return "It has ended; `/schedule edit` can give it a new beginning."
    return "Running."
