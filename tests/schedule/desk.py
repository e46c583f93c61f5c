"""A publisher with everything around it: a real database, a clock to move, a channel to read."""

import asyncio
from collections import Counter, deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from bot.guide.model import Episode, Guide, Series, Topic, TopicId, TopicKind
from bot.schedule.ledger import Ledger
from bot.schedule.model import Fate, Happening, Kind, Options, Schedule, What
from bot.schedule.pace import Pace
from bot.schedule.posts import Post, Refused, Sent, Unclear
from bot.schedule.publisher import Publisher
from bot.schedule.recurrence import Recurrence
from bot.store.claims import Claims
from bot.store.engine import Database
from bot.store.held_schedules import HeldSchedules
from bot.store.occurrence_steps import OccurrenceSteps
from bot.store.schedule_history import ScheduleHistory
from bot.store.schedules import Schedules
from bot.store.settlements import Settlements

START = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
"""A Monday."""
NINE = START + timedelta(hours=1)
DAY = timedelta(days=1)
PAY = TopicId("pay")


class SetClock:
    """Shows the time it is set to."""

    def __init__(self, now: datetime = START) -> None:
        self.at = now

    def now(self) -> datetime:
        return self.at

    def advance(self, by: timedelta) -> None:
        self.at += by


def guide(episodes: int = 3) -> Guide:
    made = tuple(
        Episode(n, f"e{n}", f"Episode {n}", f"Text {n}.", f"Question {n}?", (PAY,))
        for n in range(1, episodes + 1)
    )
    topics = {
        TopicId(name): Topic(TopicId(name), TopicKind.SECTION, name.title(), f"About {name}.")
        for name in ("pay", "hours", "people")
    }
    return Guide(
        id="baker",
        title="Baker",
        language="en",
        reviewed=date(2026, 1, 1),
        attribution="",
        disclaimer="",
        description="",
        topics=topics,
        series={
            "day": Series("day", "A baker's day", "", made),
            "night": Series("night", "A baker's night", "", made[:2]),
        },
        synonyms=(),
        negatives=(),
        digest="",
    )


SERIES = What(Kind.SERIES, "baker", ("day",))


def schedule(**changed: Any) -> Schedule:
    options = Options(**changed.pop("options", {}))
    daily = Recurrence(at=time(9), zone="UTC", first=START.date())
    made = Schedule(guild_id=1, channel_id=10, what=SERIES, rule=daily, options=options)
    return replace(made, **changed)


@dataclass
class Channel:
    """What stands on "Discord": a list of marks and titles a channel, and what goes wrong."""

    posts: list[tuple[int, str, str]] = field(default_factory=list)
    steps: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    trouble: str | None = None
    moderators: bool = True
    note: str | None = None
    faults: deque[Callable[[], Exception | None]] = field(default_factory=deque)
    step_faults: deque[Exception] = field(default_factory=deque)
    effect_first: bool = False
    nonces: bool = False
    requests: Counter[str] = field(default_factory=Counter)
    times: list[datetime] = field(default_factory=list)
    clock: SetClock = field(default_factory=SetClock)

    async def check(self, schedule: Schedule) -> str | None:
        if self.trouble:
            raise Refused(self.trouble)
        return self.note

    async def send(self, post: Post, *, deadline: datetime) -> Sent:
        self.requests["send"] += 1
        self.times.append(self.clock.now())
        await asyncio.sleep(0)
        fault = self.faults.popleft()() if self.faults else None
        if fault is not None and not self.effect_first:
            raise fault
        known = [i for i, each in enumerate(self.posts) if each[1] == post.mark]
        if not (self.nonces and known):
            self.posts.append((post.schedule.channel_id, post.mark, post.content.title))
            known = [len(self.posts) - 1]
        if fault is not None:
            raise fault
        return Sent(post.schedule.channel_id, 1000 + known[0])

    async def find(self, schedule: Schedule, happening: Happening, mark: str) -> Sent | None:
        self.requests["find"] += 1
        self.times.append(self.clock.now())
        for number, each in enumerate(self.posts):
            if each[1] == mark:
                return Sent(each[0], 1000 + number)
        return None

    async def open_thread(self, sent: Sent, name: str) -> None:
        await self._step(f"thread {sent.message_id} {name}")

    async def crosspost(self, sent: Sent) -> None:
        await self._step(f"crosspost {sent.message_id}")

    async def pin(self, sent: Sent) -> None:
        await self._step(f"pin {sent.message_id}")

    async def unpin(self, sent: Sent) -> None:
        await self._step(f"unpin {sent.message_id}")

    async def _step(self, said: str) -> None:
        self.requests["step"] += 1
        if self.step_faults:
            raise self.step_faults.popleft()
        self.steps.append(said)

    async def tell(self, schedule: Schedule, sentence: str) -> bool:
        if self.moderators:
            self.told.append(sentence)
        return self.moderators

    @property
    def titles(self) -> list[str]:
        return [title for _, _, title in self.posts]


def ledger(database: Database, owner: str) -> Ledger:
    return Ledger(
        claims=Claims(database, owner),
        settlements=Settlements(database, owner),
        steps=OccurrenceSteps(database),
        held=HeldSchedules(database),
    )


class Desk:
    """One process' publisher, and what a moderator may do and see."""

    def __init__(self, database: Database, channel: Channel | None = None) -> None:
        self.database = database
        self.channel = channel or Channel()
        self.clock = self.channel.clock
        self.schedules = Schedules(database)
        self.history_of = ScheduleHistory(database)
        self.held = HeldSchedules(database)
        self.guides = {"baker": guide()}
        self.owners = 0

    async def add(self, **changed: Any) -> Schedule:
        return await self.schedules.add(schedule(**changed), now=self.clock.now())

    @asynccontextmanager
    async def publisher(self, **changed: Any) -> AsyncIterator[Publisher]:
        """A new process: nothing is left of an earlier one but what it wrote."""
        self.owners += 1

        async def sleep(seconds: float) -> None:
            self.clock.advance(timedelta(seconds=seconds))

        values: dict[str, Any] = {
            "ledger": ledger(self.database, f"process {self.owners}"),
            "poster": self.channel,
            "guides": lambda: self.guides,
            "clock": self.clock,
            "pace": Pace(self.clock, sleep=sleep),
        }
        made = Publisher(**(values | changed))
        yield made

    async def work(self, until: datetime | None = None) -> None:
        """Let a new process work until nothing is due, moving the clock up to `until`."""
        async with self.publisher() as made:
            await self.run(made, until)

    async def run(self, made: Publisher, until: datetime | None = None) -> None:
        while True:
            await made._look()
            while made._working:
                await asyncio.wait(made._working)
                await asyncio.sleep(0)
                await made._look()
            due = await made._ledger.claims.next_wake()
            if due is not None and due <= self.clock.now():
                continue
            if until is None or due is None or due > until:
                break
            self.clock.at = due
        if until is not None:
            self.clock.at = max(until, self.clock.at)

    async def history(self, number: int) -> list[tuple[str, str, str | None]]:
        """Return what became of each occurrence: key, fate, note; oldest first."""
        found = await self.history_of.history(1, number, most=500)
        return [(each.key, str(each.fate), each.note) for each, _ in reversed(found)]

    async def fates(self, number: int) -> list[str]:
        return [fate for _, fate, _ in await self.history(number)]


def unclear() -> Exception:
    return Unclear("the test says so")


POSTED, MISSED, SKIPPED, WAITING = Fate.POSTED, Fate.MISSED, Fate.SKIPPED, Fate.WAITING
