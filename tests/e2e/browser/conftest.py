"""`python -m bot sandbox` as a process, and Chromium in front of it."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from tests.browser import open_window
from tests.e2e.browser.visitor import PATIENCE, SHARPNESS, Visitor

ZONE = "America/New_York"
ROOT = Path(__file__).parents[3]
Opening = Callable[..., Awaitable[Visitor]]


@asynccontextmanager
async def demo_process(folder: Path, learnt: Path, *arguments: str) -> AsyncIterator[str]:
    """Run the sandbox on any free port until the block ends; gives the page's address."""
    (folder / "cache").symlink_to(learnt)
    started = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "sandbox", "--headless", "--port", "0", *arguments),
        cwd=ROOT,
        env={
            **{k: v for k, v in os.environ.items() if not k.startswith(("BOT_", "DISCORD_"))},
            "BOT_DATA_DIR": str(folder),
        },
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert started.stdout is not None
    try:
        async with asyncio.timeout(90):
            said = (await started.stdout.readline()).decode()
        found = re.search(r"http://\S+", said)
        assert found, f"no address in {said!r}"
        yield found[0]
        started.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(started.wait(), 30) == 0
    finally:
        if started.returncode is None:
            started.kill()
        await started.communicate()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def address(
    tmp_path_factory: pytest.TempPathFactory, learnt: Path, browser: Browser
) -> AsyncIterator[str]:
    """The address of one sandbox, which the tests share as the members of a server do."""
    async with demo_process(tmp_path_factory.mktemp("demo"), learnt) as url:
        yield url


@pytest_asyncio.fixture(loop_scope="session")
async def opening(browser: Browser, address: str) -> AsyncIterator[Opening]:
    """Opens the page in a window of its own; at the end the browser must not have complained."""
    visitors: list[Visitor] = []
    expect.set_options(timeout=PATIENCE * 1000)

    async def new(
        person: str = "student", channel: str = "career-questions", **given: Any
    ) -> Visitor:
        url = given.pop("url", address)
        window = await open_window(browser, scale=SHARPNESS, patience=PATIENCE, zone=ZONE, **given)
        visitor = Visitor(window, url)
        visitors.append(visitor)
        await visitor.arrive(person, channel)
        return visitor

    yield new
    expect.set_options(timeout=5_000)
    for visitor in visitors:
        await visitor.page.context.close()
    assert [fault for visitor in visitors for fault in visitor.window.faults] == []
