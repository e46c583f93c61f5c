"""What keeps a running bot in order: `/help`, and content that changes under it."""

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


class OperationsCog(commands.Cog):
    """Explains the bot and takes in new content."""

    def __init__(self, bot: GuideBot) -> None:
        self.bot = bot
        self.app = bot.app

    async def cog_load(self) -> None:
        """Begin to watch the content."""
        self.watch_content.start()

    async def cog_unload(self) -> None:
        """Stop watching."""
        self.watch_content.cancel()

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

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Note that a server added the bot; nothing is written to it unasked."""
        log.info("Added to a server of %s members", guild.member_count)


async def setup(bot: GuideBot) -> None:
    """Add operations to the bot."""
    await bot.add_cog(OperationsCog(bot))
