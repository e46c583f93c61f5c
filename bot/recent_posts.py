"""Which topics a server has just been reminded of by a scheduled post."""

from collections import OrderedDict
from datetime import datetime, timedelta
from typing import Protocol

from bot.guide.model import TopicId
from bot.insights.posts import NEAR

FRESH = timedelta(seconds=5)
"""How long what was read holds: a busy server is not looked up for each of its questions."""
REMEMBERED = 5_000


class History(Protocol):
    """Knows what was posted."""

    async def posted_topics(self, guild_id: int, *, since: datetime) -> frozenset[TopicId]:
        """Return the topics of what was posted in the server since then."""
        ...


class RecentPosts:
    """Remembers for a few seconds which topics were posted in each server within a day."""

    def __init__(self, history: History) -> None:
        self._history = history
        self._known: OrderedDict[int, tuple[datetime, frozenset[TopicId]]] = OrderedDict()

    async def topics(self, guild_id: int, now: datetime) -> frozenset[TopicId]:
        """Return the topics that the server's posts of the last day were about."""
        read_at, topics = self._known.get(guild_id, (None, frozenset[TopicId]()))
        if read_at is None or not timedelta() <= now - read_at < FRESH:
            topics = await self._history.posted_topics(guild_id, since=now - NEAR)
            self._known[guild_id] = now, topics
            self._known.move_to_end(guild_id)
            if len(self._known) > REMEMBERED:
                self._known.popitem(last=False)
        return topics
