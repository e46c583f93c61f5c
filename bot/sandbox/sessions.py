"""Gateway sessions: what one shard of the bot hears, numbered and kept for RESUME."""

import asyncio
import json
import secrets
from collections import deque
from dataclasses import dataclass, field
from enum import IntFlag

from bot.sandbox import wire
from bot.sandbox.events import Event, Json
from bot.sandbox.world import World

REPLAYED = 1000


class Intent(IntFlag):
    """Discord's gateway intents that the sandbox has events for."""

    GUILDS = 1 << 0
    GUILD_MEMBERS = 1 << 1
    GUILD_PRESENCES = 1 << 8
    GUILD_MESSAGES = 1 << 9
    GUILD_MESSAGE_REACTIONS = 1 << 10
    GUILD_MESSAGE_TYPING = 1 << 11
    DIRECT_MESSAGES = 1 << 12
    DIRECT_MESSAGE_REACTIONS = 1 << 13
    DIRECT_MESSAGE_TYPING = 1 << 14
    MESSAGE_CONTENT = 1 << 15


PRIVILEGED = Intent.GUILD_MEMBERS | Intent.GUILD_PRESENCES | Intent.MESSAGE_CONTENT
HIGHEST = (1 << 26) - 1

_NEEDED: tuple[tuple[str, Intent, Intent], ...] = (
    ("MESSAGE_REACTION", Intent.GUILD_MESSAGE_REACTIONS, Intent.DIRECT_MESSAGE_REACTIONS),
    ("MESSAGE_", Intent.GUILD_MESSAGES, Intent.DIRECT_MESSAGES),
    ("TYPING_START", Intent.GUILD_MESSAGE_TYPING, Intent.DIRECT_MESSAGE_TYPING),
    ("CHANNEL_PINS", Intent.GUILDS, Intent.DIRECT_MESSAGES),
    ("GUILD_MEMBER_", Intent.GUILD_MEMBERS, Intent.GUILD_MEMBERS),
    ("GUILD_", Intent.GUILDS, Intent.GUILDS),
    ("CHANNEL_", Intent.GUILDS, Intent.GUILDS),
    ("THREAD_", Intent.GUILDS, Intent.GUILDS),
)
"""Which intent an event needs, in a server and in direct messages; the first prefix counts."""


def shard_of(guild_id: str | None, shards: int) -> int:
    """Return the shard that hears of a server; direct messages (None) go to shard 0."""
    return (int(guild_id) >> 22) % shards if guild_id else 0


@dataclass(slots=True, eq=False)
class Session:
    """One shard's session. `outbox` is None while no connection is open."""

    shard: int
    shards: int
    intents: Intent
    id: str = field(default_factory=lambda: secrets.token_hex(16))
    sequence: int = 0
    kept: deque[tuple[int, str]] = field(default_factory=lambda: deque(maxlen=REPLAYED))
    outbox: asyncio.Queue[str] | None = None

    def dispatch(self, name: str, data: Json) -> None:
        """Number an event, keep it for a replay and send it if somebody listens."""
        self.sequence += 1
        frame = json.dumps({"op": 0, "s": self.sequence, "t": name, "d": data})
        self.kept.append((self.sequence, frame))
        if self.outbox is not None:
            self.outbox.put_nowait(frame)

    def missed(self, sequence: int) -> list[str] | None:
        """Return the frames after `sequence`, or None when they are no longer kept."""
        if sequence > self.sequence or sequence < 0:
            return None
        first = self.kept[0][0] if self.kept else self.sequence + 1
        if sequence + 1 < first:
            return None
        return [frame for number, frame in self.kept if number > sequence]

    def hears(self, world: World, event: Event) -> bool:
        """Return whether this session is told of an event: shard, intents, and what it may see."""
        if not event.to_bot or shard_of(event.guild_id, self.shards) != self.shard:
            return False
        if event.name == "INTERACTION_CREATE":
            return True
        guild = world.guilds.get(event.guild_id) if event.guild_id else None
        if guild is not None and world.bot.id not in guild.members:
            return False
        own_member = (
            event.name == "GUILD_MEMBER_UPDATE" and event.data["user"]["id"] == world.bot.id
        )
        if not own_member and not self.intents & _needed(event):
            return False
        channel = world.channels.get(event.channel_id) if event.channel_id else None
        if channel is None or event.name.startswith("CHANNEL_"):
            return True
        return world.sees(channel, world.bot.id)

    def shaped(self, world: World, event: Event) -> Json:
        """Return the event's data, without message content that the bot has no right to."""
        direct = event.guild_id is None
        message = event.name in ("MESSAGE_CREATE", "MESSAGE_UPDATE")
        if message and not direct and not self.intents & Intent.MESSAGE_CONTENT:
            return wire.without_content(event.data, world.bot.id)
        return event.data


def _needed(event: Event) -> Intent:
    for prefix, in_guild, direct in _NEEDED:
        if event.name.startswith(prefix):
            return in_guild if event.guild_id else direct
    return Intent(HIGHEST)
