"""From the start of the process to the gateway's READY, beside the bare bot.

Discord's stand-in notes the moment. The commands are known there already, the database is migrated
and what was learnt of the guide is on the disk: as at every start but the first.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.figures import Figure, Spread
from tests.benchmarks.processes import bare_bot, discord_server, this_bot

NAME = "start"


def run(*, quick: bool) -> Iterator[Figure]:
    """Yield the seconds to READY, and how much of the processor they take."""
    repeats = 3 if quick else 9
    with tempfile.TemporaryDirectory(prefix="bot-bench-") as name, discord_server() as discord:
        folder = Path(name)
        rounds: list[tuple[float, float, float, float]] = []
        for _ in range(repeats + 1):
            with this_bot(discord, folder) as ours:
                mine = discord.do("online")["at"] - ours.started, ours.cpu
                ours.stop()
            discord.do("forget")
            with bare_bot(discord, folder) as bare:
                its = discord.do("online")["at"] - bare.started, bare.cpu
            discord.do("forget")
            rounds.append((*mine, *its))
    del rounds[0]  # fills the caches of the disk and of the compiler
    columns = list(zip(*rounds, strict=True))
    yield Figure.compared(
        NAME, "to READY", "s", columns[0], columns[2], against="bare discord.py", target="≤ 1.3"
    )
    yield Figure.compared(
        NAME, "processor time to READY", "s", columns[1], columns[3], against="bare discord.py"
    )
    with (
        tempfile.TemporaryDirectory(prefix="bot-bench-") as name,
        discord_server() as discord,
        this_bot(discord, Path(name), learn=True) as first,
    ):
        seconds = discord.do("online", within=300)["at"] - first.started
        yield Figure(NAME, "the very first, which learns the guide", "s", Spread.of([seconds]))
