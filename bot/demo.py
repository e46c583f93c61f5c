"""`python -m bot sandbox`: the real bot against the stand-in for Discord, on this machine only."""

import asyncio
import logging
import secrets
import webbrowser
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pydantic import SecretStr

from bot.app import open_app
from bot.clock import MovableClock
from bot.errors import UserError
from bot.logs import set_up_logging
from bot.running import serve
from bot.sandbox.pointing import point_at
from bot.sandbox.server import Sandbox
from bot.settings import Settings

log = logging.getLogger(__name__)

FIRST_STEPS: tuple[dict[str, Any], ...] = (
    {
        "title": "Ask something with typos",
        "person": "student",
        "channel": "career-questions",
        "type": "slash",
        "command": "ask",
        "options": {"question": "hw much do metnal helth techs make"},
    },
    {
        "title": "Browse the guide",
        "person": "student",
        "channel": "career-questions",
        "type": "slash",
        "command": "guide",
        "options": {},
    },
    {
        "title": "Read a day in the life",
        "person": "student2",
        "channel": "general",
        "type": "slash",
        "command": "day",
        "options": {},
    },
)


async def demo(settings: Settings, *, port: int, open_browser: bool) -> None:
    """Start the sandbox, the bot and the page; everything they wrote is gone when they stop.

    Raises UserError where the port is taken.
    """
    set_up_logging(settings.log_level, settings.log_format)
    clock = MovableClock()
    with TemporaryDirectory(prefix="career-guide-bot-") as folder:
        sandbox = Sandbox(port=port, clock=clock, first_steps=FIRST_STEPS)
        try:
            await sandbox.start()
        except OSError as error:
            raise UserError(
                f"Port {port} can't be used ({error.strerror}). Try another: --port 0 takes any."
            ) from error
        try:
            own = settings.model_copy(
                update={
                    "database_url": SecretStr(
                        f"sqlite+aiosqlite:///{Path(folder, 'sandbox.sqlite3')}"
                    ),
                    "discord_api": sandbox.api_url,
                    "secret_key": SecretStr(secrets.token_hex(32)),
                    "shard_count": None,
                    "shard_ids": None,
                }
            )
            async with point_at(sandbox.api_url, token=sandbox.token), open_app(own, clock) as app:
                print(f"The sandbox is at {sandbox.url} (Ctrl+C stops it)", flush=True)
                if open_browser:
                    await asyncio.to_thread(webbrowser.open, sandbox.url)
                await serve(app, sandbox.token)
        finally:
            await sandbox.stop()
