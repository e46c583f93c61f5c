"""What members ask, read from the store and made into the views that admins see."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from bot.guide.model import Guide
from bot.insights import digest, export, posts, quality, topics, trend
from bot.insights.askers import DIRECT_MESSAGES
from bot.insights.counts import EVERY_TOPIC
from bot.insights.gaps import Gap, Offer, Reader, Unsure, gaps, offers
from bot.insights.period import Period
from bot.store.gaps import UnsureQuestions
from bot.store.posted import PostedContent
from bot.store.statistics import Statistics

EXPORTED_GAPS = 500
MOST_READERS = 8


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose questions: of a server (None: direct messages), about a guide, in days of a zone."""

    guild_id: int | None
    guide: Guide
    zone: ZoneInfo

    @property
    def titles(self) -> Mapping[str, str]:
        """The titles of the guide's topics."""
        return {str(topic.id): topic.title for topic in self.guide.topics.values()}


class Reports:
    """The views of a period. Reading one takes as long for a million questions as for a thousand.

    Grouping questions that ask the same takes up to a second or so and is done in a thread.
    """

    def __init__(
        self, statistics: Statistics, unsure: UnsureQuestions, posted: PostedContent
    ) -> None:
        self._statistics = statistics
        self._unsure = unsure
        self._posted = posted
        self._readers: dict[str, Reader] = {}

    async def topics(self, scope: Scope, period: Period) -> topics.TopTopics:
        """Return what is asked most."""
        read, key = self._statistics, (scope.guild_id, scope.guide.id)
        current = await read.by_topic(*key, period)
        wanted = [EVERY_TOPIC, *topics.ranking(current)]
        return topics.top_topics(
            period,
            current,
            await read.by_topic(*key, period.before),
            people=await read.people(*key, period, wanted),
            people_before=(await read.people(*key, period.before, [EVERY_TOPIC]))[EVERY_TOPIC],
            titles=scope.titles,
        )

    async def trend(
        self, scope: Scope, period: Period, *, today: date | None = None
    ) -> trend.Trend:
        """Return questions over time; a bucket of `today` is told from days that are over."""
        read, key = self._statistics, (scope.guild_id, scope.guide.id)
        return trend.trend(
            period,
            await read.by_day(*key, period),
            await read.by_day(*key, period.before),
            people=(await read.people(*key, period, [EVERY_TOPIC]))[EVERY_TOPIC],
            browsed=sum((await read.browsed(*key, period)).values()),
            today=today,
        )

    async def quality(self, scope: Scope, period: Period) -> quality.Quality:
        """Return how well the guide answers."""
        read, key = self._statistics, (scope.guild_id, scope.guide.id)
        return quality.quality(
            period,
            await read.by_topic(*key, period),
            await read.by_topic(*key, period.before),
            scope.titles,
        )

    async def posts(self, scope: Scope, period: Period) -> posts.Posts:
        """Return the scheduled posts of the period and the questions that they raised."""
        since, until = period.moments(scope.zone)
        posted = await self._posted.between(scope.guild_id or DIRECT_MESSAGES, since, until)
        by_topic = await self._statistics.by_topic(scope.guild_id, scope.guide.id, period)
        return posts.posts(period, posted, by_topic)

    async def gaps(self, scope: Scope, period: Period) -> tuple[Gap, ...]:
        """Return what is asked and not answered."""
        unsure = await self._unsure.list(scope.guild_id, scope.guide.id, period)
        return await asyncio.to_thread(self._gaps, scope.guide, unsure)

    async def offers(self, scope: Scope, period: Period) -> tuple[Offer, ...]:
        """Return wordings that members confirmed to mean a topic."""
        unsure = await self._unsure.list(scope.guild_id, scope.guide.id, period)
        return await asyncio.to_thread(self._offers, scope.guide, unsure)

    async def digest(self, scope: Scope, day: date) -> digest.Digest:
        """Return the digest of the seven days before `day`."""
        period = digest.week_before(day)
        key = (scope.guild_id, scope.guide.id)
        return digest.digest(
            await self.topics(scope, period),
            await self._statistics.by_topic(*key, period),
            await self._statistics.by_topic(*key, period.before),
            await self.gaps(scope, period),
            scope.titles,
        )

    async def export(self, scope: Scope, period: Period) -> dict[str, bytes]:
        """Return CSV files by name: the counts, and the unanswered questions."""
        counted = await self._statistics.by_day_and_topic(scope.guild_id, scope.guide.id, period)
        named = f"{period.first}-to-{period.last}.csv"
        found = await self.gaps(scope, period)
        return {
            f"counts-{named}": export.counts_file(counted, scope.titles),
            f"unanswered-{named}": export.gaps_file(found[:EXPORTED_GAPS]),
        }

    def _gaps(self, guide: Guide, unsure: tuple[Unsure, ...]) -> tuple[Gap, ...]:
        return gaps(unsure, self._reader(guide))

    def _offers(self, guide: Guide, unsure: tuple[Unsure, ...]) -> tuple[Offer, ...]:
        return offers(unsure, self._reader(guide))

    def _reader(self, guide: Guide) -> Reader:
        reader = self._readers.get(guide.digest)
        if reader is None:
            if len(self._readers) >= MOST_READERS:
                self._readers.clear()
            reader = self._readers[guide.digest] = Reader(guide)
        return reader
