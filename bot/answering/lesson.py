"""Teaching an index: from a guide's examples to the weights of its words."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from scipy import sparse
from scipy.sparse.linalg import LinearOperator, aslinearoperator

from bot.answering.concepts import Concepts
from bot.answering.examples import Example
from bot.answering.features import Vocabulary, spelling_weight
from bot.answering.linear import fit
from bot.answering.vectors import Floats, Numbers, Truths, Vector

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
        vocabulary = Vocabulary.of(texts, concepts)
        rows = rows_of(vocabulary, texts)
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
    vocabulary: Vocabulary, texts: Sequence[Sequence[str]], only: Truths | None = None
) -> LinearOperator:
    """Return the vectors of `texts` as the rows of a matrix, which is never written down.

    It is what the texts mean, plus which words they hold times how these words are spelt: texts
    share their words, so that this has a third of the entries. `only` says of each column whether
    to use it; otherwise all are.
    """
    words = {word: place for place, word in enumerate(dict.fromkeys(chain.from_iterable(texts)))}
    spelt = [vocabulary.spelling(word, only) for word in words]
    squares = [word.square for word in spelt]
    places = [np.array([words[word] for word in dict.fromkeys(text)], np.int32) for text in texts]
    holds = [
        Vector(at, np.full(len(at), spelling_weight(squares[place] for place in at)))
        for at in places
    ]
    meant = _stacked([vocabulary.meaning(text, only) for text in texts], vocabulary.width)
    spelling = _stacked(spelt, vocabulary.width)
    return aslinearoperator(meant) + aslinearoperator(
        _stacked(holds, len(words))
    ) @ aslinearoperator(spelling)


def _stacked(vectors: Sequence[Vector], width: int) -> sparse.csr_array:
    starts = np.zeros(len(vectors) + 1, np.int32)
    np.cumsum([len(vector) for vector in vectors], out=starts[1:])
    ids = np.concatenate([np.empty(0, np.int32), *(vector.ids for vector in vectors)])
    values = np.concatenate([np.empty(0, np.float32), *(vector.values for vector in vectors)])
    return sparse.csr_array((values, ids, starts), shape=(len(vectors), width))
