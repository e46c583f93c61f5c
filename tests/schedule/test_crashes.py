"""A process killed at each step between due and confirmed: afterwards there is exactly one post.

The processes are real and die by SIGKILL; the databases are real, and so is HTTP. A lease that
would run out in minutes is made to run out at once.
"""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import false, func, select, text, update

from bot.sandbox.model import Channel, ChannelType
from bot.sandbox.server import Sandbox
from bot.schedule.model import Fate, Options, Schedule
from bot.schedule.recurrence import Recurrence
from bot.store.engine import Database
from bot.store.schedule_tables import OccurrenceRow, OccurrenceStepRow, ScheduleRow
from bot.store.schedules import Schedules
from tests.schedule.desk import schedule

pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]
ROOT = Path(__file__).parents[2]
PATIENCE = 30.0

Until = Callable[[], Awaitable[bool]]


class Matrix:
    """A sandbox and a database in which processes are started and killed."""

    def __init__(self, sandbox: Sandbox, database: Database, url: str) -> None:
        self.sandbox = sandbox
        self.database = database
        self.url = url
        self.cases: dict[str, tuple[Channel, Schedule]] = {}

    async def due(self, name: str, *, forum: bool = False, **options: Any) -> Channel:
        """Make a channel with a schedule that is due, and return the channel."""
        world = self.sandbox.world
        kind = ChannelType.FORUM if forum else ChannelType.TEXT
        channel = world.add_channel(world.find_guild(), name, kind)
        now = datetime.now(UTC).replace(second=0, microsecond=0)
        made = replace(
            schedule(),
            guild_id=int(world.find_guild().id),
            channel_id=int(channel.id),
            rule=Recurrence(at=now.time(), zone="UTC", first=now.date()),
            options=Options(**options),
        )
        added = await Schedules(self.database).add(made, now=now - timedelta(seconds=1))
        self.cases[name] = (channel, added)
        return channel

    @asynccontextmanager
    async def process(self) -> AsyncIterator[asyncio.subprocess.Process]:
        """Start a process, and kill it when the block ends."""
        command = (sys.executable, "-m", "tests.schedule.posting_process")
        arguments = (self.sandbox.api_url, self.sandbox.token, self.url)
        started = await asyncio.create_subprocess_exec(*command, *arguments, cwd=ROOT)
        try:
            yield started
            assert started.returncode is None, "it ended before it was killed"
        finally:
            if started.returncode is None:
                started.send_signal(signal.SIGKILL)
            await started.wait()

    async def until(self, what: str, happened: Until) -> None:
        try:
            async with asyncio.timeout(PATIENCE):
                # What happens, happens in another process, which can set no event here.
                while not await happened():  # noqa: ASYNC110
                    await asyncio.sleep(0.02)
        except TimeoutError:
            pytest.fail(f"{what} did not happen")

    async def lease_ends(self) -> None:
        """Let all leases run out, as if minutes had passed."""
        now = datetime.now(UTC)
        async with self.database.writing() as connection:
            for row in (ScheduleRow, OccurrenceStepRow):
                late = update(row).where(row.wake_at > now, row.wake_at < now + timedelta(hours=1))
                await connection.execute(late.values(wake_at=now))

    async def fate(self, name: str) -> Fate | None:
        query = select(OccurrenceRow.fate).where(
            OccurrenceRow.schedule_id == self.cases[name][1].id
        )
        async with self.database.reading() as connection:
            found = await connection.scalar(query)
        return Fate(found) if found else None

    async def posted(self, name: str) -> bool:
        return await self.fate(name) is Fate.POSTED

    async def all_posted(self) -> bool:
        return all([await self.posted(name) for name in self.cases])

    async def steps_left(self) -> int:
        query = select(func.count()).select_from(OccurrenceStepRow)
        async with self.database.reading() as connection:
            return await connection.scalar(query.where(OccurrenceStepRow.done == false())) or 0

    @asynccontextmanager
    async def locked(self) -> AsyncIterator[None]:
        """Let nobody write to the database."""
        async with self.database.writing() as connection:
            if not self.database.is_sqlite:
                await connection.execute(text("LOCK TABLE occurrences IN EXCLUSIVE MODE"))
            yield

    def count(self, name: str) -> int:
        """Return how many posts a channel, or a forum, holds."""
        channel = self.cases[name][0]
        if channel.type is ChannelType.FORUM:
            channels = self.sandbox.world.channels.values()
            return len([each for each in channels if each.parent_id == channel.id])
        bot = self.sandbox.world.bot.id
        return len([m for m in channel.messages if m.author_id == bot and m.components])

    def hang(self, method: str, path: str, after: bool = False) -> Until:
        """Never answer a request; return whether it was made."""
        fault = self.sandbox.faults.hang(method=method, path=f"/channels/{path}", after=after)

        async def made() -> bool:
            return fault not in self.sandbox.faults.active

        return made


