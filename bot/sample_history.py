"""Filling a database with made-up asks, through the store's own code."""

from collections.abc import Callable, Sequence

from bot.insights.asks import BrowseKind
from bot.insights.sample_history import Sample
from bot.store.asks import Asks

AT_ONCE = 200
BROWSED_EVERY = 10
"""One look into the guide is made up for this many questions."""


async def record_samples(
    asks: Asks, samples: Sequence[Sample], *, progress: Callable[[int, int], None]
) -> None:
    """Record the samples in their order; `progress` hears how many of how many are done."""
    kinds = list(BrowseKind)
    for start in range(0, len(samples), AT_ONCE):
        some = samples[start : start + AT_ONCE]
        await asks.record_all((sample.ask, sample.helpful) for sample in some)
        for place, sample in enumerate(some[::BROWSED_EVERY]):
            ask = sample.ask
            kind = kinds[place % len(kinds)]
            await asks.browse(ask.guild_id, ask.guide_id, kind, day=ask.day)
        progress(start + len(some), len(samples))
