"""Teaching an index: from a guide's examples to the weights of its words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from scipy import sparse
from scipy.sparse.linalg import LinearOperator, aslinearoperator

from bot.answering.concepts import Concepts
from bot.answering.examples import Example
from bot.answering.features import Grams, Vocabulary, grams, spelling_weight
from bot.answering.linear import fit
from bot.answering.vectors import Floats, Ids, Numbers, Truths

PENALTY = 15.0
"""The weight of fitting the examples against keeping the weights small (scikit-learn's C)."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A guide's examples as words, and as rows of numbers (examples x columns).

    `targets` has a one at each example's label (examples x labels); `questions` tells phrasings
    from a topic's own texts.
    """

    texts: tuple[tuple[str, ...], ...]
    vocabulary: Vocabulary
    rows: LinearOperator
    targets: Floats
    labels: Numbers
    questions: Truths

    @classmethod
    def of(cls, examples: Sequence[Example], concepts: Concepts, labels: int) -> "Lesson":
        """Prepare `examples`, whose labels are below `labels`."""
        texts = tuple(tuple(concepts.plain(example.words)) for example in examples)
        read = [grams(words, concepts) for words in texts]
        vocabulary = Vocabulary.of(texts, read, concepts)
        rows = rows_of(vocabulary, texts, read)
        numbers = np.array([example.label for example in examples], np.intp)
        targets = np.zeros((len(examples), labels), np.float32)
        targets[np.arange(len(examples)), numbers] = 1
        questions = np.array([example.is_question for example in examples], np.bool_)
        return cls(texts, vocabulary, rows, targets, numbers, questions)

    def learn(self, chosen: Truths | None = None) -> Floats:
        """Return how much each example counts for each label (examples x labels).

        Only the examples `chosen` are learnt from.
        """
        weigh = None if chosen is None else chosen.astype(np.float32)
        return fit(self.rows, self.targets, PENALTY, weigh=weigh)

    def weights(self, learnt: Floats) -> Floats:
        """Return what each column says for each label (columns x labels), given what was learnt."""
        weights: Floats = self.rows.rmatmat(learnt)
        return weights


def rows_of(
    vocabulary: Vocabulary,
    texts: Sequence[Sequence[str]],
    read: Iterable[Grams],
    only: Truths | None = None,
) -> LinearOperator:
    """Return the vectors of `texts`, `read` as grams, as a matrix that is never written down.

    It is what the texts mean, plus which words they hold times how these words are spelt: texts
    share their words, so that this has a third of the entries. `only` says of each column whether
    to use it; otherwise all are.
    """
    count = len(texts)
    words = {word: place for place, word in enumerate(dict.fromkeys(chain.from_iterable(texts)))}
    spelt = [vocabulary.spelling(word, only) for word in words]
    squares = np.array([word.square for word in spelt], np.float32)
    spelling = _matrix(
        np.repeat(np.arange(len(spelt)), [len(word) for word in spelt]),
        np.concatenate([np.empty(0, np.int32), *(word.ids for word in spelt)]),
        np.concatenate([np.empty(0, np.float32), *(word.values for word in spelt)]),
        (len(words), vocabulary.width),
    )
    held = [dict.fromkeys(text) for text in texts]
    rows = np.repeat(np.arange(count), [len(one) for one in held])
    at = np.fromiter(map(words.__getitem__, chain.from_iterable(held)), np.int32, len(rows))
    weights = spelling_weight(np.bincount(rows, squares[at], count).astype(np.float32))
    holds = _matrix(rows, at, weights[rows], (count, len(words)))
    meant = _matrix(*vocabulary.meanings(read, only), (count, vocabulary.width))
    return aslinearoperator(meant) + aslinearoperator(holds) @ aslinearoperator(spelling)


def _matrix(
    rows: Ids | Numbers, ids: Ids, values: Floats, shape: tuple[int, int]
) -> sparse.csr_array:
    """Return the matrix with these entries, given row by row."""
    starts = np.searchsorted(rows, np.arange(shape[0] + 1)).astype(np.int32)
    return sparse.csr_array((values, ids, starts), shape=shape)