@pytest.fixture
async def matrix(database: Database, database_url: str) -> AsyncIterator[Matrix]:
    async with Sandbox() as sandbox:
        yield Matrix(sandbox, database, database_url)


async def test_killed_anywhere_there_is_exactly_one_post(matrix: Matrix) -> None:
    # Before it was claimed: the process can't get at the database.
    await matrix.due("unclaimed")
    async with matrix.locked(), matrix.process():
        await matrix.until("connecting", connected(matrix.sandbox))
        await asyncio.sleep(0.3)
    assert matrix.count("unclaimed") == 0

    # Claimed, and the message did not reach the channel; or confirmed, and no thread opened yet.
    # In a forum, a post is a thread and has no nonce.
    for after in (False, True):
        await matrix.lease_ends()
        asked = [
            matrix.hang("POST", f"{(await matrix.due(f'text {after}')).id}/messages", after),
            matrix.hang(
                "POST", f"{(await matrix.due(f'forum {after}', forum=True)).id}/threads", after
            ),
            matrix.hang(
                "POST",
                f"{(await matrix.due(f'thread {after}', thread=True)).id}/messages/*/threads",
                after,
            ),
        ]
        # The second time the requests do take effect, and only the answers are lost.
        async with matrix.process():
            for number, hung in enumerate(asked):
                await matrix.until(f"request {number}", hung)
        assert matrix.count(f"text {after}") == matrix.count(f"forum {after}") == int(after)
        assert await matrix.posted(f"thread {after}")

    # While it looks for the post of the process before.
    await matrix.lease_ends()
    looking = matrix.hang("GET", f"{matrix.cases['text True'][0].id}/messages")
    async with matrix.process():
        await matrix.until("looking", looking)
    assert not await matrix.posted("text True")

    # Answered, and killed before that was written down.
    await matrix.lease_ends()
    place = f"/channels/{(await matrix.due('unconfirmed')).id}/messages"
    matrix.sandbox.faults.slow(2.0, method="POST", path=place)
    async with matrix.process():
        await matrix.until("recovery", lambda: matrix.posted("text True"))
        await matrix.until("claiming", lambda: is_claimed(matrix, "unconfirmed"))
        async with matrix.locked():
            await matrix.until("the effect", lambda: has_post(matrix, "unconfirmed"))
            await asyncio.sleep(0.3)
            assert await is_claimed(matrix, "unconfirmed")
    matrix.sandbox.faults.clear()

    await matrix.lease_ends()
    async with matrix.process():
        await matrix.until("confirming all", matrix.all_posted)
        await matrix.until("the last step", lambda: no_steps_left(matrix))
    assert {name: matrix.count(name) for name in matrix.cases} == dict.fromkeys(matrix.cases, 1)
    threads = [m.thread_id for m in matrix.sandbox.world.messages.values() if m.thread_id]
    assert len(threads) == 2


def connected(sandbox: Sandbox) -> Until:
    online = asyncio.Event()
    sandbox.world.events.subscribe(
        lambda event: online.set() if event.name == "BOT_STATE" and event.data["online"] else None
    )

    async def happened() -> bool:
        return online.is_set()

    return happened


async def is_claimed(matrix: Matrix, name: str) -> bool:
    return await matrix.fate(name) is Fate.CLAIMED


async def has_post(matrix: Matrix, name: str) -> bool:
    return matrix.count(name) == 1


async def no_steps_left(matrix: Matrix) -> bool:
    return await matrix.steps_left() == 0
