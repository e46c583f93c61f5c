"""Finding topics and episodes while somebody types: fuzzy, forgiving, by title first."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from rapidfuzz import fuzz, process

from bot.guide.model import Guide, Topic

Found = TypeVar("Found")


def topics(
    guide: Guide, typed: str, *, among: Iterable[Topic] | None = None, most: int = 25
) -> list[Topic]:
    """Return up to `most` topics that `typed` may mean, best first; where empty, in order."""
    pool = list(guide.topics.values() if among is None else among)
    if not typed.strip():
        return pool[:most]
    by_title = ranked(pool, typed, lambda topic: topic.title)
    # A title says little; a phrasing that says the same lifts its topic, but less than a title.
    by_phrasing = [
        0.9 * max((fuzz.token_set_ratio(typed.lower(), p) for p in topic.phrasings), default=0.0)
        for topic in pool
    ]
    scored = sorted(
        zip(pool, (max(pair) for pair in zip(by_title, by_phrasing, strict=True)), strict=True),
        key=lambda pair: -pair[1],
    )
    return [topic for topic, score in scored if score >= 45][:most]


def ranked(pool: Sequence[Found], typed: str, name: Callable[[Found], str]) -> list[float]:
    """Return how well `typed` fits each name, 0 to 100; a name that starts with it comes first."""
    wanted = typed.strip().lower()
    names = [name(item).lower() for item in pool]
    scores = process.cdist([wanted], names, scorer=fuzz.WRatio)[0]
    return [
        100.0 + (found.startswith(wanted)) if wanted in found else float(score)
        for found, score in zip(names, scores, strict=True)
    ]
