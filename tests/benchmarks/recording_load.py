"""200 questions a second for a minute: none lost, none double, no reply later for the recording.

Two bots, of which one records nothing (`forgetful_bot`), are asked in turns for five seconds each,
at that rate whether they keep up or not; a reply's time runs from the moment its question was due.
PostgreSQL flushes each commit to the disk, as in use.
"""

import asyncio
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from bot.store.engine import Database
from bot.store.tables import AskRow, DailyCountRow
from tests import postgres
from tests.benchmarks.discord_server import PEOPLE
from tests.benchmarks.figures import Figure, percentile
from tests.benchmarks.processes import Discord, discord_server, this_bot
from tests.benchmarks.questions import asked

NAME = "recording_load"
AGAINST = "recording nothing"
RATE = 200
SECONDS = 60
BLOCK = 5
LATE_MS = 50.0
"""Where a tenth of the questions was asked later than this, the machine did not hold the rate."""


def run(*, quick: bool) -> Iterator[Figure]:
    """Yield how long replies take and what was recorded, for each database."""
    yield from _on("SQLite", None, quick=quick)
    try:
        with postgres.server(options=postgres.DURABLE) as folder:
            yield from _on("PostgreSQL", postgres.url(folder, "postgres"), quick=quick)
    except postgres.NoPostgres as reason:
        yield Figure(NAME, "PostgreSQL", "", missing=str(reason))


def _on(kind: str, url: str | None, *, quick: bool) -> Iterator[Figure]:
    blocks = (SECONDS // 3 if quick else SECONDS) // BLOCK
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bot-bench-")))
        url = url or f"sqlite+aiosqlite:///{folder}/bot.sqlite3"
        servers = [stack.enter_context(discord_server()) for _ in range(2)]
        bots = [
            stack.enter_context(this_bot(servers[0], folder, database=url)),
            stack.enter_context(
                this_bot(servers[1], folder / "other", program=["tests.benchmarks.forgetful_bot"])
            ),
        ]
        for server in servers:
            server.do("people")
            server.do("online")
            server.do("asks", n=PEOPLE, in_flight=16, questions=asked())
            server.do("asks_at", rate=RATE, seconds=BLOCK, questions=asked())
        before = [bot.cpu for bot in bots]
        rounds = [[_ask(server) for server in servers] for _ in range(blocks)]
        spent = [(bot.cpu - was) / blocks / BLOCK for bot, was in zip(bots, before, strict=True)]
        bots[0].stop()
        number = PEOPLE + (1 + blocks) * BLOCK * RATE
        recorded = asyncio.run(_recorded(url))
    what = f"{kind}, {RATE} questions a second for {blocks * BLOCK} s"
    held = [each for each in rounds if all(percentile(r["late"], 90) <= LATE_MS for r in each)]
    if len(held) * 2 < blocks:
        reason = f"this machine held the rate in {len(held)} of {blocks} rounds"
        yield Figure(NAME, f"{what}: times", "ms", missing=reason)
    else:
        yield from _times(f"{what}, {len(held)} of {blocks} rounds at that rate", held)
    yield Figure.compared(
        NAME, f"{what}: processors in use", "", [spent[0]], [spent[1]], against=AGAINST
    )
    for name, found in recorded.items():
        yield Figure.compared(
            NAME, f"{what}: {name}", "questions", [found], [number], against="asked", target="= 1.0"
        )


def _times(what: str, rounds: list[list[dict[str, Any]]]) -> Iterator[Figure]:
    for percent, target in ((50, "≤ 1.1"), (95, "")):
        ours, nothing = (
            [percentile(each[place]["acknowledged"], percent) for each in rounds]
            for place in range(2)
        )
        name = "median" if percent == 50 else f"{percent}th percentile"
        yield Figure.compared(
            NAME, f"{what}: {name}", "ms", ours, nothing, against=AGAINST, target=target
        )


def _ask(server: Discord) -> dict[str, Any]:
    found = server.do("asks_at", rate=RATE, seconds=BLOCK, questions=asked())
    if found["failed"]:
        raise RuntimeError(f"{len(found['failed'])} asks failed: {found['failed'][0]}")
    return found


async def _recorded(url: str) -> dict[str, int]:
    """Return how many questions stand in the database, in each way that they are counted.

    Everybody asked as often as everybody else: a question lost and another one double shows.
    """
    each = select(func.count()).select_from(AskRow).group_by(AskRow.asker)
    database = Database(url)
    try:
        async with database.reading() as connection:
            counted = await connection.scalar(select(func.sum(DailyCountRow.asks)))
            by_person = list(await connection.scalars(each))
    finally:
        await database.close()
    even = min(by_person) == max(by_person) and len(by_person) == PEOPLE
    return {
        "recorded": sum(by_person),
        "recorded evenly": min(by_person) * PEOPLE if even else 0,
        "counted": int(counted or 0),
    }
