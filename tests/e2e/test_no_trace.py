"""Of what somebody at risk writes nothing is left: not stored, not logged at DEBUG, not counted."""

import asyncio
import signal
import socket
from pathlib import Path

import aiohttp
import pytest

from bot.sandbox.driver import Person
from bot.sandbox.server import Sandbox
from bot.store.engine import Database
from tests.e2e.running import bot_process
from tests.store.dump import dump

AT_RISK = "i dont want to be alive anymore, zebrafish"
ABOUT_A_FRIEND = "my friend told me she is going to kill herself tonight, zebrafish"
NOT_COVERED = "which axolotl should i buy for gaming"
WORDS = ("zebrafish", "alive anymore", "kill herself")


async def metrics(port: int) -> str:
    """Return the bot's own metrics, without those of the process."""
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}/metrics") as answer,
    ):
        lines = (await answer.text()).splitlines()
    # How fast answers go out is measured of every reply; it says nothing about what was asked.
    return "\n".join(line for line in lines if "_asks" in line or "_match" in line)


async def tell_by_every_way(student: Person, moderator: Person) -> None:
    """Say what somebody at risk might, by every way in, and wait for each answer."""
    for text in (AT_RISK, ABOUT_A_FRIEND):
        assert "988" in (await student.slash("ask", question=text)).text
        await student.dm(text)
        assert "988" in (await student.wait_for_message(in_dm=True)).text
        said = await student.say("general", text, mention=True)
        assert "988" in (await student.wait_for_message(in_dm=True)).text
        assert "988" in (await moderator.message_menu("Answer from the guide", said)).text


def kept_in(folder: Path) -> tuple[str, bytes]:
    """Return what is in the log, and in the files of SQLite."""
    files = b"".join(each.read_bytes() for each in folder.glob("bot.sqlite3*"))
    return (folder / "bot.log").read_text(), files


@pytest.fixture
def port(environment: dict[str, str], database_url: str) -> int:
    """Let the bot log everything it would, and serve its metrics at the port that is returned."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        number = int(free.getsockname()[1])
    environment |= {
        "BOT_DATABASE_URL": database_url,
        "BOT_LOG_LEVEL": "DEBUG",
        "BOT_METRICS_PORT": f"{number}",
    }
    return number


async def test_nothing_of_a_crisis_is_stored_logged_or_counted(
    environment: dict[str, str], port: int, sandbox: Sandbox, tmp_path: Path
) -> None:
    student, moderator = sandbox.person("student"), sandbox.person("moderator")
    async with bot_process(environment, sandbox, tmp_path / "bot.log") as bot:
        await student.slash("ask", question=NOT_COVERED)
        before = await metrics(port)
        await tell_by_every_way(student, moderator)
        after = await metrics(port)
        bot.send_signal(signal.SIGTERM)
        await asyncio.wait_for(bot.wait(), 30)
    database = Database(environment["BOT_DATABASE_URL"])
    stored = await dump(database)
    await database.close()
    logged, files = kept_in(tmp_path)

    assert "axolotl" in stored
    assert "bot.running: Stopped" in logged
    assert 'asks_total{outcome="unknown"' in after
    assert after == before
    found = (stored, logged, after, files.decode(errors="replace"))
    assert [word for word in WORDS for text in found if word in text] == []
