"""Scheduled posts over Discord. What the publisher asks for becomes one careful request each.

discord.py tries a request up to five times by itself. Where Discord does not join a second try to
the first (a forum's posts have no nonce), that would double a post, so requests here are tried once
and never begin after their deadline. They are not cancelled either: discord.py 2.7.1 would forget
to let all others go on if it were cancelled while it waits out a global rate limit.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any, cast

import aiohttp
import discord
from discord import ForumChannel, Guild, Thread
from discord.http import Route
from discord.utils import time_snowflake

from bot import places
from bot.clock import Clock
from bot.elsewhere import Elsewhere
from bot.schedule.model import Happening, Schedule
from bot.schedule.pace import Pace
from bot.schedule.posts import NotYet, Post, Refused, Sent, Unclear
from bot.ui import limits, schedule_cards
from bot.ui.card import Card, text

log = logging.getLogger(__name__)

PATIENCE = 45.0
REQUEST = 20.0
ARCHIVE_MINUTES = 4_320
MARGIN = timedelta(minutes=5)
"""How far the clocks of this machine and of Discord may differ."""
PAGE = 100
MOST_PAGES = 20
UNKNOWN = {10003: "The channel is gone.", 10008: "The post is gone.", 10004: "The server is gone."}
DONE = {40033, 160004}
"""Discord's codes for: crossposted already, there is a thread already."""

Serves = Callable[[int], bool]
"""Returns whether this process serves the shard of a server."""
ModeratorsChannel = Callable[[int], Awaitable[int | None]]
"""Returns the id of a server's moderators' channel."""


class Posting:
    """The publisher's way to Discord."""

    def __init__(
        self,
        client: discord.Client,
        clock: Clock,
        moderators_channel: ModeratorsChannel,
        *,
        seconds: float = REQUEST,
        serves: Serves = lambda _: True,
        pace: Pace | None = None,
    ) -> None:
        """`seconds` is how long one request may take; a lease must be several times as long.

        Servers that this process does not serve are read at the `pace`.
        """
        self._client = client
        self._clock = clock
        self._moderators_channel = moderators_channel
        self._serves = serves
        self._elsewhere = Elsewhere(client, clock, pace, self._request)
        self._timeout = aiohttp.ClientTimeout(total=seconds)

    async def check(self, schedule: Schedule) -> str | None:
        """Return what a post goes without; raises Refused where it can't be made."""
        guild, place = await self._place(schedule)
        return places.left_out(guild, place, schedule.options)

    async def _place(self, schedule: Schedule) -> tuple[Guild, places.Place]:
        guild = self._client.get_guild(schedule.guild_id)
        if guild is None and not self._serves(schedule.guild_id):
            guild = await self._elsewhere.guild(schedule.guild_id)
        if guild is None and self._client.is_ready():
            raise Refused("I am not in this server any more.")
        if guild is None or guild.unavailable:
            raise NotYet(30)
        channel = guild.get_channel_or_thread(schedule.channel_id)
        if channel is None:
            channel = await _uncached(guild, schedule.channel_id)
        trouble = places.trouble(channel, schedule.options)
        if trouble is not None or not isinstance(channel, places.Place):
            raise Refused(trouble or "")
        return guild, channel

    async def send(self, post: Post, *, deadline: datetime) -> Sent:
        """Send a post, once; in a forum it becomes a thread."""
        schedule = post.schedule
        guild, place = await self._place(schedule)
        role = schedule.options.role_id
        mention = role if role is not None and guild.get_role(role) else None
        card = schedule_cards.post(post, mention=mention)
        message = {
            "components": card.to_components(),
            "flags": 1 << 15,
            "allowed_mentions": {"parse": [], "roles": [str(mention)] if mention else []},
        }
        if not isinstance(place, ForumChannel):
            message |= {"nonce": post.mark, "enforce_nonce": True}
            route = Route("POST", "/channels/{channel_id}/messages", channel_id=place.id)
            sent = await self._request(route, json=message, deadline=deadline)
            return Sent(int(sent["channel_id"]), int(sent["id"]))
        thread = {
            "name": limits.clip(post.content.title, limits.THREAD_NAME),
            "auto_archive_duration": ARCHIVE_MINUTES,
            "applied_tags": [str(tag) for tag in schedule.options.tags if place.get_tag(tag)],
            "message": message,
        }
        route = Route("POST", "/channels/{channel_id}/threads", channel_id=place.id)
        opened = await self._request(route, json=thread, deadline=deadline)
        return Sent(int(opened["id"]), int(opened["id"]))

    async def find(self, schedule: Schedule, happening: Happening, mark: str) -> Sent | None:
        """Look for a post from the time when it was first claimed on."""
        _, place = await self._place(schedule)
        since = (happening.claimed_at or happening.due_at) - MARGIN
        after = time_snowflake(since)
        if isinstance(place, ForumChannel):
            return await self._find_in_forum(place, after, mark)
        for _ in range(MOST_PAGES):
            page = await self._messages(place.id, after)
            for message in page:
                if mark in schedule_cards.marks(message.get("components", [])):
                    return Sent(place.id, int(message["id"]))
            if len(page) < PAGE:
                return None
            after = max(int(message["id"]) for message in page)
        log.warning("Looked through %d messages for a post", PAGE * MOST_PAGES)
        return None

    async def _messages(self, channel_id: int, after: int) -> list[dict[str, Any]]:
        route = Route("GET", "/channels/{channel_id}/messages", channel_id=channel_id)
        found = await self._request(route, params={"limit": PAGE, "after": after})
        return cast("list[dict[str, Any]]", found)

    async def _find_in_forum(self, forum: ForumChannel, after: int, mark: str) -> Sent | None:
        active = Route("GET", "/guilds/{guild_id}/threads/active", guild_id=forum.guild.id)
        archived = Route(
            "GET", "/channels/{channel_id}/threads/archived/public", channel_id=forum.id
        )
        for route in (active, archived):
            for thread in (await self._request(route))["threads"]:
                number = int(thread["id"])
                mine = int(thread.get("owner_id", 0)) == forum.guild.me.id
                if not mine or number < after or int(thread["parent_id"]) != forum.id:
                    continue
                # The first message of a forum's thread bears the thread's id.
                for message in await self._messages(number, number - 1):
                    if mark in schedule_cards.marks(message.get("components", [])):
                        return Sent(number, int(message["id"]))
        return None

    async def open_thread(self, sent: Sent, name: str) -> None:
        """Open a thread under a post."""
        route = Route(
            "POST",
            "/channels/{channel_id}/messages/{message_id}/threads",
            channel_id=sent.channel_id,
            message_id=sent.message_id,
        )
        title = limits.clip(name, limits.THREAD_NAME)
        await self._request(route, json={"name": title, "auto_archive_duration": ARCHIVE_MINUTES})

    async def crosspost(self, sent: Sent) -> None:
        """Publish a post to the servers that follow the channel."""
        route = Route(
            "POST",
            "/channels/{channel_id}/messages/{message_id}/crosspost",
            channel_id=sent.channel_id,
            message_id=sent.message_id,
        )
        await self._request(route)

    async def pin(self, sent: Sent) -> None:
        """Pin a post."""
        await self._request(self._pins("PUT", sent))

    async def unpin(self, sent: Sent) -> None:
        """Take a pin away, where there is one."""
        try:
            await self._request(self._pins("DELETE", sent))
        except Refused as gone:
            log.info("An earlier pin was not taken away: %s", gone)

    def _pins(self, method: str, sent: Sent) -> Route:
        return Route(
            method,
            "/channels/{channel_id}/messages/pins/{message_id}",
            channel_id=sent.channel_id,
            message_id=sent.message_id,
        )

    async def tell(self, schedule: Schedule, sentence: str) -> bool:
        """Tell the moderators' channel that a schedule is held, and why."""
        channel_id = await self._moderators_channel(schedule.guild_id)
        channel = self._client.get_channel(channel_id) if channel_id is not None else None
        if not isinstance(channel, discord.abc.Messageable):
            return False
        card = Card(
            text(
                f"### A schedule for <#{schedule.channel_id}> is waiting",
                sentence,
                "It goes on by itself as soon as that is mended. See `/schedule show`.",
            )
        )
        try:
            await channel.send(view=card)
        except discord.HTTPException as error:
            log.info("The moderators could not be told: %s", error.status)
            return False
        return True

    async def _request(self, route: Route, *, deadline: datetime | None = None, **more: Any) -> Any:
        """Make one request; raises Refused, Unclear or NotYet for whatever it does not bring."""
        once = cast("discord.File", _Once(self._clock, deadline))
        request = self._client.http.request(route, files=[once], timeout=self._timeout, **more)
        task = asyncio.ensure_future(request)
        done, _ = await asyncio.wait({task}, timeout=PATIENCE)
        if not done:
            task.add_done_callback(_forget)
            raise Unclear("no answer for a long time")
        try:
            return task.result()
        except discord.HTTPException as error:
            if error.code in DONE:
                return None
            raise _meaning(error) from error
        except discord.RateLimited as error:
            raise NotYet(error.retry_after) from error
        except (aiohttp.ClientError, OSError) as error:
            raise Unclear(type(error).__name__) from error


