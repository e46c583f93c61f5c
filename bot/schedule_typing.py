"""The options of `/schedule add` and `edit`, and what is offered while somebody types into them."""

from datetime import datetime

from discord import Interaction
from discord.app_commands import Choice

from bot.client import GuideBot
from bot.guide.model import Guide
from bot.ui import schedule_choices

OPTIONS = {
    "series": "A series to post in order, an episode a time",
    "topic": "One topic to post every time",
    "rotation": "Topics to post in turn, with commas between them",
    "channel": "Where: a text, announcement or forum channel, or a thread",
    "time": "At what time there, such as 9am or 21:30",
    "zone": "In which time zone: a city, a country, EST, pacific",
    "repeats": "How often, such as weekdays, mon,wed,fri or every 2 weeks on tue",
    "starts": "From when on, such as tomorrow, monday or 2026-12-01",
    "ends": "The last date, or how often in all, such as 2027-03-31 or 10 times",
    "role": "A role to mention",
    "thread": "Open a thread under each post",
    "crosspost": "Publish each post of an announcement channel to the servers that follow",
    "pin": "Pin each post in place of the one before",
    "tag": "A tag of the forum; several with commas between them",
    "catch_up": "For how many hours a missed post is still made up for (12)",
    "at_end": "What to do after the last episode",
    "next_series": "Which series to go on with after the last episode",
    "next_item": "Which episode or topic comes next, by its number",
}


async def series(interaction: Interaction[GuideBot], typed: str) -> list[Choice[str]]:
    """Offer the series of the server's guide."""
    return schedule_choices.series(await _guide(interaction), typed)


async def topics(interaction: Interaction[GuideBot], typed: str) -> list[Choice[str]]:
    """Offer topics."""
    return schedule_choices.topics(await _guide(interaction), typed)


async def rotation(interaction: Interaction[GuideBot], typed: str) -> list[Choice[str]]:
    """Offer one more topic after those that were typed."""
    return schedule_choices.rotation(await _guide(interaction), typed)


async def zones(interaction: Interaction[GuideBot], typed: str) -> list[Choice[str]]:
    """Offer time zones."""
    return schedule_choices.zone(typed, _now(interaction))


async def times(_: Interaction[GuideBot], typed: str) -> list[Choice[str]]:
    """Offer the time as it is understood."""
    return schedule_choices.times(typed)


async def repeats(_: Interaction[GuideBot], typed: str) -> list[Choice[str]]:
    """Offer how often."""
    return schedule_choices.repeats(typed)


async def starts(interaction: Interaction[GuideBot], typed: str) -> list[Choice[str]]:
    """Offer first dates, by the server's own calendar."""
    zone = (await interaction.client.app.settings_of(interaction.guild_id)).tzinfo
    return schedule_choices.dates(typed, _now(interaction).astimezone(zone).date())


async def tags(interaction: Interaction[GuideBot], typed: str) -> list[Choice[str]]:
    """Offer the tags of the forum that was chosen."""
    chosen = interaction.namespace.channel
    guild = interaction.guild
    place = guild.get_channel(chosen.id) if guild is not None and chosen else None
    return schedule_choices.tags(place, typed)


async def schedules(interaction: Interaction[GuideBot], typed: int | str) -> list[Choice[int]]:
    """Offer the server's schedules."""
    app = interaction.client.app
    found = await app.scheduling.schedules.list(interaction.guild_id or 0)
    return schedule_choices.schedules(app.library.guides, found, str(typed))


TYPED = {
    "series": series,
    "next_series": series,
    "topic": topics,
    "rotation": rotation,
    "zone": zones,
    "time": times,
    "repeats": repeats,
    "starts": starts,
    "tag": tags,
}


async def _guide(interaction: Interaction[GuideBot]) -> Guide:
    return await interaction.client.app.guide_of(interaction.guild_id)


def _now(interaction: Interaction[GuideBot]) -> datetime:
    return interaction.client.app.clock.now()
