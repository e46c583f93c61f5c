"""A guide made ready to be asked: what each gram of its texts says for and against each topic."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from bot.answering import text
from bot.answering.features import Vocabulary, spelling_weight
from bot.answering.spelling import Repair, Speller
from bot.answering.vectors import Floats, Vector, softmax

_RAMBLE = 8
"""Texts of this many words or more are also read passage by passage."""

_SHORTEST_PASSAGE = 3
_MOST_REMEMBERED = 4_000


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
        # Half of the memory, at a loss in the fourth digit.
        self.weights = weights.astype(np.float16, copy=False)
        self.bias = bias
        self._memo: dict[str, tuple[Floats, float]] = {}

    def read(self, question: str) -> Reading:
        """Return what the index makes of `question`; its words are empty if it has none."""
        passages = text.passages(question)
        mended = [self.speller.mend(passage.words) for passage in passages]
        words = [self.vocabulary.concepts.plain(read) for read, _ in mended]
        everything = tuple(chain.from_iterable(words))
        shares = self.shares_of(everything)
        parts: tuple[Part, ...] = ()
        if len(passages) > 1 and len(everything) >= _RAMBLE:
            parts = tuple(
                Part(passage.typed, tuple(read), passage.asks, self.shares_of(read))
                for passage, read in zip(passages, words, strict=True)
                if len(read) >= _SHORTEST_PASSAGE
            )
            shares = _combined(shares, parts)
        repairs = tuple(chain.from_iterable(made for _, made in mended))
        return Reading(everything, repairs, shares, parts)

    def vector_of(self, words: Sequence[str]) -> Vector:
        """Return the vector of plain words, mended first."""
        return self.vocabulary.vector(self.vocabulary.concepts.plain(self.speller.mend(words)[0]))

    def said_by(self, vector: Vector) -> Floats:
        """Return what a vector adds to the score (logit) of each label."""
        said: Floats = vector.values @ self.weights[vector.ids].astype(np.float32)
        return said

    def shares_of(self, words: Sequence[str]) -> Floats:
        """Return the belief in each label from plain words, read in one piece."""
        meant = self.vocabulary.meaning(words)
        scores = self.said_by(meant) + self.bias
        spelt = [self._spelt(word) for word in dict.fromkeys(words)]
        said = sum((scores for scores, _ in spelt), start=np.zeros_like(self.bias))
        scores += spelling_weight(sum(square for _, square in spelt)) * said
        return softmax(scores)

    def _spelt(self, word: str) -> tuple[Floats, float]:
        """Return what a word's characters say for each label, and the square of their length."""
        found = self._memo.get(word)
        if found is None:
            vector = self.vocabulary.spelling(word)
            if len(self._memo) >= _MOST_REMEMBERED:
                self._memo.clear()
            found = self._memo[word] = self.said_by(vector), vector.square
        return found


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
