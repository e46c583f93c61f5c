"""What recording questions adds to which table, for both databases."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from bot.insights.asks import Ask
from bot.insights.counts import EVERY_TOPIC
from bot.store import counts
from bot.store.daily_askers import Days

ASK_COLUMNS = (
    *("id", "guild_id", "channel_id", "guide_id", "outcome", "way_in"),
    *("at", "day", "asker", "topic", "text", "near_post", "passed_on"),
)

Cell = tuple[int, date, str, str, str]
"""Server, day, guide, topic and outcome: the key of `daily_counts`."""
Link = tuple[int, str, str, date, date]
"""Server, guide, topic, day and last day: the key of `daily_askers`."""
Nearest = Sequence[date | None]
"""When an asker last and next asked: first at all, then about the same topic."""


def ask_values(number: int, ask: Ask) -> dict[str, Any]:
    """Return the row of `asks` for the ask."""
    values = (
        *(number, counts.server_of(ask), ask.channel_id, ask.guide_id, ask.outcome, ask.way_in),
        *(ask.at, ask.day, ask.asker, ask.topic, ask.text, ask.near_post, False),
    )
    return dict(zip(ASK_COLUMNS, values, strict=True))


def as_known(ask: Ask, *, opted_out: bool, near_post: bool) -> Ask:
    """Return the ask as it may be kept, knowing whether its member opted out."""
    if near_post and not ask.near_post:
        ask = replace(ask, near_post=True)
    return replace(ask, asker=None, text=None) if opted_out else ask


def counted(asks: Sequence[Ask]) -> list[tuple[*Cell, int, int]]:
    """Return the questions of each cell, and how many of them came after a post.

    They are in one order, so that no two processes wait for each other crosswise.
    """
    numbers: Counter[Cell] = Counter()
    near: Counter[Cell] = Counter()
    for ask in asks:
        found = counts.cell_of(ask)
        cell = (found.guild_id, found.day, found.guide_id, found.topic, found.outcome)
        numbers[cell] += 1
        near[cell] += ask.near_post
    return [(*cell, numbers[cell], near[cell]) for cell in sorted(numbers)]


def linked(asks: Sequence[Ask], nearest: Sequence[Nearest]) -> list[tuple[*Link, int]]:
    """Return how the numbers of askers change by questions that are about to be stored."""
    changes: Counter[Link] = Counter()
    for ask, (last, following, topic_last, topic_following) in zip(asks, nearest, strict=True):
        known: Mapping[str, Days] = {EVERY_TOPIC: Days(last, following)}
        if ask.topic:
            known = {**known, ask.topic: Days(topic_last, topic_following)}
        for topic, found in known.items():
            for day, before, change in found.links(ask.day):
                changes[counts.server_of(ask), ask.guide_id, topic, day, before] += change
    return [(*link, change) for link, change in sorted(changes.items()) if change]
