"""The real bot against a sandbox, in this process or in one of its own."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from bot.app import App, open_app
from bot.client import GuideBot
from bot.clock import Clock
from bot.sandbox.server import Sandbox
from bot.settings import Settings

ROOT = Path(__file__).parents[2]
CONTENT = ROOT / "content"


def settings_for(sandbox: Sandbox, folder: Path, **changed: Any) -> Settings:
    """Return settings with everything that is written below `folder`."""
    values: dict[str, Any] = {
        "database_url": SecretStr(f"sqlite+aiosqlite:///{folder / 'bot.sqlite3'}"),
        "discord_api": sandbox.api_url,
        "content_dir": CONTENT,
        "data_dir": folder,
        "secret_key": SecretStr("a key for the tests only"),
    }
    return Settings(**(values | changed))


@asynccontextmanager
async def running_bot(
    settings: Settings, token: str, clock: Clock | None = None
) -> AsyncIterator[GuideBot]:
    """Run the bot until the block ends; it has seen a server when the block begins."""
    async with open_app(settings, clock) as app, connected(app, token) as bot:
        yield bot


@asynccontextmanager
async def connected(app: App, token: str) -> AsyncIterator[GuideBot]:
    """Connect a bot with services that are there already."""
    async with GuideBot(app) as bot:
        seen = asyncio.create_task(bot.wait_for("guild_available", timeout=30))
        started = asyncio.create_task(bot.start(token))
        await asyncio.wait({seen, started}, return_when=asyncio.FIRST_COMPLETED)
        try:
            if started.done():
                seen.cancel()
                await started
            yield bot
        finally:
            await bot.close()
            await started


@asynccontextmanager
async def bot_process(
    environment: dict[str, str], sandbox: Sandbox, log: Path | None = None
) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run `python -m bot run` until the block ends; it is connected when the block begins.

    What it logs goes into the file `log`, where one is given.
    """
    online = asyncio.Event()
    stop = sandbox.world.events.subscribe(
        lambda event: online.set() if event.name == "BOT_STATE" and event.data["online"] else None
    )
    with (log or Path(os.devnull)).open("wb") as lines:
        started = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "run"), cwd=ROOT, env=environment, stderr=lines
        )
    try:
        async with asyncio.timeout(60):
            await online.wait()
        yield started
    finally:
        stop()
        with suppress(ProcessLookupError):
            started.kill()
        await started.wait()
