"""`/teach`: what admins add to the guide's own phrasings for their server."""

from discord import Interaction, app_commands
from discord.app_commands import Choice
from discord.ext import commands

from bot.client import GuideBot
from bot.errors import UserError
from bot.guide import search
from bot.guide.model import TopicId
from bot.ui import cards, limits, teach_cards
from bot.ui.card import Card
from bot.ui.controls import Handler
from bot.ui.payload import chosen


@app_commands.guild_only()
@app_commands.allowed_installs(guilds=True, users=False)
@app_commands.default_permissions(manage_guild=True)
class TeachCog(
    commands.GroupCog, group_name="teach", group_description="Teach me how members here ask"
):
    """Lets admins add phrasings and take them back."""

    def __init__(self, bot: GuideBot) -> None:
        self.bot = bot
        self.app = bot.app

    async def cog_load(self) -> None:
        """Take the controls of what is taught."""
        handlers: dict[str, Handler] = {
            "untaught": self.take_back,
            "untaughtpick": self.take_back_chosen,
            "taughtpage": self.turn_page,
        }
        for verb, handler in handlers.items():
            self.bot.controls.add(verb, handler)

    @app_commands.command()
    @app_commands.describe(topic="The topic that answers it", phrasing="As members here ask it")
    async def add(
        self,
        interaction: Interaction[GuideBot],
        topic: str,
        phrasing: app_commands.Range[str, 2, 300],
    ) -> None:
        """Teach me a phrasing for a topic, in this server only."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        guide = await self.app.guide_of(interaction.guild_id)
        found = guide.topics.get(TopicId(topic)) or next(
            iter(search.topics(guide, topic, most=1)), None
        )
        if found is None:
            raise UserError("I have no such topic. Start typing, and pick one from the list.")
        lesson = await self.app.teaching.teach(
            interaction.guild_id or 0, guide.id, found.id, phrasing, at=self.app.clock.now()
        )
        await interaction.followup.send(view=teach_cards.lesson_card(lesson), ephemeral=True)

    @add.autocomplete("topic")
    async def _topics(self, interaction: Interaction[GuideBot], current: str) -> list[Choice[str]]:
        guide = await self.app.guide_of(interaction.guild_id)
        found = search.topics(guide, current, most=limits.AUTOCOMPLETE_CHOICES)
        return [
            Choice(
                name=limits.clip(cards.full_title(guide, t), limits.CHOICE_TEXT),
                value=t.id,
            )
            for t in found
        ]

    @app_commands.command(name="list")
    async def show(self, interaction: Interaction[GuideBot]) -> None:
        """See what was taught in this server."""
        await interaction.response.send_message(view=await self._list(interaction), ephemeral=True)

    @app_commands.command()
    @app_commands.describe(phrasing="Start typing, and pick one from the list")
    async def remove(self, interaction: Interaction[GuideBot], phrasing: str) -> None:
        """Take back something that was taught."""
        guide = await self.app.guide_of(interaction.guild_id)
        for one in await self.app.teaching.list(interaction.guild_id or 0, guide):
            if phrasing in (f"{one.number}", one.phrasing):
                await self.app.teaching.remove(one.guild_id, one.number)
                await interaction.response.send_message(
                    view=await self._list(interaction), ephemeral=True
                )
                return
        raise UserError("I was not taught that here. See /teach list.")

    @remove.autocomplete("phrasing")
    async def _phrasings(
        self, interaction: Interaction[GuideBot], current: str
    ) -> list[Choice[str]]:
        guide = await self.app.guide_of(interaction.guild_id)
        taught = await self.app.teaching.list(interaction.guild_id or 0, guide)
        scores = search.ranked(taught, current, lambda one: one.phrasing) if taught else []
        ordered = sorted(zip(scores, taught, strict=True), key=lambda pair: -pair[0])
        return [
            Choice(name=limits.clip(one.phrasing, limits.CHOICE_TEXT), value=f"{one.number}")
            for score, one in ordered[: limits.AUTOCOMPLETE_CHOICES]
            if score >= 45 or not current.strip()
        ]

    @app_commands.command()
    @app_commands.describe(question="A question as a member would ask it; it is not kept")
    async def why(
        self, interaction: Interaction[GuideBot], question: app_commands.Range[str, 1, 1000]
    ) -> None:
        """See why a question is answered as it is: words, candidates, thresholds."""
        server = await self.app.servers.get(interaction.guild_id)
        answerer = self.app.answerers.of(server.settings.guide_id)
        explanation = answerer.explain(question, taught=server.taught)
        card = teach_cards.why_card(explanation, answerer.guide)
        await interaction.response.send_message(view=card, ephemeral=True)

    async def take_back(self, interaction: Interaction[GuideBot], number: str) -> None:
        """Forget what was just taught."""
        await self.app.teaching.remove(interaction.guild_id or 0, int(number))
        await interaction.response.edit_message(view=await self._list(interaction))

    async def take_back_chosen(self, interaction: Interaction[GuideBot]) -> None:
        """Forget the phrasing picked in the list."""
        await self.take_back(interaction, chosen(interaction)[0])

    async def turn_page(self, interaction: Interaction[GuideBot], page: str) -> None:
        """Go to another page of the list."""
        card = await self._list(interaction, max(0, int(page)))
        await interaction.response.edit_message(view=card)

    async def _list(self, interaction: Interaction[GuideBot], page: int = 0) -> Card:
        guide = await self.app.guide_of(interaction.guild_id)
        taught = await self.app.teaching.list(interaction.guild_id or 0, guide)
        return teach_cards.list_card(taught, guide, page)


async def setup(bot: GuideBot) -> None:
    """Add teaching to the bot."""
    await bot.add_cog(TeachCog(bot))
