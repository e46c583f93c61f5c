"""`/schedule`: what moderators do with what is posted by schedule."""

import asyncio
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
from bot.schedule.model import OPEN, AtEnd, Happening, Schedule
from bot.schedule.recurrence import Occurrence, from_day
from bot.schedule_typing import OPTIONS, TYPED
from bot.ui import schedule_cards, schedule_pages
from bot.ui.controls import Handler

SHOWN_DATES = 5
POST_NOW_LOOKS, POST_NOW_SECONDS = 40, 0.3
AtEndName = Literal["stop", "loop", "hand_over"]


@app_commands.default_permissions(manage_messages=True)
@app_commands.guild_only()
class ScheduleCog(commands.GroupCog, group_name="schedule"):
    """Post the series and single topics by the clock."""

    def __init__(self, bot: GuideBot) -> None:
        self.bot = bot
        self.app = bot.app
        self.schedules = bot.app.scheduling.schedules
        self.drafts = Drafts()

    async def cog_load(self) -> None:
        """Take the controls of the offers."""
        handlers: dict[str, Handler] = {
            "sadd": self.confirm,
            "sdrop": self.drop,
            "sremove": self.confirm_removal,
        }
        for verb, handler in handlers.items():
            self.bot.controls.add(verb, handler)

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
        old = await self.schedules.get(_guild(interaction).id, schedule)
        place = channel or _guild(interaction).get_channel_or_thread(old.channel_id)
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
        notes = self._notes(_guild(interaction), new)
        new = await self.schedules.edit(
            old.guild_id,
            schedule,
            lambda current: drafting.changed(self._guides, current, wishes, now),
            now=now,
        )
        await self._show(interaction, new, notes)

    @app_commands.command(name="list")
    async def list_all(self, interaction: Interaction[GuideBot]) -> None:
        """See what is scheduled in this server."""
        found = await self.schedules.list(_guild(interaction).id)
        card = schedule_pages.listing(self._guides, found)
        await interaction.response.send_message(view=card, ephemeral=True)

    @app_commands.command()
    @app_commands.describe(schedule="Which one")
    @app_commands.autocomplete(schedule=schedule_typing.schedules)
    async def show(self, interaction: Interaction[GuideBot], schedule: int) -> None:
        """See one schedule: what is set, how it is, and its next times."""
        found = await self.schedules.get(_guild(interaction).id, schedule)
        place = _guild(interaction).get_channel_or_thread(found.channel_id)
        trouble = places.trouble(place, found.options) if place else None
        await self._show(interaction, found, [trouble] if trouble and not found.trouble else [])

    @app_commands.command()
    @app_commands.describe(schedule="Which one")
    @app_commands.autocomplete(schedule=schedule_typing.schedules)
    async def preview(self, interaction: Interaction[GuideBot], schedule: int) -> None:
        """See the next post as it would look, only for you."""
        found = await self.schedules.get(_guild(interaction).id, schedule)
        words = content.compose(self._guides, found, found.position)
        card = schedule_cards.preview(words)
        await interaction.response.send_message(view=card, ephemeral=True)

    @app_commands.command()
    @app_commands.describe(schedule="Which one")
    @app_commands.autocomplete(schedule=schedule_typing.schedules)
    async def pause(self, interaction: Interaction[GuideBot], schedule: int) -> None:
        """Stop posting until you resume it; its place in the series stays."""
        paused = await self.schedules.pause(_guild(interaction).id, schedule, now=self._now())
        await self._show(interaction, paused)

    @app_commands.command()
    @app_commands.describe(schedule="Which one")
    @app_commands.autocomplete(schedule=schedule_typing.schedules)
    async def resume(self, interaction: Interaction[GuideBot], schedule: int) -> None:
        """Go on where a paused schedule stopped."""
        resumed = await self.schedules.resume(_guild(interaction).id, schedule, now=self._now())
        await self._show(interaction, resumed)

    @app_commands.command()
    @app_commands.describe(
        schedule="Which one",
        item_too="Leave out the episode or topic too (otherwise it comes next)",
    )
    @app_commands.autocomplete(schedule=schedule_typing.schedules)
    async def skip(
        self, interaction: Interaction[GuideBot], schedule: int, item_too: bool = False
    ) -> None:
        """Leave out the next date."""
        found = await self.schedules.get(_guild(interaction).id, schedule)
        skipped, at = await self.schedules.skip(
            found.guild_id,
            schedule,
            further=content.advance(self._guides, found) if item_too else None,
            by="Skipped by a moderator.",
            now=self._now(),
        )
        await self._show(interaction, skipped, [f"{schedule_pages.when(at)} is left out."])

    @app_commands.command(name="post-now")
    @app_commands.describe(
        schedule="Which one", counts_as="Does it stand for the next date, or come beside it?"
    )
    @app_commands.autocomplete(schedule=schedule_typing.schedules)
    async def post_now(
        self,
        interaction: Interaction[GuideBot],
        schedule: int,
        counts_as: Literal["the next", "an extra"],
    ) -> None:
        """Post the next episode or topic at once."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        found = await self.schedules.get(_guild(interaction).id, schedule)
        extra = counts_as == "an extra"
        key = await self.schedules.post_now(found.guild_id, schedule, extra=extra, now=self._now())
        self.bot.publisher.wake()
        happening = await self._settled(schedule, key)
        card = schedule_pages.outcome(found, happening)
        await interaction.followup.send(view=card, ephemeral=True)

    async def _settled(self, schedule: int, key: str) -> Happening | None:
        """Return what became of an occurrence, after a few seconds at most."""
        found = None
        for _ in range(POST_NOW_LOOKS):
            await asyncio.sleep(POST_NOW_SECONDS)
            found = await self.app.scheduling.history.occurrence(schedule, key)
            if found is None or found.fate not in OPEN or found.note:
                break
        return found

    @app_commands.command()
    @app_commands.describe(schedule="Which one")
    @app_commands.autocomplete(schedule=schedule_typing.schedules)
    async def remove(self, interaction: Interaction[GuideBot], schedule: int) -> None:
        """Remove a schedule for good."""
        found = await self.schedules.get(_guild(interaction).id, schedule)
        card = schedule_pages.removal(self._guides, found)
        await interaction.response.send_message(view=card, ephemeral=True)

    async def confirm_removal(self, interaction: Interaction[GuideBot], schedule: str) -> None:
        """Remove what was asked about."""
        await self.schedules.remove(_guild(interaction).id, int(schedule))
        card = schedule_pages.plain(f"Schedule #{schedule} is removed.")
        await interaction.response.edit_message(view=card)

    @app_commands.command()
    @app_commands.describe(schedule="Which one")
    @app_commands.autocomplete(schedule=schedule_typing.schedules)
    async def history(self, interaction: Interaction[GuideBot], schedule: int) -> None:
        """See what was posted, missed, skipped or is waiting, and why."""
        found = await self.schedules.get(_guild(interaction).id, schedule)
        happened = await self.app.scheduling.history.history(found.guild_id, schedule)
        card = schedule_pages.history(self._guides, found, happened)
        await interaction.response.send_message(view=card, ephemeral=True)

    # Shared by the commands

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


def _guild(interaction: Interaction[GuideBot]) -> discord.Guild:
    if interaction.guild is None:
        raise UserError("This works in a server only.")
    return interaction.guild


async def setup(bot: GuideBot) -> None:
    """Add the commands to the bot."""
    await bot.add_cog(ScheduleCog(bot))
