"""`stats` and `export`: what `/stats` shows, from the shell."""

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
from bot.progress import Progress
from bot.reports import Reports, Scope
from bot.settings import Settings
from bot.store.engine import Database
from bot.store.gaps import UnsureQuestions
from bot.store.posted import PostedContent
from bot.store.server_settings import ServerSettingsStore
from bot.store.statistics import Statistics


@dataclass(frozen=True, slots=True)
class Opened:
    """What the shell reads: the views, whose they are, and the days."""

    reports: Reports
    scope: Scope
    period: Period


async def print_stats(settings: Settings, *, server: int | None, days: int) -> None:
    """Print every view of a server; raises UserError where it must be named."""
    async with _opened(settings, server, days) as opened:
        reports, asked = opened.reports, (opened.scope, opened.period)
        async with Progress(5) as progress:
            topics = await progress.step("topics", reports.topics(*asked))
            trend = await progress.step("trend", reports.trend(*asked, today=opened.period.last))
            gaps = await progress.step("gaps", reports.gaps(*asked))
            quality = await progress.step("quality", reports.quality(*asked))
            posts = await progress.step("posts", reports.posts(*asked))
    print(f"{opened.scope.guide.title}, {opened.period}\n")
    _section(words.topics(topics), tables.topics(topics, wide=True))
    _section(words.trend(trend), tables.trend(trend))
    _section(words.gaps(gaps), tables.gaps(gaps))
    _section(words.quality(quality), tables.quality(quality, wide=True))
    _section(words.posts(posts), tables.posts(posts, wide=True))


async def write_export(settings: Settings, *, server: int | None, days: int, folder: Path) -> None:
    """Write the CSV files of a server into a folder; raises UserError where that can't be done."""
    async with _opened(settings, server, days) as opened, Progress(1) as progress:
        reading = opened.reports.export(opened.scope, opened.period)
        files = await progress.step("reading", reading)
    _write(folder, files)


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            (folder / name).write_bytes(data)
            print(folder / name)
    except OSError as error:
        raise UserError(f"{folder} can't be written to: {error.strerror}.") from error


@asynccontextmanager
async def _opened(settings: Settings, server: int | None, days: int) -> AsyncIterator[Opened]:
    library = Library(settings.content_dir, cache_dir=settings.cache_dir)
    library.load()
    database = Database(settings.database_url.get_secret_value())
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


def _section(said: words.Said, lines: list[str]) -> None:
    print(said.finding, *filter(None, [said.detail]), sep="\n", end="\n\n")
    if len(lines) > 1:
        print("\n".join(f"  {line}" for line in lines) + "\n")
