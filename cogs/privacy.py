"""`/privacy`: what is stored about a member, and their hand on it."""

import io
from typing import Any

import discord
from discord import Interaction, app_commands
from discord.ext import commands

from bot.client import GuideBot
from bot.privacy import Stored, as_file
from bot.ui import privacy_cards
from bot.ui.card import Card
from bot.ui.controls import Handler
from bot.ui.payload import server_of

FILE = "what-is-stored-about-me.json"


class PrivacyCog(commands.Cog):
    """Shows, exports and deletes what is stored about whoever asks, in servers and messages."""

    def __init__(self, bot: GuideBot) -> None:
        self.bot = bot
        self.app = bot.app

    async def cog_load(self) -> None:
        """Take the controls of the card."""
        handlers: dict[str, Handler] = {
            "myprivacy": self.show,
            "myfile": self.send_file,
            "mydelete": self.ask_to_delete,
            "mydeleted": self.delete,
            "mycount": self.count,
        }
        for verb, handler in handlers.items():
            self.bot.controls.add(verb, handler)

    @app_commands.command()
    async def privacy(self, interaction: Interaction[GuideBot]) -> None:
        """See, get or delete what is stored about you, or stop being counted."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        await interaction.edit_original_response(view=await self._card(interaction))

    async def show(self, interaction: Interaction[GuideBot]) -> None:
        """Go back to what is stored."""
        await interaction.response.defer()
        await interaction.edit_original_response(view=await self._card(interaction))

    async def send_file(self, interaction: Interaction[GuideBot]) -> None:
        """Send what is stored as a file."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        stored = await self._stored(interaction)
        file = discord.File(io.BytesIO(as_file(stored)), FILE)
        await interaction.followup.send("This is all of it.", file=file, ephemeral=True)

    async def ask_to_delete(self, interaction: Interaction[GuideBot]) -> None:
        """Ask before deleting."""
        await interaction.response.defer()
        stored = await self._stored(interaction)
        card = privacy_cards.sure_card(len(stored.asks), stored.votes)
        await interaction.edit_original_response(view=card)

    async def delete(self, interaction: Interaction[GuideBot]) -> None:
        """Delete everything about the member."""
        await interaction.response.defer()
        await self.app.privacy.delete(interaction.user.id, now=self.app.clock.now())
        self.app.asking.forget(interaction.user.id)
        card = await self._card(interaction, "Deleted.")
        await interaction.edit_original_response(view=card)

    async def count(self, interaction: Interaction[GuideBot], again: str) -> None:
        """Stop counting the member, or count them again."""
        await interaction.response.defer()
        if again == "1":
            await self.app.privacy.count_again(interaction.user.id)
            note = "You are counted again, like everybody."
        else:
            await self.app.privacy.stop_counting(interaction.user.id, now=self.app.clock.now())
            self.app.asking.forget(interaction.user.id)
            note = "You are not counted any more, and what was stored is deleted."
        await interaction.edit_original_response(view=await self._card(interaction, note))

    async def _stored(self, interaction: Interaction[Any]) -> Stored:
        return await self.app.privacy.stored(interaction.user.id, now=self.app.clock.now())

    async def _card(self, interaction: Interaction[Any], note: str | None = None) -> Card:
        stored = await self._stored(interaction)
        server = server_of(interaction)
        settings = await self.app.settings_of(server)
        return privacy_cards.privacy_card(
            asks=len(stored.asks),
            texts=stored.texts,
            votes=stored.votes,
            schedules=stored.schedules,
            oldest=stored.asks[0].ask.at if stored.asks else None,
            opted_out=stored.opted_out,
            days=settings.retention_days if server else None,
            note=note,
        )


async def setup(bot: GuideBot) -> None:
    """Add privacy to the bot."""
    await bot.add_cog(PrivacyCog(bot))
