"""A long day in short: many asks and posts, the gateway cut again and again; nothing may grow.

After every part the bot is at rest: all is answered and posted, and it is connected again. Its
memory is compared between the second tenth of the parts, when every cache has filled, and the last;
tasks, open files and threads between the same, each at its lowest, since what leaks stays.
"""

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.benchmarks import scheduled
from tests.benchmarks.figures import Figure, Spread
from tests.benchmarks.processes import Bot, Discord, discord_server, this_bot
from tests.benchmarks.questions import asked

NAME = "soak"
ASKS, POSTS = 1_000, 50
"""How many a part has."""
SERVERS = 40
PARTS, FEW_PARTS = 100, 10
LOOKS = 10
"""How often a second the tasks are counted, at rest."""


@dataclass(frozen=True, slots=True)
class Rest:
    """What the bot holds at rest; the memory in MiB."""

    memory: float
    tasks: int
    handles: int
    threads: int


def run(*, quick: bool) -> Iterator[Figure]:
    """Yield what grew over 100,000 asks and 5,000 posts (10,000 and 500 where it is quick)."""
    parts = FEW_PARTS if quick else PARTS
    with (
        tempfile.TemporaryDirectory(prefix="bot-soak-") as name,
        discord_server() as discord,
    ):
        url = f"sqlite+aiosqlite:///{name}/bot.sqlite3"
        discord.do("people")
        places = discord.do("places", n=SERVERS)["places"]
        with this_bot(discord, Path(name), BOT_METRICS_PORT="0") as bot:
            bot.until_well()
            began = time.monotonic()
            soak = Soak(discord, bot, url, places)
            seen = [soak.part(number, last=number == parts - 1) for number in range(parts)]
            minutes = (time.monotonic() - began) / 60
            if code := bot.stop():
                raise RuntimeError(f"the bot ended with {code}: {bot.said()[-500:]}")
        posts = scheduled.outcome(url, discord)
        with closing(sqlite3.connect(Path(name, "bot.sqlite3"))) as database:
            (counted,) = database.execute("SELECT sum(asks) FROM daily_counts").fetchone()
    if (counted, posts.once) != (parts * ASKS, parts * POSTS):
        raise RuntimeError(f"{counted:,} asks were counted, and of the posts: {posts}")
    tenth = parts // 10
    early, late = seen[tenth : 2 * tenth], seen[-tenth:]
    early_on = f"after {tenth * ASKS:,} to {2 * tenth * ASKS:,}"
    asks = f"{parts * ASKS:,} asks, {parts * POSTS:,} posts, {parts} cuts"
    yield Figure(NAME, f"{asks}: all counted and posted once, in", "min", Spread.of([minutes]))
    yield Figure.compared(
        NAME,
        f"{asks}: memory at rest",
        "MiB",
        [statistics.median(each.memory for each in late)],
        [statistics.median(each.memory for each in early)],
        against=early_on,
        target="≤ 1.05",
    )
    for what, field in (("tasks", "tasks"), ("open files", "handles"), ("threads", "threads")):
        yield Figure.compared(
            NAME,
            f"{asks}: {what} at rest",
            "",
            [min(getattr(each, field) for each in late)],
            [min(getattr(each, field) for each in early)],
            against=early_on,
            target="≤ 1.0",
        )


class Soak:
    """A bot that is asked, and posts, part after part."""

    def __init__(self, discord: Discord, bot: Bot, url: str, places: list[scheduled.Place]) -> None:
        self._discord = discord
        self._bot = bot
        self._url = url
        self._places = places
        self._seconds = 5.0
        self._plan(after=0.0)

    def part(self, number: int, *, last: bool) -> Rest:
        """Ask while posts come due, cut the gateway; return what the bot holds at rest."""
        began = time.monotonic()
        if not last:
            # Another process' schedules are seen within half a minute, those that are there when
            # the bot looks for the next one at once. So each part has the posts of the next.
            self._plan(after=self._seconds)
        answer = self._discord.do("asks", n=ASKS, in_flight=16, questions=asked())
        if answer["failed"]:
            raise RuntimeError(f"{len(answer['failed'])} asks failed: {answer['failed'][0]}")
        self._seconds = answer["seconds"]
        self._discord.do("cut")
        self._discord.do("connected")
        wanted = (number + 1) * POSTS
        if (posted := scheduled.until_settled(self._url, wanted, seconds=120)) < wanted:
            raise RuntimeError(f"{wanted - posted} posts were not made: {self._bot.said()[-500:]}")
        bot = self._bot
        rest = Rest(bot.resident, self._tasks(), bot.handles, bot.threads)
        print(
            f"part {number + 1}: {rest}, {bot.cpu:.0f} s of processor so far, asked in "
            f"{self._seconds:.1f} s of {time.monotonic() - began:.1f}",
            file=sys.stderr,
            flush=True,
        )
        return rest

    def _tasks(self) -> int:
        """Return the lowest of several counts: a task that ends within the second is no leak."""
        counts: list[float] = []
        for _ in range(LOOKS):
            time.sleep(1 / LOOKS)
            counts.append(self._bot.gauge("career_bot_tasks"))
        return int(min(counts))

    def _plan(self, *, after: float) -> None:
        start = datetime.now(UTC) + timedelta(seconds=after)
        due = scheduled.moments(POSTS, start=start, seconds=self._seconds / 2)
        scheduled.plan(self._url, self._places, due)
