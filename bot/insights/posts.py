"""Whether scheduled posts raised questions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.guide.model import TopicId
from bot.insights.counts import Tally
from bot.insights.period import Period

NEAR = timedelta(days=1)
"""For how long after a post a question on its topics counts as raised by it."""


@dataclass(frozen=True, slots=True)
class Posted:
    """One scheduled post: what it was called, its topics, and when it went out (UTC)."""

    title: str
    topics: tuple[TopicId, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class PostEffect:
    """Posts of the same title, and what was asked about their topics.

    `questions` came within a day of one of them, all together; `usual` is how many come a day
    otherwise, over the same period.
    """

    title: str
    posts: int
    last: datetime
    questions: int
    usual: float

    @property
    def a_post(self) -> float:
        """How many questions one post raised, on average."""
        return self.questions / self.posts


@dataclass(frozen=True, slots=True)
class Posts:
    """The posts of a period, those that raised the most questions first."""

    period: Period
    effects: tuple[PostEffect, ...]


def posts(period: Period, posted: Iterable[Posted], by_topic: Mapping[str, Tally]) -> Posts:
    """Return the view of `period` from its posts and its tallies by topic."""
    groups: dict[tuple[str, tuple[TopicId, ...]], list[Posted]] = {}
    for post in posted:
        groups.setdefault((post.title, post.topics), []).append(post)
    effects = [_effect(period, group, by_topic) for group in groups.values()]
    return Posts(period, tuple(sorted(effects, key=lambda e: (-e.a_post, e.title))))


def _effect(period: Period, group: list[Posted], by_topic: Mapping[str, Tally]) -> PostEffect:
    tallies = [by_topic.get(topic, Tally()) for topic in group[0].topics]
    near = sum(tally.near_post for tally in tallies)
    other_days = max(1, period.days - len({post.at.date() for post in group}))
    usual = (sum(tally.on_topic for tally in tallies) - near) / other_days
    return PostEffect(group[0].title, len(group), max(p.at for p in group), near, max(0.0, usual))
