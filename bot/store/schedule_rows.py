"""Schedules and occurrences as rows, and rows as schedules and occurrences."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.schedule.model import (
    OPEN,
    AtEnd,
    Fate,
    Happening,
    Kind,
    Options,
    Schedule,
    State,
    What,
)
from bot.schedule.recurrence import Recurrence, Unit
from bot.store.schedule_tables import OccurrenceRow, ScheduleRow

RUNNING = (State.ACTIVE, State.HELD)
MINUTE = timedelta(minutes=1)


def schedule_values(schedule: Schedule) -> dict[str, Any]:
    """Return what a schedule's row holds, without its number and what only the store keeps."""
    rule, options = schedule.rule, schedule.options
    return {
        "guild_id": schedule.guild_id,
        "channel_id": schedule.channel_id,
        "kind": schedule.what.kind,
        "guide_id": schedule.what.guide_id,
        "content_ids": json.dumps(schedule.what.ids),
        "at": rule.at,
        "zone": rule.zone,
        "first": rule.first,
        "unit": rule.unit,
        "every": rule.every,
        "weekdays": sum(1 << day for day in rule.weekdays),
        "month_day": rule.month_day,
        "until": rule.until,
        "role_id": options.role_id,
        "thread": options.thread,
        "crosspost": options.crosspost,
        "pin": options.pin,
        "tags": json.dumps(options.tags),
        "catch_up_minutes": options.catch_up // MINUTE,
        "at_end": options.at_end,
        "next_series": options.next_series,
        "position": schedule.position,
        "state": schedule.state,
        "next_day": schedule.next_day,
        "next_at": schedule.next_at,
        "trouble": schedule.trouble,
        "made_by": schedule.made_by,
        "made_at": schedule.made_at,
        "pinned_message_id": schedule.pinned_message_id,
    }


def schedule(row: Row[Any]) -> Schedule:
    """Return the schedule that a row holds."""
    rule = Recurrence(
        at=row.at,
        zone=row.zone,
        first=row.first,
        unit=Unit(row.unit),
        every=row.every,
        weekdays=frozenset(day for day in range(7) if row.weekdays >> day & 1),
        month_day=row.month_day,
        until=row.until,
    )
    options = Options(
        role_id=row.role_id,
        thread=row.thread,
        crosspost=row.crosspost,
        pin=row.pin,
        tags=tuple(json.loads(row.tags)),
        catch_up=row.catch_up_minutes * MINUTE,
        at_end=AtEnd(row.at_end),
        next_series=row.next_series,
    )
    return Schedule(
        guild_id=row.guild_id,
        channel_id=row.channel_id,
        what=What(Kind(row.kind), row.guide_id, tuple(json.loads(row.content_ids))),
        rule=rule,
        options=options,
        position=row.position,
        state=State(row.state),
        next_day=row.next_day,
        next_at=row.next_at,
        trouble=row.trouble,
        made_by=row.made_by,
        made_at=row.made_at,
        pinned_message_id=row.pinned_message_id,
        id=row.id,
    )


def happening(row: Row[Any]) -> Happening:
    """Return the occurrence that a row holds."""
    return Happening(
        schedule_id=row.schedule_id,
        key=row.key,
        due_at=row.due_at,
        fate=Fate(row.fate),
        position=row.position,
        title=row.title,
        note=row.note,
        attempts=row.attempts,
        claimed_at=row.claimed_at,
        lease_until=row.lease_until,
        channel_id=row.channel_id,
        message_id=row.message_id,
        settled_at=row.settled_at,
        id=row.id,
    )


def new_occurrence(
    of: Schedule, key: str, due_at: datetime, fate: Fate, **more: Any
) -> dict[str, Any]:
    """Return the row of a new occurrence."""
    return {
        "schedule_id": of.id,
        "guild_id": of.guild_id,
        "key": key,
        "due_at": due_at,
        "fate": fate,
        "topics": "[]",
        "attempts": 0,
        "position": None,
        "note": None,
        "settled_at": None,
        **more,
    }


async def locked(connection: AsyncConnection, number: int) -> Row[Any] | None:
    """Return a schedule's row and keep others from changing it in this transaction."""
    query = select(ScheduleRow.__table__).where(ScheduleRow.id == number).with_for_update()
    return (await connection.execute(query)).one_or_none()


async def open_occurrence(connection: AsyncConnection, number: int) -> Row[Any] | None:
    """Return the schedule's oldest occurrence that is not settled."""
    query = (
        select(OccurrenceRow.__table__)
        .where(OccurrenceRow.schedule_id == number, OccurrenceRow.fate.in_(OPEN))
        .order_by(OccurrenceRow.id)
        .limit(1)
    )
    return (await connection.execute(query)).one_or_none()


async def write(
    connection: AsyncConnection, changed: Schedule, *, wake_at: datetime | None, **more: Any
) -> None:
    """Keep a schedule in place of what its row held."""
    query = update(ScheduleRow).where(ScheduleRow.id == changed.id)
    await connection.execute(query.values(**schedule_values(changed), wake_at=wake_at, **more))


async def add(connection: AsyncConnection, new: Schedule) -> int:
    """Insert a schedule and return its number."""
    values = schedule_values(new) | {"wake_at": new.next_at, "told": True, "failures": 0}
    found = await connection.execute(insert(ScheduleRow).values(values).returning(ScheduleRow.id))
    number: int = found.scalar_one()
    return number


def wake_at(of: Schedule) -> datetime | None:
    """Return when a schedule without an open occurrence must be looked at next."""
    return of.next_at if of.state in RUNNING else None


async def wake(connection: AsyncConnection, schedule: Schedule, now: datetime, **more: Any) -> None:
    """Keep the schedule, to be looked at when it next has something to do."""
    left = await open_occurrence(connection, schedule.id)
    if left is not None:
        # What a process works on is its own until the lease ends.
        working = left.fate == Fate.CLAIMED and left.lease_until > now
        await write(connection, schedule, wake_at=left.lease_until if working else now, **more)
        return
    if schedule.next_at is None and schedule.state in RUNNING:
        schedule = replace(schedule, state=State.ENDED, trouble=None)
    await write(connection, schedule, wake_at=wake_at(schedule), **more)
