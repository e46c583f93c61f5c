"""Browsing: `/guide`, `/faq` and `/day`, and the pages' buttons."""

from typing import Any

from discord import Interaction, app_commands, ui
from discord.app_commands import Choice
from discord.ext import commands

from bot.client import GuideBot
from bot.errors import UserError
from bot.guide import search
from bot.guide.model import Guide, Series, TopicId
from bot.insights.asks import BrowseKind
from bot.ui import cards, limits, pages
from bot.ui.card import Card
from bot.ui.controls import Handler
from bot.ui.payload import chosen, server_of


class GuideCog(commands.Cog):
    """Shows the guide, its questions and its series, page by page."""

    def __init__(self, bot: GuideBot) -> None:
        self.bot = bot
        self.app = bot.app

    async def cog_load(self) -> None:
        """Take the controls of the pages."""
        handlers: dict[str, Handler] = {
            "read": self.show_page,
            "page": self.turn_page,
            "open": self.open_chosen,
            "topic": self.show_topic,
            "contents": self.show_contents,
            "episode": self.turn_episode,
        }
        for verb, handler in handlers.items():
            self.bot.controls.add(verb, handler)

    @app_commands.command()
    @app_commands.describe(topic="A topic; leave it out for the contents")
    async def guide(self, interaction: Interaction[GuideBot], topic: str | None = None) -> None:
        """Browse the career guide."""
        guide = await self.app.guide_of(server_of(interaction))
        await self._browsed(interaction, BrowseKind.GUIDE)
        if topic is None:
            await _answer(interaction, pages.contents(guide))
            return
        found = guide.topics.get(TopicId(topic)) or _first(search.topics(guide, topic, most=1))
        if found is None:
            raise UserError("I have no such topic. Start typing, and pick one from the list.")
        await _answer(interaction, pages.page(guide, found))

    @guide.autocomplete("topic")
    async def _topic_choices(
        self, interaction: Interaction[GuideBot], current: str
    ) -> list[Choice[str]]:
        guide = await self.app.guide_of(server_of(interaction))
        found = search.topics(guide, current, most=limits.AUTOCOMPLETE_CHOICES)
        return [_choice(cards.full_title(guide, t), t.id) for t in found]

    @app_commands.command()
    @app_commands.describe(question="A frequent question; start typing to find it")
    async def faq(self, interaction: Interaction[GuideBot], question: str) -> None:
        """Read a frequently asked question."""
        guide = await self.app.guide_of(server_of(interaction))
        faqs = {t.id: t for t in guide.faqs}
        found = faqs.get(TopicId(question)) or _first(
            search.topics(guide, question, among=guide.faqs, most=1)
        )
        if found is None:
            raise UserError("The FAQ has no such question. Pick one from the list, or try /ask.")
        await self._browsed(interaction, BrowseKind.FAQ)
        await _answer(interaction, pages.page(guide, found))

    @faq.autocomplete("question")
    async def _faq_choices(
        self, interaction: Interaction[GuideBot], current: str
    ) -> list[Choice[str]]:
        guide = await self.app.guide_of(server_of(interaction))
        found = search.topics(guide, current, among=guide.faqs, most=limits.AUTOCOMPLETE_CHOICES)
        return [_choice(t.title, t.id) for t in found]

    @app_commands.command()
    @app_commands.describe(episode="Which episode; leave it out for the first")
    async def day(
        self, interaction: Interaction[GuideBot], episode: app_commands.Range[int, 1] = 1
    ) -> None:
        """Read a day in the life, episode by episode."""
        guide = await self.app.guide_of(server_of(interaction))
        series = _first(list(guide.series.values()))
        if series is None:
            raise UserError("This guide has no series yet. Try /guide.")
        await self._browsed(interaction, BrowseKind.DAY)
        await _answer(interaction, _episode(guide, series, episode))

    @day.autocomplete("episode")
    async def _episode_choices(
        self, interaction: Interaction[GuideBot], current: str
    ) -> list[Choice[int]]:
        guide = await self.app.guide_of(server_of(interaction))
        series = _first(list(guide.series.values()))
        if series is None:
            return []
        names = [f"{e.number}. {e.title}" for e in series.episodes]
        order = sorted(
            zip(search.ranked(names, current, str), range(len(names)), strict=True),
            key=lambda pair: (-pair[0], pair[1]),
        )
        return [
            Choice(name=limits.clip(names[i], limits.CHOICE_TEXT), value=i + 1)
            for score, i in order[: limits.AUTOCOMPLETE_CHOICES]
            if score >= 45 or not current.strip()
        ]

    async def show_page(
        self, interaction: Interaction[GuideBot], guide_id: str, topic: str
    ) -> None:
        """Open a topic in full, beside the answer that it was opened from."""
        guide, found = self.app.topic(guide_id, topic)
        await self._browsed(interaction, BrowseKind.GUIDE)
        await interaction.response.send_message(view=pages.page(guide, found), ephemeral=True)

    async def turn_page(
        self, interaction: Interaction[GuideBot], guide_id: str, topic: str
    ) -> None:
        """Go to a neighbouring page."""
        guide, found = self.app.topic(guide_id, topic)
        await _turn(interaction, pages.page(guide, found))

    async def open_chosen(self, interaction: Interaction[GuideBot], guide_id: str, _: str) -> None:
        """Go to the page picked in a select."""
        await self.turn_page(interaction, guide_id, chosen(interaction)[0])

    async def show_topic(
        self, interaction: Interaction[GuideBot], guide_id: str, topic: str
    ) -> None:
        """Show a related topic's short answer, privately."""
        guide, found = self.app.topic(guide_id, topic)
        await self._browsed(interaction, BrowseKind.GUIDE)
        shareable = server_of(interaction) is not None
        card = cards.answer(guide, found, shareable=shareable)
        await interaction.response.send_message(view=card, ephemeral=True)

    async def show_contents(self, interaction: Interaction[GuideBot], guide_id: str) -> None:
        """Go to the table of contents."""
        await _turn(interaction, pages.contents(self.app.guide(guide_id)))

    async def turn_episode(
        self, interaction: Interaction[GuideBot], guide_id: str, series_id: str, number: str
    ) -> None:
        """Go to a neighbouring episode."""
        guide = self.app.guide(guide_id)
        series = guide.series.get(series_id)
        if series is None:
            raise UserError("That series is no longer in the guide. Try /day.")
        await _turn(interaction, _episode(guide, series, int(number)))

    async def _browsed(self, interaction: Interaction[GuideBot], what: BrowseKind) -> None:
        settings = await self.app.settings_of(server_of(interaction))
        guide_id = self.app.answerers.of(settings.guide_id).guide.id
        await self.app.recorder.browsed(
            what, server_of(interaction), guide_id, settings, at=self.app.clock.now()
        )


def _first(found: list[Any]) -> Any:
    return found[0] if found else None


def _choice(name: str, value: str) -> Choice[str]:
    return Choice(name=limits.clip(name, limits.CHOICE_TEXT), value=value)


def _episode(guide: Guide, series: Series, number: int) -> Card:
    if not 1 <= number <= len(series.episodes):
        raise UserError(f"{series.title} has episodes 1 to {len(series.episodes)}.")
    return pages.episode(guide, series, series.episodes[number - 1])


async def _answer(interaction: Interaction[GuideBot], card: ui.LayoutView) -> None:
    await interaction.response.send_message(view=card, ephemeral=True)


async def _turn(interaction: Interaction[GuideBot], card: ui.LayoutView) -> None:
    """Change a private page in place; leave a public message as it is and open a private one."""
    if interaction.message is not None and interaction.message.flags.ephemeral:
        await interaction.response.edit_message(view=card)
    else:
        await interaction.response.send_message(view=card, ephemeral=True)


async def setup(bot: GuideBot) -> None:
    """Add browsing to the bot."""
    await bot.add_cog(GuideCog(bot))
