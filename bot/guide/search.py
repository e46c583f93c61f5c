"""Finding topics and episodes while somebody types: fuzzy, forgiving, by title first."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from rapidfuzz import fuzz, process

from bot.guide.model import Guide, Topic

Found = TypeVar("Found")

_SHORT, _SEVERAL = 5, 3


def topics(
    guide: Guide, typed: str, *, among: Iterable[Topic] | None = None, most: int = 25
) -> list[Topic]:
    """Return up to `most` topics that `typed` may mean, best first; where empty, in order."""
    pool = list(guide.topics.values() if among is None else among)
    if not typed.strip():
        return pool[:most]
    wanted = typed.strip().lower()
    by_title = ranked(pool, typed, lambda topic: topic.title)
    by_phrasing = [0.9 * _likeness(wanted, topic) for topic in pool]
    scored = sorted(
        zip(pool, (max(pair) for pair in zip(by_title, by_phrasing, strict=True)), strict=True),
        key=lambda pair: -pair[1],
    )
    return [topic for topic, score in scored if score >= 45][:most]


def _likeness(wanted: str, topic: Topic) -> float:
    """Return how well `wanted` fits the short phrasings of a topic, 0 to 100.

    A title says little; what people call the topic lifts it, but less than a title. Several must
    say so, and long ones, which have nearly every word in them, are left out.
    """
    short = [asked for asked in topic.phrasings if asked.count(" ") < _SHORT]
    best = process.extract(wanted, short, scorer=fuzz.token_set_ratio, limit=_SEVERAL)
    return sum(score for _, score, _ in best) / _SEVERAL


def ranked(pool: Sequence[Found], typed: str, name: Callable[[Found], str]) -> list[float]:
    """Return how well `typed` fits each name, 0 to 100; a name that starts with it comes first."""
    wanted = typed.strip().lower()
    names = [name(item).lower() for item in pool]
    scores = process.cdist([wanted], names, scorer=fuzz.WRatio)[0]
    return [
        100.0 + (found.startswith(wanted)) if wanted in found else float(score)
        for found, score in zip(names, scores, strict=True)
    ]
