"""Words into numbers: word, character and concept grams as weighted sparse vectors."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from bot.answering.concepts import Concepts, stems
from bot.answering.vectors import Floats, Ids, Vector

_PART_WEIGHTS = (1.2, 1.0, 1.0)
"""How the parts of a vector count against each other: stemmed words and word pairs, characters
within words, concepts. The first two have length 1 before they are weighted; so that one concept
alone does not weigh as much as a text full of them, theirs is damped and stays below 1."""

_RARITY_POWER = 1.3
"""Rare grams count a little more than plain TF-IDF has them; found by cross-validation."""

_SHORTEST, _LONGEST = 3, 4
_MOST_REMEMBERED = 20_000


def word_grams(roots: Sequence[str]) -> list[str]:
    """Return the stems `roots`, and the pairs of neighbours among them."""
    return [*roots, *(f"{first} {second}" for first, second in pairwise(roots))]


def char_grams(word: str) -> list[str]:
    """Return the runs of 3 and 4 characters within `word`, its ends marked with < and >."""
    marked = f"<{word}>"
    return [
        marked[place : place + length]
        for length in range(_SHORTEST, _LONGEST + 1)
        for place in range(len(marked) - length + 1)
    ]


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
        for words in texts:
            count += 1
            roots = stems(words)
            # Each gram once a text; dicts keep their order, which sets change from run to run.
            spread[0].update(dict.fromkeys(word_grams(roots), 1))
            spread[1].update(
                dict.fromkeys((gram for word in words for gram in char_grams(word)), 1)
            )
            spread[2].update(dict.fromkeys(concepts.of_stems(roots), 1))
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

    def vector(self, words: Sequence[str], only: npt.NDArray[np.bool_] | None = None) -> Vector:
        """Return the sublinear TF-IDF vector of a text; grams that no text had are left out.

        `only` says of each column whether to use it; otherwise all are.
        """
        roots = stems(words)
        at_words, at_names = self.words, self.names
        columns = np.concatenate(
            [
                np.array([at_words[g] for g in word_grams(roots) if g in at_words], np.int32),
                *map(self._chars_of, words),
                np.array(
                    [at_names[n] for n in self.concepts.of_stems(roots) if n in at_names], np.int32
                ),
            ]
        )
        if only is not None:
            columns = columns[only[columns]]
        ids, counts = np.unique(columns, return_counts=True)
        values = (1 + np.log(counts.astype(np.float32))) * self.rarity[ids]
        # The parts' columns follow each other, so that each part is one stretch of `ids`.
        first, second = np.searchsorted(ids, self._ends)
        for part, weight, damping in zip(
            (values[:first], values[first:second], values[second:]),
            _PART_WEIGHTS,
            (0.0, 0.0, self.damping),
            strict=True,
        ):
            if len(part):
                np.multiply(part, weight / np.sqrt(part @ part + damping), out=part)
        return Vector(ids, values)

    @property
    def _ends(self) -> tuple[int, int]:
        return len(self.words), len(self.words) + len(self.chars)

    def roots_at(self, words: Sequence[str]) -> Ids:
        """Return the columns of the stems of `words`, -1 for those that no text had."""
        return np.array([self.words.get(root, -1) for root in stems(words)], np.int32)

    def _chars_of(self, word: str) -> Ids:
        found = self._memo.get(word)
        if found is None:
            columns = [self.chars[gram] for gram in char_grams(word) if gram in self.chars]
            if len(self._memo) >= _MOST_REMEMBERED:
                self._memo.clear()
            found = self._memo[word] = np.array(columns, np.int32)
        return found
