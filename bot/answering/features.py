"""Words into numbers: word, character and concept grams as weighted sparse vectors."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise, repeat

import numpy as np

from bot.answering.concepts import Concepts, stems
from bot.answering.vectors import Floats, Ids, Numbers, Truths, Vector

_WORDS_WEIGHT, _CHARS_WEIGHT, _NAMES_WEIGHT = 1.2, 1.0, 1.0
"""How the parts of a vector count against each other: stemmed words and word pairs, characters
within words, concepts. The first two have about length 1 before they are weighted; so that one
concept alone does not weigh as much as a text full of them, theirs is damped and stays below 1."""

_RARITY_POWER = 1.3
"""Rare grams count a little more than plain TF-IDF has them; found by cross-validation."""

_SHORTEST, _LONGEST = 3, 4
_LEAST = 1e-12

Grams = tuple[Sequence[str], Sequence[str]]
"""A text as its word grams and its concepts."""


def word_grams(roots: Sequence[str]) -> list[str]:
    """Return the stems `roots`, and the pairs of neighbours among them."""
    return [*roots, *(f"{first} {second}" for first, second in pairwise(roots))]


def grams(words: Sequence[str], concepts: Concepts) -> Grams:
    """Return the word grams of a text, and the concepts that it names."""
    roots = stems(words)
    return word_grams(roots), concepts.of_stems(roots)


def char_grams(word: str) -> tuple[str, ...]:
    """Return the runs of 3 and 4 characters within `word`, its ends marked with < and >."""
    marked = f"<{word}>"
    return tuple(
        marked[place : place + length]
        for length in range(_SHORTEST, _LONGEST + 1)
        for place in range(len(marked) - length + 1)
    )


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The grams of a guide's texts, each with its column, and how rare each is.

    Words, characters and concepts have columns of their own, in this order. `rarity` is a power
    of the smoothed inverse document frequency ln((1 + n) / (1 + df)) + 1, as scikit-learn has it.
    """

    words: Mapping[str, int]
    chars: Mapping[str, int]
    names: Mapping[str, int]
    rarity: Floats
    concepts: Concepts
    damping: float

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.rarity)

    @classmethod
    def of(
        cls, spread: Sequence[Mapping[str, int]], count: int, concepts: Concepts
    ) -> "Vocabulary":
        """Take in how many of `count` texts each gram is: of words, of characters, of concepts."""
        # A pair or a run of characters that one text alone has says little of how others will ask.
        kept = [
            {
                gram: n
                for gram, n in part.items()
                if n > 1 or (part is not spread[1] and " " not in gram)
            }
            for part in spread
        ]
        frequency = np.array([n for part in kept for n in part.values()], np.float32)
        columns = iter(range(len(frequency)))
        words_at, chars_at, names_at = ({gram: next(columns) for gram in part} for part in kept)
        rarity = (np.log((1 + count) / (1 + frequency)) + 1) ** _RARITY_POWER
        damping = float(np.square(rarity.mean())) if len(rarity) else 0.0
        return cls(words_at, chars_at, names_at, rarity.astype(np.float32), concepts, damping)

    def vector(self, words: Sequence[str]) -> Vector:
        """Return the vector of a text; grams that no text had are left out."""
        meant = self.meaning(words)
        spelt = [self.spelling(word) for word in dict.fromkeys(words)]
        columns = np.concatenate([np.empty(0, np.int32), *(word.ids for word in spelt)])
        values = np.concatenate([np.empty(0, np.float32), *(word.values for word in spelt)])
        ids, places = np.unique(columns, return_inverse=True)
        summed = np.bincount(places, values, len(ids)).astype(np.float32)
        summed *= spelling_weight(sum(word.square for word in spelt))
        return Vector(
            np.concatenate([meant.ids, ids]),
            np.concatenate([meant.values, summed]),
        )

    def meaning(self, words: Sequence[str]) -> Vector:
        """Return the sublinear TF-IDF vector of a text's stems, their pairs, and concepts."""
        _, ids, values = self.meanings([grams(words, self.concepts)])
        return Vector(ids, values)

    def meanings(
        self, read: Iterable[Grams], only: Truths | None = None
    ) -> tuple[Numbers, Ids, Floats]:
        """Return what `meaning` is of many texts, as the row, column and value of each entry.

        `only` says of each column whether to use it; otherwise all are.
        """
        parts = [*chain.from_iterable(read)]  # two a text: its words, then its concepts
        lengths = [len(part) for part in parts]
        place = np.repeat(np.arange(len(parts)), lengths)
        found = (
            map((self.names if number % 2 else self.words).get, part, repeat(-1))
            for number, part in enumerate(parts)
        )
        columns = np.fromiter(chain.from_iterable(found), np.intp, len(place))
        there = columns >= 0
        entries, numbers = np.unique(place[there] * self.width + columns[there], return_counts=True)
        place, ids = np.divmod(entries, max(1, self.width))
        values = 1 + np.log(numbers.astype(np.float32))
        values *= self.rarity[ids]
        if only is not None:
            values *= only[ids]
        squares = np.bincount(place, values * values, len(parts)).astype(np.float32)
        squares[1::2] += self.damping
        weights = np.sqrt(np.maximum(squares, _LEAST))
        weights[::2] = _WORDS_WEIGHT / weights[::2]
        weights[1::2] = _NAMES_WEIGHT / weights[1::2]
        values *= weights[place]
        return place >> 1, ids.astype(np.int32), values

    def spelling(self, word: str, only: Truths | None = None) -> Vector:
        """Return the TF-IDF vector of a word's characters, not weighted as a part of a text."""
        counts = Counter([self.chars[gram] for gram in char_grams(word) if gram in self.chars])
        ids = np.fromiter(counts, np.int32, len(counts))
        values = np.fromiter(counts.values(), np.float32, len(counts)) * self.rarity[ids]
        return Vector(ids, values if only is None else values * only[ids])

    def roots_at(self, words: Iterable[str]) -> Ids:
        """Return the columns of the stems of `words`, -1 for those that no text had."""
        return np.array([self.words.get(root, -1) for root in stems(words)], np.int32)


def spelling_weight(square: Floats | float) -> Floats:
    """Return by what to multiply how a text's different words are spelt, for a part of its vector.

    `square` sums the squares of their lengths, as if no two words shared a gram: what one word says
    then does not depend on the others' letters.
    """
    return np.asarray(_CHARS_WEIGHT / np.sqrt(np.maximum(square, _LEAST)), np.float32)
