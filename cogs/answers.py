"""What the buttons of an answer do."""

from typing import Any

import discord
from discord import Interaction
from discord.ext import commands

from bot.answering.crisis_reply import crisis_reply
from bot.client import GuideBot
from bot.errors import UserError
from bot.ui import cards, forms
from bot.ui.controls import Handler
from bot.ui.payload import entered, server_of


def own(interaction: Interaction[Any], member: str) -> None:
    """Refuse a control to anybody but the member it belongs to; raises UserError."""
    if interaction.user.id != int(member, 16):
        raise UserError("Only the person who asked can use this. Try /ask for yourself.")


class AnswerControls(commands.Cog):
    """What the buttons of the outcome cards do."""

    def __init__(self, bot: GuideBot) -> None:
        self.bot = bot
        self.app = bot.app

    async def cog_load(self) -> None:
        """Take the controls of the cards."""
        handlers: dict[str, Handler] = {
            "rate": self.rate,
            "pick": self.pick,
            "none": self.none_of_these,
            "share": self.share,
            "mods": self.ask_moderators,
            "modsend": self.send_to_moderators,
            "quiet": self.open_quietly,
        }
        for verb, handler in handlers.items():
            self.bot.controls.add(verb, handler)

    async def rate(
        self, interaction: Interaction[GuideBot], ask: str, member: str, helpful: str
    ) -> None:
        """Count one thumb of the asker; a second one replaces the first."""
        own(interaction, member)
        settings = await self.app.settings_of(server_of(interaction))
        await self.app.recorder.rate(
            int(ask, 16),
            helpful=helpful == "1",
            by=interaction.user.id,
            at=self.app.clock.now(),
            settings=settings,
        )
        thanks = (
            "Thank you, noted." if helpful == "1" else "Thank you. That helps to mend the guide."
        )
        await interaction.response.send_message(thanks, ephemeral=True)

    async def pick(
        self, interaction: Interaction[GuideBot], ask: str, member: str, guide_id: str, topic: str
    ) -> None:
        """Answer with the topic that the asker chose."""
        own(interaction, member)
        guide, chosen = self.app.topic(guide_id, topic)
        number, now = int(ask, 16), self.app.clock.now()
        settings = await self.app.settings_of(server_of(interaction))
        await self.app.recorder.confirm(
            number, chosen.id, by=interaction.user.id, at=now, settings=settings
        )
        self.app.asking.remember((interaction.channel_id, interaction.user.id), chosen.id, now)
        ephemeral = interaction.message is not None and interaction.message.flags.ephemeral
        shareable = ephemeral and server_of(interaction) is not None
        card = cards.answer(guide, chosen, ask=(number, interaction.user.id), shareable=shareable)
        await interaction.response.edit_message(view=card)

    async def none_of_these(
        self, interaction: Interaction[GuideBot], ask: str, member: str, guide_id: str
    ) -> None:
        """Admit that the guide does not cover it."""
        own(interaction, member)
        guide = self.app.guide(guide_id)
        settings = await self.app.settings_of(server_of(interaction))
        await self.app.recorder.confirm(
            int(ask, 16),
            None,
            by=interaction.user.id,
            at=self.app.clock.now(),
            settings=settings,
        )
        card = cards.unknown(
            guide,
            (),
            ask=(int(ask, 16), interaction.user.id),
            moderators=settings.moderators_channel_id is not None,
        )
        await interaction.response.edit_message(view=card)

    async def share(self, interaction: Interaction[GuideBot], guide_id: str, topic: str) -> None:
        """Post the answer, without the question, where everybody sees it."""
        if server_of(interaction) is not None and not interaction.permissions.send_messages:
            raise UserError("You can't write in this channel, so I can't share it for you here.")
        guide, shared = self.app.topic(guide_id, topic)
        note = f"Shared by {interaction.user.mention}"
        await interaction.response.send_message(view=cards.answer(guide, shared, note=note))

    async def ask_moderators(
        self, interaction: Interaction[GuideBot], ask: str, member: str
    ) -> None:
        """Let the asker read what would be sent before it goes anywhere."""
        own(interaction, member)
        text = await self.app.recorder.text(int(ask, 16))
        await interaction.response.send_modal(forms.moderators_form(ask, member, text or ""))

    async def send_to_moderators(
        self, interaction: Interaction[GuideBot], ask: str, member: str
    ) -> None:
        """Send the question to the moderators' channel, with the asker's name."""
        own(interaction, member)
        question = str(entered(interaction).get("question", ""))
        settings = await self.app.settings_of(server_of(interaction))
        channel = self.bot.get_channel(settings.moderators_channel_id or 0)
        if not isinstance(channel, discord.abc.Messageable):
            raise UserError("The moderators' channel is gone. Please tell an admin: /settings.")
        await channel.send(view=cards.question_for_moderators(interaction.user.mention, question))
        await self.app.recorder.pass_on(
            int(ask, 16), by=interaction.user.id, at=self.app.clock.now(), settings=settings
        )
        await interaction.response.send_message(
            "Sent to the moderators, with your name, so that they can answer you.", ephemeral=True
        )

    async def open_quietly(
        self, interaction: Interaction[GuideBot], member: str, third_person: str
    ) -> None:
        """Show the crisis reply to the one person it is for."""
        own(interaction, member)
        settings = await self.app.settings_of(server_of(interaction))
        reply = crisis_reply(
            self.app.library.crisis_lines,
            region=settings.crisis_region,
            third_person=third_person == "1",
        )
        await interaction.response.send_message(view=cards.crisis(reply), ephemeral=True)


async def setup(bot: GuideBot) -> None:
    """Add the controls of answers to the bot."""
    await bot.add_cog(AnswerControls(bot))
