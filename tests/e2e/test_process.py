"""The bot as a process of its own, started, stopped and killed as an operator's machine would."""

import asyncio
import os
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

from bot.sandbox.driver import Person
from bot.sandbox.reply import NoAnswer, Reply
from bot.sandbox.server import Sandbox

ROOT = Path(__file__).parents[2]
PAY = "how much do techs make"


@pytest.fixture
def environment(sandbox: Sandbox, tmp_path: Path, learnt: Path) -> dict[str, str]:
    (tmp_path / "cache").symlink_to(learnt)
    return {
        **{k: v for k, v in os.environ.items() if not k.startswith(("BOT_", "DISCORD_"))},
        "DISCORD_TOKEN": sandbox.token,
        "BOT_DISCORD_API": sandbox.api_url,
        "BOT_DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path / 'bot.sqlite3'}",
        "BOT_DATA_DIR": str(tmp_path),
    }


@asynccontextmanager
async def process(
    environment: dict[str, str], sandbox: Sandbox
) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run `python -m bot run` until the block ends; it is connected when the block begins."""
    online = asyncio.Event()
    stop = sandbox.world.events.subscribe(
        lambda event: online.set() if event.name == "BOT_STATE" and event.data["online"] else None
    )
    started = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "run",
        cwd=ROOT,
        env=environment,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(60):
            await online.wait()
        yield started
    finally:
        stop()
        with suppress(ProcessLookupError):
            started.kill()
        await started.communicate()


def recorded(tmp_path: Path) -> set[int]:
    """Return the numbers of the asks in the database."""
    connection = sqlite3.connect(tmp_path / "bot.sqlite3")
    try:
        return {row[0] for row in connection.execute("SELECT id FROM asks")}
    finally:
        connection.close()


def number_of(reply: Reply) -> int:
    """Return the number that a reply's buttons carry."""
    rate = next(b for b in reply.buttons if b.custom_id and b.custom_id.startswith("rate|"))
    return int(str(rate.custom_id).split("|")[1], 16)


async def test_every_ask_that_was_answered_survives_a_kill(
    environment: dict[str, str], sandbox: Sandbox, student: Person, tmp_path: Path
) -> None:
    answered: list[int] = []

    async def ask() -> None:
        with suppress(NoAnswer):
            answered.append(number_of(await student.slash("ask", question=PAY)))

    async with process(environment, sandbox) as bot, asyncio.TaskGroup() as asks:
        for _ in range(60):
            asks.create_task(ask())
        while len(answered) < 10:  # noqa: ASYNC110 - until it is in the midst of the burst
            await asyncio.sleep(0.001)
        bot.send_signal(signal.SIGKILL)

    assert 10 <= len(answered) < 60
    assert set(answered) <= recorded(tmp_path)


async def test_a_stop_finishes_what_is_under_way(
    environment: dict[str, str], sandbox: Sandbox, student: Person, tmp_path: Path
) -> None:
    async with process(environment, sandbox) as bot:
        asks = [asyncio.create_task(student.slash("ask", question=PAY)) for _ in range(20)]
        await asyncio.sleep(0)
        first = await asks[0]
        bot.send_signal(signal.SIGTERM)
        replies = await asyncio.gather(*asks)
        code = await asyncio.wait_for(bot.wait(), 20)

    assert code == 0
    assert "$32,000" in first.text
    assert {number_of(reply) for reply in replies} == recorded(tmp_path)


async def test_commands_are_synced_only_when_they_changed(
    environment: dict[str, str], sandbox: Sandbox
) -> None:
    for _ in range(2):
        async with process(environment, sandbox):
            pass

    synced = [r for r in sandbox.traffic if r.method == "PUT" and r.path.endswith("/commands")]
    assert len(synced) == 1


async def test_a_refused_token_is_one_sentence(
    environment: dict[str, str], sandbox: Sandbox
) -> None:
    started = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"),
        cwd=ROOT,
        env={**environment, "DISCORD_TOKEN": "not-the-token"},
        stderr=asyncio.subprocess.PIPE,
    )
    _, errors = await asyncio.wait_for(started.communicate(), 60)

    assert started.returncode == 1
    assert errors.decode().strip().splitlines()[-1].startswith("Discord refused the token.")
    assert "Traceback" not in errors.decode()
