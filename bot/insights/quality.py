"""How well the guide answers: what was sure, what was offered, what was missing, what helped."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.insights.counts import Tally
from bot.insights.period import Period
from bot.insights.topics import total

LEAST_VOTES = 3
"""A topic with fewer votes is not judged: one thumb says too little."""


@dataclass(frozen=True, slots=True)
class TopicVotes:
    """What members thought of one topic's answer."""

    topic: str
    title: str
    helpful: int
    votes: int

    @property
    def rate(self) -> float:
        """The share of helpful votes, 0 to 1."""
        return self.helpful / self.votes


@dataclass(frozen=True, slots=True)
class Quality:
    """The tallies of a period and of the one before, and the topics that helped least."""

    period: Period
    now: Tally
    before: Tally
    worst: tuple[TopicVotes, ...]


def answered_rate(tally: Tally) -> float | None:
    """Return the share of questions that got their answer, 0 to 1; None where none was asked.

    Members who opted out are left out: how their questions ended is not kept.
    """
    known = tally.asks - tally.uncounted
    return tally.on_topic / known if known else None


def helpful_rate(tally: Tally) -> float | None:
    """Return the share of helpful votes, 0 to 1; None where nobody voted."""
    return tally.helpful / tally.votes if tally.votes else None


def quality(
    period: Period,
    current: Mapping[str, Tally],
    before: Mapping[str, Tally],
    titles: Mapping[str, str],
    most: int = 3,
) -> Quality:
    """Return the view of `period` from the tallies by topic of it and of the one before."""
    judged = [
        TopicVotes(topic, titles.get(topic, topic), tally.helpful, tally.votes)
        for topic, tally in current.items()
        if topic and tally.votes >= LEAST_VOTES and tally.unhelpful
    ]
    worst = sorted(judged, key=lambda one: (one.rate, -one.votes, one.topic))[:most]
    return Quality(period, total(current), total(before), tuple(worst))
