"""What was posted by schedule, for whoever asks what it set off."""

import json
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.guide.model import TopicId
from bot.insights.asks import Ask
from bot.insights.posts import NEAR, Posted
from bot.schedule.model import Fate
from bot.store.engine import Database
from bot.store.schedule_tables import OccurrenceRow


class PostedContent:
    """The posts of each server."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def between(self, guild_id: int, since: datetime, until: datetime) -> tuple[Posted, ...]:
        """Return what was posted about a topic from `since` to just before `until`, in order."""
        row = OccurrenceRow
        query = (
            select(row.title, row.topics, row.settled_at)
            .where(
                row.guild_id == guild_id,
                row.settled_at >= since,
                row.settled_at < until,
                row.fate == Fate.POSTED,
                row.topics != "[]",
            )
            .order_by(row.settled_at)
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        return tuple(
            Posted(r.title or "", tuple(map(TopicId, json.loads(r.topics))), r.settled_at)
            for r in rows
        )


async def topics_before(connection: AsyncConnection, ask: Ask) -> frozenset[TopicId]:
    """Return the topics of what was posted in the ask's server within a day before it."""
    row = OccurrenceRow
    query = select(row.topics).where(
        row.guild_id == ask.guild_id,
        row.settled_at > ask.at - NEAR,
        row.settled_at <= ask.at,
        row.fate == Fate.POSTED,
    )
    found = await connection.scalars(query)
    return frozenset(TopicId(topic) for topics in found for topic in json.loads(topics))
