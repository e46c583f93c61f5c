"""Prometheus metrics and health over HTTP; imported only where BOT_METRICS_PORT is set."""

import asyncio
import logging
import re
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Protocol

import aiohttp
from aiohttp import web
from prometheus_client import (
    CollectorRegistry,
    Counter,
    Histogram,
    ProcessCollector,
    generate_latest,
)
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.registry import Collector

from bot.errors import UserError
from bot.measures import Measures

log = logging.getLogger(__name__)

PREFIX = "career_bot"
DISCORD_EPOCH = 1_420_070_400.0
"""The first second of 2015: where the time in Discord's ids begins."""
ACKNOWLEDGE = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0)
"""Past three seconds Discord tells the member that the bot did not respond."""
MATCH = (0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25)
LAG = (1, 2, 5, 10, 30, 60, 300, 900, 3600, 21_600, 86_400)
CALLBACK = re.compile(r"/interactions/(\d+)/[^/]+/callback$")
DATABASE_SECONDS = 2.0
STUCK_SECONDS = 120.0
"""The publisher looks every half minute at the latest, and sooner after a fault."""


class State(Protocol):
    """What is looked up at the moment somebody asks."""

    def is_ready(self) -> bool:
        """Return whether the bot is connected to Discord."""
        ...

    def latencies(self) -> dict[int, float]:
        """Return the seconds between a heartbeat and its answer, by shard."""
        ...

    def waiting(self) -> dict[str, int]:
        """Return how many wait in each queue."""
        ...

    def servers(self) -> int:
        """Return in how many servers this process serves."""
        ...

    def publisher_looked(self) -> float | None:
        """Return how many seconds ago the publisher last looked, None where it never has."""
        ...

    def tasks(self) -> int:
        """Return how many asyncio tasks there are."""
        ...

    async def check_database(self) -> None:
        """Read something from the database; raises where that fails."""
        ...


class Prometheus(Measures):
    """Keeps the measurements in a registry of its own."""

    def __init__(self, *, now: Callable[[], float] = time.time) -> None:
        """`now` tells the seconds since 1970."""
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self._now = now
        self._asks = Counter(
            f"{PREFIX}_asks", "Questions recorded", ["outcome", "way_in"], registry=self.registry
        )
        self._match = Histogram(
            f"{PREFIX}_match_seconds",
            "Time to find an answer",
            buckets=MATCH,
            registry=self.registry,
        )
        self._acknowledge = Histogram(
            f"{PREFIX}_acknowledge_seconds",
            "Time from a member's action to Discord's receipt of the first response",
            buckets=ACKNOWLEDGE,
            registry=self.registry,
        )
        self._posts = Counter(
            f"{PREFIX}_posts", "Scheduled posts by result", ["result"], registry=self.registry
        )
        self._lag = Histogram(
            f"{PREFIX}_schedule_lag_seconds",
            "How long after its time a scheduled post went out",
            buckets=LAG,
            registry=self.registry,
        )
        self._limited = Counter(
            f"{PREFIX}_rate_limited", "Calls that Discord refused for now", registry=self.registry
        )
        self._limit_wait = Counter(
            f"{PREFIX}_rate_limit_wait_seconds",
            "Time that Discord asked to wait",
            registry=self.registry,
        )

    def asked(self, outcome: str, way_in: str) -> None:
        """Count one question that was recorded."""
        self._asks.labels(outcome, way_in).inc()

    def matched(self, seconds: float) -> None:
        """Note how long an answer took to find."""
        self._match.observe(seconds)

    def posted(self, result: str, lag: float | None = None) -> None:
        """Count one scheduled post by its result; `lag` is how long after its time it went out."""
        self._posts.labels(result).inc()
        if lag is not None:
            self._lag.observe(max(lag, 0.0))

    def http_trace(self) -> aiohttp.TraceConfig:
        """Return what watches the calls to Discord: acknowledgements and rate limits."""
        trace = aiohttp.TraceConfig()
        trace.on_request_end.append(self._called)
        return trace

    async def _called(
        self,
        _session: aiohttp.ClientSession,
        _context: SimpleNamespace,
        call: aiohttp.TraceRequestEndParams,
    ) -> None:
        if call.response.status == 429:
            self._limited.inc()
            self._limit_wait.inc(_seconds(call.response.headers.get("Retry-After")))
        elif call.response.ok and (found := CALLBACK.search(call.url.path)):
            acted = (int(found[1]) >> 22) / 1000 + DISCORD_EPOCH
            self._acknowledge.observe(max(self._now() - acted, 0.0))


