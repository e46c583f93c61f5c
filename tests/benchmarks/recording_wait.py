"""How long a question waits for its record: answered and recorded against answered alone.

In one process and without Discord, at 200 questions a second for a minute of each, in turns of five
seconds; a time runs from the moment a question was due. What is recorded is flushed to disk first.
"""

import asyncio
import itertools
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

from pydantic import SecretStr

from bot.app import App, open_app
from bot.asking import Asking
from bot.insights.asks import WayIn
from bot.recording import Inquiry
from bot.settings import Settings
from tests import postgres
from tests.benchmarks.discord_server import PEOPLE
from tests.benchmarks.figures import Figure
from tests.benchmarks.forgetful_bot import Forgetful
from tests.benchmarks.processes import CONTENT, learnt
from tests.benchmarks.questions import asked
from tests.benchmarks.recording_load import AGAINST, BLOCK, LATE_MS, RATE, SECONDS

NAME = "recording_wait"
Times = tuple[list[float], list[float]]
"""Milliseconds from when each question was due: until it was asked, and until it was done."""


def run(*, quick: bool) -> Iterator[Figure]:
    """Yield the times of questions with and without recording, for each database."""
    blocks = (SECONDS // 3 if quick else SECONDS) // BLOCK
    yield from asyncio.run(_measure("SQLite", None, blocks))
    try:
        with postgres.server(options=postgres.DURABLE) as folder:
            url = postgres.url(folder, "postgres")
            yield from asyncio.run(_measure("PostgreSQL", url, blocks))
    except postgres.NoPostgres as reason:
        yield Figure(NAME, "PostgreSQL", "", missing=str(reason))


async def _measure(kind: str, url: str | None, blocks: int) -> list[Figure]:
    numbers = itertools.count()
    async with _app(url) as app:
        nothing = Asking(app.answerers, app.servers, Forgetful(app.asks, app.askers))
        askings = (app.asking, nothing)
        for asking in askings:
            await _ask(app, asking, numbers)
        rounds = [[await _ask(app, asking, numbers) for asking in askings] for _ in range(blocks)]
    held = [
        each
        for each in rounds
        if all(statistics.quantiles(late, n=10)[-1] <= LATE_MS for late, _ in each)
    ]
    what = f"{kind}, {RATE} questions a second, {len(held)} of {blocks} rounds at that rate"
    if len(held) * 2 < blocks:
        return [Figure(NAME, what, "ms", missing="this machine did not hold the rate")]
    medians = [[statistics.median(done) for _, done in each] for each in held]
    ours, alone = zip(*medians, strict=True)
    return [Figure.compared(NAME, f"{what}: median", "ms", ours, alone, against=AGAINST)]


async def _ask(app: App, asking: Asking, numbers: Iterator[int]) -> Times:
    questions = asked()
    late: list[float] = []
    done: list[float] = []

    async def ask(due: float) -> None:
        late.append(1000 * (time.perf_counter() - due))
        number = next(numbers)
        text, member = questions[number % len(questions)], 1 + number % PEOPLE
        await asking.ask(Inquiry(text, 1, 10, member, WayIn.SLASH, app.clock.now()))
        done.append(1000 * (time.perf_counter() - due))

    began = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for number in range(RATE * BLOCK):
            due = began + number / RATE
            await asyncio.sleep(due - time.perf_counter())
            group.create_task(ask(due))
    return late, done


@asynccontextmanager
async def _app(url: str | None) -> AsyncIterator[App]:
    with tempfile.TemporaryDirectory(prefix="bot-bench-") as name:
        folder = Path(name)
        (folder / "cache").symlink_to(learnt())
        settings = Settings(
            database_url=SecretStr(url or f"sqlite+aiosqlite:///{folder}/bot.sqlite3"),
            content_dir=CONTENT,
            data_dir=folder,
            secret_key=SecretStr("a key for the benchmarks only"),
        )
        async with open_app(settings) as app:
            yield app
