"""Words into numbers: word, character and concept n-grams as weighted sparse vectors."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

import numpy as np
from snowballstemmer import stemmer

from bot.answering.concepts import Concepts
from bot.answering.rows import Floats, Ids, Vector

# How much the three parts of a vector count against each other: stemmed words and word pairs,
# characters within words, concepts. Each part has length 1 before it is weighted.
_WEIGHTS = (1.0, 1.0, 0.7)
_SHORTEST, _LONGEST = 2, 5

stem = lru_cache(maxsize=16_384)(stemmer("english").stemWord)


def word_grams(words: Sequence[str]) -> list[str]:
    """Return the stems of `words`, and the pairs of neighbouring stems."""
    stems = [stem(word) for word in words]
    return stems + [f"{first} {second}" for first, second in pairwise(stems)]


def char_grams(word: str) -> list[str]:
    """Return the runs of 2 to 5 characters within `word`, its ends marked with < and >."""
    marked = f"<{word}>"
    return [
        marked[place : place + length]
        for length in range(_SHORTEST, _LONGEST + 1)
        for place in range(len(marked) - length + 1)
    ]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The grams of a guide's texts, each with its column; and how rare each column is.

    `rarity` is the smoothed inverse document frequency ln((1 + n) / (1 + df)) + 1, as in
    scikit-learn. Words, characters and concepts have columns of their own, in this order.
    """

    words: Mapping[str, int]
    chars: Mapping[str, int]
    concepts: Mapping[str, int]
    rarity: Floats
    _memo: dict[str, Ids] = field(default_factory=dict, compare=False, repr=False)

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.rarity)

    @classmethod
    def of(cls, texts: Iterable[Sequence[str]], concepts: Concepts) -> "Vocabulary":
        """Collect the grams of `texts`, given as words."""
        spread: tuple[Counter[str], ...] = (Counter(), Counter(), Counter())
        count = 0
        for text in texts:
            count += 1
            spread[0].update(set(word_grams(text)))
            spread[1].update({gram for word in set(text) for gram in char_grams(word)})
            spread[2].update(set(concepts.of(text)))
        frequency = np.array([n for part in spread for n in part.values()], np.float32)
        columns = iter(range(len(frequency)))
        words, chars, names = ({gram: next(columns) for gram in part} for part in spread)
        return cls(
            words,
            chars,
            names,
            rarity=(np.log((1 + count) / (1 + frequency)) + 1).astype(np.float32),
        )

    def vector(self, words: Sequence[str], concepts: Concepts) -> Vector:
        """Return the sublinear TF-IDF vector of a text; grams that no text had are left out."""
        parts = (
            np.array(
                [self.words[gram] for gram in word_grams(words) if gram in self.words], np.int32
            ),
            np.concatenate([np.empty(0, np.int32), *map(self._chars_of, words)]),
            np.array(
                [self.concepts[name] for name in concepts.of(words) if name in self.concepts],
                np.int32,
            ),
        )
        weighed = [self._weigh(part, weight) for part, weight in zip(parts, _WEIGHTS, strict=True)]
        return Vector(
            np.concatenate([vector.ids for vector in weighed]),
            np.concatenate([vector.values for vector in weighed]),
        )

    def _weigh(self, columns: Ids, weight: float) -> Vector:
        if not len(columns):
            return Vector(columns, np.empty(0, np.float32))
        ids, counts = np.unique(columns, return_counts=True)
        values = (1 + np.log(counts.astype(np.float32))) * self.rarity[ids]
        values *= weight / np.sqrt(values @ values)
        return Vector(ids, values)

    def _chars_of(self, word: str) -> Ids:
        found = self._memo.get(word)
        if found is None:
            columns = [self.chars[gram] for gram in char_grams(word) if gram in self.chars]
            if len(self._memo) > 20_000:
                self._memo.clear()
            found = self._memo[word] = np.array(columns, np.int32)
        return found
