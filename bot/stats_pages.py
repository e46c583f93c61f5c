"""The views of `/stats` as messages: what a control says is read, drawn and shown in place."""

import asyncio
import io
from datetime import date
from typing import Any

import discord
from discord import Interaction

from bot.app import App
from bot.insights import period as periods
from bot.insights.gaps import Offer
from bot.insights.period import Period
from bot.reports import Scope
from bot.ui import stats_cards
from bot.ui.stats_cards import Shown, View

SPAN = ".."
"""Between the two dates of a period, where it is not a number of days up to today."""


class StatsPages:
    """Shows a view by its name and its period as typed: "30" for days, or two dates."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def scope(self, guild_id: int | None) -> Scope:
        """Return what the server's admins see, with what was asked a moment ago."""
        await self._app.asks.settled()
        settings = await self._app.settings_of(guild_id)
        guide = self._app.answerers.of(settings.guide_id).guide
        return Scope(guild_id, guide, settings.tzinfo)

    def period(self, typed: str, scope: Scope) -> Period:
        """Return the period that a control names."""
        if SPAN not in typed:
            return Period.until(self._today(scope), int(typed))
        first, last = (date.fromisoformat(day) for day in typed.split(SPAN))
        return Period(first, last)

    async def typed(
        self, guild_id: int | None, days: int, since: str | None, until: str | None
    ) -> str:
        """Return the period of a command as its controls name it; raises UserError."""
        if since is None and until is None:
            return f"{days}"
        current = self._today(await self.scope(guild_id))
        found = periods.chosen(days, since, until, current=current)
        return f"{found.first}{SPAN}{found.last}"

    async def show(self, interaction: Interaction[Any], name: str, typed: str) -> None:
        """Put a view in the place of the response, which is deferred."""
        scope = await self.scope(interaction.guild_id)
        shown = Shown(name, self.period(typed, scope), typed)
        view = await self._view(scope, shown)
        picture = await asyncio.to_thread(_draw, name, view)
        file = discord.File(io.BytesIO(picture), shown.file, description=stats_cards.alt(view))
        offers: tuple[Offer, ...] = ()
        if name == "gaps":
            offers = await self._app.reports.offers(scope, shown.period)
        card = stats_cards.stats_card(shown, view, scope.guide, offers=offers)
        await interaction.edit_original_response(view=card, attachments=[file])

    async def _view(self, scope: Scope, shown: Shown) -> View:
        reports = self._app.reports
        match shown.name:
            case "topics":
                return await reports.topics(scope, shown.period)
            case "trend":
                return await reports.trend(scope, shown.period, today=self._today(scope))
            case "gaps":
                return await reports.gaps(scope, shown.period)
            case "quality":
                return await reports.quality(scope, shown.period)
            case _:
                return await reports.posts(scope, shown.period)

    def _today(self, scope: Scope) -> date:
        return periods.today(self._app.clock.now(), scope.zone)


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
