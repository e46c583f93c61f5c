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


@pytest_asyncio.fixture
async def bot(
    sandbox: Sandbox, tmp_path: Path, learnt: Path, clock: MovableClock
) -> AsyncIterator[GuideBot]:
    (tmp_path / "cache").symlink_to(learnt)
    wire = openapi.watch(sandbox)
    async with running_bot(settings_for(sandbox, tmp_path), sandbox.token, clock) as running:
        yield running
    assert wire.problems == []
