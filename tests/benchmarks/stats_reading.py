"""Reading the views and recording one ask, as the stored asks grow from a thousand to a million.

Each database holds sixty days of one server with the same members, filled in bulk with the roll-ups
that recording each ask would have made; one in twenty asks has no answer. The baseline has a
thousand asks, the measurements are taken in turns.
"""

import asyncio
import random
import time
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import ExitStack
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from sqlalchemy import insert, text

from bot.answering.outcome import OutcomeKind
from bot.guide.loader import load_guide
from bot.guide.model import Guide, TopicId
from bot.insights.asks import Ask, WayIn
from bot.insights.counts import EVERY_TOPIC
from bot.insights.period import Period
from bot.reports import Reports, Scope
from bot.store.asks import Asks
from bot.store.daily_askers import NEVER
from bot.store.engine import Database
from bot.store.gaps import UnsureQuestions
from bot.store.posted import PostedContent
from bot.store.statistics import Statistics
from bot.store.stored_servers import StoredServers
from bot.store.tables import AskRow, DailyAskersRow, DailyCountRow
from tests import postgres
from tests.benchmarks.figures import Figure

CONTENT = Path(__file__).parents[2] / "content" / "mental-health-technician"
LAST = date(2026, 11, 23)
DAYS = 60
MEMBERS = 2_000
FEW = 1_000
UNANSWERED = 20
"""One in so many asks has no answer, and its text is kept."""
REPEATS = 21
AT_ONCE = 5_000
NAME = "stats_reading"
Work = Callable[[Database, Guide], Callable[[], Awaitable[object]]]


def run(*, quick: bool = False) -> Iterator[Figure]:
    """Yield the time of each view with many asks against few, and of recording one."""
    sizes = [10_000, 100_000] + ([] if quick else [1_000_000])
    guide = load_guide(CONTENT)
    names = [f"asks_{size}" for size in (FEW, *sizes)]
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="bot-bench-")))
        files = [f"sqlite+aiosqlite:///{folder / name}.sqlite3" for name in names]
        yield from asyncio.run(_measure("SQLite", files, sizes, guide))
        try:
            socket = stack.enter_context(postgres.server())
        except postgres.NoPostgres as reason:
            yield Figure(NAME, "PostgreSQL", "ms", missing=str(reason))
            return
        asyncio.run(postgres.create(socket, *names))
        urls = [postgres.url(socket, name) for name in names]
        yield from asyncio.run(_measure("PostgreSQL", urls, sizes, guide))


async def _measure(kind: str, urls: list[str], sizes: list[int], guide: Guide) -> list[Figure]:
    databases = [Database(url) for url in urls]
    try:
        for database, count in zip(databases, (FEW, *sizes), strict=True):
            await database.migrate()
            await fill(database, guide, count)
        return [
            await _compare(
                f"{kind}, {size:,} asks: {what}", WORK[what], (databases[0], many), guide
            )
            for size, many in zip(sizes, databases[1:], strict=True)
            for what in WORK
        ]
    finally:
        for database in databases:
            await database.close()


async def _compare(what: str, prepare: Work, databases: Sequence[Database], guide: Guide) -> Figure:
    times: list[list[float]] = [[], []]
    works = [prepare(database, guide) for database in databases]
    for turn in range(REPEATS + 3):
        for place, work in enumerate(works):
            began = time.perf_counter()
            await work()
            # The first turns warm the caches of both.
            if turn >= 3:
                times[place].append(1000 * (time.perf_counter() - began))
    few, many = times
    return Figure.compared(NAME, what, "ms", many, few, against=f"{FEW:,} asks", target="≤ 1.5")


def _topics(database: Database, guide: Guide) -> Callable[[], Awaitable[object]]:
    reports, scope, period = _reading(database, guide)
    return lambda: reports.topics(scope, period)


def _trend(database: Database, guide: Guide) -> Callable[[], Awaitable[object]]:
    reports, scope, period = _reading(database, guide)
    return lambda: reports.trend(scope, period)


