"""Making and changing a schedule: what a moderator wishes becomes an offer, and then a schedule."""

from collections.abc import Sequence
from datetime import datetime
from itertools import islice
from typing import Literal

import discord
from discord import Interaction, app_commands
from discord.app_commands import Range
from discord.ext import commands

from bot import places, schedule_typing
from bot.client import GuideBot
from bot.errors import UserError
from bot.places import Place
from bot.schedule import content, drafting, planning
from bot.schedule.drafting import Wishes
from bot.schedule.drafts import Drafts
from bot.schedule.model import AtEnd, Schedule
from bot.schedule.recurrence import Occurrence, from_day
from bot.schedule_typing import OPTIONS, TYPED
from bot.ui import schedule_pages

SHOWN_DATES = 5
AtEndName = Literal["stop", "loop", "hand_over"]


class Making(commands.GroupCog):
    """`/schedule add` and `edit`, and what they share with the other commands of the group."""

    def __init__(self, bot: GuideBot) -> None:
        self.bot = bot
        self.app = bot.app
        self.schedules = bot.app.scheduling.schedules
        self.drafts = Drafts()

    @app_commands.command()
    @app_commands.describe(**OPTIONS)
    @app_commands.autocomplete(**TYPED)
    async def add(
        self,
        interaction: Interaction[GuideBot],
        *,
        channel: Place,
        time: str,
        series: str | None = None,
        topic: str | None = None,
        rotation: str | None = None,
        zone: str | None = None,
        repeats: str | None = None,
        starts: str | None = None,
        ends: str | None = None,
        role: discord.Role | None = None,
        thread: bool | None = None,
        crosspost: bool | None = None,
        pin: bool | None = None,
        tag: str | None = None,
        catch_up: Range[int, 0, 168] | None = None,
        at_end: AtEndName | None = None,
        next_series: str | None = None,
        next_item: Range[int, 1] | None = None,
    ) -> None:
        """Post a series or topics by the clock; you see what I understood before it starts."""
        wishes = Wishes(
            series=series,
            topic=topic,
            rotation=rotation,
            channel_id=channel.id,
            at=time,
            zone=zone,
            repeats=repeats,
            starts=starts,
            ends=ends,
            role_id=role.id if role else None,
            thread=thread,
            crosspost=crosspost,
            pin=pin,
            tags=places.tags_meant(channel, tag),
            catch_up_hours=catch_up,
            at_end=AtEnd(at_end) if at_end else None,
            next_series=next_series,
            next_item=next_item,
        )
        made = drafting.draft(
            await self.app.guide_of(interaction.guild_id),
            wishes,
            guild_id=channel.guild.id,
            made_by=self.app.askers.opt_out_hash(interaction.user.id),
            zone=(await self.app.settings_of(interaction.guild_id)).zone,
            now=self._now(),
        )
        made = planning.starting(made, planning.first_after(made.rule, self._now()))
        notes = self._notes(channel.guild, made)
        card = schedule_pages.offer(
            self._guides,
            made,
            _coming(made),
            content.compose(self._guides, made, made.position),
            draft=self.drafts.keep(made, interaction.user.id),
            notes=notes,
        )
        await interaction.response.send_message(view=card, ephemeral=True)

    async def confirm(self, interaction: Interaction[GuideBot], name: str) -> None:
        """Start what was offered."""
        made = self.drafts.take(name, interaction.user.id)
        added = await self.schedules.add(made, now=self._now())
        self.bot.publisher.wake()
        card = schedule_pages.added(self._guides, added)
        await interaction.response.edit_message(view=card)

    async def drop(self, interaction: Interaction[GuideBot], _name: str) -> None:
        """Leave everything as it is."""
        await interaction.response.edit_message(view=schedule_pages.plain("Nothing was changed."))

    @app_commands.command()
    @app_commands.describe(schedule="Which one", **OPTIONS)
    @app_commands.autocomplete(**TYPED)
    @app_commands.autocomplete(schedule=schedule_typing.schedules)
    async def edit(
        self,
        interaction: Interaction[GuideBot],
        *,
        schedule: int,
        channel: Place | None = None,
        time: str | None = None,
        series: str | None = None,
        topic: str | None = None,
        rotation: str | None = None,
        zone: str | None = None,
        repeats: str | None = None,
        starts: str | None = None,
        ends: str | None = None,
        role: discord.Role | None = None,
        thread: bool | None = None,
        crosspost: bool | None = None,
        pin: bool | None = None,
        tag: str | None = None,
        catch_up: Range[int, 0, 168] | None = None,
        at_end: AtEndName | None = None,
        next_series: str | None = None,
        next_item: Range[int, 1] | None = None,
    ) -> None:
        """Change a schedule: only what you fill in changes."""
        old = await self.schedules.get(guild_of(interaction).id, schedule)
        place = channel or guild_of(interaction).get_channel_or_thread(old.channel_id)
        wishes = Wishes(
            series=series,
            topic=topic,
            rotation=rotation,
            channel_id=channel.id if channel else None,
            at=time,
            zone=zone,
            repeats=repeats,
            starts=starts,
            ends=ends,
            role_id=role.id if role else None,
            thread=thread,
            crosspost=crosspost,
            pin=pin,
            tags=places.tags_meant(place, tag),
            catch_up_hours=catch_up,
            at_end=AtEnd(at_end) if at_end else None,
            next_series=next_series,
            next_item=next_item,
        )
        now = self._now()
        new = drafting.changed(self._guides, old, wishes, now)
        notes = self._notes(guild_of(interaction), new)
        new = await self.schedules.edit(
            old.guild_id,
            schedule,
            lambda current: drafting.changed(self._guides, current, wishes, now),
            now=now,
        )
        await self._show(interaction, new, notes)

    @property
    def _guides(self) -> content.Guides:
        return self.app.library.guides

    def _now(self) -> datetime:
        return self.app.clock.now()

    def _notes(self, guild: discord.Guild, schedule: Schedule) -> list[str]:
        """Return what a moderator should know; raises UserError where the bot can't post so."""
        place = guild.get_channel_or_thread(schedule.channel_id)
        if place is None:
            raise UserError("I can't see that channel. Give me the permission *View Channel*.")
        trouble = places.misfit(place, schedule.options) or places.trouble(place, schedule.options)
        if trouble is not None or not isinstance(place, Place):
            raise UserError(trouble or "I can't post there.")
        note = places.left_out(guild, place, schedule.options)
        return [note] if note else []

    async def _show(
        self, interaction: Interaction[GuideBot], schedule: Schedule, notes: Sequence[str] = ()
    ) -> None:
        self.bot.publisher.wake()
        card = schedule_pages.page(self._guides, schedule, _coming(schedule), notes)
        await interaction.response.send_message(view=card, ephemeral=True)


def _coming(schedule: Schedule) -> tuple[Occurrence, ...]:
    if schedule.next_day is None:
        return ()
    return tuple(islice(from_day(schedule.rule, schedule.next_day), SHOWN_DATES))


def guild_of(interaction: Interaction[GuideBot]) -> discord.Guild:
    """Return the server of a command; raises UserError in direct messages."""
    if interaction.guild is None:
        raise UserError("This works in a server only.")
    return interaction.guild
