"""The baseline: a discord.py bot whose one command answers a constant.

It listens to as much and caches as little as this bot, so that what differs is what we wrote.
`python -m tests.benchmarks.bare_bot API TOKEN [SHARDS]`
"""

import asyncio
import sys

import discord
from discord import app_commands
from discord.ext import commands

from bot.sandbox.pointing import point_at

CONSTANT = "The same answer to every question, as long as one from the guide. " * 10


class BareBot(commands.AutoShardedBot):
    """Answers `/ask` with a constant."""

    def __init__(self, shards: int | None) -> None:
        super().__init__(
            command_prefix=(),
            help_command=None,
            intents=discord.Intents(guilds=True, guild_messages=True, dm_messages=True),
            allowed_mentions=discord.AllowedMentions.none(),
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
            max_messages=None,
            shard_count=shards,
        )

    async def setup_hook(self) -> None:
        """Add the command and tell Discord of it."""
        self.tree.add_command(ask)
        await self.tree.sync()

    async def on_ready(self) -> None:
        """Say so, in the words of this bot's log."""
        print(f"Ready as {self.user}", flush=True)


@app_commands.command()
async def ask(interaction: discord.Interaction, question: app_commands.Range[str, 1, 4000]) -> None:
    """Ask."""
    await interaction.response.send_message(CONSTANT, ephemeral=True)


async def main(api: str, token: str, shards: int | None = None) -> None:
    """Run until killed."""
    async with point_at(api, token=token), BareBot(shards) as bot:
        await bot.start(token)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:])))
