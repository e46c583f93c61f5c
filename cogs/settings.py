"""`/settings`: what admins set for their server."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import time

import discord
from discord import Interaction, app_commands
from discord.ext import commands

from bot.client import GuideBot
from bot.errors import UserError
from bot.schedule import zones
from bot.schedule.model import Kind
from bot.server_settings import Digest, ServerSettings, Weekday
from bot.ui import settings_card
from bot.ui.card import Card
from bot.ui.controls import Handler
from bot.ui.payload import chosen, entered
from bot.ui.settings_card import Choices

log = logging.getLogger(__name__)

Change = Callable[[ServerSettings], ServerSettings]


class SettingsCog(commands.Cog):
    """Shows the settings and changes them; each change is told to the moderators."""

    def __init__(self, bot: GuideBot) -> None:
        self.bot = bot
        self.app = bot.app

    async def cog_load(self) -> None:
        """Take the controls of the panel."""
        handlers: dict[str, Handler] = {
            "settings": self.back,
            "set": self.set_chosen,
            "setzone": self.ask_for_zone,
            "zonetyped": self.find_zone,
        }
        for verb, handler in handlers.items():
            self.bot.controls.add(verb, handler)
        self.bot.publisher.composes(Kind.DIGEST, self.app.digests.compose)

    @app_commands.command()
    @app_commands.guild_only()
    @app_commands.allowed_installs(guilds=True, users=False)
    @app_commands.default_permissions(manage_guild=True)
    async def settings(self, interaction: Interaction[GuideBot]) -> None:
        """Set how I answer here, who hears of what, and how long questions are kept."""
        settings = await self.app.settings_of(interaction.guild_id)
        await interaction.response.send_message(view=self._panel(settings), ephemeral=True)

    async def back(self, interaction: Interaction[GuideBot]) -> None:
        """Go back to the panel."""
        settings = await self.app.settings_of(interaction.guild_id)
        await interaction.response.edit_message(view=self._panel(settings))

    async def set_chosen(self, interaction: Interaction[GuideBot], what: str) -> None:
        """Take what was picked in one of the selects."""
        values = chosen(interaction)
        if what in ("moderators", "digest") and values:
            self._check_channel(interaction, int(values[0]))
        await self._change(interaction, _change(what, values[0] if values else None))

    async def ask_for_zone(self, interaction: Interaction[GuideBot]) -> None:
        """Let the admin type a time zone."""
        settings = await self.app.settings_of(interaction.guild_id)
        await interaction.response.send_modal(settings_card.zone_form(settings.zone))

    async def find_zone(self, interaction: Interaction[GuideBot]) -> None:
        """Take the zone that was typed, or offer those it may mean."""
        typed = str(entered(interaction).get("zone", ""))
        found = zones.find(typed)
        if not found:
            raise UserError(f"I know no time zone like {typed[:50]!r}. Try a large city near you.")
        if len(found) == 1:
            await self._change(interaction, _change("zone", found[0]))
            return
        card = settings_card.zones_card(found, self.app.clock.now())
        await interaction.response.edit_message(view=card)

    async def _change(self, interaction: Interaction[GuideBot], how: Change) -> None:
        guild_id = interaction.guild_id
        if guild_id is None or not interaction.permissions.manage_guild:
            raise UserError("Only who may manage this server can change its settings.")
        before = await self.app.server_settings.get(guild_id)
        after = await self.app.server_settings.change(guild_id, how)
        self.app.servers.forget(guild_id)
        await self.app.digests.follow(after)
        self.bot.publisher.wake()
        sentence = settings_card.change_in_words(before, after, self._choices())
        await interaction.response.edit_message(view=self._panel(after, sentence))
        if sentence:
            log.info("Settings of a server changed")
            await self._tell_moderators(interaction, before, after, sentence)

    async def _tell_moderators(
        self,
        interaction: Interaction[GuideBot],
        before: ServerSettings,
        after: ServerSettings,
        sentence: str,
    ) -> None:
        """Log the change where moderators read; in the old channel where there is no new one."""
        wanted = after.moderators_channel_id or before.moderators_channel_id
        channel = self.bot.get_channel(wanted or 0)
        if not isinstance(channel, discord.abc.Messageable):
            return
        card = settings_card.changed_card(interaction.user.mention, sentence)
        try:
            await channel.send(view=card)
        except discord.HTTPException as error:
            log.warning("A change of settings could not be logged: %s", error.status)

    @staticmethod
    def _check_channel(interaction: Interaction[GuideBot], channel_id: int) -> None:
        """Refuse a channel in which the bot can't write; raises UserError."""
        guild = interaction.guild
        channel = guild.get_channel(channel_id) if guild else None
        if guild is None or channel is None:
            raise UserError("I can't see that channel. Give me View Channel there, and try again.")
        allowed = channel.permissions_for(guild.me)
        if not (allowed.view_channel and allowed.send_messages):
            raise UserError(
                f"I can't write in {channel.mention}. Give me View Channel and Send Messages "
                "there, and try again."
            )

    def _panel(self, settings: ServerSettings, note: str | None = None) -> Card:
        now = self.app.clock.now()
        return settings_card.settings_card(settings, self._choices(), now=now, note=note)

    def _choices(self) -> Choices:
        return Choices.of(self.app.library.guides, self.app.library.crisis_lines)


def _change(what: str, value: str | None) -> Change:
    """Return how a pick changes the settings; `value` None stands for nothing picked."""
    number = int(value) if value and value.isdigit() else 0
    changes: dict[str, Change] = {
        "visibility": lambda old: replace(old, public_answers=value == "public"),
        "moderators": lambda old: replace(old, moderators_channel_id=number or None),
        "region": lambda old: replace(old, crisis_region=value or old.crisis_region),
        "retention": lambda old: replace(old, retention_days=number),
        "guide": lambda old: replace(old, guide_id=value),
        "zone": lambda old: replace(old, zone=value or old.zone),
        "digest": lambda old: replace(old, digest=_in_channel(old.digest, number)),
        "weekday": lambda old: replace(old, digest=_at(old.digest, weekday=Weekday(number))),
        "hour": lambda old: replace(old, digest=_at(old.digest, at=time(number))),
    }
    if what not in changes:
        raise UserError("This control is from an older version of me. Please use /settings again.")
    return changes[what]


def _in_channel(digest: Digest | None, channel_id: int) -> Digest | None:
    if not channel_id:
        return None
    return replace(digest, channel_id=channel_id) if digest else Digest(channel_id)


def _at(
    digest: Digest | None, *, weekday: Weekday | None = None, at: time | None = None
) -> Digest | None:
    if digest is None:
        raise UserError("Choose the digest's channel first.")
    return replace(
        digest,
        weekday=digest.weekday if weekday is None else weekday,
        at=digest.at if at is None else at,
    )


async def setup(bot: GuideBot) -> None:
    """Add the settings to the bot."""
    await bot.add_cog(SettingsCog(bot))
