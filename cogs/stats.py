"""`/stats`: what members ask, for admins."""

import asyncio
import io
from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import discord
from discord import Interaction, app_commands
from discord.app_commands import Choice
from discord.ext import commands

from bot.client import GuideBot
from bot.errors import UserError
from bot.guide import search
from bot.guide.model import TopicId
from bot.insights import period as periods
from bot.insights.gaps import Gap, Offer, Settled
from bot.insights.period import Period
from bot.reports import Scope
from bot.ui import cards, stats_cards
from bot.ui.controls import Handler
from bot.ui.payload import chosen, entered
from bot.ui.stats_cards import Shown, View
from bot.ui.teach_cards import find_form, lesson_card

SPAN = ".."
Command = TypeVar("Command", bound=Callable[..., Any])
WITHIN = [Choice(name=f"Last {days} days", value=days) for days in stats_cards.PERIODS]


def _in_period(command: Command) -> Command:
    described = app_commands.describe(
        period="The days up to today (30 unless you choose)",
        since="Instead: a first day, such as 2026-11-01",
        until="And a last day; today unless you type one",
    )
    return described(app_commands.choices(period=WITHIN)(command))


@app_commands.guild_only()
@app_commands.allowed_installs(guilds=True, users=False)
@app_commands.default_permissions(manage_guild=True)
class StatsCog(commands.GroupCog, group_name="stats", group_description="What members ask"):
    """Shows admins what is asked, privately, and lets them act on what went unanswered."""

    def __init__(self, bot: GuideBot) -> None:
        self.bot = bot
        self.app = bot.app

    async def cog_load(self) -> None:
        """Take the controls of the views."""
        handlers: dict[str, Handler] = {
            "stats": self.turn_to,
            "statsperiod": self.change_period,
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

    @app_commands.command()
    @_in_period
    async def topics(
        self,
        interaction: Interaction[GuideBot],
        period: int = 30,
        since: str | None = None,
        until: str | None = None,
    ) -> None:
        """See what is asked most, against the period before."""
        await self._show(
            interaction, "topics", await self._typed(interaction, period, since, until)
        )

    @app_commands.command()
    @_in_period
    async def trend(
        self,
        interaction: Interaction[GuideBot],
        period: int = 30,
        since: str | None = None,
        until: str | None = None,
    ) -> None:
        """See whether more or fewer questions come."""
        await self._show(interaction, "trend", await self._typed(interaction, period, since, until))

    @app_commands.command()
    @_in_period
    async def gaps(
        self,
        interaction: Interaction[GuideBot],
        period: int = 30,
        since: str | None = None,
        until: str | None = None,
    ) -> None:
        """See what the guide can't answer yet, and teach or dismiss it."""
        await self._show(interaction, "gaps", await self._typed(interaction, period, since, until))

    @app_commands.command()
    @_in_period
    async def quality(
        self,
        interaction: Interaction[GuideBot],
        period: int = 30,
        since: str | None = None,
        until: str | None = None,
    ) -> None:
        """See how well I answer, and which answers help least."""
        typed = await self._typed(interaction, period, since, until)
        await self._show(interaction, "quality", typed)

    @app_commands.command()
    @_in_period
    async def schedule(
        self,
        interaction: Interaction[GuideBot],
        period: int = 30,
        since: str | None = None,
        until: str | None = None,
    ) -> None:
        """See which scheduled posts raised questions."""
        typed = await self._typed(interaction, period, since, until)
        await self._show(interaction, "schedule", typed)

    @app_commands.command()
    @_in_period
    async def export(
        self,
        interaction: Interaction[GuideBot],
        period: int = 30,
        since: str | None = None,
        until: str | None = None,
    ) -> None:
        """Get the counts and the unanswered questions as CSV files."""
        typed = await self._typed(interaction, period, since, until)
        await interaction.response.defer(ephemeral=True, thinking=True)
        scope = await self._scope(interaction)
        days = self._read(typed, scope)
        files = await self.app.reports.export(scope, days)
        await interaction.followup.send(
            f"The counts of {days}, and what went unanswered. No file names a member.",
            files=[discord.File(io.BytesIO(data), name) for name, data in files.items()],
            ephemeral=True,
        )

    async def turn_to(self, interaction: Interaction[GuideBot], name: str, typed: str) -> None:
        """Change the view in place."""
        await self._show(interaction, name, typed)

    async def change_period(self, interaction: Interaction[GuideBot], name: str) -> None:
        """Change the period in place."""
        await self._show(interaction, name, chosen(interaction)[0])

    async def open_gap(self, interaction: Interaction[GuideBot], typed: str) -> None:
        """Show one unanswered question."""
        await interaction.response.defer()
        scope = await self._scope(interaction)
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
        guide = (await self._scope(interaction)).guide
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
        scope = await self._scope(interaction)
        gap = await self._gap(scope, typed, int(number, 16))
        await self._teach(interaction, scope, gap, TopicId(topic), typed)

    async def dismiss(self, interaction: Interaction[GuideBot], number: str, typed: str) -> None:
        """Take a question off the list."""
        await interaction.response.defer()
        scope = await self._scope(interaction)
        gap = await self._gap(scope, typed, int(number, 16))
        await self.app.unsure.settle(scope.guild_id or 0, gap.numbers, Settled.DISMISSED)
        await self._edit(interaction, "gaps", typed, scope)

    async def accept_offer(self, interaction: Interaction[GuideBot], typed: str) -> None:
        """Teach a wording that members confirmed."""
        await interaction.response.defer()
        scope = await self._scope(interaction)
        wanted = int(chosen(interaction)[0])
        for offer in await self.app.reports.offers(scope, self._read(typed, scope)):
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

    async def _show(self, interaction: Interaction[GuideBot], name: str, typed: str) -> None:
        """Answer a command with a view, or change the message that was pressed."""
        if interaction.type is discord.InteractionType.application_command:
            await interaction.response.defer(ephemeral=True, thinking=True)
        else:
            await interaction.response.defer()
        await self._edit(interaction, name, typed, await self._scope(interaction))

    async def _edit(
        self, interaction: Interaction[GuideBot], name: str, typed: str, scope: Scope
    ) -> None:
        shown = Shown(name, self._read(typed, scope), typed)
        view = await self._view(scope, shown)
        picture = await asyncio.to_thread(_draw, name, view)
        file = discord.File(io.BytesIO(picture), shown.file, description=stats_cards.alt(view))
        offers: tuple[Offer, ...] = ()
        if name == "gaps":
            offers = await self.app.reports.offers(scope, shown.period)
        card = stats_cards.stats_card(shown, view, scope.guide, offers=offers)
        await interaction.edit_original_response(view=card, attachments=[file])

    async def _view(self, scope: Scope, shown: Shown) -> View:
        reports = self.app.reports
        match shown.name:
            case "topics":
                return await reports.topics(scope, shown.period)
            case "trend":
                return await reports.trend(scope, shown.period)
            case "gaps":
                return await reports.gaps(scope, shown.period)
            case "quality":
                return await reports.quality(scope, shown.period)
            case _:
                return await reports.posts(scope, shown.period)

    async def _gap(self, scope: Scope, typed: str, number: int) -> Gap:
        for gap in await self.app.reports.gaps(scope, self._read(typed, scope)):
            if number in gap.numbers:
                return gap
        raise UserError("That question is no longer on the list.")

    async def _scope(self, interaction: Interaction[Any]) -> Scope:
        settings = await self.app.settings_of(interaction.guild_id)
        guide = self.app.answerers.of(settings.guide_id).guide
        return Scope(interaction.guild_id, guide, settings.tzinfo)

    def _read(self, typed: str, scope: Scope) -> Period:
        """Return the period that a control names: a number of days up to today, or two dates."""
        if SPAN not in typed:
            return Period.until(periods.today(self.app.clock.now(), scope.zone), int(typed))
        first, last = (date.fromisoformat(day) for day in typed.split(SPAN))
        return Period(first, last)

    async def _typed(
        self, interaction: Interaction[Any], days: int, since: str | None, until: str | None
    ) -> str:
        """Return the period of a command as its controls name it; raises UserError."""
        if since is None and until is None:
            return f"{days}"
        scope = await self._scope(interaction)
        current = periods.today(self.app.clock.now(), scope.zone)
        found = periods.chosen(days, since, until, current=current)
        return f"{found.first}{SPAN}{found.last}"


def _draw(name: str, view: Any) -> bytes:
    # Matplotlib takes a second to import, and most starts of the bot never need it.
    from bot.insights import charts  # noqa: PLC0415

    draw = {
        "topics": charts.topics,
        "trend": charts.trend,
        "gaps": charts.gaps,
        "quality": charts.quality,
        "schedule": charts.posts,
    }[name]
    picture: bytes = draw(view)  # type: ignore[operator]
    return picture


async def setup(bot: GuideBot) -> None:
    """Add the statistics to the bot."""
    await bot.add_cog(StatsCog(bot))
