"""What is asked most, and whether more or less than before."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce
from operator import add
from typing import Any

from bot.insights.counts import EVERY_TOPIC, Tally
from bot.insights.period import Period

MOST = 10
LEAST_RISE = 3
"""From how many more questions than before on a topic is said to rise."""


@dataclass(frozen=True, slots=True)
class TopicLine:
    """One topic in the list.

    `share` is of all questions, 0 to 1; `before` its questions in the period before; `people` how
    many different members asked.
    """

    topic: str
    title: str
    asks: int
    share: float
    before: int
    people: int

    @property
    def change(self) -> int:
        """How many more questions than in the period before; fewer is negative."""
        return self.asks - self.before


@dataclass(frozen=True, slots=True)
class TopTopics:
    """The topics asked about most.

    `others` are questions on further topics, `unmatched` those that found none; members who opted
    out are in `asks` only.
    """

    period: Period
    asks: int
    asks_before: int
    people: int
    people_before: int
    lines: tuple[TopicLine, ...]
    others: int
    unmatched: int


def total(tallies: Mapping[Any, Tally]) -> Tally:
    """Return all tallies together."""
    return reduce(add, tallies.values(), Tally())


def ranking(current: Mapping[str, Tally], most: int = MOST) -> list[str]:
    """Return the topics with the most questions, the most first."""
    asked = [topic for topic, tally in current.items() if topic and tally.on_topic > 0]
    return sorted(asked, key=lambda topic: (-current[topic].on_topic, topic))[:most]


def top_topics(
    period: Period,
    current: Mapping[str, Tally],
    before: Mapping[str, Tally],
    *,
    people: Mapping[str, int],
    people_before: int,
    titles: Mapping[str, str],
    most: int = MOST,
) -> TopTopics:
    """Return the view of `period` from the tallies by topic of it and of the one before.

    `people` counts different askers by topic, and under EVERY_TOPIC all together; `titles` may lack
    topics that the guide no longer has.
    """
    everything = total(current)
    lines = tuple(
        TopicLine(
            topic=topic,
            title=titles.get(topic, topic),
            asks=current[topic].on_topic,
            share=current[topic].on_topic / everything.asks,
            before=before.get(topic, Tally()).on_topic,
            people=people.get(topic, 0),
        )
        for topic in ranking(current, most)
    )
    return TopTopics(
        period=period,
        asks=everything.asks,
        asks_before=total(before).asks,
        people=people.get(EVERY_TOPIC, 0),
        people_before=people_before,
        lines=lines,
        others=everything.on_topic - sum(line.asks for line in lines),
        unmatched=everything.suggested + everything.unknown,
    )


def rising(
    current: Mapping[str, Tally],
    before: Mapping[str, Tally],
    titles: Mapping[str, str],
    most: int = 3,
) -> tuple[TopicLine, ...]:
    """Return the topics that gained the most questions against the period before."""
    asks = total(current).asks
    lines = [
        TopicLine(
            topic,
            titles.get(topic, topic),
            tally.on_topic,
            tally.on_topic / asks,
            before.get(topic, Tally()).on_topic,
            0,
        )
        for topic, tally in current.items()
        if topic and tally.on_topic
    ]
    gained = [line for line in lines if line.change >= LEAST_RISE]
    return tuple(sorted(gained, key=lambda line: (-line.change, line.topic))[:most])
