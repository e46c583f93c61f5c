"""What moderators have scheduled, and what they do with it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import UserError
from bot.schedule import planning
from bot.schedule.model import EXTRA, OPEN, Fate, Kind, Schedule, State
from bot.store import schedule_rows as rows
from bot.store.engine import Database
from bot.store.held_schedules import held_and_idle
from bot.store.schedule_tables import OccurrenceRow, ScheduleRow

MOST_OF_A_SERVER = 50
GONE = "I have no such schedule here any more. See /schedule list."


class Schedules:
    """Schedules by server. A method that names one raises UserError where the server has it not."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, schedule: Schedule, *, now: datetime) -> Schedule:
        """Keep a new schedule, its first occurrence after `now`, and return it with its number."""
        of_server = ScheduleRow.guild_id == schedule.guild_id
        async with self._database.writing() as connection:
            query = select(func.count()).select_from(ScheduleRow).where(of_server)
            if (await connection.scalar(query) or 0) >= MOST_OF_A_SERVER:
                raise UserError(
                    f"This server already has {MOST_OF_A_SERVER} schedules. "
                    "Remove one first: /schedule remove."
                )
            schedule = replace(
                planning.starting(schedule, planning.first_after(schedule.rule, now)), made_at=now
            )
            if schedule.next_at is None:
                raise UserError("That would never happen: its last time is already over.")
            return replace(schedule, id=await rows.add(connection, schedule))

    async def list(self, guild_id: int) -> tuple[Schedule, ...]:
        """Return the server's schedules, oldest first; not its digest, which is a setting."""
        query = select(ScheduleRow.__table__).where(
            ScheduleRow.guild_id == guild_id, ScheduleRow.kind != Kind.DIGEST
        )
        async with self._database.reading() as connection:
            found = (await connection.execute(query.order_by(ScheduleRow.id))).all()
        return tuple(map(rows.schedule, found))

    async def digest(self, guild_id: int) -> Schedule | None:
        """Return the schedule of the server's weekly digest, if it has one."""
        query = select(ScheduleRow.__table__).where(
            ScheduleRow.guild_id == guild_id, ScheduleRow.kind == Kind.DIGEST
        )
        async with self._database.reading() as connection:
            row = (await connection.execute(query.order_by(ScheduleRow.id))).first()
        return rows.schedule(row) if row else None

    async def get(self, guild_id: int, number: int) -> Schedule:
        """Return one schedule."""
        async with self._database.reading() as connection:
            return await _get(connection, guild_id, number)

    async def edit(
        self, guild_id: int, number: int, how: Callable[[Schedule], Schedule], *, now: datetime
    ) -> Schedule:
        """Replace a schedule by what `how` makes of it, and return that.

        Dates that are settled stay settled, whatever the new rule. One that was held is tried again
        at once, one that had ended goes on.
        """
        async with self._database.writing() as connection:
            old = await _get(connection, guild_id, number, lock=True)
            new = how(old)
            if new.rule != old.rule or old.state is State.ENDED:
                new = planning.starting(new, await _first_open_day(connection, new, now))
                if new.next_at is None:
                    raise UserError("That would never happen again: its last time is over.")
            if new.state is State.ENDED:
                new = replace(new, state=State.ACTIVE)
            await rows.wake(connection, new, now)
            await _retry_held(connection, number, now)
        return new

    async def pause(self, guild_id: int, number: int, *, now: datetime) -> Schedule:
        """Stop posting until `resume`; what was held back is given up."""
        async with self._database.writing() as connection:
            schedule = await _get(connection, guild_id, number, lock=True)
            if schedule.state in (State.PAUSED, State.ENDED):
                raise UserError(f"That schedule is {schedule.state} already.")
            query = (
                update(OccurrenceRow)
                .where(OccurrenceRow.schedule_id == number, OccurrenceRow.fate == Fate.WAITING)
                .values(fate=Fate.SKIPPED, note="The schedule was paused.", settled_at=now)
            )
            await connection.execute(query)
            paused = replace(schedule, state=State.PAUSED, trouble=None)
            # What a process has under way, it finishes; should it die, another one settles it.
            under_way = await rows.open_occurrence(connection, number)
            wake = under_way.lease_until if under_way else None
            await rows.write(connection, paused, wake_at=wake, told=True, failures=0)
        return paused

    async def resume(self, guild_id: int, number: int, *, now: datetime) -> Schedule:
        """Go on with the next occurrence after `now`, at the same position."""
        async with self._database.writing() as connection:
            schedule = await _get(connection, guild_id, number, lock=True)
            if schedule.state is State.ACTIVE:
                raise UserError("That schedule is running already.")
            if schedule.state is State.HELD:
                await _retry_held(connection, number, now)
                return schedule
            resumed = planning.starting(schedule, await _first_open_day(connection, schedule, now))
            if resumed.next_at is None:
                raise UserError("Its last date is over. Give it a new one: /schedule edit.")
            resumed = replace(resumed, state=State.ACTIVE)
            await rows.wake(connection, resumed, now)
        return resumed

    async def skip(
        self, guild_id: int, number: int, *, further: Schedule | None, by: str, now: datetime
    ) -> tuple[Schedule, datetime]:
        """Leave out the next occurrence; return the schedule and when that would have been.

        `further` is the schedule one item on, where the item is left out too; `by` is the note.
        """
        async with self._database.writing() as connection:
            schedule = await _get(connection, guild_id, number, lock=True)
            waiting = await rows.open_occurrence(connection, number)
            if waiting is not None and waiting.fate == Fate.CLAIMED:
                raise UserError("It is being posted at this moment. Please try again in a minute.")
            day, due_at = schedule.next_day, schedule.next_at
            if waiting is not None:
                due_at = waiting.due_at
                query = update(OccurrenceRow).where(OccurrenceRow.id == waiting.id)
                skipped = {"fate": Fate.SKIPPED, "note": by, "settled_at": now}
                await connection.execute(query.values(**skipped))
            elif day is not None and due_at is not None:
                new = rows.new_occurrence(
                    schedule, day.isoformat(), due_at, Fate.SKIPPED, note=by, settled_at=now
                )
                await connection.execute(insert(OccurrenceRow).values(new))
                schedule = planning.settle(schedule, day)
            if due_at is None:
                raise UserError("There is nothing left to skip.")
            if further is not None:
                schedule = replace(
                    schedule,
                    position=further.position,
                    what=further.what,
                    options=further.options,
                    state=further.state if further.state is State.ENDED else schedule.state,
                )
            if schedule.next_at is None:
                schedule = replace(schedule, state=State.ENDED)
            await rows.write(connection, schedule, wake_at=rows.wake_at(schedule))
        return schedule, due_at

    async def post_now(self, guild_id: int, number: int, *, extra: bool, now: datetime) -> str:
        """Ask for a post at once, as the next occurrence or beside it; return its key."""
        async with self._database.writing() as connection:
            schedule = await _get(connection, guild_id, number, lock=True)
            if schedule.state is State.ENDED:
                raise UserError("That schedule has ended. Give it a new position: /schedule edit.")
            waiting = await rows.open_occurrence(connection, number)
            if waiting is not None and waiting.fate == Fate.CLAIMED:
                raise UserError("It is being posted at this moment. See /schedule history.")
            if waiting is not None and not extra:
                await rows.write(connection, schedule, wake_at=now)
                return str(waiting.key)
            key = f"{EXTRA}{now.isoformat()}"
            if not extra:
                if schedule.next_day is None:
                    raise UserError("There is no next date. Choose to post an extra one instead.")
                key = schedule.next_day.isoformat()
                schedule = planning.settle(schedule, schedule.next_day)
            new = rows.new_occurrence(schedule, key, now, Fate.WAITING)
            await connection.execute(insert(OccurrenceRow).values(new))
            await rows.write(connection, schedule, wake_at=now)
        return key

    async def remove(self, guild_id: int, number: int) -> Schedule:
        """Forget a schedule and its history; what was posted stays."""
        async with self._database.writing() as connection:
            schedule = await _get(connection, guild_id, number, lock=True)
            await connection.execute(delete(ScheduleRow).where(ScheduleRow.id == number))
        return schedule


async def _get(
    connection: AsyncConnection, guild_id: int, number: int, *, lock: bool = False
) -> Schedule:
    query = select(ScheduleRow.__table__).where(
        ScheduleRow.id == number, ScheduleRow.guild_id == guild_id
    )
    if lock:
        query = query.with_for_update()
    row = (await connection.execute(query)).one_or_none()
    if row is None:
        raise UserError(GONE)
    return rows.schedule(row)


async def _first_open_day(
    connection: AsyncConnection, schedule: Schedule, now: datetime
) -> date | None:
    """Return the first date after `now` that is not settled yet."""
    day = planning.first_after(schedule.rule, now)
    query = select(func.max(OccurrenceRow.key)).where(
        OccurrenceRow.schedule_id == schedule.id,
        OccurrenceRow.key.not_like(f"{EXTRA}%"),
        OccurrenceRow.fate.not_in(OPEN),
    )
    last = await connection.scalar(query)
    if day is None or last is None:
        return day
    return max(day, date.fromisoformat(last) + timedelta(days=1))


async def _retry_held(connection: AsyncConnection, number: int, now: datetime) -> None:
    query = update(ScheduleRow).where(ScheduleRow.id == number, held_and_idle(now))
    await connection.execute(query.values(wake_at=now))
