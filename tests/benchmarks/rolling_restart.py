"""Two shard processes on one PostgreSQL, both replaced while members ask and posts come due.

For each shard a second process is started beside the first; when it answers, the first is stopped.
Every ask must be answered, and stand in the database once; every post must stand in its channel
once, where its schedule's history says.
"""

import asyncio
import tempfile
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import func, select

from bot.store.engine import Database
from bot.store.tables import DailyCountRow
from tests import postgres
from tests.benchmarks import scheduled
from tests.benchmarks.figures import Figure
from tests.benchmarks.processes import Bot, Discord, discord_server, this_bot
from tests.benchmarks.questions import asked

NAME = "rolling_restart"
SHARDS = 2
SECONDS = 90.0
"""How long posts are spread over from before the first start on, and asks from after it."""
IN_FLIGHT = 4
THREADS = 10
"""Every so many posts open a thread, which is a step of its own."""


@dataclass(frozen=True, slots=True)
class Restart:
    """What became of what was asked and planned.

    `counted` is how many asks the database says there were; `exits` are the exit codes of the
    processes that were stopped; `spanned` says whether posts still came due after that.
    """

    asked: int
    failed: list[str]
    counted: int
    posts: scheduled.Outcome
    exits: list[int]
    spanned: bool


def run(*, quick: bool) -> Iterator[Figure]:
    """Yield what became of 2,000 asks and 200 posts (400 and 40 where it is quick)."""
    asks, posts = (400, 40) if quick else (2_000, 200)
    try:
        with postgres.server() as folder:
            url = postgres.url(folder, "postgres")
            found = restart(url, asks=asks, posts=posts, seconds=SECONDS)
    except postgres.NoPostgres as reason:
        yield Figure(NAME, "", "", missing=str(reason))
        return
    if not found.spanned:
        raise RuntimeError("the posts were over before the restarts: this proves nothing")
    if any(found.exits):
        raise RuntimeError(f"a process that was stopped ended with {found.exits}")
    done = found.posts
    if done.lost or done.doubled or done.elsewhere:
        raise RuntimeError(f"posts were lost, doubled or not confirmed: {done}")
    for what, unit, number, wanted in (
        ("asks answered", "asks", found.asked - len(found.failed), found.asked),
        ("asks counted", "asks", found.counted, found.asked),
        (f"posts, once each, by {done.processes} processes", "posts", done.once, posts),
        ("threads opened under posts", "threads", done.steps, -(-posts // THREADS)),
    ):
        # Neither more nor less will do; a target has one side, so the other is checked here.
        if number > wanted:
            raise RuntimeError(f"{what}: {number}, and only {wanted} were asked for")
        yield Figure.compared(
            NAME, what, unit, [number], [wanted], against="asked for", target="≥ 1.0"
        )


def restart(
    url: str,
    *,
    asks: int,
    posts: int,
    seconds: float,
    at_once: int = 1,
    cache: Path | None = None,
) -> Restart:
    """Replace both processes while `posts` come due over so many seconds, and `asks` are asked.

    Members go on asking where the restarts take longer. `at_once` is how many shards may identify
    at the same time, `cache` a folder with what is learnt of the guide already.
    """
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bot-rolling-")))
        discord = stack.enter_context(discord_server())
        discord.do("people", shards=SHARDS)
        discord.do("identifies", at_once=at_once)

        def process(name: str, shard: int) -> Bot:
            own = this_bot(
                discord,
                folder / name,
                database=url,
                cache=cache,
                BOT_SHARD_COUNT=str(SHARDS),
                BOT_SHARD_IDS=str(shard),
                BOT_METRICS_PORT="0",
            )
            return stack.enter_context(own)

        asyncio.run(_migrate(url))
        # A process that finds nothing sleeps for half a minute: the posts are there before it is.
        due = scheduled.moments(posts, start=datetime.now(UTC), seconds=seconds)
        scheduled.plan(url, discord.do("places")["places"], due, thread_every=THREADS)
        old = [process(f"old-{shard}", shard) for shard in range(SHARDS)]
        for bot in old:
            bot.until_well()
        with _asking(discord, asks, seconds) as answers:
            exits, new = [], []
            for shard in range(SHARDS):
                new.append(process(f"new-{shard}", shard))
                new[-1].until_well()
                exits.append(old[shard].stop())
            spanned = datetime.now(UTC) < due[-1]
        # A lease that a process left behind is over in two minutes; what is lost never settles.
        scheduled.until_settled(url, posts, seconds=180)
        for bot in new:
            bot.stop()  # which finishes its records
        return Restart(
            asked=sum(answers.asked),
            failed=answers.failed,
            counted=asyncio.run(_counted(url)),
            posts=scheduled.outcome(url, discord),
            exits=exits,
            spanned=spanned,
        )


@dataclass(slots=True)
class Answers:
    """How many questions each round had, and what failed in all of them."""

    asked: list[int] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)


@contextmanager
def _asking(discord: Discord, asks: int, seconds: float) -> Iterator[Answers]:
    """Let members ask meanwhile: so many over so many seconds, then on until the block ends."""
    over = threading.Event()
    answers = Answers()

    def ask() -> None:
        while not answers.asked or not over.is_set():
            number, during = (IN_FLIGHT * 5, 2.0) if answers.asked else (asks, seconds)
            order = {"n": number, "in_flight": IN_FLIGHT, "questions": asked(), "over": during}
            answers.failed += discord.do("asks", **order)["failed"]
            answers.asked.append(number)

    with ThreadPoolExecutor(1) as pool:
        asking = pool.submit(ask)
        try:
            yield answers
        finally:
            over.set()
        asking.result()


async def _migrate(url: str) -> None:
    database = Database(url)
    await database.migrate()
    await database.close()


async def _counted(url: str) -> int:
    database = Database(url)
    try:
        async with database.reading() as connection:
            return int(await connection.scalar(select(func.sum(DailyCountRow.asks))) or 0)
    finally:
        await database.close()
