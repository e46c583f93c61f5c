"""What is kept no longer: questions past their time, and servers that removed the bot."""

import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.insights.period import today
from bot.store.asks import Asks
from bot.store.server_settings import ServerSettingsStore
from bot.store.stored_servers import StoredServers

log = logging.getLogger(__name__)

GRACE = timedelta(days=30)
"""How long a server that removed the bot can come back to what it had."""
STEP = 1_000


@dataclass(frozen=True, slots=True)
class Purged:
    """How many questions went for their age, and how many servers for good."""

    asks: int
    servers: int


class Retention:
    """Deletes what is over its time. Everything here can be done twice without harm."""

    def __init__(self, asks: Asks, settings: ServerSettingsStore, servers: StoredServers) -> None:
        self._asks = asks
        self._settings = settings
        self._servers = servers

    async def purge(self, now: datetime, *, present: Callable[[int], bool]) -> Purged:
        """Delete what is past its time, in small transactions.

        `present` tells whether the bot is in a server as far as this process can know: a server
        is forgotten only where it has been gone for the whole grace period, and still is.
        """
        asks = 0
        for guild_id in await self._servers.asked_in():
            settings = await self._settings.get(guild_id)
            days = timedelta(days=settings.retention_days)
            before = today(now, settings.tzinfo) - days
            gone = STEP
            while gone == STEP:
                gone = await self._asks.purge(guild_id or None, before=before, most=STEP)
                asks += gone
        due = [
            guild_id
            for guild_id, at in (await self._servers.departed()).items()
            if now - at >= GRACE and not present(guild_id)
        ]
        for guild_id in due:
            await self._servers.forget(guild_id)
        if asks or due:
            log.info("Deleted %d questions past their time and %d servers", asks, len(due))
        return Purged(asks, len(due))

    async def left(self, guild_id: int, now: datetime) -> None:
        """Begin the grace period of a server that removed the bot."""
        await self._servers.left(guild_id, at=now)

    async def joined(self, guild_id: int) -> None:
        """Keep everything of a server that has the bot."""
        await self._servers.returned(guild_id)

    async def reconcile(
        self, present: Collection[int], now: datetime, *, mine: Callable[[int], bool]
    ) -> None:
        """Catch up with joins and leaves of the time when the bot was away.

        `present` are the servers that Discord lists for this process, those in an outage included;
        `mine` tells whether a server would be among them.
        """
        departed = await self._servers.departed()
        for guild_id in departed.keys() & set(present):
            await self._servers.returned(guild_id)
        for guild_id in await self._servers.all() - departed.keys() - set(present):
            if mine(guild_id):
                await self._servers.left(guild_id, at=now)
