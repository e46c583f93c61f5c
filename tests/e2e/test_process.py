"""The bot as a process of its own, started, stopped and killed as an operator's machine would."""

import asyncio
import signal
import sqlite3
import sys
from contextlib import suppress
from pathlib import Path

from bot.sandbox.driver import Person
from bot.sandbox.reply import NoAnswer, Reply
from bot.sandbox.server import Sandbox
from tests.e2e.running import ROOT, bot_process

PAY = "how much do techs make"


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

    async with bot_process(environment, sandbox) as bot, asyncio.TaskGroup() as asks:
        for _ in range(60):
            asks.create_task(ask())
        while len(answered) < 10:  # noqa: ASYNC110 - until it is in the midst of the burst
            await asyncio.sleep(0.001)
        bot.send_signal(signal.SIGKILL)
    async with bot_process(environment, sandbox) as bot:
        bot.send_signal(signal.SIGTERM)
        await asyncio.wait_for(bot.wait(), 20)

    assert 10 <= len(answered) < 60
    assert set(answered) <= recorded(tmp_path)


async def test_a_stop_finishes_what_is_under_way(
    environment: dict[str, str], sandbox: Sandbox, student: Person, tmp_path: Path
) -> None:
    async with bot_process(environment, sandbox) as bot:
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
        async with bot_process(environment, sandbox):
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
