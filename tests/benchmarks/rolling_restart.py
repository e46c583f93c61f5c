"""Two shard processes on one PostgreSQL, both replaced while members ask.

For each shard a second process is started beside the first; when it answers, the first is stopped.
Every ask must be answered, and stand in the database once.
"""

import asyncio
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import asyncpg

from tests import postgres
from tests.benchmarks.figures import Figure
from tests.benchmarks.processes import Bot, Discord, discord_server, this_bot
from tests.benchmarks.questions import asked

NAME = "rolling_restart"
PORTS = 19_480
SHARDS = 2


def run(*, quick: bool) -> Iterator[Figure]:
    """Yield how many asks were answered and recorded, of 2,000 (400 where it is quick)."""
    number = 400 if quick else 2_000
    try:
        with postgres.server() as folder:
            url = postgres.url(folder, "postgres")
            answer, exits = _restart_under_load(url, number)
            stored = asyncio.run(_counted(folder))
    except postgres.NoPostgres as reason:
        yield Figure(NAME, "", "", missing=str(reason))
        return
    what = f"two shards replaced in turn, exit codes {exits}"
    for name, found in (
        ("answered", len(answer["acknowledged"])),
        ("counted in the database", stored),
    ):
        yield Figure.compared(
            NAME, f"{what}: {name}", "asks", [found], [number], against="asked", target="≥ 1.0"
        )


def _restart_under_load(url: str, number: int) -> tuple[dict[str, Any], list[int]]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bot-rolling-")))
        discord = stack.enter_context(discord_server())
        discord.do("people", shards=SHARDS)
        old = [
            _process(stack, discord, folder, url, shard=shard, port=PORTS + shard)
            for shard in range(2)
        ]
        for shard, bot in enumerate(old):
            _until_well(PORTS + shard, bot)
        answer: dict[str, Any] = {}

        def ask() -> None:
            answer.update(
                discord.do("asks", n=number, in_flight=4, questions=asked(), over=RESTART_SECONDS)
            )

        asking = threading.Thread(target=ask)
        asking.start()
        exits = []
        for shard in range(SHARDS):
            port = PORTS + SHARDS + shard
            new = _process(stack, discord, folder, url, shard=shard, port=port)
            _until_well(port, new)
            exits.append(old[shard].stop())
        still_asking = asking.is_alive()
        asking.join()
        if not still_asking:
            raise RuntimeError("the asks were over before the restarts were: this proves nothing")
        return answer, exits


RESTART_SECONDS = 90.0
"""How long the asks are spread over: a start takes some seconds, and taking over two more."""


def _process(
    stack: ExitStack, discord: Discord, folder: Path, url: str, *, shard: int, port: int
) -> Bot:
    return stack.enter_context(
        this_bot(
            discord,
            folder / str(port),
            database=url,
            BOT_SHARD_COUNT=str(SHARDS),
            BOT_SHARD_IDS=str(shard),
            BOT_METRICS_PORT=str(port),
        )
    )


def _until_well(port: int, bot: Bot, seconds: float = 90) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if bot.process.poll() is not None:
            raise RuntimeError(f"a process ended: {bot.log.read_text()[-500:]}")
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=2):
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"a process did not become well: {bot.log.read_text()[-500:]}")


async def _counted(folder: Path) -> int:
    connection = await asyncpg.connect(
        host=str(folder), user=postgres.SUPERUSER, database="postgres"
    )
    try:
        return int(await connection.fetchval("SELECT sum(asks) FROM daily_counts"))
    finally:
        await connection.close()
