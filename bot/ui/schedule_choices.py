"""What is offered while a moderator types into `/schedule`."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from discord import ForumChannel
from discord.app_commands import Choice

from bot.errors import UserError
from bot.guide import search
from bot.guide.model import Guide
from bot.schedule import reading, zones
from bot.schedule.content import Guides, what_in_words
from bot.schedule.model import Schedule
from bot.schedule.wording import DAYS, rule_in_words, weekdays_in_words
from bot.ui import limits

TIMES = ("08:00", "09:00", "12:00", "15:00", "17:00", "18:00", "20:00")


def series(guide: Guide, typed: str) -> list[Choice[str]]:
    """Return the guide's series, best fit first."""
    every = list(guide.series.values())
    if typed.strip():
        scores = search.ranked(every, typed, lambda one: one.title)
        every = [one for _, one in sorted(zip(scores, every, strict=True), key=lambda p: -p[0])]
    return _choices((f"{s.title} ({len(s.episodes)} episodes)", s.id) for s in every)


def topics(guide: Guide, typed: str) -> list[Choice[str]]:
    """Return topics, best fit first."""
    found = search.topics(guide, typed, most=limits.AUTOCOMPLETE_CHOICES)
    return _choices((topic.title, topic.id) for topic in found)


def rotation(guide: Guide, typed: str) -> list[Choice[str]]:
    """Return what was typed with one more topic after the last comma."""
    before, comma, last = typed.rpartition(",")
    head = f"{before.strip()}," if comma else ""
    count = len([part for part in before.split(",") if part.strip()])
    found = search.topics(guide, last, most=limits.AUTOCOMPLETE_CHOICES)
    return _choices(
        (f"{count} chosen, then: {t.title}" if head else t.title, f"{head}{t.id}") for t in found
    )


def zone(typed: str, now: datetime) -> list[Choice[str]]:
    """Return time zones that may be meant, each with its present time."""
    return _choices((zones.shown(name, now), name) for name in zones.find(typed))


def times(typed: str) -> list[Choice[str]]:
    """Return the time that was typed, as it is understood, or usual ones."""
    if not typed.strip():
        return _choices((at, at) for at in TIMES)
    try:
        understood = reading.time_of_day(typed).strftime("%H:%M")
    except UserError:
        return []
    return _choices([(understood, understood)])


def repeats(typed: str) -> list[Choice[str]]:
    """Return what was typed, as it is understood, and the presets that fit."""
    fitting = [one for one in reading.PRESETS if typed.strip().lower() in one]
    offered = [(one, one) for one in fitting]
    try:
        unit, every, days = reading.repeat(typed)
    except UserError:
        return _choices(offered)
    if typed.strip().lower() not in fitting:
        words = f"every {every} {unit}s" if every > 1 else f"every {unit}"
        shown = weekdays_in_words(days) if days and every == 1 else typed.strip()
        offered.insert(0, (shown if days else words, typed.strip()))
    return _choices(offered)


def dates(typed: str, today: date) -> list[Choice[str]]:
    """Return the date that was typed, or the next days."""
    offered = ["today", "tomorrow", *(f"next {day}" for day in ("monday", "friday"))]
    wanted = [one for one in offered if typed.strip().lower() in one]
    if not wanted:
        wanted = [typed.strip()]
    found = []
    for one in wanted:
        try:
            day = reading.day_meant(one, today)
        except UserError:
            continue
        shown = f"{DAYS[day.weekday()]} {day.isoformat()}"
        found.append((shown if one == day.isoformat() else f"{one} ({shown})", day.isoformat()))
    return _choices(found)


def tags(forum: object, typed: str) -> list[Choice[str]]:
    """Return the forum's tags, after those that are chosen already."""
    if not isinstance(forum, ForumChannel):
        return []
    before, comma, last = typed.rpartition(",")
    head = f"{before.strip()}, " if comma else ""
    chosen = {part.strip().lower() for part in before.split(",")}
    names = [tag.name for tag in forum.available_tags if tag.name.lower() not in chosen]
    fitting = [name for name in names if last.strip().lower() in name.lower()]
    return _choices((f"{head}{name}", f"{head}{name}") for name in fitting)


def schedules(guides: Guides, found: Sequence[Schedule], typed: str) -> list[Choice[int]]:
    """Return the server's schedules whose description holds what was typed."""
    named = [(_named(guides, one), one.id) for one in found]
    wanted = typed.strip().lower()
    fitting = [pair for pair in named if wanted in pair[0].lower()]
    return [
        Choice(name=limits.clip(name, limits.CHOICE_TEXT), value=number)
        for name, number in fitting[: limits.AUTOCOMPLETE_CHOICES]
    ]


def _named(guides: Guides, one: Schedule) -> str:
    what = what_in_words(guides, one.what).replace("*", "")
    return f"#{one.id} {what}, {rule_in_words(one.rule)} ({one.state})"


def _choices(pairs: Iterable[tuple[str, str]]) -> list[Choice[str]]:
    fitting = [
        Choice(name=limits.clip(name, limits.CHOICE_TEXT), value=value)
        for name, value in pairs
        if 0 < len(value) <= limits.CHOICE_TEXT and name
    ]
    return fitting[: limits.AUTOCOMPLETE_CHOICES]
