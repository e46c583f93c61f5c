"""Filling a database with made-up posts and questions, through the store's own code."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from bot.guide.model import Guide
from bot.insights.asks import BrowseKind
from bot.insights.posts import Posted
from bot.insights.sample_history import Sample, posted_topics
from bot.schedule import content
from bot.schedule.model import Kind, Schedule, What
from bot.schedule.recurrence import Recurrence, Unit
from bot.scheduling import Scheduling
from bot.store.asks import Asks

AT_ONCE = 200
BROWSED_EVERY = 10
"""One look into the guide is made up for this many questions."""
POSTED_AT = time(9)
MONDAY, THURSDAY = 0, 3
LEASE = timedelta(minutes=1)


async def record_posts(
    scheduling: Scheduling,
    guide: Guide,
    *,
    guild_id: int,
    channel_id: int,
    zone: str,
    first: date,
    until: date,
) -> list[Posted]:
    """Record posts of some topics in turn, twice a week, by a schedule that is over by now.

    Nobody else may be claiming meanwhile: to them, all of it would be missed.
    """
    begin = datetime.combine(first, time())
    what = What(Kind.ROTATION, guide.id, tuple(posted_topics(guide)))
    days = frozenset({MONDAY, THURSDAY})
    rule = Recurrence(POSTED_AT, zone, first, Unit.WEEK, weekdays=days, until=until)
    now = begin.replace(tzinfo=rule.tzinfo)
    made = Schedule(guild_id, channel_id, what, rule)
    coming = (await scheduling.schedules.add(made, now=now)).next_at
    posts: list[Posted] = []
    while coming is not None:
        [claim] = await scheduling.ledger.claims.claim(coming, LEASE, 1)
        words = content.compose({guide.id: guide}, claim.schedule, claim.schedule.position)
        await scheduling.ledger.settlements.posted(
            claim,
            content.advance({guide.id: guide}, claim.schedule),
            where=(channel_id, len(posts) + 1),
            title=words.title,
            topics=words.topics,
            steps=(),
            now=coming,
        )
        posts.append(Posted(words.title, words.topics, coming))
        coming = claim.schedule.next_at
    return posts


async def record_samples(asks: Asks, samples: Sequence[Sample]) -> None:
    """Record the samples in their order."""
    kinds = list(BrowseKind)
    for start in range(0, len(samples), AT_ONCE):
        some = samples[start : start + AT_ONCE]
        await asks.record_all((sample.ask, sample.helpful) for sample in some)
        for place, sample in enumerate(some[::BROWSED_EVERY]):
            ask = sample.ask
            kind = kinds[place % len(kinds)]
            await asks.browse(ask.guild_id, ask.guide_id, kind, day=ask.day)
