"""The publisher of a running bot."""

import discord

from bot.app import App
from bot.posting import Posting
from bot.schedule.pace import PER_SECOND, Pace
from bot.schedule.publisher import Publisher


def publisher(app: App, client: discord.Client) -> Publisher:
    """Return the publisher that posts as `client`; it does nothing before it is run."""

    async def moderators_channel(guild_id: int) -> int | None:
        return (await app.settings_of(guild_id)).moderators_channel_id

    settings = app.settings
    share = len(settings.shard_ids or ()) / settings.shard_count if settings.shard_count else 1
    return Publisher(
        ledger=app.scheduling.ledger,
        poster=Posting(client, app.clock, moderators_channel),
        guides=lambda: app.library.guides,
        clock=app.clock,
        # The limit is the token's, which all processes with their shards have in common.
        pace=Pace(app.clock, PER_SECOND * (share or 1)),
        count=app.measures.posted,
    )
