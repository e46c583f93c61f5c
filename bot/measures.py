"""What the bot measures of itself: times and numbers, nothing of any member."""

from typing import Any


class Measures:
    """Takes measurements and drops them: what runs where nobody asked for metrics.

    `bot.metrics.Prometheus` keeps them. Times are in seconds.
    """

    def asked(self, outcome: str, way_in: str) -> None:
        """Count one question that was recorded."""

    def matched(self, seconds: float) -> None:
        """Note how long an answer took to find."""

    def posted(self, result: str, lag: float | None = None) -> None:
        """Count one scheduled post by its result; `lag` is how long after its time it went out."""

    def http_trace(self) -> Any:
        """Return an aiohttp.TraceConfig that watches the calls to Discord, or None."""
        return None
