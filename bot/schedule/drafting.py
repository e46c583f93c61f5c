"""From what a moderator typed to a schedule, and to a changed one."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.errors import UserError
from bot.guide import search
from bot.guide.model import Guide, TopicId
from bot.schedule import reading, zones
from bot.schedule.model import LONGEST_CATCH_UP, AtEnd, Kind, Options, Schedule, State, What
from bot.schedule.recurrence import Recurrence
from bot.schedule.wording import rule_as_typed

MOST_TOPICS = 50


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was typed and chosen; None stands for what was left out.

    Of `series`, `topic` and `rotation` (topics with commas) at most one. `next_item` counts from 1.
    """

    series: str | None = None
    topic: str | None = None
    rotation: str | None = None
    channel_id: int | None = None
    at: str | None = None
    zone: str | None = None
    repeats: str | None = None
    starts: str | None = None
    ends: str | None = None
    role_id: int | None = None
    thread: bool | None = None
    crosspost: bool | None = None
    pin: bool | None = None
    tags: tuple[int, ...] | None = None
    catch_up_hours: int | None = None
    at_end: AtEnd | None = None
    next_series: str | None = None
    next_item: int | None = None


def draft(
    guide: Guide, wishes: Wishes, *, guild_id: int, made_by: bytes, zone: str, now: datetime
) -> Schedule:
    """Return the schedule that is meant, not stored yet; raises UserError for what can't be.

    `zone` is the server's, for who names none.
    """
    if wishes.channel_id is None or wishes.at is None:
        raise UserError("Choose a channel and a time.")
    what = _what(guide, wishes) or _first_series(guide)
    zone = _zone(wishes.zone) if wishes.zone else zone
    rule = reading.rule(
        repeats=wishes.repeats or "weekdays",
        at=wishes.at,
        zone=zone,
        starts=wishes.starts,
        ends=wishes.ends,
        today=now.astimezone(ZoneInfo(zone)).date(),
    )
    made = Schedule(
        guild_id=guild_id,
        channel_id=wishes.channel_id,
        what=what,
        rule=rule,
        options=_options(guide, Options(), what, wishes),
        made_by=made_by,
    )
    return replace(made, position=_position(guide, what, wishes.next_item))


def changed(
    guides: Mapping[str, Guide], schedule: Schedule, wishes: Wishes, now: datetime
) -> Schedule:
    """Return the schedule with what was typed in place of what it had."""
    guide = guides.get(schedule.what.guide_id)
    if guide is None:
        raise UserError("The guide of that schedule is gone. Remove the schedule.")
    what = _what(guide, wishes) or schedule.what
    position = schedule.position if what == schedule.what else 0
    if wishes.next_item is not None:
        position = _position(guide, what, wishes.next_item)
    return replace(
        schedule,
        channel_id=wishes.channel_id or schedule.channel_id,
        what=what,
        rule=_changed_rule(schedule.rule, wishes, now),
        options=_options(guide, schedule.options, what, wishes),
        position=position,
        state=State.ACTIVE if schedule.state is State.ENDED else schedule.state,
    )


def _changed_rule(rule: Recurrence, wishes: Wishes, now: datetime) -> Recurrence:
    timing = (wishes.at, wishes.zone, wishes.repeats, wishes.starts, wishes.ends)
    if timing == (None,) * 5:
        return rule
    zone = _zone(wishes.zone) if wishes.zone else rule.zone
    said = reading.rule(
        repeats=wishes.repeats or rule_as_typed(rule),
        at=wishes.at or f"{rule.at:%H:%M}",
        zone=zone,
        starts=wishes.starts or rule.first.isoformat(),
        ends=wishes.ends,
        today=now.astimezone(ZoneInfo(zone)).date(),
    )
    if wishes.ends is None and rule.until is not None and rule.until >= said.first:
        return replace(said, until=rule.until)
    return said


def _zone(typed: str) -> str:
    found = zones.find(typed, most=1)
    if not found:
        raise UserError(
            f"I know no time zone {typed[:40]!r}. Start typing a city, and pick one from the list."
        )
    return found[0]


def _what(guide: Guide, wishes: Wishes) -> What | None:
    wanted = [name for name in (wishes.series, wishes.topic, wishes.rotation) if name]
    if len(wanted) > 1:
        raise UserError("Choose one of: a series, a topic, or topics in turn.")
    if wishes.series:
        return What(Kind.SERIES, guide.id, (_series(guide, wishes.series),))
    if wishes.topic:
        return What(Kind.TOPIC, guide.id, (_topic(guide, wishes.topic),))
    if wishes.rotation:
        ids = [_topic(guide, part) for part in wishes.rotation.split(",") if part.strip()]
        if not 2 <= len(ids) <= MOST_TOPICS:
            raise UserError(f"Topics in turn are 2 to {MOST_TOPICS}, with commas between them.")
        return What(Kind.ROTATION, guide.id, tuple(ids))
    return None


def _first_series(guide: Guide) -> What:
    for series in guide.series:
        return What(Kind.SERIES, guide.id, (series,))
    raise UserError("This guide has no series. Choose a topic to post.")


def _series(guide: Guide, typed: str) -> str:
    if typed in guide.series:
        return typed
    for series in guide.series.values():
        if typed.strip().lower() in (series.id, series.title.lower()):
            return series.id
    raise UserError(f"The guide has no series {typed[:40]!r}. Pick one from the list.")


def _topic(guide: Guide, typed: str) -> TopicId:
    wanted = typed.strip()
    if TopicId(wanted) in guide.topics:
        return TopicId(wanted)
    found = search.topics(guide, wanted, most=1)
    if not found:
        raise UserError(f"The guide has no topic {wanted[:40]!r}. Pick one from the list.")
    return found[0].id


def _options(guide: Guide, old: Options, what: What, wishes: Wishes) -> Options:
    hours = wishes.catch_up_hours
    catch_up = old.catch_up if hours is None else timedelta(hours=hours)
    if not timedelta() <= catch_up <= LONGEST_CATCH_UP:
        raise UserError("The catch-up window is 0 to 168 hours.")
    at_end = wishes.at_end or old.at_end
    next_series = _series(guide, wishes.next_series) if wishes.next_series else old.next_series
    if wishes.next_series and wishes.at_end is None:
        at_end = AtEnd.HAND_OVER
    if at_end is AtEnd.HAND_OVER and next_series is None:
        raise UserError("Which series comes after the last episode? Choose next_series.")
    if at_end is AtEnd.HAND_OVER and what.kind is not Kind.SERIES:
        raise UserError("Only a series hands over to another one.")
    return Options(
        role_id=wishes.role_id or old.role_id,
        thread=old.thread if wishes.thread is None else wishes.thread,
        crosspost=old.crosspost if wishes.crosspost is None else wishes.crosspost,
        pin=old.pin if wishes.pin is None else wishes.pin,
        tags=old.tags if wishes.tags is None else wishes.tags,
        catch_up=catch_up,
        at_end=at_end,
        next_series=next_series if at_end is AtEnd.HAND_OVER else None,
    )


def _position(guide: Guide, what: What, next_item: int | None) -> int:
    if next_item is None:
        return 0
    many = len(guide.series[what.ids[0]].episodes) if what.kind is Kind.SERIES else len(what.ids)
    if not 1 <= next_item <= many:
        raise UserError(f"There are only {many} to post: choose 1 to {many}.")
    return next_item - 1
