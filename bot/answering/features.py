"""Words into numbers: word, character and concept grams as weighted sparse vectors."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, pairwise

import numpy as np

from bot.answering.concepts import Concepts, stems
from bot.answering.vectors import Floats, Ids, Truths, Vector

_WORDS_WEIGHT, _CHARS_WEIGHT, _NAMES_WEIGHT = 1.2, 1.0, 1.0
"""How the parts of a vector count against each other: stemmed words and word pairs, characters
within words, concepts. The first two have about length 1 before they are weighted; so that one
concept alone does not weigh as much as a text full of them, theirs is damped and stays below 1."""

_RARITY_POWER = 1.3
"""Rare grams count a little more than plain TF-IDF has them; found by cross-validation."""

_SHORTEST, _LONGEST = 3, 4
_LEAST = 1e-12


def word_grams(roots: Sequence[str]) -> list[str]:
    """Return the stems `roots`, and the pairs of neighbours among them."""
    return [*roots, *(f"{first} {second}" for first, second in pairwise(roots))]


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
    def of(cls, texts: Iterable[Sequence[str]], concepts: Concepts) -> "Vocabulary":
        """Collect the grams of `texts`, given as words."""
        spread: tuple[Counter[str], ...] = (Counter(), Counter(), Counter())
        grams_of = cache(char_grams)
        count = 0
        for words in texts:
            count += 1
            roots = stems(words)
            # Each gram once a text; dicts keep their order, which sets change from run to run.
            spread[0].update(dict.fromkeys(word_grams(roots)).keys())
            spread[1].update(dict.fromkeys(chain.from_iterable(map(grams_of, words))).keys())
            spread[2].update(dict.fromkeys(concepts.of_stems(roots)).keys())
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
        summed *= spelling_weight(word.square for word in spelt)
        return Vector(
            np.concatenate([meant.ids, ids]),
            np.concatenate([meant.values, summed]),
        )

    def meaning(self, words: Sequence[str], only: Truths | None = None) -> Vector:
        """Return the sublinear TF-IDF vector of a text's stems, their pairs, and concepts.

        `only` says of each column whether to use it; otherwise all are.
        """
        roots = stems(words)
        at_words, at_names = self.words, self.names
        said = [at_words[gram] for gram in word_grams(roots) if gram in at_words]
        named = [at_names[name] for name in self.concepts.of_stems(roots) if name in at_names]
        first = self._part(said, only, _WORDS_WEIGHT, 0)
        second = self._part(named, only, _NAMES_WEIGHT, self.damping)
        return Vector(
            np.concatenate([first.ids, second.ids]), np.concatenate([first.values, second.values])
        )

    def spelling(self, word: str, only: Truths | None = None) -> Vector:
        """Return the TF-IDF vector of a word's characters, not weighted as a part of a text."""
        counts = Counter(self.chars[gram] for gram in char_grams(word) if gram in self.chars)
        ids, numbers = _columns(counts, only)
        return Vector(ids, numbers * self.rarity[ids])

    def roots_at(self, words: Sequence[str]) -> Ids:
        """Return the columns of the stems of `words`, -1 for those that no text had."""
        return np.array([self.words.get(root, -1) for root in stems(words)], np.int32)

    def _part(
        self, columns: Sequence[int], only: Truths | None, weight: float, damping: float
    ) -> Vector:
        ids, numbers = _columns(Counter(columns), only)
        values = (1 + np.log(numbers)) * self.rarity[ids]
        values *= weight / math.sqrt(max(_LEAST, float(values @ values) + damping))
        return Vector(ids, values)


def spelling_weight(squares: Iterable[float]) -> np.float32:
    """Return by what to multiply how a text's different words are spelt, for a part of its vector.

    `squares` are those of their lengths, summed as if no two words shared a gram: what one word
    says then does not depend on the others' letters.
    """
    return np.float32(_CHARS_WEIGHT / math.sqrt(max(_LEAST, sum(squares))))


def _columns(counts: Mapping[int, int], only: Truths | None) -> tuple[Ids, Floats]:
    ids = np.fromiter(counts, np.int32, len(counts))
    numbers = np.fromiter(counts.values(), np.float32, len(counts))
    return (ids, numbers) if only is None else (ids[only[ids]], numbers[only[ids]])
