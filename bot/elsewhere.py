"""Servers of shards that this process does not serve, read over HTTP.

What it posts there is what the process that serves them has left undone; nothing of them is cached
by the library, so all that decides whether a post can be made is asked for.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

import discord
from discord import Guild
from discord.http import Route

from bot.clock import Clock
from bot.schedule.pace import Pace
from bot.schedule.posts import NotYet, Refused, Unclear

KEPT = timedelta(minutes=1)
"""How long a server is not asked for again: a look and the post after it, or its ten posts."""
MOST_KEPT = 100

Request = Callable[[Route], Awaitable[Any]]
"""Makes one request; raises Refused, Unclear or NotYet."""


class Elsewhere:
    """Reads servers, at the publisher's `pace`: each costs four requests of the bot's limit."""

    def __init__(
        self, client: discord.Client, clock: Clock, pace: Pace | None, request: Request
    ) -> None:
        self._client = client
        self._clock = clock
        self._pace = pace
        self._request = request
        self._kept: dict[int, tuple[datetime, Guild]] = {}
        self._reading = asyncio.Lock()

    async def guild(self, guild_id: int) -> Guild:
        """Return a server with its roles, channels, open threads, and the bot's own member.

        Raises Refused where the bot isn't in it, NotYet where Discord gave no clear answer.
        """
        async with self._reading:
            now = self._clock.now()
            read_at, guild = self._kept.get(guild_id, (now - KEPT, None))
            if guild is None or now - read_at >= KEPT:
                guild = await self._read(guild_id)
                if len(self._kept) >= MOST_KEPT:
                    self._kept.clear()
                self._kept[guild_id] = now, guild
            return guild

    async def _read(self, guild_id: int) -> Guild:
        me = self._client.user
        if me is None:
            raise NotYet(30)
        try:
            data = await self._get(guild_id, "")
            data["members"] = [await self._get(guild_id, f"/members/{me.id}")]
            data["channels"] = await self._get(guild_id, "/channels")
            data["threads"] = (await self._get(guild_id, "/threads/active"))["threads"]
        except Refused:
            raise Refused("I am not in this server any more.") from None
        except Unclear:
            raise NotYet(30) from None
        state = self._client._connection  # noqa: SLF001 - no other way to make a whole Guild
        return Guild(data=data, state=state)

    async def _get(self, guild_id: int, what: str) -> Any:
        if self._pace is not None:
            await self._pace.turn()
        return await self._request(Route("GET", f"/guilds/{{guild_id}}{what}", guild_id=guild_id))
