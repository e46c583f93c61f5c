"""One process that posts what is due in a database, to be killed: API, token and database as
arguments. It is the real publisher, store and Discord side, with a small guide and no commands.
"""

import asyncio
import secrets
import sys
from datetime import timedelta

import discord

from bot.clock import SystemClock
from bot.posting import Posting
from bot.sandbox.pointing import point_at
from bot.schedule.pace import Pace
from bot.schedule.publisher import Publisher
from bot.store.engine import Database
from tests.schedule.desk import guide, ledger

LEASE = timedelta(minutes=2)


async def no_moderators_channel(_: int) -> int | None:
    return None


async def main(api: str, token: str, database_url: str) -> None:
    database, clock = Database(database_url), SystemClock()
    intents = discord.Intents(guilds=True)
    async with (
        point_at(api, token=token),
        discord.Client(intents=intents, guild_ready_timeout=0) as client,
    ):
        publisher = Publisher(
            ledger=ledger(database, secrets.token_hex(8)),
            poster=Posting(client, clock, no_moderators_channel),
            guides=lambda: {"baker": guide()},
            clock=clock,
            pace=Pace(clock),
            lease=LEASE,
        )
        started = asyncio.create_task(client.start(token))
        seen = asyncio.create_task(client.wait_for("ready"))
        await asyncio.wait({started, seen}, return_when=asyncio.FIRST_COMPLETED)
        await publisher.run()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
