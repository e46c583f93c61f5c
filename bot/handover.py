"""Handing a shard from one process to the next without a gap and without doing anything twice.

Discord sends every event to each session of a shard, so an old and a new process see the same. The
new one names an event id a moment ahead, when it is connected: what has a lower id is the old
one's, the rest its own. Ids grow with Discord's clock, so both decide alike whatever theirs say.
"""

import asyncio
import logging
import secrets
from collections.abc import Callable, Collection
from datetime import datetime, timedelta

from bot.store.shard_owners import ShardOwners

log = logging.getLogger(__name__)

AHEAD = timedelta(seconds=2)
"""How long the old process has to hear of the change before it comes into effect."""
POLL_SECONDS = 0.5
NOTHING_YET = 1 << 63

IdOf = Callable[[datetime], int]


class Handover:
    """Knows which events this process answers.

    `id_of` tells the lowest id of an event at a moment.
    """

    def __init__(self, owners: ShardOwners, shard_ids: Collection[int], id_of: IdOf) -> None:
        self._owners = owners
        self._id_of = id_of
        self._name = secrets.token_hex(8)
        self._from = dict.fromkeys(shard_ids, NOTHING_YET)
        self._until: dict[int, int] = {}
        self._watching: asyncio.Task[None] | None = None

    @property
    def has_given_up(self) -> bool:
        """Whether another process answers for a shard of this one, or will in a moment."""
        return bool(self._until)

    def answers(self, shard_id: int, event_id: int) -> bool:
        """Return whether this process answers the event of one of its shards."""
        first = self._from.get(shard_id, NOTHING_YET)
        return first <= event_id < self._until.get(shard_id, NOTHING_YET)

    async def begin(self) -> None:
        """Take the shards for which nobody answers, and watch for who takes them over."""
        owned = await self._owners.all()
        for shard_id in self._from:
            if shard_id not in owned or owned[shard_id].owner is None:
                await self._take(shard_id, 0)
        self._watching = asyncio.create_task(self._watch(), name="handover")

    async def connected(self, shard_id: int, now: datetime) -> None:
        """Take over a shard that another process answers for, now that its events come here."""
        if self._from.get(shard_id) == NOTHING_YET:
            log.info("Taking over shard %d", shard_id)
            await self._take(shard_id, self._id_of(now + AHEAD))

    async def end(self) -> None:
        """Give up what this process still answers for."""
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)
        await self._owners.leave(self._from, self._name)

    async def _take(self, shard_id: int, from_id: int) -> None:
        await self._owners.take(shard_id, self._name, from_id=from_id)
        self._from[shard_id] = from_id
        self._until.pop(shard_id, None)

    async def _watch(self) -> None:
        while True:
            try:
                async with self._owners.listening() as bell:
                    while not bell.is_broken:
                        await self.look()
                        await bell.wait(POLL_SECONDS)
            except Exception:
                log.exception("Who answers for which shard can't be seen; trying again")
                await asyncio.sleep(POLL_SECONDS)

    async def look(self) -> None:
        """Give up, from the event they name on, the shards that others have taken over."""
        # Only what was taken before this reading: it may be older than what is taken meanwhile.
        mine = {each for each, first in self._from.items() if first != NOTHING_YET}
        for shard_id, found in (await self._owners.all()).items():
            given_up = shard_id in self._until or found.owner in (self._name, None)
            if shard_id in mine and not given_up:
                log.info("Another process takes over shard %d", shard_id)
                self._until[shard_id] = found.from_id
