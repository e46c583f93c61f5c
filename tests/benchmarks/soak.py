"""A long day in short: many asks with the gateway cut again and again; nothing may grow.

Memory is compared with what it was after the first tenth, when every cache has filled.
"""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from tests.benchmarks.figures import Figure
from tests.benchmarks.processes import discord_server, this_bot
from tests.benchmarks.questions import asked

NAME = "soak"
PART = 1_000


def run(*, quick: bool) -> Iterator[Figure]:
    """Yield memory, open files and threads after 100,000 asks (10,000 where it is quick)."""
    parts = 10 if quick else 100
    with (
        tempfile.TemporaryDirectory(prefix="bot-soak-") as name,
        discord_server() as discord,
        this_bot(discord, Path(name)) as bot,
    ):
        discord.do("people")
        discord.do("online")
        seen: list[tuple[float, int, int]] = []
        for _ in range(parts):
            answer = discord.do("asks", n=PART, in_flight=16, questions=asked())
            if answer["failed"]:
                raise RuntimeError(f"{len(answer['failed'])} asks failed: {answer['failed'][0]}")
            discord.do("cut")
            discord.do("connected")
            seen.append((bot.resident, bot.handles, bot.threads))
        code = bot.stop()
        with closing(sqlite3.connect(Path(name, "bot.sqlite3"))) as database:
            (counted,) = database.execute("SELECT sum(asks) FROM daily_counts").fetchone()
    tenth = seen[parts // 10 - 1]
    asks = f"{parts * PART:,} asks, {parts} cuts"
    yield Figure.compared(
        NAME,
        f"{asks}: memory",
        "MiB",
        [seen[-1][0]],
        [tenth[0]],
        against="after a tenth",
        target="≤ 1.05",
    )
    for index, what in ((1, "open files"), (2, "threads")):
        yield Figure.compared(
            NAME,
            f"{asks}: {what}",
            "",
            [seen[-1][index]],
            [tenth[index]],
            against="after a tenth",
            target="≤ 1.0",
        )
    yield Figure.compared(
        NAME,
        f"{asks}: counted (exit code {code})",
        "asks",
        [counted],
        [parts * PART],
        against="asked",
        target="≤ 1.0",
    )
