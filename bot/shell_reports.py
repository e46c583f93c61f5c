"""`stats` and `export`: what `/stats` shows, from the shell."""

import sys
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.clock import SystemClock
from bot.errors import UserError
from bot.guide.library import Library
from bot.insights import tables, words
from bot.insights.askers import DIRECT_MESSAGES
from bot.insights.period import Period, today
from bot.reports import Reports, Scope
from bot.settings import Settings
from bot.store.engine import Database
from bot.store.gaps import UnsureQuestions
from bot.store.posted import PostedContent
from bot.store.server_settings import ServerSettingsStore
from bot.store.statistics import Statistics

WIDTH = 60
BAR = 30
PATIENCE = 1.0
"""Seconds after which something is said about how far it is."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What the shell reads: the views, whose they are, and the days."""

    reports: Reports
    scope: Scope
    period: Period


async def print_stats(settings: Settings, *, server: int | None, days: int) -> None:
    """Print every view of a server; raises UserError where it must be named."""
    async with _opened(settings, server, days) as opened:
        progress = Progress(5)
        views = []
        for read in ("topics", "trend", "gaps", "quality", "posts"):
            views.append(await getattr(opened.reports, read)(opened.scope, opened.period))
            progress.step(read)
        progress.done()
        topics, trend, gaps, quality, posts = views
    print(f"{opened.scope.guide.title}, {opened.period}\n")
    _section(
        "What members ask most", words.topics_answer(topics), tables.topics(topics, width=WIDTH)
    )
    _section(words.trend_title(trend), words.trend_answer(trend), tables.trend(trend))
    _section("What the guide can't answer", words.gaps_answer(gaps), tables.gaps(gaps))
    _section("How well the guide answers", words.quality_answer(quality), tables.quality(quality))
    _section("What posts set off", words.posts_answer(posts), tables.posts(posts))


async def write_export(settings: Settings, *, server: int | None, days: int, folder: Path) -> None:
    """Write the CSV files of a server into a folder; raises UserError where that can't be done."""
    async with _opened(settings, server, days) as opened:
        progress = Progress(2)
        progress.step("reading")
        files = await opened.reports.export(opened.scope, opened.period)
        progress.step("writing")
        progress.done()
    _write(folder, files)


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            (folder / name).write_bytes(data)
            print(folder / name)
    except OSError as error:
        raise UserError(f"{folder} can't be written to: {error.strerror}.") from error


class Progress:
    """A bar on standard error, for what takes longer than a second."""

    def __init__(self, steps: int) -> None:
        self._steps = steps
        self._taken = 0
        self._since = time.monotonic()
        self._shown = False

    def step(self, what: str, taken: int = 1) -> None:
        """Note that `taken` more steps are done; `what` is being done."""
        self._taken += taken
        if time.monotonic() - self._since > PATIENCE and sys.stderr.isatty():
            full = BAR * self._taken // self._steps
            bar = "█" * full + "░" * (BAR - full)
            print(f"\r{bar} {what:<20}", end="", file=sys.stderr, flush=True)
            self._shown = True

    def done(self) -> None:
        """Take the bar away."""
        if self._shown:
            print(f"\r{' ' * (BAR + 22)}\r", end="", file=sys.stderr, flush=True)


@asynccontextmanager
async def _opened(settings: Settings, server: int | None, days: int) -> AsyncIterator[Opened]:
    library = Library(settings.content_dir, cache_dir=settings.cache_dir)
    library.load()
    database = Database(settings.database_url.text)
    try:
        await database.migrate()
        statistics = Statistics(database)
        guild_id = server if server is not None else await _only_server(statistics)
        chosen = await ServerSettingsStore(database).get(guild_id)
        scope = Scope(guild_id or None, library.current.guide(chosen.guide_id), chosen.tzinfo)
        reports = Reports(statistics, UnsureQuestions(database), PostedContent(database))
        now = SystemClock().now()
        yield Opened(reports, scope, Period.until(today(now, scope.zone), days))
    finally:
        await database.close()


async def _only_server(statistics: Statistics) -> int:
    asked = await statistics.servers()
    servers = [guild_id for guild_id in asked if guild_id != DIRECT_MESSAGES]
    if len(servers) == 1:
        return servers[0]
    if not servers:
        raise UserError("Nothing has been asked in any server yet. See BOT_DATABASE_URL.")
    listed = "\n".join(
        f"  {guild_id}  {words.many(asked[guild_id], 'question')}" for guild_id in sorted(servers)
    )
    raise UserError(f"There are several servers. Name one with --server:\n{listed}")


def _section(title: str, answer: str, lines: list[str]) -> None:
    print(f"{title}\n{answer}\n")
    if len(lines) > 1:
        print("\n".join(f"  {line}" for line in lines) + "\n")
