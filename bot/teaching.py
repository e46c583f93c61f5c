"""Attaching phrasings to topics for one server, and seeing what else that would change."""

import asyncio
from collections.abc import Sequence
from datetime import datetime

from bot.answering.answerer import Answerer
from bot.answering.answerers import Answerers
from bot.answering.safety import screen
from bot.answering.taught import Taught
from bot.answering.text import words
from bot.errors import UserError
from bot.guide.model import Guide, Topic, TopicId
from bot.insights.redaction import redact
from bot.insights.taught import Lesson, Pulled, TaughtPhrasing
from bot.servers import Servers
from bot.store.taught import TaughtPhrasings

LONGEST = 300
MOST_OF_A_SERVER = 200
CHECKED = 150
"""How many of the guide's own phrasings, the nearest first, are asked again after teaching."""


class Teaching:
    """What admins teach holds in their server from the next question on."""

    def __init__(self, taught: TaughtPhrasings, servers: Servers, answerers: Answerers) -> None:
        self._taught = taught
        self._servers = servers
        self._answerers = answerers

    async def teach(
        self, guild_id: int, guide_id: str, topic: TopicId, phrasing: str, *, at: datetime
    ) -> Lesson:
        """Attach `phrasing` to `topic`; raises UserError for what can't be taught."""
        phrasing = redact(phrasing)[:LONGEST]
        answerer = self._answerers.of(guide_id)
        found = answerer.guide.topics.get(topic)
        if found is None:
            raise UserError("That topic is no longer in the guide. Try /guide for what there is.")
        if not words(phrasing):
            raise UserError("I find no word in that phrasing. Please write it as members ask.")
        screened = screen(phrasing)
        if screened.is_crisis and not screened.is_faint:
            raise UserError(
                "I answer that with the crisis lines, whatever I am taught. That stays so."
            )
        if len(await self._taught.list(guild_id)) >= MOST_OF_A_SERVER:
            raise UserError(
                f"This server has taught me {MOST_OF_A_SERVER} phrasings, the most I keep. "
                "Remove one first: /teach remove."
            )
        before = (await self._servers.get(guild_id)).taught
        number = await self._taught.add(guild_id, guide_id, topic, phrasing, at=at)
        self._servers.forget(guild_id)
        after = (await self._servers.get(guild_id)).taught
        works, pulled = await _effect(answerer, found, phrasing, before, after)
        return Lesson(number, phrasing, found, works, pulled)

    async def list(self, guild_id: int, guide: Guide) -> tuple[TaughtPhrasing, ...]:
        """Return what the server taught about the guide, newest first."""
        taught = await self._taught.list(guild_id)
        return tuple(one for one in reversed(taught) if one.guide_id == guide.id)

    async def remove(self, guild_id: int, number: int) -> None:
        """Forget a phrasing; raises UserError where the server has none of that number."""
        if not await self._taught.remove(guild_id, number):
            raise UserError("That phrasing is gone already. See /teach list.")
        self._servers.forget(guild_id)


async def _effect(
    answerer: Answerer, topic: Topic, phrasing: str, before: Taught, after: Taught
) -> tuple[bool, tuple[Pulled, ...]]:
    """Ask again what stands near the new phrasing, with and without it."""
    pulled: list[Pulled] = []
    for other, said in _nearest(answerer.guide, topic, phrasing):
        # One answer takes about a millisecond; members who ask meanwhile come in between.
        await asyncio.sleep(0)
        if (
            answerer.answer(said, taught=after).topic == topic.id
            and answerer.answer(said, taught=before).topic == other.id
        ):
            pulled.append(Pulled(said, other))
    return answerer.answer(phrasing, taught=after).topic == topic.id, tuple(pulled)


def _nearest(guide: Guide, topic: Topic, phrasing: str) -> Sequence[tuple[Topic, str]]:
    """Return other topics' phrasings that share the most words with the new one."""
    own = set(words(phrasing))
    others = [
        (len(own & set(words(said))), other, said)
        for other in guide.topics.values()
        if other.id != topic.id
        for said in other.phrasings
    ]
    others.sort(key=lambda one: -one[0])
    return [(other, said) for shared, other, said in others[:CHECKED] if shared]
