"""`/stats`: what members ask, for admins."""

import io
from collections.abc import Callable
from typing import Any, TypeVar

import discord
from discord import Interaction, app_commands
from discord.app_commands import Choice
from discord.ext import commands

from bot.client import GuideBot
from bot.stats_pages import StatsPages
from bot.ui import stats_cards
from bot.ui.controls import Handler
from bot.ui.payload import chosen

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
    """Shows admins what is asked, privately."""

    def __init__(self, bot: GuideBot) -> None:
        self.bot = bot
        self.app = bot.app
        self.pages = StatsPages(bot.app)

    async def cog_load(self) -> None:
        """Take the controls of the views."""
        handlers: dict[str, Handler] = {
            "stats": self.turn_to,
            "statsperiod": self.change_period,
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
        typed = await self.pages.typed(interaction.guild_id, period, since, until)
        await self._show(interaction, "topics", typed)

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
        typed = await self.pages.typed(interaction.guild_id, period, since, until)
        await self._show(interaction, "trend", typed)

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
        typed = await self.pages.typed(interaction.guild_id, period, since, until)
        await self._show(interaction, "gaps", typed)

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
        typed = await self.pages.typed(interaction.guild_id, period, since, until)
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
        typed = await self.pages.typed(interaction.guild_id, period, since, until)
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
        typed = await self.pages.typed(interaction.guild_id, period, since, until)
        await interaction.response.defer(ephemeral=True, thinking=True)
        scope = await self.pages.scope(interaction.guild_id)
        days = self.pages.period(typed, scope)
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

    async def _show(self, interaction: Interaction[GuideBot], name: str, typed: str) -> None:
        """Answer a command with a view, or change the message that was pressed."""
        if interaction.type is discord.InteractionType.application_command:
            await interaction.response.defer(ephemeral=True, thinking=True)
        else:
            await interaction.response.defer()
        await self.pages.show(interaction, name, typed)


async def setup(bot: GuideBot) -> None:
    """Add the statistics to the bot."""
    await bot.add_cog(StatsCog(bot))
