"""The bot as Discord sees it: what it listens to, what it keeps, how it starts and stops."""

import asyncio
import hashlib
import json
import logging
from datetime import datetime
from typing import Any

import discord
from discord import (
    AllowedMentions,
    Intents,
    Interaction,
    InteractionType,
    MemberCacheFlags,
    app_commands,
)
from discord.app_commands import AppCommandContext, AppInstallationType
from discord.ext import commands
from discord.utils import time_snowflake

from bot.app import App
from bot.handover import Handover
from bot.publishing import publisher
from bot.ui import errors
from bot.ui.controls import Controls

log = logging.getLogger(__name__)

CONNECT_SECONDS = 1800.0
DRAIN_SECONDS = 8.0
"""How long a stop waits for replies under way; container runtimes kill after 10 seconds."""
LATE_SECONDS = 1.0
"""How long an event of before a change of hands may take to get here: nobody else answers it."""
UNDER_WAY = ("CommandTree-invoker", "discord.py: on_")
"""How discord.py 2.7.1 names the tasks in which a member waits for a reply, or in which a cog hears
of something and writes it down."""
CONTROLS = (InteractionType.component, InteractionType.modal_submit)
COGS = (
    "cogs.answers",
    "cogs.ask",
    "cogs.gaps",
    "cogs.guide",
    "cogs.operations",
    "cogs.publishing",
    "cogs.schedule",
    "cogs.privacy",
    "cogs.settings",
    "cogs.stats",
    "cogs.teach",
)


class Tree(app_commands.CommandTree["GuideBot"]):
    """The command tree, with every error shown in one place."""

    async def interaction_check(self, interaction: Interaction["GuideBot"]) -> bool:
        """Leave alone what another process answers, while a shard changes hands."""
        return self.client.answers(interaction.id, interaction.guild_id)

    async def on_error(
        self, interaction: Interaction["GuideBot"], error: app_commands.AppCommandError
    ) -> None:
        """Show the error to whoever ran the command."""
        if interaction.type is InteractionType.autocomplete:
            log.warning("Autocomplete failed in %s", errors.where(interaction), exc_info=error)
        else:
            await errors.show(interaction, error)


