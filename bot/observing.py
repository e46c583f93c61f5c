"""Shows operators how a running bot is, where BOT_METRICS_PORT asks for it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.client import UNDER_WAY, GuideBot


class BotState:
    """What metrics and probes may know of the bot. Without any member or server."""

    def __init__(self, bot: GuideBot) -> None:
        self._bot = bot

    def is_ready(self) -> bool:
        """Return whether every shard of this process is connected and answered by it."""
        # The library's own is_ready() stays true when a connection breaks.
        shards = self._bot.shards.values()
        connected = self._bot.is_ready() and not any(shard.is_closed() for shard in shards)
        return connected and self._bot.answers_all(self._bot.app.clock.now())

    def latencies(self) -> dict[int, float]:
        """Return the seconds between a heartbeat and its answer, by shard."""
        return dict(self._bot.latencies) if self._bot.shards else {}

    def waiting(self) -> dict[str, int]:
        """Return how many answers are under way and how many transactions wait for their turn."""
        answers = sum(task.get_name().startswith(UNDER_WAY) for task in asyncio.all_tasks())
        return {"answers": answers, "transactions": self._bot.app.database.writers}

    def servers(self) -> int:
        """Return in how many servers this process serves."""
        return len(self._bot.guilds)

    def publisher_looked(self) -> float | None:
        """Return how many seconds ago the publisher last looked, None where it never has."""
        looked_at = self._bot.publisher.looked_at
        now = self._bot.app.clock.now()
        return None if looked_at is None else (now - looked_at).total_seconds()

    def tasks(self) -> int:
        """Return how many asyncio tasks there are; one that only grows is a leak."""
        return len(asyncio.all_tasks())

    async def check_database(self) -> None:
        """Read something from the database; raises where that fails."""
        await self._bot.app.command_hashes.get("")


@asynccontextmanager
async def observed(bot: GuideBot) -> AsyncIterator[int | None]:
    """Serve metrics and health meanwhile; yields the port, None where nobody asked for them."""
    settings = bot.app.settings
    if settings.metrics_port is None:
        yield None
        return
    from bot.metrics import Prometheus, metrics_server  # noqa: PLC0415 - as in bot.app

    measures = bot.app.measures
    if not isinstance(measures, Prometheus):
        raise TypeError("the app was put together without metrics")
    async with metrics_server(
        measures, BotState(bot), host=settings.metrics_host, port=settings.metrics_port
    ) as port:
        yield port
