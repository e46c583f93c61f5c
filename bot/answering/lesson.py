"""Teaching an index: from a guide's examples to the weights of its words."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.answering.concepts import Concepts
from bot.answering.examples import Example
from bot.answering.features import Vocabulary
from bot.answering.linear import fit
from bot.answering.rows import Floats, Rows

PENALTY = 30.0
"""The weight of fitting the examples against keeping the weights small (scikit-learn's C)."""

Numbers = npt.NDArray[np.intp]
Truths = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Lesson:
    """A guide's examples as vectors, and the inner products of all of them.

    `targets` has a one at each example's label (examples x labels).
    """

    texts: tuple[tuple[str, ...], ...]
    vocabulary: Vocabulary
    rows: Rows
    gram: Floats
    targets: Floats
    labels: Numbers
    questions: Truths

    @classmethod
    def of(cls, examples: Sequence[Example], concepts: Concepts, labels: int) -> "Lesson":
        """Prepare `examples`, whose labels are below `labels`."""
        texts = tuple(tuple(concepts.plain(example.words)) for example in examples)
        vocabulary = Vocabulary.of(texts, concepts)
        rows = Rows.of([vocabulary.vector(words) for words in texts], vocabulary.width)
        numbers = np.array([example.label for example in examples], np.intp)
        targets = np.zeros((len(examples), labels), np.float32)
        targets[np.arange(len(examples)), numbers] = 1
        questions = np.array([example.is_question for example in examples], np.bool_)
        return cls(texts, vocabulary, rows, rows.gram(), targets, numbers, questions)

    def learn(self, chosen: Truths | None = None, start: Floats | None = None) -> Floats:
        """Return how much each example counts for each label (examples x labels).

        Only the examples `chosen` are learnt from; `start` is what was learnt from all of them.
        """
        return fit(self.gram, self.targets, PENALTY, chosen=chosen, start=start)
