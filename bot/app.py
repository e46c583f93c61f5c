"""Where the bot is put together: the settings become services, built once and handed down."""

import logging
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from bot.answering.answerers import Answerers
from bot.asking import Asking
from bot.clock import Clock, SystemClock
from bot.digests import Digests
from bot.errors import UserError
from bot.following import following
from bot.guide.library import Library
from bot.guide.model import Guide, Topic, TopicId
from bot.insights.askers import Askers
from bot.measures import Measures
from bot.privacy import Privacy
from bot.recording import Recorder
from bot.reports import Reports
from bot.retention import Retention
from bot.scheduling import Scheduling, scheduling
from bot.server_settings import ServerSettings
from bot.servers import Servers
from bot.settings import Settings
from bot.store.asks import Asks
from bot.store.command_hashes import CommandHashes
from bot.store.engine import Database
from bot.store.gaps import UnsureQuestions
from bot.store.identify_turns import IdentifyTurns
from bot.store.members import Members
from bot.store.occupancy import occupied
from bot.store.posted import PostedContent
from bot.store.server_changes import ServerChanges
from bot.store.server_settings import ServerSettingsStore
from bot.store.shard_owners import ShardOwners
from bot.store.statistics import Statistics
from bot.store.stored_servers import StoredServers
from bot.store.taught import TaughtPhrasings
from bot.teaching import Teaching

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class App:
    """The bot's services."""

    settings: Settings
    clock: Clock
    library: Library
    answerers: Answerers
    database: Database
    asks: Asks
    members: Members
    askers: Askers
    server_settings: ServerSettingsStore
    taught: TaughtPhrasings
    servers: Servers
    recorder: Recorder
    asking: Asking
    reports: Reports
    unsure: UnsureQuestions
    teaching: Teaching
    privacy: Privacy
    retention: Retention
    scheduling: Scheduling
    digests: Digests
    command_hashes: CommandHashes
    identify_turns: IdentifyTurns
    shard_owners: ShardOwners
    measures: Measures

    async def settings_of(self, guild_id: int | None) -> ServerSettings:
        """Return a server's settings; in direct messages, the defaults."""
        return (await self.servers.get(guild_id)).settings

    async def guide_of(self, guild_id: int | None) -> Guide:
        """Return the guide that a server chose; in direct messages, the first."""
        settings = await self.settings_of(guild_id)
        return self.answerers.of(settings.guide_id).guide

    def guide(self, guide_id: str) -> Guide:
        """Return a guide by its id; raises UserError where it is gone."""
        found = self.library.guides.get(guide_id)
        if found is None:
            raise UserError("That guide is no longer here. Try /guide for what there is now.")
        return found

    def topic(self, guide_id: str, topic: str) -> tuple[Guide, Topic]:
        """Return a guide and one of its topics; raises UserError where either is gone."""
        guide = self.guide(guide_id)
        found = guide.topics.get(TopicId(topic))
        if found is None:
            raise UserError("That topic is no longer in the guide. Try /guide for what there is.")
        return guide, found

    def refresh_content(self) -> None:
        """Take in changed content; blocks while files are read and indexes are built."""
        refresh = self.library.refresh()
        for problem in refresh.problems:
            log.error("Content kept as it was: %s", problem)
        if refresh.changed:
            self.answerers.renew(self.library.guides)
            self.servers.forget_all()
            log.info("Took in new content: %s", ", ".join(refresh.changed))


@asynccontextmanager
async def open_app(settings: Settings, clock: Clock | None = None) -> AsyncIterator[App]:
    """Build the services, with the database migrated, and close them afterwards.

    Raises UserError where the content or the database can't be used.
    """
    measures = _measures(settings)
    library = Library(settings.content_dir, cache_dir=settings.cache_dir)
    for problem in library.load().problems:
        log.error("Content left out: %s", problem)
    answerers = Answerers(cache_dir=settings.cache_dir)
    answerers.renew(library.guides)
    database = Database(settings.database_url.get_secret_value())
    async with AsyncExitStack() as stack:
        stack.push_async_callback(database.close)
        _require_every_shard(settings, database)
        stack.enter_context(occupied(database))
        await database.migrate()
        asks = Asks(database, journal_dir=settings.data_dir / "journal")
        stack.push_async_callback(asks.close)
        if recovered := await asks.recover():
            log.info("Recorded %d questions that a killed process had left", recovered)
        members = Members(database)
        askers = Askers(settings.member_key())
        server_settings, taught = ServerSettingsStore(database), TaughtPhrasings(database)
        servers = Servers(
            server_settings,
            taught,
            lambda chosen: answerers.of(chosen).guide.id,
        )
        schedules = scheduling(database, settings)
        recorder = Recorder(asks, askers)
        unsure, stored = UnsureQuestions(database), StoredServers(database)
        reports = Reports(Statistics(database), unsure, PostedContent(database))
        clock = clock or SystemClock()
        if not database.is_sqlite:
            await stack.enter_async_context(following(ServerChanges(database), servers))
        yield App(
            settings=settings,
            clock=clock,
            library=library,
            answerers=answerers,
            database=database,
            asks=asks,
            members=members,
            askers=askers,
            server_settings=server_settings,
            taught=taught,
            servers=servers,
            recorder=recorder,
            asking=Asking(answerers, servers, recorder, measures),
            reports=reports,
            unsure=unsure,
            teaching=Teaching(taught, servers, answerers),
            privacy=Privacy(members, askers, stored, asks),
            retention=Retention(asks, server_settings, stored),
            scheduling=schedules,
            digests=Digests(schedules.schedules, reports, servers, answerers, clock),
            command_hashes=CommandHashes(database),
            identify_turns=IdentifyTurns(database),
            shard_owners=ShardOwners(database),
            measures=measures,
        )


def _measures(settings: Settings) -> Measures:
    if settings.metrics_port is None:
        return Measures()
    from bot.metrics import Prometheus  # noqa: PLC0415 - needed by the few who ask for metrics

    return Prometheus()


def _require_every_shard(settings: Settings, database: Database) -> None:
    """Raise UserError where shards are left to other processes, which SQLite can't serve."""
    count, ids = settings.shard_count or 1, settings.shard_ids
    if database.is_sqlite and ids is not None and len(set(ids)) < count:
        raise UserError(
            f"BOT_SHARD_IDS leaves {count - len(set(ids))} of {count} shards to other processes, "
            "and SQLite serves one process: set BOT_DATABASE_URL to postgresql+asyncpg://…, "
            "or leave BOT_SHARD_IDS out."
        )
