"""What admins do about a question that went unanswered: teach it or take it off the list."""

from discord import Interaction
from discord.ext import commands

from bot.client import GuideBot
from bot.errors import UserError
from bot.guide import search
from bot.guide.model import TopicId
from bot.insights.gaps import Gap, Settled
from bot.reports import Scope
from bot.stats_pages import StatsPages
from bot.ui import cards, stats_cards
from bot.ui.controls import Handler
from bot.ui.payload import chosen, entered
from bot.ui.teach_cards import find_form, lesson_card


class GapsCog(commands.Cog):
    """What the controls of `/stats gaps` do."""

    def __init__(self, bot: GuideBot) -> None:
        self.bot = bot
        self.app = bot.app
        self.pages = StatsPages(bot.app)

    async def cog_load(self) -> None:
        """Take the controls."""
        handlers: dict[str, Handler] = {
            "gap": self.open_gap,
            "gapfind": self.ask_for_topic,
            "gapfound": self.find_topic,
            "gappick": self.teach_chosen,
            "gapteach": self.teach,
            "gapdismiss": self.dismiss,
            "offer": self.accept_offer,
        }
        for verb, handler in handlers.items():
            self.bot.controls.add(verb, handler)

    async def open_gap(self, interaction: Interaction[GuideBot], typed: str) -> None:
        """Show one unanswered question."""
        await interaction.response.defer()
        scope = await self.pages.scope(interaction.guild_id)
        gap = await self._gap(scope, typed, int(chosen(interaction)[0]))
        answerer = self.app.answerers.of(scope.guide.id)
        nearest = [candidate.topic for candidate in answerer.answer(gap.question).candidates]
        card = stats_cards.gap_card(gap, scope.guide, nearest, typed=typed)
        await interaction.edit_original_response(view=card, attachments=[])

    async def ask_for_topic(
        self, interaction: Interaction[GuideBot], number: str, typed: str
    ) -> None:
        """Let the admin type the topic."""
        await interaction.response.send_modal(find_form(number, typed))

    async def find_topic(self, interaction: Interaction[GuideBot], number: str, typed: str) -> None:
        """Offer the topics that the admin's words may mean."""
        guide = (await self.pages.scope(interaction.guild_id)).guide
        found = search.topics(guide, str(entered(interaction).get("topic", "")), most=10)
        if not found:
            raise UserError("I find no such topic. Try another word from its title.")
        places = [(topic.id, cards.full_title(guide, topic)) for topic in found]
        card = stats_cards.found_topics(int(number, 16), places, typed=typed)
        await interaction.response.edit_message(view=card)

    async def teach_chosen(
        self, interaction: Interaction[GuideBot], number: str, typed: str
    ) -> None:
        """Teach the topic picked in a select."""
        await self.teach(interaction, number, typed, chosen(interaction)[0])

    async def teach(
        self, interaction: Interaction[GuideBot], number: str, typed: str, topic: str
    ) -> None:
        """Answer an unanswered question with a topic from now on."""
        await interaction.response.defer()
        scope = await self.pages.scope(interaction.guild_id)
        gap = await self._gap(scope, typed, int(number, 16))
        await self._teach(interaction, scope, gap, TopicId(topic), typed)

    async def dismiss(self, interaction: Interaction[GuideBot], number: str, typed: str) -> None:
        """Take a question off the list."""
        await interaction.response.defer()
        scope = await self.pages.scope(interaction.guild_id)
        gap = await self._gap(scope, typed, int(number, 16))
        await self.app.unsure.settle(scope.guild_id or 0, gap.numbers, Settled.DISMISSED)
        await self.pages.show(interaction, "gaps", typed)

    async def accept_offer(self, interaction: Interaction[GuideBot], typed: str) -> None:
        """Teach a wording that members confirmed."""
        await interaction.response.defer()
        scope = await self.pages.scope(interaction.guild_id)
        wanted = int(chosen(interaction)[0])
        for offer in await self.app.reports.offers(scope, self.pages.period(typed, scope)):
            if wanted in offer.gap.numbers:
                await self._teach(interaction, scope, offer.gap, offer.topic, typed)
                return
        raise UserError("That wording is no longer on the list.")

    async def _teach(
        self,
        interaction: Interaction[GuideBot],
        scope: Scope,
        gap: Gap,
        topic: TopicId,
        typed: str,
    ) -> None:
        lesson = await self.app.teaching.teach(
            scope.guild_id or 0, scope.guide.id, topic, gap.question, at=self.app.clock.now()
        )
        await self.app.unsure.settle(scope.guild_id or 0, gap.numbers, Settled.TAUGHT)
        card = lesson_card(lesson, back=("stats", "gaps", typed))
        await interaction.edit_original_response(view=card, attachments=[])

    async def _gap(self, scope: Scope, typed: str, number: int) -> Gap:
        for gap in await self.app.reports.gaps(scope, self.pages.period(typed, scope)):
            if number in gap.numbers:
                return gap
        raise UserError("That question is no longer on the list.")


async def setup(bot: GuideBot) -> None:
    """Add what is done about gaps to the bot."""
    await bot.add_cog(GapsCog(bot))