class Present(Collector):
    """Reads the gauges when they are asked for, so that nothing keeps them up meanwhile."""

    def __init__(self, state: State) -> None:
        self._state = state

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """Yield what is true now."""
        latency = GaugeMetricFamily(
            f"{PREFIX}_gateway_latency_seconds", "Heartbeat round trip", labels=["shard"]
        )
        for shard, seconds in self._state.latencies().items():
            latency.add_metric([str(shard)], seconds)
        yield latency
        waiting = GaugeMetricFamily(f"{PREFIX}_waiting", "Depth of each queue", labels=["queue"])
        for queue, number in self._state.waiting().items():
            waiting.add_metric([queue], number)
        yield waiting
        yield GaugeMetricFamily(f"{PREFIX}_servers", "Servers", value=self._state.servers())
        if (looked := self._state.publisher_looked()) is not None:
            about = "Since the publisher last looked for what is due"
            yield GaugeMetricFamily(f"{PREFIX}_publisher_looked_seconds", about, value=looked)
        yield GaugeMetricFamily(f"{PREFIX}_tasks", "Asyncio tasks", value=self._state.tasks())
        ready = self._state.is_ready()
        yield GaugeMetricFamily(f"{PREFIX}_ready", "1 while connected to Discord", value=ready)


@asynccontextmanager
async def metrics_server(
    measures: Prometheus, state: State, *, host: str, port: int
) -> AsyncIterator[int]:
    """Serve `/metrics`, `/health` and `/health/live` meanwhile; yields the port.

    `/health/live` answers while the process does; `/health` is 503 until the bot is connected to
    Discord, its database answers, and its publisher has lately looked for what is due. Raises
    UserError where the port is taken.
    """
    present = Present(state)
    measures.registry.register(present)

    async def metrics(_: web.Request) -> web.Response:
        body = generate_latest(measures.registry)
        return web.Response(body=body, headers={"Content-Type": CONTENT_TYPE_LATEST})

    async def health(_: web.Request) -> web.Response:
        looked = state.publisher_looked()
        found = {
            "live": True,
            "discord": state.is_ready(),
            "database": await _answers(state),
            "publisher": looked is not None and looked < STUCK_SECONDS,
        }
        told = {**found, "publisher_looked_seconds_ago": looked}
        return web.json_response(told, status=200 if all(found.values()) else 503)

    async def live(_: web.Request) -> web.Response:
        return web.json_response({"live": True})

    app = web.Application()
    app.router.add_get("/metrics", metrics)
    app.router.add_get("/health", health)
    app.router.add_get("/health/live", live)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            raise UserError(
                f"The metrics can't be served on {host} port {port} ({error.strerror}). "
                "See BOT_METRICS_PORT and BOT_METRICS_HOST."
            ) from error
        taken: int = runner.addresses[0][1]
        log.info("Metrics and health at http://%s:%d", host, taken)
        yield taken
    finally:
        await runner.cleanup()
        measures.registry.unregister(present)


async def _answers(state: State) -> bool:
    try:
        async with asyncio.timeout(DATABASE_SECONDS):
            await state.check_database()
    except Exception:
        log.exception("The database does not answer")
        return False
    return True


def _seconds(header: str | None) -> float:
    try:
        return max(float(header or 0), 0.0)
    except ValueError:
        return 0.0
