"""Filling a database with made-up asks, through the store's own code."""

from collections.abc import Callable, Collection

from bot.insights.asks import BrowseKind
from bot.insights.sample_history import Sample
from bot.store.asks import Asks

BROWSED_EVERY = 3
"""One look into the guide is made up for this many questions."""


async def record_samples(
    asks: Asks, samples: Collection[Sample], *, progress: Callable[[int, int], None]
) -> None:
    """Record the samples in their order; `progress` hears how many of how many are done."""
    kinds = list(BrowseKind)
    for done, sample in enumerate(samples, 1):
        ask = sample.ask
        number = await asks.record(ask)
        if number is not None and ask.asker is not None:
            if sample.chosen is not None:
                await asks.confirm(number, sample.chosen.id, asker=ask.asker)
            if sample.helpful is not None:
                await asks.rate(number, helpful=sample.helpful, voter=ask.asker)
        if done % BROWSED_EVERY == 0:
            kind = kinds[done // BROWSED_EVERY % len(kinds)]
            await asks.browse(ask.guild_id, ask.guide_id, kind, day=ask.day)
        progress(done, len(samples))
