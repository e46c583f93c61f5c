"""A guide made ready to be searched: what its words weigh for each topic."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from bot.answering import text
from bot.answering.concepts import Concepts
from bot.answering.features import Vocabulary
from bot.answering.linear import fit
from bot.answering.rows import Floats, Rows, Vector
from bot.answering.spelling import Repair, Speller
from bot.guide.model import Guide

PENALTY = 30.0
"""The weight of fitting the examples against keeping the weights small (scikit-learn's C)."""


@dataclass(frozen=True, slots=True)
class Example:
    """A text that teaches the index, as plain words.

    `label` is the topic's place in the guide's order, or the number of topics for a question that
    the guide does not answer.
    """

    words: tuple[str, ...]
    label: int
    weight: float = 1.0
    is_phrasing: bool = True


@dataclass(frozen=True, slots=True)
class Reading:
    """A question as the index reads it."""

    words: tuple[str, ...]
    repairs: tuple[Repair, ...]
    vector: Vector


class Index:
    """Scores questions against the topics of one guide."""

    def __init__(
        self,
        *,
        vocabulary: Vocabulary,
        concepts: Concepts,
        speller: Speller,
        weights: Floats,
        bias: Floats,
        centres: Floats,
    ) -> None:
        self.vocabulary = vocabulary
        self.concepts = concepts
        self.speller = speller
        self.weights = weights
        self.bias = bias
        self.centres = centres

    def read(self, words: Sequence[str]) -> Reading:
        """Mend the words and weigh them."""
        mended, repairs = self.speller.mend(words)
        vector = self.vocabulary.vector(mended, self.concepts)
        return Reading(tuple(mended), tuple(repairs), vector)

    def scores(self, vector: Vector) -> Floats:
        """Return a score (logit) for each topic in order, the last for "not in this guide"."""
        scores: Floats = vector.values @ self.weights[vector.ids] + self.bias
        return scores

    def likeness(self, vector: Vector, topic: int) -> float:
        """Return the cosine (0 to 1) between `vector` and all that was said of `topic`."""
        length = float(np.sqrt(vector.values @ vector.values))
        return float(vector.values @ self.centres[vector.ids, topic]) / length if length else 0.0

    def known_share(self, reading: Reading) -> float:
        """Return the share of the words (0 to 1) that the guide uses too."""
        if not reading.words:
            return 0.0
        return sum(map(self.speller.knows, reading.words)) / len(reading.words)


def examples_of(guide: Guide) -> list[Example]:
    """Return all that the guide says about how its topics are asked for."""
    found: list[Example] = []
    for label, topic in enumerate(guide.topics.values()):
        found += (Example(tuple(text.words(one)), label) for one in topic.phrasings)
        for body in (topic.title, topic.answer, topic.detail):
            if body:
                found.append(Example(tuple(text.words(body)), label, is_phrasing=False))
    missing = len(guide.topics)
    found += (Example(tuple(text.words(one)), missing) for one in guide.negatives)
    return [example for example in found if example.words]


def build(examples: Sequence[Example], concepts: Concepts, classes: int) -> Index:
    """Learn the weights of all words from `examples`, whose labels are below `classes`."""
    vocabulary = Vocabulary.of((example.words for example in examples), concepts)
    rows = Rows.of(
        [vocabulary.vector(example.words, concepts) for example in examples], vocabulary.width
    )
    labels = np.array([example.label for example in examples], np.int32)
    targets = np.zeros((len(examples), classes), np.float32)
    targets[np.arange(len(examples)), labels] = 1
    counts = np.array([example.weight for example in examples], np.float32)
    columns = rows.transposed()
    learnt = fit(rows.gram() + 1, targets, counts, PENALTY)
    return Index(
        vocabulary=vocabulary,
        concepts=concepts,
        speller=speller_of(examples, concepts),
        weights=columns.dot(learnt),
        bias=learnt.sum(axis=0),
        centres=_centres(columns, targets),
    )


def _centres(columns: Rows, targets: Floats) -> Floats:
    sums = columns.dot(targets)
    lengths = np.sqrt((sums * sums).sum(axis=0))
    centres: Floats = sums / np.maximum(lengths, 1e-9)
    return centres


def speller_of(examples: Iterable[Example], concepts: Concepts) -> Speller:
    """Return the speller that knows the words of `examples` and the forms of all concepts."""
    known: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for example in examples:
        known.update(example.words)
        pairs.update(zip(example.words, example.words[1:], strict=False))
    for form in concepts.names:
        known.update(form)
    joined = {
        first + second: (first, second)
        for (first, second), count in pairs.items()
        if count > 1 and len(first) > 1 and len(second) > 1 and first + second not in known
    }
    return Speller(known, joined)
