"""Asking: `/ask`, the message menu, mentions, replies and direct messages."""

import asyncio
import logging
import re

import discord
from discord import Interaction, app_commands
from discord.ext import commands

from bot.answering.crisis_reply import crisis_reply
from bot.answering.outcome import OutcomeKind
from bot.answering.safety import prepare
from bot.asking import Asked
from bot.client import GuideBot
from bot.errors import UserError
from bot.insights.asks import WayIn
from bot.recording import Inquiry
from bot.ui import cards, schedule_cards
from bot.ui.card import Card
from bot.ui.payload import entered, server_of

log = logging.getLogger(__name__)

LONGEST_QUESTION = 4_000


class AskCog(commands.Cog):
    """Answers questions, whichever way they come in."""

    def __init__(self, bot: GuideBot) -> None:
        self.bot = bot
        self.app = bot.app
        self._screen_ready: asyncio.Task[None] | None = None
        self.menu = app_commands.ContextMenu(
            name="Answer from the guide", callback=self.answer_message
        )

    async def cog_load(self) -> None:
        """Add the message menu, and take the form of scheduled posts."""
        self.bot.tree.add_command(self.menu)
        self.bot.controls.add("pask", self.open_form)
        self.bot.controls.add("pasked", self.answer_form)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """Make the crisis screen ready in a thread: no start and no grave message waits for it."""
        if self._screen_ready is None:
            self._screen_ready = asyncio.create_task(asyncio.to_thread(prepare))

    async def cog_unload(self) -> None:
        """Wait for the crisis screen, whose thread can't be stopped."""
        if self._screen_ready is not None:
            await self._screen_ready

    async def open_form(
        self, interaction: Interaction[GuideBot], guide_id: str, _mark: str
    ) -> None:
        """Open the form behind *Ask about this* of a scheduled post."""
        await interaction.response.send_modal(schedule_cards.ask_form(guide_id))

    async def answer_form(self, interaction: Interaction[GuideBot], _guide_id: str) -> None:
        """Answer the form, privately."""
        question = str(entered(interaction).get("question", ""))
        asked = await self._ask(interaction, question, WayIn.BUTTON)
        await self._reply(interaction, asked, private=True)

    @app_commands.command()
    @app_commands.describe(question="What would you like to know?")
    async def ask(
        self,
        interaction: Interaction[GuideBot],
        question: app_commands.Range[str, 1, LONGEST_QUESTION],
    ) -> None:
        """Ask the career guide a question."""
        asked = await self._ask(interaction, question, WayIn.SLASH)
        public = asked.server.settings.public_answers
        await self._reply(interaction, asked, private=not public)

    async def answer_message(
        self, interaction: Interaction[GuideBot], message: discord.Message
    ) -> None:
        """Answer a message from the guide: in public for a moderator, privately otherwise."""
        if not message.content.strip():
            raise UserError("That message has no text that I could answer.")
        asked = await self._ask(
            interaction, message.content, WayIn.MENU, own_words=message.author == interaction.user
        )
        moderator = interaction.permissions.manage_messages and server_of(interaction) is not None
        await self._reply(interaction, asked, private=not moderator)

    async def _ask(
        self,
        interaction: Interaction[GuideBot],
        question: str,
        way_in: WayIn,
        *,
        own_words: bool = True,
    ) -> Asked:
        return await self.app.asking.ask(
            Inquiry(
                text=question,
                guild_id=server_of(interaction),
                channel_id=interaction.channel_id,
                member=interaction.user.id,
                way_in=way_in,
                at=self.app.clock.now(),
                own_words=own_words,
            )
        )

    async def _reply(self, interaction: Interaction[GuideBot], asked: Asked, private: bool) -> None:
        crisis = asked.outcome.kind is OutcomeKind.CRISIS
        shareable = private and server_of(interaction) is not None
        await interaction.response.send_message(
            view=self._card(asked, interaction.user.id, shareable=shareable),
            ephemeral=private or crisis,
        )

    def _card(self, asked: Asked, member: int, *, shareable: bool) -> Card:
        outcome, guide, settings = asked.outcome, asked.guide, asked.server.settings
        if outcome.kind is OutcomeKind.CRISIS:
            third = asked.screen is not None and asked.screen.third_person
            return self._crisis_card(settings.crisis_region, third_person=third)
        ask = (asked.number, member)
        if outcome.kind is OutcomeKind.ANSWER and outcome.topic is not None:
            return cards.answer(
                guide,
                guide.topics[outcome.topic],
                ask=ask,
                shareable=shareable,
                kind_line=outcome.kind_line,
                second=asked.second,
            )
        if outcome.kind is OutcomeKind.SUGGEST:
            return cards.suggest(guide, outcome.choices, ask=ask)
        moderators = settings.moderators_channel_id is not None
        return cards.unknown(guide, outcome.choices, ask=ask, moderators=moderators)

    def _crisis_card(self, region: str, *, third_person: bool) -> Card:
        lines = self.app.library.crisis_lines
        return cards.crisis(crisis_reply(lines, region=region, third_person=third_person))

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Answer a direct message, a mention, or a reply that mentions the bot."""
        me = self.bot.user
        if me is None or message.author.bot or message.webhook_id is not None:
            return
        private = message.guild is None
        if not private and all(user.id != me.id for user in message.mentions):
            return
        if message.type not in (discord.MessageType.default, discord.MessageType.reply):
            return
        text = re.sub(rf"<@!?{me.id}>", " ", message.content).strip()
        try:
            await self._answer_message(message, text[:LONGEST_QUESTION], private=private)
        except discord.Forbidden:
            log.info("A mention could not be answered: no permission to write there")
        except Exception:
            log.exception("A message could not be answered")
            await message.reply("Something went wrong on my side. Please try /ask.")

    async def _answer_message(self, message: discord.Message, text: str, *, private: bool) -> None:
        if not text:
            await message.reply("Ask me something about the career, or try /help to see what I do.")
            return
        way_in = WayIn.DM if private else WayIn.REPLY if message.reference else WayIn.MENTION
        asked = await self.app.asking.ask(
            Inquiry(
                text=text,
                guild_id=message.guild.id if message.guild else None,
                channel_id=message.channel.id,
                member=message.author.id,
                way_in=way_in,
                at=self.app.clock.now(),
            )
        )
        card = self._card(asked, message.author.id, shareable=False)
        if asked.outcome.kind is OutcomeKind.CRISIS and not private:
            await self._answer_quietly(message, card, asked)
        else:
            await message.reply(view=card)

    async def _answer_quietly(self, message: discord.Message, card: Card, asked: Asked) -> None:
        """Send a crisis reply where nobody else sees it."""
        try:
            await message.author.send(view=card)
        except discord.Forbidden:
            third = asked.screen is not None and asked.screen.third_person
            await message.reply(view=cards.open_privately(message.author.id, third))


async def setup(bot: GuideBot) -> None:
    """Add asking to the bot."""
    await bot.add_cog(AskCog(bot))
