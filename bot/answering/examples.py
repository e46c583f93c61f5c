"""What teaches the index: all that a guide says about how its topics are asked for."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from bot.answering import text
from bot.answering.concepts import Concepts
from bot.answering.spelling import Speller
from bot.guide.model import Guide, Topic


@dataclass(frozen=True, slots=True)
class Example:
    """A text as plain words, and what it teaches.

    `label` is the topic's place in the guide's order, or the number of topics for a question that
    the guide does not answer. `is_question` is false for a topic's title and texts.
    """

    words: tuple[str, ...]
    label: int
    is_question: bool = True


def examples_of(guide: Guide) -> list[Example]:
    """Return the examples that `guide` holds, without those that have no words."""
    found: list[Example] = []
    for label, topic in enumerate(guide.topics.values()):
        found += (Example(tuple(text.words(asked)), label) for asked in topic.phrasings)
        found += (Example(tuple(text.words(part)), label, False) for part in texts_of(topic))
    missing = len(guide.topics)
    found += (Example(tuple(text.words(asked)), missing) for asked in guide.negatives)
    return [example for example in found if example.words]


def texts_of(topic: Topic) -> tuple[str, ...]:
    """Return what the guide says of a topic itself."""
    return tuple(part for part in (topic.title, topic.answer, topic.detail) if part)


def concepts_of(guide: Guide, examples: Iterable[Example]) -> Concepts:
    """Return what words stand for in `guide`."""
    topics: list[list[tuple[str, ...]]] = [[] for _ in range(len(guide.topics) + 1)]
    for example in examples:
        topics[example.label].append(example.words)
    return Concepts.of(guide.synonyms, topics[:-1])


def speller_of(guide: Guide, examples: Iterable[Example]) -> Speller:
    """Return the speller that knows the words of `examples` and of the guide's synonyms."""
    known: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for example in examples:
        known.update(example.words)
        pairs.update(pairwise(example.words))
    for group in guide.synonyms:
        for form in (group.head, *group.others):
            known.update(text.words(form))
    joined = {
        first + second: (first, second)
        for (first, second), count in pairs.items()
        if count > 1 and len(first) > 1 and len(second) > 1 and count > known[first + second]
    }
    return Speller(known, joined)
