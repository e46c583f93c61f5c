"""What members own: seeing, taking and deleting what is stored about them."""

import asyncio
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.insights.askers import DIRECT_MESSAGES, Askers
from bot.insights.asks import RecordedAsk
from bot.store.asks import Asks
from bot.store.members import Members
from bot.store.stored_servers import StoredServers

AT_ONCE = 1_000
"""How many hashes go into one statement; databases take some 30,000 values."""


@dataclass(frozen=True, slots=True)
class Stored:
    """What is stored about one member, in all servers and direct messages together."""

    asks: tuple[RecordedAsk, ...]
    votes: int
    schedules: int
    opted_out: bool

    @property
    def texts(self) -> int:
        """Of how many questions the text is stored."""
        return sum(recorded.ask.text is not None for recorded in self.asks)


class Privacy:
    """Finds a member by every hash they can have had; their id is stored nowhere."""

    def __init__(
        self, members: Members, askers: Askers, servers: StoredServers, asks: Asks
    ) -> None:
        self._members = members
        self._askers = askers
        self._servers = servers
        self._asks = asks

    async def stored(self, member: int, *, now: datetime) -> Stored:
        """Return everything that is stored about the member."""
        asks: list[RecordedAsk] = []
        votes = 0
        for hashes in await self._hashes(member, now):
            asks += await self._members.asks_of(hashes)
            votes += await self._members.votes_of(hashes)
        lasting = self._askers.opt_out_hash(member)
        return Stored(
            asks=tuple(sorted(asks, key=lambda one: one.number)),
            votes=votes,
            schedules=await self._members.schedules_of(lasting),
            opted_out=await self._members.opted_out(lasting),
        )

    async def delete(self, member: int, *, now: datetime) -> int:
        """Delete everything about the member and return how many questions went.

        Counts stay, schedules stay as nobody's, and so does the wish not to be counted: it must be
        known to be kept.
        """
        gone = 0
        for hashes in await self._hashes(member, now):
            gone += await self._members.delete(hashes)
        await self._members.disown_schedules(self._askers.opt_out_hash(member))
        return gone

    async def stop_counting(self, member: int, *, now: datetime) -> None:
        """Link nothing to the member from now on, and delete what is there."""
        await self._members.opt_out(self._askers.opt_out_hash(member))
        await self.delete(member, now=now)

    async def count_again(self, member: int) -> None:
        """Count the member like any other, and forget that they had opted out."""
        await self._members.opt_in(self._askers.opt_out_hash(member))

    async def _hashes(self, member: int, now: datetime) -> list[list[bytes]]:
        # What they asked a moment ago is stored too, and must not come after a deletion.
        await self._asks.settled()
        servers = await self._servers.asked_in() | {DIRECT_MESSAGES}
        # In thousands of servers this is hundreds of thousands of hashes.
        return await asyncio.to_thread(self._every_hash, servers, member, now)

    def _every_hash(self, servers: frozenset[int], member: int, now: datetime) -> list[list[bytes]]:
        found = [
            digest
            for guild_id in sorted(servers)
            for digest in self._askers.every_hash(guild_id or None, member, now=now)
        ]
        return [found[start : start + AT_ONCE] for start in range(0, len(found), AT_ONCE)]


def as_file(stored: Stored) -> bytes:
    """Return what is stored as a JSON file that a person can read."""
    content: dict[str, Any] = {
        "questions": [_question(recorded) for recorded in stored.asks],
        "votes on answers": stored.votes,
        "schedules made": stored.schedules,
        "not counted, as you asked": stored.opted_out,
    }
    return json.dumps(content, indent=2, ensure_ascii=False).encode()


def _question(recorded: RecordedAsk) -> dict[str, Any]:
    ask = recorded.ask
    return {
        "asked": ask.at.isoformat(timespec="seconds"),
        "server": str(ask.guild_id) if ask.guild_id else "direct messages",
        "channel": str(ask.channel_id) if ask.channel_id else None,
        "guide": ask.guide_id,
        "outcome": ask.outcome,
        "topic": ask.topic,
        "text": ask.text,
        "way in": ask.way_in,
        "sent to the moderators": recorded.passed_on,
        "votes": {"helpful": recorded.helpful, "not helpful": recorded.unhelpful},
    }
