"""A guide made ready to be asked: what each gram of its texts says for and against each topic."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from bot.answering import text
from bot.answering.features import Vocabulary
from bot.answering.spelling import Repair, Speller
from bot.answering.vectors import Floats, Vector, softmax

_RAMBLE = 8
"""Texts of this many words or more are also read passage by passage."""

_SHORTEST_PASSAGE = 3


@dataclass(frozen=True, slots=True)
class Part:
    """A passage as the index reads it, and its belief in each label."""

    typed: str
    words: tuple[str, ...]
    asks: bool
    shares: Floats


@dataclass(frozen=True, slots=True)
class Reading:
    """A question as the index reads it.

    `shares` is the belief in each topic, in order, and last in "the guide does not cover this";
    they sum to 1. `parts` are the passages, where there are several in a long text.
    """

    words: tuple[str, ...]
    repairs: tuple[Repair, ...]
    vector: Vector
    shares: Floats
    parts: tuple[Part, ...] = ()


class Index:
    """Scores questions against the topics of one guide. Labels are the topics, then "uncovered"."""

    def __init__(
        self,
        *,
        vocabulary: Vocabulary,
        speller: Speller,
        weights: Floats,
        bias: Floats,
    ) -> None:
        """Take `weights` as columns x labels, `bias` as one value a label."""
        self.vocabulary = vocabulary
        self.speller = speller
        self.weights = weights
        self.bias = bias

    def read(self, question: str) -> Reading:
        """Return what the index makes of `question`; its words are empty if it has none."""
        passages = text.passages(question)
        mended = [self.speller.mend(passage.words) for passage in passages]
        words = [self.vocabulary.concepts.plain(read) for read, _ in mended]
        everything = tuple(chain.from_iterable(words))
        vector = self.vocabulary.vector(everything)
        shares = softmax(self.scores(vector))
        parts: tuple[Part, ...] = ()
        if len(passages) > 1 and len(everything) >= _RAMBLE:
            parts = tuple(
                Part(passage.typed, tuple(read), passage.asks, self.shares_of(read))
                for passage, read in zip(passages, words, strict=True)
                if len(read) >= _SHORTEST_PASSAGE
            )
            shares = _combined(shares, parts)
        repairs = tuple(chain.from_iterable(made for _, made in mended))
        return Reading(everything, repairs, vector, shares, parts)

    def vector_of(self, words: Sequence[str]) -> Vector:
        """Return the vector of plain words, mended first."""
        return self.vocabulary.vector(self.vocabulary.concepts.plain(self.speller.mend(words)[0]))

    def scores(self, vector: Vector) -> Floats:
        """Return a score (logit) for each label."""
        scores: Floats = vector.values @ self.weights[vector.ids] + self.bias
        return scores

    def shares_of(self, words: Sequence[str]) -> Floats:
        """Return the belief in each label from plain words, read in one piece."""
        return softmax(self.scores(self.vocabulary.vector(words)))


def _combined(whole: Floats, parts: Sequence[Part]) -> Floats:
    """Return half of what the whole text says and half of what its passages say.

    A passage counts by how sure it is of one topic, double where it may ask, and more towards the
    end, where people who tell a story first come to their question.
    """
    if not parts:
        return whole
    last = max(1, len(parts) - 1)
    weights = np.array(
        [
            part.shares[:-1].max() * (2 if part.asks else 1) * (1 + place / last)
            for place, part in enumerate(parts)
        ],
        np.float32,
    )
    shares = np.array([part.shares for part in parts])
    combined: Floats = (whole + weights @ shares / weights.sum()) / 2
    return combined
