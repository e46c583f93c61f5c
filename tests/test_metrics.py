"""Metrics and health, as a Prometheus server and a probe see them."""

import json
import subprocess
import sys
from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web

from bot.errors import UserError
from bot.metrics import DISCORD_EPOCH, Prometheus, metrics_server

HOST = "127.0.0.1"


class Bot:
    """A bot that is as it is told to be."""

    def __init__(self) -> None:
        self.ready = True
        self.database = True
        self.looked: float | None = 3.5

    def is_ready(self) -> bool:
        return self.ready

    def latencies(self) -> dict[int, float]:
        return {0: 0.02, 1: 0.03}

    def waiting(self) -> dict[str, int]:
        return {"answers": 7}

    def servers(self) -> int:
        return 12

    def publisher_looked(self) -> float | None:
        return self.looked

    def tasks(self) -> int:
        return 23

    async def check_database(self) -> None:
        if not self.database:
            raise OSError("gone")


async def read(port: int, path: str) -> tuple[int, str]:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://{HOST}:{port}{path}") as response,
    ):
        return response.status, await response.text()


async def test_what_was_measured_can_be_scraped() -> None:
    measures, bot = Prometheus(), Bot()
    measures.asked("answer", "slash")
    measures.matched(0.003)
    measures.posted("posted", lag=4.0)

    async with metrics_server(measures, bot, host=HOST, port=0) as port:
        status, text = await read(port, "/metrics")

    assert status == 200
    assert 'career_bot_asks_total{outcome="answer",way_in="slash"} 1.0' in text
    assert 'career_bot_match_seconds_bucket{le="0.005"} 1.0' in text
    assert 'career_bot_match_seconds_bucket{le="0.002"} 0.0' in text
    assert 'career_bot_posts_total{result="posted"} 1.0' in text
    assert 'career_bot_schedule_lag_seconds_bucket{le="5.0"} 1.0' in text
    assert 'career_bot_gateway_latency_seconds{shard="1"} 0.03' in text
    assert 'career_bot_waiting{queue="answers"} 7.0' in text
    assert "career_bot_servers 12.0" in text
    assert "career_bot_tasks 23.0" in text
    assert "career_bot_publisher_looked_seconds 3.5" in text


@pytest.mark.parametrize(("looked", "status"), [(3.5, 200), (500.0, 503), (None, 503)])
async def test_a_publisher_that_is_stuck_is_ill(looked: float | None, status: int) -> None:
    bot = Bot()
    bot.looked = looked

    async with metrics_server(Prometheus(), bot, host=HOST, port=0) as port:
        health, text = await read(port, "/health")

    assert health == status
    assert json.loads(text)["publisher_looked_seconds_ago"] == looked


@pytest.mark.parametrize(
    ("ready", "database", "status"), [(True, True, 200), (False, True, 503), (True, False, 503)]
)
async def test_health_needs_discord_and_the_database_and_liveness_neither(
    ready: bool, database: bool, status: int
) -> None:
    bot = Bot()
    bot.ready, bot.database = ready, database

    async with metrics_server(Prometheus(), bot, host=HOST, port=0) as port:
        health, _ = await read(port, "/health")
        live, _ = await read(port, "/health/live")

    assert health == status
    assert live == 200


async def test_a_taken_port_is_named() -> None:
    async with metrics_server(Prometheus(), Bot(), host=HOST, port=0) as port:
        with pytest.raises(UserError, match=f"{port}.*BOT_METRICS_PORT"):
            async with metrics_server(Prometheus(), Bot(), host=HOST, port=port):
                pass


@pytest.fixture
async def discord() -> AsyncIterator[str]:
    """Return the address of a server that acknowledges interactions and limits all else."""

    async def acknowledge(_: web.Request) -> web.Response:
        return web.Response(status=204)

    async def limit(_: web.Request) -> web.Response:
        return web.Response(status=429, headers={"Retry-After": "1.5"})

    app = web.Application()
    app.router.add_post("/api/v10/interactions/{id}/{token}/callback", acknowledge)
    app.router.add_post("/{rest:.*}", limit)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, HOST, 0).start()
    yield f"http://{HOST}:{runner.addresses[0][1]}/api/v10"
    await runner.cleanup()


async def test_acknowledgements_count_from_the_members_action(discord: str) -> None:
    acted = DISCORD_EPOCH + 300_000_000.0
    measures = Prometheus(now=lambda: acted + 0.2)
    interaction_id = 300_000_000_000 << 22

    async with aiohttp.ClientSession(trace_configs=[measures.http_trace()]) as session:
        await session.post(f"{discord}/interactions/{interaction_id}/token/callback")

    sample = measures.registry.get_sample_value
    assert sample("career_bot_acknowledge_seconds_count") == 1
    assert sample("career_bot_acknowledge_seconds_sum") == pytest.approx(0.2)


async def test_rate_limits_count_with_the_wait_they_ask_for(discord: str) -> None:
    measures = Prometheus()

    async with aiohttp.ClientSession(trace_configs=[measures.http_trace()]) as session:
        await session.post(f"{discord}/channels/1/messages")

    sample = measures.registry.get_sample_value
    assert sample("career_bot_rate_limited_total") == 1
    assert sample("career_bot_rate_limit_wait_seconds_total") == 1.5


def test_without_a_port_nothing_of_it_is_imported() -> None:
    script = (
        "import sys, bot.client, bot.running\n"
        "print(*[m for m in ('prometheus_client', 'bot.metrics') if m in sys.modules])"
    )

    found = subprocess.run(  # noqa: S603
        [sys.executable, "-c", script], check=True, capture_output=True, text=True
    )

    assert found.stdout.strip() == ""
