"""Start and memory with many servers in READY, beside the bare bot.

One process holds all shards, 2,500 servers each as Discord requires; between two identifies the
library waits 5 seconds, which is in both figures.
"""

import math
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from tests.benchmarks.figures import Figure
from tests.benchmarks.processes import Bot, Discord, bare_bot, discord_server, this_bot

NAME = "many_servers"
A_SHARD = 2_500
PATIENCE = 900.0


def run(*, quick: bool) -> Iterator[Figure]:
    """Yield the seconds to ready and the KiB a server, by number of servers."""
    for servers in (1_000, 10_000) if quick else (1_000, 10_000, 100_000):
        shards = math.ceil(servers / A_SHARD)
        if (free := psutil.virtual_memory().available / 2**30) < (needed := _gib(servers)):
            reason = f"it needs {needed:.1f} GiB of free memory, and there are {free:.1f}"
            yield Figure(NAME, f"{servers:,} servers", "", missing=reason)
            continue
        with (
            tempfile.TemporaryDirectory(prefix="bot-bench-") as name,
            discord_server() as discord,
        ):
            folder = Path(name)
            with this_bot(discord, folder) as bot:
                _ready(discord, bot, 1)  # the very first start migrates the database
            discord.do("forget")
            with this_bot(discord, folder) as bot:
                few = _ready(discord, bot, 1)[1]
            discord.do("forget")
            with bare_bot(discord, folder) as bot:
                bare_few = _ready(discord, bot, 1)[1]
            discord.do("forget")
            discord.do("guilds", n=servers)
            with this_bot(discord, folder, BOT_SHARD_COUNT=str(shards)) as bot:
                seconds, many = _ready(discord, bot, shards)
            discord.do("forget")
            with bare_bot(discord, folder, shards) as bot:
                bare_seconds, bare_many = _ready(discord, bot, shards)
        yield Figure.compared(
            NAME,
            f"{servers:,} servers, {shards} shards: to ready",
            "s",
            [seconds],
            [bare_seconds],
            against="bare discord.py",
        )
        yield Figure.compared(
            NAME,
            f"{servers:,} servers: memory a server",
            "KiB",
            [(many - few) / servers * 1024],
            [(bare_many - bare_few) / servers * 1024],
            against="bare discord.py",
        )


def _gib(servers: int) -> float:
    """Return the free memory that the bot and the stand-in for Discord need, in GiB."""
    return 0.5 + servers * 12 / 2**20


def _ready(discord: Discord, bot: Bot, shards: int) -> tuple[float, float]:
    """Wait until the bot says that it is ready; return the seconds it took and its MiB."""
    discord.do("online", shards=shards, within=PATIENCE)
    while "Ready as" not in bot.log.read_text()[bot.log_from :]:
        if bot.process.poll() is not None or time.time() - bot.started > PATIENCE:
            raise RuntimeError("the bot did not become ready")
        time.sleep(0.05)
    return time.time() - bot.started, bot.resident
