"""What the sandbox makes up gives every view something to show."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.guide.loader import load_guide
from bot.insights.period import Period
from bot.insights.sample_history import sample_history
from bot.reports import Reports, Scope
from bot.sample_history import record_posts, record_samples
from bot.schedule.model import State
from bot.scheduling import scheduling
from bot.settings import Settings
from bot.store.asks import Asks
from bot.store.engine import Database
from bot.store.gaps import UnsureQuestions
from bot.store.posted import PostedContent
from bot.store.statistics import Statistics
from tests.conftest import SECOND_GUIDE
from tests.store.asking import ANA, UNSURE, but

NOW = datetime(2026, 11, 25, 18, tzinfo=UTC)
DAYS = 20


async def test_a_chosen_topic_counts_as_near_a_post_within_a_day_of_one(sqlite_url: str) -> None:
    guide = load_guide(SECOND_GUIDE)
    database = Database(sqlite_url)
    parts = scheduling(database, Settings(shard_count=None, shard_ids=None))
    day = NOW.date()
    [post, *_] = await record_posts(
        parts,
        guide,
        guild_id=1,
        channel_id=2,
        zone="UTC",
        first=day - timedelta(days=7),
        until=day - timedelta(days=1),
    )
    asks, near = Asks(database), []
    [topic, *_] = post.topics

    for hours in (-1, 1, 23, 25):
        at = post.at + timedelta(hours=hours)
        number = await asks.record(but(UNSURE, at=at, day=at.date(), guide_id=guide.id))
        for chosen in (None, topic):
            await asks.confirm(number or 0, chosen, asker=ANA)
        kept = await asks.get(number or 0)
        near.append(kept and kept.ask.near_post)
    await database.close()

    assert near == [False, True, True, False]


async def test_made_up_posts_raise_made_up_questions(sqlite_url: str) -> None:
    guide, zone = load_guide(SECOND_GUIDE), ZoneInfo("America/New_York")
    database = Database(sqlite_url)
    parts = scheduling(database, Settings(shard_count=None, shard_ids=None))
    today = NOW.date()
    posts = await record_posts(
        parts,
        guide,
        guild_id=1,
        channel_id=2,
        zone=str(zone),
        first=today - timedelta(days=DAYS),
        until=today - timedelta(days=1),
    )
    samples = sample_history(
        guide, guild_id=1, channels=[2], zone=zone, now=NOW, days=DAYS, posts=posts
    )
    await record_samples(Asks(database), list(samples))
    reports = Reports(Statistics(database), UnsureQuestions(database), PostedContent(database))

    view = await reports.posts(Scope(1, guide, zone), Period.until(today, DAYS + 1))
    [schedule] = await parts.schedules.list(1)
    await database.close()

    assert len(posts) == sum(effect.posts for effect in view.effects) == 6
    assert sum(e.a_post for e in view.effects) > sum(e.usual for e in view.effects)
    assert schedule.state is State.ENDED