class GuideBot(commands.AutoShardedBot):
    """A discord.py bot without privileged intents, member cache or message cache."""

    def __init__(self, app: App) -> None:
        settings = app.settings
        # This bot never speaks, so what speaking would need is not missed at every start.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        super().__init__(
            command_prefix=(),
            help_command=None,
            tree_cls=Tree,
            intents=Intents(guilds=True, guild_messages=True, dm_messages=True),
            allowed_mentions=AllowedMentions.none(),
            allowed_contexts=AppCommandContext(guild=True, dm_channel=True, private_channel=True),
            allowed_installs=AppInstallationType(guild=True, user=True),
            chunk_guilds_at_startup=False,
            member_cache_flags=MemberCacheFlags.none(),
            max_messages=None,
            # Many processes that start together wait for each other before they identify.
            shard_connect_timeout=CONNECT_SECONDS,
            http_trace=app.measures.http_trace(),
            shard_count=settings.shard_count,
            shard_ids=list(settings.shard_ids) if settings.shard_ids else None,  # type: ignore[arg-type]
        )
        self._take_only_messages_for_the_bot()
        self.app = app
        self.controls = Controls()
        self.publisher = publisher(app, self)
        self._max_concurrency: int | None = None
        self._handover: Handover | None = None
        if settings.shard_ids is not None:
            self._handover = Handover(app.shard_owners, settings.shard_ids, time_snowflake)

    def _take_only_messages_for_the_bot(self) -> None:
        """Let the library drop, before it makes anything of them, messages that call nobody here.

        A bot is told of every message in every channel, its own too, and this one answers only
        direct messages and mentions.
        """
        parsers = self._connection.parsers
        take = parsers["MESSAGE_CREATE"]

        def take_if_meant(data: Any) -> None:
            me = self._connection.self_id
            private = "guild_id" not in data
            if data["author"]["id"] == str(me):
                return
            if private or any(user["id"] == str(me) for user in data["mentions"]):
                take(data)

        parsers["MESSAGE_CREATE"] = take_if_meant

    async def setup_hook(self) -> None:
        """Load the cogs and tell Discord of the commands where they changed."""
        for cog in COGS:
            await self.load_extension(cog)
        await self._sync_changed_commands()
        if self._handover is not None:
            await self._handover.begin()

    def answers(self, event_id: int, guild_id: int | None) -> bool:
        """Return whether this process answers an event; only where shards change hands it may not.

        Events of direct messages come to shard 0.
        """
        if self._handover is None:
            return True
        shard_id = (guild_id or 0) // (1 << 22) % (self.shard_count or 1)
        return self._handover.answers(shard_id, event_id)

    def answers_all(self, now: datetime) -> bool:
        """Return whether this process answers what happens `now` in each of its shards."""
        if self._handover is None:
            return True
        event_id = time_snowflake(now)
        return all(self._handover.answers(each, event_id) for each in self.shard_ids or ())

    def dispatch(self, event: str, /, *args: Any, **kwargs: Any) -> None:
        """Tell the listeners, but not of what another process answers."""
        if event == "interaction":
            # The tree has been told of commands by now; `on_interaction` is for the rest.
            if args[0].type not in CONTROLS or not self.answers(args[0].id, args[0].guild_id):
                return
        elif event == "message":
            guild = args[0].guild
            if not self.answers(args[0].id, guild and guild.id):
                return
        super().dispatch(event, *args, **kwargs)

    async def on_shard_ready(self, shard_id: int) -> None:
        """Take over a shard whose events now come here."""
        if self._handover is not None:
            await self._handover.connected(shard_id, self.app.clock.now())

    async def _sync_changed_commands(self) -> None:
        payload = [command.to_dict(self.tree) for command in self.tree.get_commands()]
        printed = json.dumps(payload, sort_keys=True, default=str).encode()
        digest = hashlib.sha256(printed).hexdigest()
        scope = f"{self.app.settings.discord_api} {self.application_id}"
        if await self.app.command_hashes.get(scope) == digest:
            return
        await self.tree.sync()
        await self.app.command_hashes.set(scope, digest)
        log.info("Synced %d commands", len(payload))

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Wait for this shard's turn, which processes that share the bot take in the database."""
        if self.app.settings.shard_ids is None or shard_id is None:
            await super().before_identify_hook(shard_id, initial=initial)
            return
        if self._max_concurrency is None:
            _, _, limits = await self.http.get_bot_gateway()
            self._max_concurrency = limits["max_concurrency"]
        bucket = shard_id % self._max_concurrency
        wait = await self.app.identify_turns.take(bucket, now=self.app.clock.now())
        await asyncio.sleep(wait.total_seconds())

    async def on_ready(self) -> None:
        """Say that the bot is up; may come again after a reconnect."""
        log.info("Ready as %s in %d servers", self.user, len(self.guilds))

    async def on_interaction(self, interaction: Interaction[Any]) -> None:
        """Answer buttons, selects and modals."""
        await self.controls.dispatch(interaction)

    async def on_message(self, message: discord.Message) -> None:
        """Leave messages to the cogs; there are no prefix commands."""

    async def close(self) -> None:
        """Finish what is being answered, then leave Discord."""
        if self.is_closed():
            return
        if self._handover is not None and self._handover.has_given_up:
            await asyncio.sleep(LATE_SECONDS)
        pending = {
            task
            for task in asyncio.all_tasks()
            if task.get_name().startswith(UNDER_WAY) and task is not asyncio.current_task()
        }
        if pending:
            await asyncio.wait(pending, timeout=DRAIN_SECONDS)
        await super().close()
        if self._handover is not None:
            await self._handover.end()
