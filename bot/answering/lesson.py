"""Teaching an index: from a guide's examples to the weights of its words."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from scipy import sparse

from bot.answering.concepts import Concepts
from bot.answering.examples import Example
from bot.answering.features import Grams, Vocabulary, char_grams, grams, spelling_weight
from bot.answering.linear import Rows, fit
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
    rows: Rows
    targets: Floats
    labels: Numbers
    questions: Truths

    @classmethod
    def of(cls, examples: Sequence[Example], concepts: Concepts, labels: int) -> "Lesson":
        """Prepare `examples`, whose labels are below `labels`."""
        texts = tuple(tuple(concepts.plain(example.words)) for example in examples)
        read = [grams(words, concepts) for words in texts]
        vocabulary = Vocabulary.of(_spread(texts, read), len(texts), concepts)
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
        return self.rows.gathered(learnt)


def rows_of(
    vocabulary: Vocabulary,
    texts: Sequence[Sequence[str]],
    read: Iterable[Grams],
    only: Truths | None = None,
) -> Rows:
    """Return the vectors of `texts`, `read` as grams, as a matrix that is never written down.

    It is what the texts mean, plus which words they hold times how these words are spelt: texts
    share their words, so that this has a third of the entries. `only` says of each column whether
    to use it; otherwise all are.
    """
    count = len(texts)
    words, rows, at = _words_held(texts)
    spelt = [vocabulary.spelling(word, only) for word in words]
    squares = np.array([word.square for word in spelt], np.float32)
    spelling = _matrix(
        np.repeat(np.arange(len(spelt)), [len(word) for word in spelt]),
        np.concatenate([np.empty(0, np.int32), *(word.ids for word in spelt)]),
        np.concatenate([np.empty(0, np.float32), *(word.values for word in spelt)]),
        (len(words), vocabulary.width),
    )
    weights = spelling_weight(np.bincount(rows, squares[at], count).astype(np.float32))
    holds = _matrix(rows, at, weights[rows], (count, len(words)))
    meant = _matrix(*vocabulary.meanings(read, only), (count, vocabulary.width))
    return Rows(meant, (holds, spelling))


def _words_held(texts: Sequence[Sequence[str]]) -> tuple[list[str], Numbers, Ids]:
    """Return the words of `texts`; and text by text, which text holds which of them, once each."""
    places = {word: place for place, word in enumerate(dict.fromkeys(chain.from_iterable(texts)))}
    held = [dict.fromkeys(text) for text in texts]
    rows = np.repeat(np.arange(len(texts)), [len(one) for one in held])
    at = np.fromiter(map(places.__getitem__, chain.from_iterable(held)), np.int32, len(rows))
    return list(places), rows, at


def _spread(texts: Sequence[Sequence[str]], read: Sequence[Grams]) -> list[Mapping[str, int]]:
    """Return in how many texts each gram is: of words, of characters, of concepts."""
    said, named = zip(*read, strict=True) if read else ((), ())
    # Each gram once a text; dicts keep their order, which sets change from run to run.
    of_words, of_names = (
        Counter(chain.from_iterable(map(dict.fromkeys, part))) for part in (said, named)
    )
    words, rows, at = _words_held(texts)
    spelt = [dict.fromkeys(char_grams(word)) for word in words]
    chars = {gram: place for place, gram in enumerate(dict.fromkeys(chain.from_iterable(spelt)))}
    spelling = _ones(
        np.repeat(np.arange(len(spelt)), [len(word) for word in spelt]),
        np.fromiter(map(chars.__getitem__, chain.from_iterable(spelt)), np.int32),
        (len(words), len(chars)),
    )
    # Texts share their words: counting within the words first takes a quarter of the time.
    within = _ones(rows, at, (len(texts), len(words))) @ spelling
    counts = np.bincount(within.indices, minlength=len(chars))
    return [of_words, dict(zip(chars, counts.tolist(), strict=True)), of_names]


def _ones(rows: Numbers, ids: Ids, shape: tuple[int, int]) -> sparse.csr_array:
    return _matrix(rows, ids, np.ones(len(ids), np.float32), shape)


def _matrix(
    rows: Ids | Numbers, ids: Ids, values: Floats, shape: tuple[int, int]
) -> sparse.csr_array:
    """Return the matrix with these entries, given row by row."""
    starts = np.searchsorted(rows, np.arange(shape[0] + 1)).astype(np.int32)
    return sparse.csr_array((values, ids, starts), shape=shape)
