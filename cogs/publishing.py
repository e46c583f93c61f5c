"""Posting by schedule: here the publisher runs, and here is what its posts' buttons do."""

import asyncio
import logging
from typing import Any

import discord
from discord import Interaction, app_commands
from discord.ext import commands

from bot.client import GuideBot
from bot.errors import UserError
from bot.schedule.content import topics_of
from bot.ui import cards, schedule_cards
from bot.ui.payload import chosen
from bot.ui.schedule_pages import plain

log = logging.getLogger(__name__)


class PublishingCog(commands.Cog):
    """Runs the publisher from when the bot is ready until it stops."""

    def __init__(self, bot: GuideBot) -> None:
        self.bot = bot
        self.app = bot.app
        self._running: asyncio.Task[None] | None = None
        self._mended: set[int] = set()
        self._looking: asyncio.Task[None] | None = None

    async def cog_load(self) -> None:
        """Take the controls of the posts."""
        self.bot.controls.add("prel", self.show_related)
        self.bot.controls.add("ptopic", self.show_topic)

    async def cog_unload(self) -> None:
        """Claim no more, and finish what is under way."""
        if self._looking is not None:
            await asyncio.wait({self._looking})
        await self.bot.publisher.stop()
        if self._running is not None:
            await asyncio.wait({self._running}, timeout=1)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """Begin to post; being ready again after a reconnect changes nothing."""
        if self._running is None:
            self._running = asyncio.create_task(self.bot.publisher.run(), name="publisher")
            self._running.add_done_callback(_ended)

    async def show_related(
        self, interaction: Interaction[GuideBot], guide_id: str, *source: str
    ) -> None:
        """Offer the topics of a post, privately."""
        guide = self.app.guide(guide_id)
        topics = topics_of(guide, source)
        if not topics:
            raise UserError("That post is no longer in the guide. Try /guide for what there is.")
        card = schedule_cards.related(guide, topics)
        await interaction.response.send_message(view=card, ephemeral=True)

    async def show_topic(self, interaction: Interaction[GuideBot], guide_id: str) -> None:
        """Show the topic that was chosen."""
        guide, topic = self.app.topic(guide_id, chosen(interaction)[0])
        shareable = interaction.guild_id is not None
        card = cards.answer(guide, topic, shareable=shareable)
        await interaction.response.edit_message(view=card)

    @commands.Cog.listener()
    async def on_app_command_completion(
        self, interaction: Interaction[GuideBot], command: app_commands.Command[Any, ..., Any]
    ) -> None:
        """Tell who made a schedule that is held, where no moderators' channel could be told."""
        if interaction.guild_id is None or not interaction.response.is_done():
            return
        # Looking costs as much as recording a question; students, who ask most, make no schedules.
        makes_schedules = command.qualified_name.startswith("schedule ")
        if not makes_schedules and not interaction.permissions.manage_messages:
            return
        maker = self.app.askers.opt_out_hash(interaction.user.id)
        held = await self.app.scheduling.held.take(interaction.guild_id, maker)
        if held:
            lines = [f"Your schedule #{each.id} is waiting: {each.trouble}" for each in held]
            end = "It goes on by itself when that is mended."
            await interaction.followup.send(view=plain(*lines, end), ephemeral=True)

    @commands.Cog.listener()
    async def on_guild_channel_update(
        self, _before: discord.abc.GuildChannel, after: discord.abc.GuildChannel
    ) -> None:
        """Look again: a permission may have been given back."""
        self._look_again(after.guild.id)

    @commands.Cog.listener()
    async def on_guild_role_update(self, _before: discord.Role, after: discord.Role) -> None:
        """Look again: a permission may have been given back."""
        self._look_again(after.guild.id)

    @commands.Cog.listener()
    async def on_member_update(self, _before: discord.Member, after: discord.Member) -> None:
        """Look again where the bot itself got other roles; other members are not seen."""
        if after.id == after.guild.me.id:
            self._look_again(after.guild.id)

    @commands.Cog.listener()
    async def on_guild_available(self, guild: discord.Guild) -> None:
        """Look again after an outage, and after the bot was let in again."""
        self._look_again(guild.id)

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Look again after the bot was let in again."""
        self._look_again(guild.id)

    def _look_again(self, guild_id: int) -> None:
        """Try the server's held schedules again.

        After a start this comes for every server at once, and is then done for many together.
        """
        self._mended.add(guild_id)
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._try_mended(), name="mended")

    async def _try_mended(self) -> None:
        while self._mended:
            servers, self._mended = self._mended, set()
            try:
                if await self.app.scheduling.held.retry(servers, now=self.app.clock.now()):
                    self.bot.publisher.wake()
            except Exception:
                # They are tried again within the hour as it is.
                log.exception("Schedules that wait could not be looked at again")


def _ended(running: asyncio.Task[None]) -> None:
    if not running.cancelled() and running.exception() is not None:
        log.critical(
            "The publisher ended; nothing is posted any more", exc_info=running.exception()
        )


async def setup(bot: GuideBot) -> None:
    """Add publishing to the bot."""
    await bot.add_cog(PublishingCog(bot))
