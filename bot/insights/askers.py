"""Who asked, as a keyed hash that nobody can turn back and that changes with time.

With the same key the same member in the same server has the same hash for one period, as long as
the server's retention; after that, another one. Two servers can't be matched with each other.
"""

import hmac
from collections.abc import Iterator
from datetime import datetime, timedelta
from hashlib import sha256

from bot.server_settings import RETENTION_CHOICES

HASH_BYTES = 16
DIRECT_MESSAGES = 0
"""Stands for the server in direct messages."""


class Askers:
    """Hashes members with one secret key of at least 16 bytes."""

    def __init__(self, key: bytes) -> None:
        if len(key) < 16:
            raise ValueError("the key needs at least 16 bytes")
        self._key = key

    def hash(self, guild_id: int | None, user_id: int, *, at: datetime, retention: int) -> bytes:
        """Return the member's 16 bytes for the period of `retention` days that holds `at`."""
        return self._asker(guild_id, user_id, retention, _day(at) // retention)

    def every_hash(self, guild_id: int | None, user_id: int, *, now: datetime) -> tuple[bytes, ...]:
        """Return all hashes under which anything of the member may still be stored at `now`.

        Retention may have been changed, so this covers every length a server can choose, as far
        back as the longest of them.
        """
        return tuple(self._every_hash(guild_id, user_id, now))

    def opt_out_hash(self, user_id: int) -> bytes:
        """Return the lasting 16 bytes by which a member who opted out is known in all servers.

        It is in no relation to the hashes of what they asked.
        """
        return self._digest(f"opted out:{user_id}")

    def _every_hash(self, guild_id: int | None, user_id: int, now: datetime) -> Iterator[bytes]:
        oldest = now - timedelta(days=2 * max(RETENTION_CHOICES))
        for retention in RETENTION_CHOICES:
            for period in range(_day(oldest) // retention, _day(now) // retention + 1):
                yield self._asker(guild_id, user_id, retention, period)

    def _asker(self, guild_id: int | None, user_id: int, retention: int, period: int) -> bytes:
        return self._digest(f"{guild_id or DIRECT_MESSAGES}:{user_id}:{retention}:{period}")

    def _digest(self, message: str) -> bytes:
        return hmac.digest(self._key, message.encode(), sha256)[:HASH_BYTES]


def _day(at: datetime) -> int:
    return int(at.timestamp()) // 86_400
