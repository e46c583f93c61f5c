"""Phrasings that do a guide no good: too few, too alike, or speaking for another topic."""

from collections import Counter
from dataclasses import dataclass

import numpy as np

from bot.answering import text
from bot.answering.concepts import stems
from bot.answering.examples import concepts_of, examples_of
from bot.answering.lesson import Lesson
from bot.answering.trial import FOLDS, hold_out
from bot.guide.model import Guide, Topic, TopicId

FEWEST = 15
"""A topic with fewer phrasings is found less well."""

_PULLED = 0.9
"""The belief in another topic from which a phrasing, held out, speaks for that one."""


@dataclass(frozen=True, slots=True)
class Weakness:
    """What may be wrong with a topic's phrasings, or with one of them."""

    topic: TopicId
    message: str
    phrasing: str | None = None


def weaknesses(guide: Guide) -> list[Weakness]:
    """Return what is weak in the phrasings of `guide`, in its order; takes several seconds."""
    found = [*_too_few(guide), *_too_alike(guide), *_pulled(guide)]
    places = {topic: place for place, topic in enumerate(guide.topics)}
    return sorted(found, key=lambda weakness: places[weakness.topic])


def _too_few(guide: Guide) -> list[Weakness]:
    return [
        Weakness(topic.id, f"has {len(topic.phrasings)} phrasings; {FEWEST} or more find it better")
        for topic in guide.topics.values()
        if len(topic.phrasings) < FEWEST
    ]


def _too_alike(guide: Guide) -> list[Weakness]:
    found: list[Weakness] = []
    for topic in guide.topics.values():
        seen: dict[frozenset[str], str] = {}
        for phrasing in topic.phrasings:
            words = frozenset(stems(text.words(phrasing)))
            if words in seen:
                message = f"has the same words as {seen[words]!r}"
                found.append(Weakness(topic.id, message, phrasing))
            seen.setdefault(words, phrasing)
        if len(topic.phrasings) >= FEWEST and (word := _shared_by_most(topic)):
            message = f"nearly all phrasings have the word {word!r}: vary them"
            found.append(Weakness(topic.id, message))
    return found


def _shared_by_most(topic: Topic) -> str | None:
    counts = Counter(word for said in topic.phrasings for word in set(text.words(said)))
    word, count = counts.most_common(1)[0]
    return word if count > 0.9 * len(topic.phrasings) else None


def _pulled(guide: Guide) -> list[Weakness]:
    topics = list(guide.topics.values())
    examples = examples_of(guide)
    said = {
        (label, tuple(text.words(phrasing))): phrasing
        for label, topic in enumerate(topics)
        for phrasing in topic.phrasings
    }
    lesson = Lesson.of(examples, concepts_of(guide, examples), len(topics) + 1)
    found: list[Weakness] = []
    for fold in range(FOLDS):
        held = hold_out(lesson, fold)
        for number, best, shares in zip(held.asked, held.found, held.shares, strict=True):
            label = int(lesson.labels[number])
            if label == len(topics) or best == label or shares[best] < _PULLED:
                continue
            topic, other = topics[label], topics[int(best)]
            if other.id == topic.parent or topic.id == other.parent:
                continue
            message = f"speaks for {other.id} ({float(np.round(shares[best], 2)):.0%})"
            phrasing = said[label, examples[int(number)].words]
            found.append(Weakness(topic.id, message, phrasing))
    return found
