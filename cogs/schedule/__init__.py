"""`/schedule`: what moderators do with what is posted by schedule."""

import asyncio
from typing import Literal

from discord import Interaction, app_commands

from bot import places, schedule_typing
from bot.client import GuideBot
from bot.schedule import content
from bot.schedule.model import OPEN, Happening
from bot.ui import schedule_cards, schedule_pages
from bot.ui.controls import Handler
from cogs.schedule.making import Making, guild_of

POST_NOW_LOOKS, POST_NOW_SECONDS = 40, 0.3


@app_commands.default_permissions(manage_messages=True)
@app_commands.guild_only()
class ScheduleCog(Making, group_name="schedule"):
    """Post the series and single topics by the clock."""

    async def cog_load(self) -> None:
        """Take the controls of the offers."""
        handlers: dict[str, Handler] = {
            "sadd": self.confirm,
            "sdrop": self.drop,
            "sremove": self.confirm_removal,
        }
        for verb, handler in handlers.items():
            self.bot.controls.add(verb, handler)

    @app_commands.command(name="list")
    async def list_all(self, interaction: Interaction[GuideBot]) -> None:
        """See what is scheduled in this server."""
        found = await self.schedules.list(guild_of(interaction).id)
        card = schedule_pages.listing(self._guides, found)
        await interaction.response.send_message(view=card, ephemeral=True)

    @app_commands.command()
    @app_commands.describe(schedule="Which one")
    @app_commands.autocomplete(schedule=schedule_typing.schedules)
    async def show(self, interaction: Interaction[GuideBot], schedule: int) -> None:
        """See one schedule: what is set, how it is, and its next times."""
        found = await self.schedules.get(guild_of(interaction).id, schedule)
        place = guild_of(interaction).get_channel_or_thread(found.channel_id)
        trouble = places.trouble(place, found.options) if place else None
        await self._show(interaction, found, [trouble] if trouble and not found.trouble else [])

    @app_commands.command()
    @app_commands.describe(schedule="Which one")
    @app_commands.autocomplete(schedule=schedule_typing.schedules)
    async def preview(self, interaction: Interaction[GuideBot], schedule: int) -> None:
        """See the next post as it would look, only for you."""
        found = await self.schedules.get(guild_of(interaction).id, schedule)
        words = content.compose(self._guides, found, found.position)
        card = schedule_cards.preview(words)
        await interaction.response.send_message(view=card, ephemeral=True)

    @app_commands.command()
    @app_commands.describe(schedule="Which one")
    @app_commands.autocomplete(schedule=schedule_typing.schedules)
    async def pause(self, interaction: Interaction[GuideBot], schedule: int) -> None:
        """Stop posting until you resume it; its place in the series stays."""
        paused = await self.schedules.pause(guild_of(interaction).id, schedule, now=self._now())
        await self._show(interaction, paused)

    @app_commands.command()
    @app_commands.describe(schedule="Which one")
    @app_commands.autocomplete(schedule=schedule_typing.schedules)
    async def resume(self, interaction: Interaction[GuideBot], schedule: int) -> None:
        """Go on where a paused schedule stopped."""
        resumed = await self.schedules.resume(guild_of(interaction).id, schedule, now=self._now())
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
        found = await self.schedules.get(guild_of(interaction).id, schedule)
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
        found = await self.schedules.get(guild_of(interaction).id, schedule)
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
        found = await self.schedules.get(guild_of(interaction).id, schedule)
        card = schedule_pages.removal(self._guides, found)
        await interaction.response.send_message(view=card, ephemeral=True)

    async def confirm_removal(self, interaction: Interaction[GuideBot], schedule: str) -> None:
        """Remove what was asked about."""
        await self.schedules.remove(guild_of(interaction).id, int(schedule))
        card = schedule_pages.plain(f"Schedule #{schedule} is removed.")
        await interaction.response.edit_message(view=card)

    @app_commands.command()
    @app_commands.describe(schedule="Which one")
    @app_commands.autocomplete(schedule=schedule_typing.schedules)
    async def history(self, interaction: Interaction[GuideBot], schedule: int) -> None:
        """See what was posted, missed, skipped or is waiting, and why."""
        found = await self.schedules.get(guild_of(interaction).id, schedule)
        happened = await self.app.scheduling.history.history(found.guild_id, schedule)
        card = schedule_pages.history(self._guides, found, happened)
        await interaction.response.send_message(view=card, ephemeral=True)


async def setup(bot: GuideBot) -> None:
    """Add the commands to the bot."""
    await bot.add_cog(ScheduleCog(bot))