class _Once:
    """Stands among a request's files, of which discord.py resets each before every try."""

    def __init__(self, clock: Clock, deadline: datetime | None) -> None:
        self._clock = clock
        self._deadline = deadline

    def reset(self, *, seek: int | bool = True) -> None:
        """Let the first try pass, in time."""
        if seek:
            raise Unclear("an error of Discord's")
        if self._deadline is not None and self._clock.now() > self._deadline:
            raise NotYet(0)


async def _uncached(guild: Guild, channel_id: int) -> Thread:
    """Return an archived thread, which is in no cache; a post wakes it."""
    try:
        found = await guild.fetch_channel(channel_id)
    except (discord.HTTPException, discord.InvalidData) as error:
        raise _meaning(error) from error
    except (aiohttp.ClientError, OSError) as error:
        raise NotYet(30) from error
    if not isinstance(found, Thread):
        raise NotYet(30)  # a channel made this moment
    return found


def _meaning(error: discord.DiscordException) -> Exception:
    if not isinstance(error, discord.HTTPException):
        return Refused("The channel belongs to another server now.")
    if error.status >= 500:
        return Unclear(f"an error of Discord's, {error.status}")
    if error.status == 429:
        return NotYet(60)
    if isinstance(error, discord.NotFound):
        return Refused(UNKNOWN.get(error.code, "What I was to post to is gone."))
    if isinstance(error, discord.Forbidden):
        return Refused("Discord does not let me do that there. Please check my permissions.")
    log.warning("Discord refused a request of a schedule: %s", error.text)
    return Refused(f"Discord refused it: {error.text[:200]}")


def _forget(task: "asyncio.Future[Any]") -> None:
    if not task.cancelled():
        task.exception()
