"""`/ask` from the gateway's event to the acknowledged reply, beside a bot that answers a constant.

Two stand-ins for Discord, two bots, asked in turns, so that whatever else the machine does meets
both. This bot records every question beside its reply; PostgreSQL flushes each commit to the disk,
SQLite leaves that to the operating system.
"""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from tests import postgres
from tests.benchmarks.figures import Figure, percentile
from tests.benchmarks.processes import Discord, bare_bot, discord_server, this_bot
from tests.benchmarks.questions import asked

NAME = "interaction"
IN_FLIGHT = (1, 16, 128)
AGAINST = "bare discord.py"


def run(*, quick: bool) -> Iterator[Figure]:
    """Yield throughput and times, for each database and load."""
    yield from _on("SQLite", None, quick=quick)
    try:
        with _durable_postgres() as url:
            yield from _on("PostgreSQL", url, quick=quick)
    except postgres.NoPostgres as reason:
        yield Figure(NAME, "/ask, PostgreSQL", "", missing=str(reason))


@contextmanager
def _durable_postgres() -> Iterator[str]:
    with postgres.server(options=postgres.DURABLE) as folder:
        yield postgres.url(folder, "postgres")


def _on(database: str, url: str | None, *, quick: bool) -> Iterator[Figure]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bot-bench-")))
        servers = [stack.enter_context(discord_server()) for _ in range(2)]
        ours, bare = servers
        for server in servers:
            server.do("people")
        bots = [
            stack.enter_context(this_bot(ours, folder, database=url)),
            stack.enter_context(bare_bot(bare, folder)),
        ]
        for server in servers:
            server.do("online")
            _ask(server, 200, 16)
        repeats = 3 if quick else 7
        for in_flight in IN_FLIGHT:
            number = (100 if quick else 400) * (1 if in_flight == 1 else 2)
            before = [bot.cpu for bot in bots]
            rounds = [
                (_ask(ours, number, in_flight), _ask(bare, number, in_flight))
                for _ in range(repeats)
            ]
            spent = [
                (bot.cpu - was) / (number * repeats) * 1000
                for bot, was in zip(bots, before, strict=True)
            ]
            yield from _figures(f"{database}, {in_flight} in flight", rounds, number)
            yield Figure.compared(
                NAME,
                f"{database}, {in_flight} in flight: processor time",
                "ms",
                [spent[0]],
                [spent[1]],
                against=AGAINST,
            )


def _ask(server: Discord, number: int, in_flight: int) -> dict[str, Any]:
    found = server.do("asks", n=number, in_flight=in_flight, questions=asked())
    if found["failed"]:
        raise RuntimeError(f"{len(found['failed'])} asks failed: {found['failed'][0]}")
    return found


def _figures(
    what: str, rounds: list[tuple[dict[str, Any], dict[str, Any]]], number: int
) -> Iterator[Figure]:
    def both(measure: Any) -> tuple[list[float], list[float]]:
        return [measure(ours) for ours, _ in rounds], [measure(bare) for _, bare in rounds]

    yield Figure.compared(
        NAME,
        f"{what}: throughput",
        "asks/s",
        *both(lambda each: number / each["seconds"]),
        against=AGAINST,
        target="≥ 0.9",
    )
    for percent, target in ((50, "≤ 1.1"), (95, ""), (99, "")):
        yield Figure.compared(
            NAME,
            f"{what}: {'median' if percent == 50 else f'{percent}th percentile'}",
            "ms",
            *both(lambda each, p=percent: percentile(each["acknowledged"], p)),
            against=AGAINST,
            target=target,
        )
