"""Rate limits: the headers on every response, and 429 when a bucket or the global one is empty."""

import hashlib
from dataclasses import dataclass, field

from bot.sandbox.events import Json

GLOBAL_PER_SECOND = 50


class Limited(Exception):  # noqa: N818 - an answer of the API, not a fault
    """A request over the limit: wait `retry_after` seconds."""

    def __init__(self, retry_after: float, *, everywhere: bool = False) -> None:
        super().__init__(f"rate limited for {retry_after} s")
        self.retry_after = retry_after
        self.everywhere = everywhere

    def to_json(self) -> Json:
        """Return the body of the 429."""
        message = "You are being rate limited."
        times = {"retry_after": self.retry_after, "global": self.everywhere}
        return {"message": message, "code": 0} | times

    def headers(self) -> dict[str, str]:
        """Return the headers; without `Via` discord.py takes a 429 for a ban."""
        scope = "global" if self.everywhere else "user"
        found = {"Via": "1.1 sandbox", "Retry-After": f"{self.retry_after:.3f}"}
        if self.everywhere:
            found["X-RateLimit-Global"] = "true"
        return found | {"X-RateLimit-Scope": scope}


@dataclass(slots=True)
class RateLimits:
    """How many requests a bucket takes in a window of seconds.

    A bucket is a method, a route and its channel, server or token. The default is wide, so that
    tests run at full speed; `like_discord` is what production feels like.
    """

    limit: int = 1000
    window: float = 1.0
    message_limit: int | None = None
    message_window: float = 5.0
    per_second: int | None = None
    _buckets: dict[str, tuple[float, int]] = field(default_factory=dict)

    @classmethod
    def like_discord(cls) -> "RateLimits":
        """Return 5 messages a channel in 5 seconds and 50 requests a second over all."""
        return cls(limit=50, message_limit=5, per_second=GLOBAL_PER_SECOND)

    def take(self, key: str, now: float, *, exempt: bool = False) -> dict[str, str]:
        """Count one request and return its headers; raises `Limited` when there were too many.

        `now` is monotonic, in seconds; `exempt` leaves the global limit out (interactions).
        """
        limit, window = self.limit, self.window
        if self.message_limit and key.startswith("POST /channels/{channel}/messages "):
            limit, window = self.message_limit, self.message_window
        if self.per_second and not exempt:
            self._count("global", now, self.per_second, 1.0, everywhere=True)
        started, used = self._count(key, now, limit, window)
        left = max(started + window - now, 0.0)
        return {
            "X-RateLimit-Limit": str(limit),
            "X-RateLimit-Remaining": str(limit - used),
            "X-RateLimit-Reset": f"{now + left:.3f}",
            "X-RateLimit-Reset-After": f"{left:.3f}",
            "X-RateLimit-Bucket": hashlib.sha256(
                key.split(" @", maxsplit=1)[0].encode()
            ).hexdigest()[:32],
        }

    def _count(
        self, key: str, now: float, limit: int, window: float, *, everywhere: bool = False
    ) -> tuple[float, int]:
        started, used = self._buckets.get(key, (now, 0))
        if now - started >= window:
            started, used = now, 0
        if used >= limit:
            raise Limited(round(started + window - now, 3), everywhere=everywhere)
        self._buckets[key] = (started, used + 1)
        return started, used + 1
