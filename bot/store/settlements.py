"""Writing down what became of what was claimed."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.guide.model import TopicId
from bot.schedule import planning
from bot.schedule.model import Claim, Fate, Happening, Schedule, State, Step
from bot.store import schedule_rows as rows
from bot.store.engine import Database
from bot.store.schedule_tables import OccurrenceRow, OccurrenceStepRow, ScheduleRow


class Settlements:
    """Settles the claims of one process; a claim that another has taken over is left alone.

    `owner` names this process as it does in its claims.
    """

    def __init__(self, database: Database, owner: str) -> None:
        self._database = database
        self._owner = owner

    async def posted(
        self,
        claim: Claim,
        after: Schedule,
        *,
        where: tuple[int, int],
        title: str,
        topics: Iterable[TopicId],
        steps: Iterable[Step],
        now: datetime,
        note: str | None = None,
    ) -> bool:
        """Confirm a post at `where` (channel, message), and go on as `after` says.

        The steps that follow it are due at once. Returns False, and changes nothing, where the
        occurrence is settled already or the schedule is gone.
        """
        async with self._database.writing() as connection:
            row = await rows.locked(connection, claim.schedule.id)
            number = await self._settle(
                connection,
                claim,
                Fate.POSTED,
                now,
                channel_id=where[0],
                message_id=where[1],
                title=title,
                topics=json.dumps(list(topics)),
                note=note,
            )
            if number is None or row is None:
                return False
            schedule = _gone_on(rows.schedule(row), claim.schedule, after)
            await rows.wake(connection, replace(schedule, trouble=None), now, told=True, failures=0)
            for step in steps:
                new = {"occurrence_id": number, "step": step, "attempts": 0, "wake_at": now}
                query = self._database.insert(OccurrenceStepRow).values(**new, done=False)
                await connection.execute(query)
        return True

    async def missed(self, claim: Claim, note: str, *, now: datetime, mended: bool) -> None:
        """Record that an occurrence was not sent and will not be."""
        async with self._database.writing() as connection:
            row = await rows.locked(connection, claim.schedule.id)
            settled = await self._settle(connection, claim, Fate.MISSED, now, note=note)
            if row is not None and settled is not None:
                await rows.wake(connection, _resumed(rows.schedule(row), mended=mended), now)

    async def hold(self, claim: Claim, sentence: str, *, sure: bool, now: datetime) -> bool:
        """Hold the schedule at its position for a reason that somebody must mend.

        Returns whether somebody must still be told. `sure` says that nothing was sent. A
        schedule that is paused or has ended isn't held: what was asked of it is given up.
        """
        async with self._database.writing() as connection:
            row = await rows.locked(connection, claim.schedule.id)
            if row is None or _overtaken(row, claim):
                return False
            schedule = rows.schedule(row)
            if schedule.state not in rows.RUNNING:
                if await self._settle(connection, claim, Fate.MISSED, now, note=sentence):
                    await rows.wake(connection, schedule, now)
                return False
            if claim.happening is not None:
                back = self._still_mine(claim.happening).values(
                    fate=Fate.WAITING,
                    note=sentence,
                    owner=None,
                    lease_until=now,
                    **_unsent(claim, sure=sure),
                )
                if (await connection.execute(back)).rowcount == 0:
                    return False
            again = now + planning.wait(row.failures + 1)
            if claim.happening is None and schedule.next_at is not None:
                again = min(again, max(schedule.next_at, now))
            news = row.trouble != sentence
            held = replace(schedule, state=State.HELD, trouble=sentence)
            told = row.told and not news
            more = {"told": told, "failures": row.failures + 1}
            await rows.write(connection, held, wake_at=again, **more)
        return not told

    async def resume(self, claim: Claim, *, now: datetime) -> None:
        """Let a held schedule go on, since nothing is missing any more."""
        async with self._database.writing() as connection:
            row = await rows.locked(connection, claim.schedule.id)
            if row is not None and not _overtaken(row, claim):
                schedule = _resumed(rows.schedule(row), mended=True)
                await rows.wake(connection, schedule, now, told=True, failures=0)

    async def retry(
        self, claim: Claim, note: str, *, at: datetime, now: datetime, sure: bool
    ) -> None:
        """Give a claim back, to be taken on again at `at`; `sure` says that nothing was sent."""
        async with self._database.writing() as connection:
            if claim.happening is not None:
                query = self._still_mine(claim.happening).values(
                    note=note, lease_until=now, **_unsent(claim, sure=sure)
                )
                if (await connection.execute(query)).rowcount == 0:
                    return
            query = update(ScheduleRow).where(ScheduleRow.id == claim.schedule.id)
            if claim.happening is None:
                query = query.where(ScheduleRow.wake_at == claim.until)
            await connection.execute(query.values(wake_at=at))

    async def _settle(
        self, connection: AsyncConnection, claim: Claim, fate: Fate, now: datetime, **more: Any
    ) -> int | None:
        if claim.happening is None:
            return None
        query = self._still_mine(claim.happening).values(fate=fate, settled_at=now, **more)
        settled = await connection.execute(query)
        return claim.happening.id if settled.rowcount else None

    def _still_mine(self, happening: Happening) -> Any:
        return update(OccurrenceRow).where(
            OccurrenceRow.id == happening.id,
            OccurrenceRow.fate == Fate.CLAIMED,
            OccurrenceRow.owner == self._owner,
        )


def _overtaken(row: Row[Any], claim: Claim) -> bool:
    """Return whether a schedule that was only looked at has gone on meanwhile."""
    return claim.happening is None and row.wake_at != claim.until


def _unsent(claim: Claim, *, sure: bool) -> dict[str, Any]:
    """Return what forgets that an occurrence may have been sent, where it surely was not."""
    return {"claimed_at": None} if sure and not claim.before else {}


def _resumed(schedule: Schedule, *, mended: bool) -> Schedule:
    if not mended or schedule.state is not State.HELD:
        return schedule
    return replace(schedule, state=State.ACTIVE, trouble=None)


def _gone_on(now: Schedule, before: Schedule, after: Schedule) -> Schedule:
    """Return the schedule as it is now, gone on by what one post changed.

    Where a moderator has meanwhile chosen another place to go on, theirs holds.
    """
    if (now.position, now.what) == (before.position, before.what):
        now = replace(
            now,
            position=after.position,
            what=after.what,
            options=replace(
                now.options, at_end=after.options.at_end, next_series=after.options.next_series
            ),
        )
        if after.state is State.ENDED:
            return replace(now, state=State.ENDED)
    if now.state is State.HELD:
        return _resumed(now, mended=True)
    return now
