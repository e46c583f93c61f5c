"""What keeps a running bot in order: `/help`, changed content, and data that is over its time."""

import asyncio
import logging

import discord
from discord import Interaction, app_commands
from discord.ext import commands, tasks

from bot.client import GuideBot
from bot.ui import help_page
from bot.ui.payload import server_of

log = logging.getLogger(__name__)

CONTENT_SECONDS = 5.0
"""How often changed content is looked for; a look costs a few file times."""
PURGE_HOURS = 6.0
"""How often what is past its time is deleted: well within a day, whenever the bot was started."""


class OperationsCog(commands.Cog):
    """Explains the bot, takes in new content and deletes old data."""

    def __init__(self, bot: GuideBot) -> None:
        self.bot = bot
        self.app = bot.app
        self._at_work = asyncio.Lock()
        self._over = False

    async def cog_load(self) -> None:
        """Begin to watch the content and the time."""
        self.watch_content.start()
        self.purge.start()

    async def cog_unload(self) -> None:
        """Stop watching, and finish what is being written."""
        self.watch_content.cancel()
        self._over = True
        async with self._at_work:
            self.purge.cancel()

    @app_commands.command()
    async def help(self, interaction: Interaction[GuideBot]) -> None:
        """See what I do here and what you can use."""
        guide = await self.app.guide_of(server_of(interaction))
        in_server = server_of(interaction) is not None
        card = help_page.help_card(
            guide,
            moderator=in_server and interaction.permissions.manage_messages,
            admin=in_server and interaction.permissions.manage_guild,
        )
        await interaction.response.send_message(view=card, ephemeral=True)

    @tasks.loop(seconds=CONTENT_SECONDS)
    async def watch_content(self) -> None:
        """Take in valid new content and keep the old where the new is broken."""
        try:
            await asyncio.to_thread(self.app.refresh_content)
        except Exception:
            # The loop would end for good on anything it does not know; the next look may succeed.
            log.exception("Looking for changed content failed")

    @tasks.loop(hours=PURGE_HOURS)
    async def purge(self) -> None:
        """Delete what is past its time."""
        try:
            async with self._at_work:
                await self.app.retention.purge(self.app.clock.now(), present=self._may_be_present)
        except Exception:
            log.exception("Deleting what is past its time failed")

    @purge.before_loop
    async def _until_ready(self) -> None:
        # Before, no server is known, and all would seem to have left.
        await self.bot.wait_until_ready()

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """Catch up with servers that came and went while the bot was away."""
        present = {guild.id for guild in self.bot.guilds}
        async with self._at_work:
            if not self._over:
                now = self.app.clock.now()
                await self.app.retention.reconcile(present, now, mine=self._is_mine)

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Note that a server added the bot; nothing is written to it unasked."""
        await self.app.retention.joined(guild.id)
        log.info("Added to a server of %s members", guild.member_count)

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Begin the grace period of a server that removed the bot; an outage does not come here."""
        await self.app.retention.left(guild.id, self.app.clock.now())
        log.info("Removed from a server")

    def _may_be_present(self, guild_id: int) -> bool:
        """Return False only for a server that this process would see and does not."""
        return not self._is_mine(guild_id) or self.bot.get_guild(guild_id) is not None

    def _is_mine(self, guild_id: int) -> bool:
        """Return whether this process serves the server's shard."""
        return (guild_id >> 22) % (self.bot.shard_count or 1) in self.bot.shards


async def setup(bot: GuideBot) -> None:
    """Add operations to the bot."""
    await bot.add_cog(OperationsCog(bot))
