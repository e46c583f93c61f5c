"""The weekly digest: a setting of the server, posted by the schedules' publisher."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.answering.answerers import Answerers
from bot.clock import Clock
from bot.guide.model import Guide
from bot.insights.period import today
from bot.reports import Reports, Scope
from bot.schedule.model import Kind, Options, Schedule, What
from bot.schedule.posts import Content
from bot.schedule.recurrence import Recurrence, Unit
from bot.server_settings import ServerSettings
from bot.servers import Servers
from bot.store.schedules import Schedules
from bot.ui.digest_card import TITLE, digest_text

CATCH_UP = timedelta(days=2)
"""After down time a digest is still worth reading for so long."""


class Digests:
    """Keeps each server's digest schedule as its settings say, and writes what it posts."""

    def __init__(
        self,
        schedules: Schedules,
        reports: Reports,
        servers: Servers,
        answerers: Answerers,
        clock: Clock,
    ) -> None:
        self._schedules = schedules
        self._reports = reports
        self._servers = servers
        self._answerers = answerers
        self._clock = clock

    async def follow(self, settings: ServerSettings) -> None:
        """Let the schedule be as the settings are: none, a new one, or the old one changed."""
        now = self._clock.now()
        old = await self._schedules.digest(settings.guild_id)
        wanted = self._wanted(settings, now)
        if wanted is None:
            if old is not None:
                await self._schedules.remove(settings.guild_id, old.id)
        elif old is None:
            await self._schedules.add(wanted, now=now)
        else:
            await self._schedules.edit(
                settings.guild_id,
                old.id,
                lambda kept: replace(
                    kept,
                    channel_id=wanted.channel_id,
                    what=wanted.what,
                    rule=replace(wanted.rule, first=kept.rule.first),
                ),
                now=now,
            )

    async def compose(self, schedule: Schedule, _position: int) -> Content:
        """Return the words of the digest that is due now: the seven days before today."""
        settings = (await self._servers.get(schedule.guild_id)).settings
        scope = Scope(schedule.guild_id, self._guide(settings), settings.tzinfo)
        digest = await self._reports.digest(scope, today(self._clock.now(), scope.zone))
        return Content(
            guide_id=scope.guide.id,
            title=TITLE,
            text=digest_text(digest),
            place=str(digest.period),
        )

    def _guide(self, settings: ServerSettings) -> Guide:
        return self._answerers.of(settings.guide_id).guide

    def _wanted(self, settings: ServerSettings, now: datetime) -> Schedule | None:
        digest = settings.digest
        if digest is None:
            return None
        return Schedule(
            guild_id=settings.guild_id,
            channel_id=digest.channel_id,
            what=What(Kind.DIGEST, self._guide(settings).id, ()),
            rule=Recurrence(
                at=digest.at,
                zone=settings.zone,
                first=today(now, settings.tzinfo),
                unit=Unit.WEEK,
                weekdays=frozenset({int(digest.weekday)}),
            ),
            options=Options(catch_up=CATCH_UP),
        )