def _recording(database: Database, guide: Guide) -> Callable[[], Awaitable[object]]:
    asks, chance = Asks(database), random.Random(5)
    topics = list(guide.topics)

    def record() -> Awaitable[object]:
        ask = _ask(guide, LAST, chance.choice(topics), chance.randrange(MEMBERS))
        return asks.record(ask)

    return record


def _unanswered(database: Database, guide: Guide) -> Callable[[], Awaitable[object]]:
    unsure, period = UnsureQuestions(database), Period.until(LAST, 30)
    return lambda: unsure.list(1, guide.id, period, most=50)


def _servers(database: Database, _: Guide) -> Callable[[], Awaitable[object]]:
    return StoredServers(database).all


WORK: dict[str, Work] = {
    "topics over 30 days": _topics,
    "trend over 30 days": _trend,
    "the 50 newest unanswered": _unanswered,
    "which servers there are": _servers,
    "recording one ask": _recording,
}


def _reading(database: Database, guide: Guide) -> tuple[Reports, Scope, Period]:
    reports = Reports(Statistics(database), UnsureQuestions(database), PostedContent(database))
    return reports, Scope(1, guide, ZoneInfo("UTC")), Period.until(LAST, 30)


def _ask(guide: Guide, day: date, topic: TopicId, member: int) -> Ask:
    return Ask(
        guild_id=1,
        channel_id=10,
        guide_id=guide.id,
        outcome=OutcomeKind.ANSWER,
        way_in=WayIn.SLASH,
        at=datetime(day.year, day.month, day.day, 12, tzinfo=UTC),
        day=day,
        asker=member.to_bytes(16, "big"),
        topic=topic,
    )


async def fill(database: Database, guide: Guide, count: int) -> None:
    """Store `count` asks, spread over the days, topics and members, with their roll-ups."""
    chance = random.Random(count)
    topics = list(guide.topics)
    weights = [1 / (place + 3) for place in range(len(topics))]
    cells: Counter[tuple[date, TopicId]] = Counter()
    seen: defaultdict[tuple[str, int], set[date]] = defaultdict(set)
    rows: list[dict[str, object]] = []
    picked = chance.choices(topics, weights, k=count)
    for number, topic in enumerate(picked):
        day = LAST - timedelta(days=DAYS - 1 - number * DAYS // count)
        member = chance.randrange(MEMBERS)
        cells[day, topic] += 1
        seen[topic, member].add(day)
        seen[EVERY_TOPIC, member].add(day)
        ask = _ask(guide, day, topic, member)
        rows.append(
            {
                "guild_id": 1,
                "channel_id": 10,
                "guide_id": guide.id,
                "asker": ask.asker,
                "outcome": "answer" if number % UNANSWERED else "unknown",
                "text": None if number % UNANSWERED else f"a question, the {number}th",
                "topic": topic,
                "way_in": ask.way_in,
                "at": ask.at,
                "day": day,
                "near_post": False,
                "passed_on": False,
            }
        )
    links: Counter[tuple[str, date, date]] = Counter()
    for (topic_id, _), days in seen.items():
        last = NEVER
        for day in sorted(days):
            links[topic_id, day, last] += 1
            last = day
    key = {"guild_id": 1, "guide_id": guide.id}
    zero = {"near_post": 0, "helpful": 0, "unhelpful": 0}
    counted = [
        {**key, **zero, "day": day, "topic": topic, "outcome": "answer", "asks": asks}
        for (day, topic), asks in cells.items()
    ]
    people = [
        {**key, "topic": topic_id, "day": day, "last_day": last, "askers": askers}
        for (topic_id, day, last), askers in links.items()
    ]
    for table, values in ((AskRow, rows), (DailyCountRow, counted), (DailyAskersRow, people)):
        for start in range(0, len(values), AT_ONCE):
            async with database.writing() as connection:
                await connection.execute(insert(table), values[start : start + AT_ONCE])
    if not database.is_sqlite:
        # A server in use does this by itself every few minutes.
        async with database.writing() as connection:
            await connection.execute(text("ANALYZE"))
