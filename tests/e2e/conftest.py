import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.client import GuideBot
from bot.clock import MovableClock
from bot.sandbox.pytest_plugin import admin, moderator, sandbox, student, student2
from bot.sandbox.server import Sandbox
from tests.e2e.running import running_bot, settings_for
from tests.sandbox import openapi

__all__ = ["admin", "moderator", "sandbox", "student", "student2"]


@pytest.fixture(scope="session")
def learnt(pytestconfig: pytest.Config) -> Path:
    """Return a data folder whose cache the tests share: the guide is learnt once for all runs."""
    assert pytestconfig.cache is not None
    return pytestconfig.cache.mkdir("learnt")


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
def environment(sandbox: Sandbox, tmp_path: Path, learnt: Path) -> dict[str, str]:
    """Return the environment of a bot that runs as a process of its own."""
    (tmp_path / "cache").symlink_to(learnt)
    return {
        **{k: v for k, v in os.environ.items() if not k.startswith(("BOT_", "DISCORD_"))},
        "DISCORD_TOKEN": sandbox.token,
        "BOT_DISCORD_API": sandbox.api_url,
        "BOT_DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path / 'bot.sqlite3'}",
        "BOT_DATA_DIR": str(tmp_path),
    }


@pytest_asyncio.fixture
async def bot(
    sandbox: Sandbox, tmp_path: Path, learnt: Path, clock: MovableClock
) -> AsyncIterator[GuideBot]:
    (tmp_path / "cache").symlink_to(learnt)
    wire = openapi.watch(sandbox)
    async with running_bot(settings_for(sandbox, tmp_path), sandbox.token, clock) as running:
        yield running
    assert wire.problems == []
