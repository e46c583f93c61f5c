"""`python -m bot sandbox`: the real bot against the stand-in for Discord, on this machine only."""

import asyncio
import secrets
import webbrowser
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.app import App, open_app
from bot.client import GuideBot
from bot.clock import MovableClock
from bot.errors import UserError
from bot.insights.posts import Posted
from bot.insights.sample_history import sample_history
from bot.logs import log_to_file, set_up_logging
from bot.running import serve
from bot.sample_history import record_posts, record_samples
from bot.sandbox import posting
from bot.sandbox.page_session import FirstStep
from bot.sandbox.pointing import point_at
from bot.sandbox.server import Sandbox
from bot.schedule.publisher import Publisher
from bot.settings import Settings

ASKED_IN = ("general", "career-questions")
LIKELY = 94
"""The seed of made-up questions among which the pay comes first, as it does among real ones."""
HISTORY_DAYS = 60
"""Enough for the usual thirty days and the thirty before."""
FIRST_STEPS: tuple[FirstStep, ...] = (
    {
        "title": "Ask something with typos",
        "hint": "The bot mends them and answers from the guide, for you alone.",
        "person": "student",
        "channel": "career-questions",
        "type": "slash",
        "command": "ask",
        "options": {"question": "hw much do metnal helth techs make"},
    },
    {
        "title": "Browse the guide",
        "hint": "Contents, sections and finer topics, with buttons to go on.",
        "person": "student",
        "channel": "career-questions",
        "type": "slash",
        "command": "guide",
        "options": {},
    },
    {
        "title": "Read a day in the life",
        "hint": "A series that follows one technician, an episode at a time.",
        "person": "student2",
        "channel": "career-questions",
        "type": "slash",
        "command": "day",
        "options": {},
    },
    {
        "title": "Schedule the series for tomorrow 09:00 and jump there",
        "hint": "The bot reads back what it understood; you confirm, and the clock moves on.",
        "person": "moderator",
        "channel": "general",
        "type": "slash",
        "command": "schedule add",
        "options": {
            "channel": "#general",
            "time": "09:00",
            "zone": "America/New_York",
            "repeats": "every day",
            "starts": "tomorrow",
        },
        "press": "Confirm",
        "then": "next_due",
        "done_channel": "general",
    },
    {
        "title": "See what members ask",
        "hint": "As an admin: what is asked most, what helps, and what the guide lacks.",
        "person": "admin",
        "channel": "moderators",
        "type": "slash",
        "command": "stats topics",
        "options": {},
    },
)


async def demo(
    settings: Settings, *, port: int, open_browser: bool, history: int = HISTORY_DAYS
) -> None:
    """Start the sandbox, the bot and the page; everything they wrote is gone when they stop.

    The counts begin with `history` days of made-up questions, which a note in the moderators'
    channel says. Raises UserError where the port is taken.
    """
    set_up_logging(settings.log_level, settings.log_format)
    again = True
    while again:
        with (
            TemporaryDirectory(prefix="career-guide-bot-") as folder,
            log_to_file(Path(folder, "sandbox.log")) as log,
        ):
            one = Demo(settings, Path(folder), log, history=history)
            port = await one.start(port)
            if open_browser:
                await asyncio.to_thread(webbrowser.open, one.sandbox.url)
            again = await one.run()
            open_browser = False


class DemoClock(MovableClock):
    """A clock that the page moves, and that the posts follow at once."""

    publisher: Publisher | None = None

    def advance(self, by: timedelta) -> None:
        """Move forward, and let what is now due be posted."""
        super().advance(by)
        if self.publisher is not None:
            self.publisher.wake()

    async def next_due(self) -> datetime | None:
        """Return when something is posted next, or None where nothing is scheduled."""
        return await self.publisher.next_at() if self.publisher is not None else None


class Demo:
    """One start of the sandbox with a bot of its own, whose database is below `folder`."""

    def __init__(self, settings: Settings, folder: Path, log: Path, *, history: int = 0) -> None:
        self.clock = DemoClock()
        self._history = history
        self._settings = settings
        self._folder = folder
        self._log = log
        self._bot: GuideBot | None = None
        self._again = False

    async def start(self, port: int) -> int:
        """Listen, and return the port; raises UserError where it is taken."""
        self.sandbox = Sandbox(
            port=port,
            clock=self.clock,
            first_steps=FIRST_STEPS,
            log=self._log,
            fresh_start=self._begin_again,
        )
        try:
            await self.sandbox.start()
        except OSError as error:
            raise UserError(
                f"Port {port} can't be used ({error.strerror}). Try another: --port 0 takes any."
            ) from error
        return int(self.sandbox.url.rpartition(":")[2])

    async def run(self) -> bool:
        """Run the bot until a signal; return True where the page asked for a fresh start."""
        api, token = self.sandbox.api_url, self.sandbox.token
        settings = self._settings.model_copy(
            update={
                "database_url": SecretStr(f"sqlite+aiosqlite:///{self._folder / 'bot.sqlite3'}"),
                "discord_api": api,
                "secret_key": SecretStr(secrets.token_hex(32)),
                "shard_count": None,
                "shard_ids": None,
            }
        )
        try:
            async with point_at(api, token=token), open_app(settings, self.clock) as app:
                print(f"The sandbox is at {self.sandbox.url} (Ctrl+C stops it)", flush=True)
                self._bot = GuideBot(app)
                self.clock.publisher = self._bot.publisher
                posts = await self._post(app)
                filling = asyncio.create_task(self._fill(app, posts), name="sample history")
                if not self._again:
                    await serve(self._bot, token)
                filling.cancel()
                await asyncio.wait({filling})
        finally:
            await self.sandbox.stop()
        return self._again

    async def _fill(self, app: App, posts: Sequence[Posted]) -> None:
        """Make up what members asked so far, and say so where moderators and admins read it."""
        if not self._history:
            return
        world = self.sandbox.world
        guild = world.find_guild()
        note = (
            f"The counts of this sandbox begin with **{self._history} days of made-up questions** "
            "and posts, so that `/stats` has something to show. No member asked them."
        )
        samples = sample_history(
            app.library.default,
            guild_id=int(guild.id),
            channels=[int(world.find_channel(name).id) for name in ASKED_IN],
            zone=ZoneInfo((await app.settings_of(int(guild.id))).zone),
            now=self.clock.now(),
            days=self._history,
            posts=posts,
            seed=LIKELY,
        )
        await record_samples(app.asks, list(samples))
        posting.create(world, world.find_channel("moderators"), guild.owner_id, {"content": note})

    async def _post(self, app: App) -> list[Posted]:
        """Make up what was posted so far, before the bot posts by itself."""
        if not self._history:
            return []
        guild_id = int(self.sandbox.world.find_guild().id)
        zone = (await app.settings_of(guild_id)).zone
        day = self.clock.now().astimezone(ZoneInfo(zone)).date()
        return await record_posts(
            app.scheduling,
            app.library.default,
            guild_id=guild_id,
            channel_id=int(self.sandbox.world.find_channel(ASKED_IN[0]).id),
            zone=zone,
            first=day - timedelta(days=self._history),
            until=day - timedelta(days=1),
        )

    async def _begin_again(self) -> None:
        self._again = True
        if self._bot is not None:
            await self._bot.close()
