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
    mine = settings.shard_ids
    count = settings.shard_count or 1
    # The limit is the token's, which all processes with their shards have in common.
    share = len(mine) / count if mine else 1
    pace = Pace(app.clock, PER_SECOND * share)

    def serves(guild_id: int) -> bool:
        return mine is None or (guild_id >> 22) % count in mine

    return Publisher(
        ledger=app.scheduling.ledger,
        poster=Posting(client, app.clock, moderators_channel, serves=serves, pace=pace),
        guides=lambda: app.library.guides,
        clock=app.clock,
        pace=pace,
        count=app.measures.posted,
    )
