"""Resident memory after the start and after many asks, beside the bare bot.

The database is migrated already, as at every start but the first, which takes some 11 MiB more for
the tool that migrates.
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.figures import Figure
from tests.benchmarks.processes import Discord, bare_bot, discord_server, this_bot
from tests.benchmarks.questions import asked

NAME = "memory"


@contextmanager
def _started_before(discord: Discord, folder: Path) -> Iterator[None]:
    with this_bot(discord, folder) as bot:
        discord.do("online")
        bot.stop()
    discord.do("forget")
    yield


def run(*, quick: bool) -> Iterator[Figure]:
    """Yield MiB after the start and after 10,000 asks (1,000 where it is quick)."""
    number = 1_000 if quick else 10_000
    with (
        tempfile.TemporaryDirectory(prefix="bot-bench-") as name,
        discord_server() as one,
        discord_server() as other,
        _started_before(one, Path(name)),
        this_bot(one, Path(name)) as ours,
        bare_bot(other, Path(name)) as bare,
    ):
        for server in (one, other):
            server.do("people")
            server.do("online")
        for what in ("after the start", f"after {number:,} asks"):
            if what != "after the start":
                for server in (one, other):
                    server.do("asks", n=number, in_flight=16, questions=asked())
            yield Figure.compared(
                NAME,
                what,
                "MiB",
                [ours.resident],
                [bare.resident],
                against="bare discord.py",
                target="≤ 1.5",
            )
