"""How sure to be: learnt from the guide itself, by asking it questions it was not built for.

In turn, a fifth of the topics is taken out of the guide: their phrasings then are questions that
the rest does not cover. A fifth of the other topics' phrasings, and of the known negatives, is
held out too: questions that it does, or does not, cover. What the index says of all these teaches
two small models: is the question covered, and is the first topic right.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.answering.concepts import Concepts
from bot.answering.index import Example, Index, Reading, build
from bot.answering.linear import softmax
from bot.answering.rows import Floats

FOLDS = 5

_FALSE_ANSWERS = 0.04
"""The share of uncovered held-out questions that may be answered all the same."""

_MISSED = 0.03
"""The share of covered held-out questions that may be declined."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the index makes of one question. `shares` are the topics' beliefs, in order."""

    shares: Floats
    uncovered: float
    signs: Floats


@dataclass(frozen=True, slots=True)
class Calibration:
    """Weights that turn signs into probabilities, and the thresholds on them (0 to 1)."""

    covered: Floats
    right: Floats
    middle: Floats
    scale: Floats
    answer_from: float
    suggest_from: float

    def covered_probability(self, evidence: Evidence) -> float:
        """Return the probability that the guide covers the question."""
        return self._probability(self.covered, evidence)

    def right_probability(self, evidence: Evidence) -> float:
        """Return the probability that the first topic answers the question."""
        return self._probability(self.right, evidence)

    def _probability(self, weights: Floats, evidence: Evidence) -> float:
        signs = (evidence.signs - self.middle) / self.scale
        return float(1 / (1 + np.exp(-(signs @ weights[1:] + weights[0]))))


def evidence_of(index: Index, reading: Reading, labels: int) -> Evidence:
    """Return the beliefs of `index` in its topics (`labels` of them) and the signs of sureness."""
    scores = index.scores(reading.vector)
    shares = softmax(scores)
    topics = shares[:labels]
    first, second, third = [*np.sort(topics)[::-1].tolist(), 0.0, 0.0][:3]
    uncovered = float(shares[labels:].sum())
    floor = 1e-6
    known = index.known_share(reading)
    signs = np.array(
        [
            np.log(first + floor),
            np.log(first + floor) - np.log(uncovered + floor),
            np.log(first + floor) - np.log(second + floor),
            -float((topics * np.log(topics + floor)).sum()),
            float(np.sort(scores[:labels])[-1]),
            index.likeness(reading.vector, int(np.argmax(topics))),
            known,
            np.log(1 + len(reading.words)),
            len(reading.repairs) / max(1, len(reading.words)),
            first + second + third,
        ],
        np.float32,
    )
    return Evidence(topics, uncovered, signs)


def calibrate(examples: Sequence[Example], concepts: Concepts, topics: int) -> Calibration:
    """Return the calibration of a guide with `topics` topics that `examples` describe."""
    signs: list[Floats] = []
    covered: list[bool] = []
    right: list[bool] = []
    weights: list[float] = []
    for fold in range(FOLDS):
        held_topics = {label for label in range(topics) if label % FOLDS == fold}
        held = {
            place
            for place, example in enumerate(examples)
            if example.is_phrasing and (place * 7 + example.label) % FOLDS == fold
        }
        rest = [
            example
            for place, example in enumerate(examples)
            if place not in held and example.label not in held_topics
        ]
        index = build(rest, concepts, topics + 1)
        for place, example in enumerate(examples):
            if not example.is_phrasing or (place not in held and example.label not in held_topics):
                continue
            evidence = evidence_of(index, index.read(example.words), topics)
            is_covered = example.label < topics and example.label not in held_topics
            signs.append(evidence.signs)
            covered.append(is_covered)
            right.append(is_covered and int(np.argmax(evidence.shares)) == example.label)
            weights.append(0.5 if example.label in held_topics else 2.0)
    return _fitted(
        np.array(signs), np.array(covered), np.array(right), np.array(weights, np.float32)
    )


def _fitted(
    signs: Floats,
    covered: npt.NDArray[np.bool_],
    right: npt.NDArray[np.bool_],
    weights: Floats,
) -> Calibration:
    middle, scale = signs.mean(axis=0), signs.std(axis=0) + 1e-3
    table = np.hstack([np.ones((len(signs), 1)), (signs - middle) / scale]).astype(np.float64)
    is_covered = _logistic(table, covered, weights)
    is_right = _logistic(table, right, weights)
    sure = 1 / (1 + np.exp(-(table @ is_right)))
    known = 1 / (1 + np.exp(-(table @ is_covered)))
    answer_from = _quantile(sure[~covered], weights[~covered], 1 - _FALSE_ANSWERS)
    suggest_from = _quantile(known[covered], weights[covered], _MISSED)
    return Calibration(
        is_covered.astype(np.float32),
        is_right.astype(np.float32),
        middle.astype(np.float32),
        scale.astype(np.float32),
        float(answer_from),
        float(suggest_from),
    )


def _quantile(values: npt.NDArray[np.float64], weights: Floats, share: float) -> float:
    order = np.argsort(values)
    passed = np.cumsum(weights[order]) / weights.sum()
    return float(values[order][min(int(np.searchsorted(passed, share)), len(values) - 1)])


def _logistic(
    table: npt.NDArray[np.float64], hits: npt.NDArray[np.bool_], weights: Floats
) -> npt.NDArray[np.float64]:
    """Return the weights of a ridge-penalised logistic regression, by Newton's method."""
    found = np.zeros(table.shape[1])
    ridge = np.eye(table.shape[1])
    ridge[0, 0] = 1e-3
    for _ in range(25):
        chance = 1 / (1 + np.exp(-(table @ found)))
        slope = table.T @ (weights * (chance - hits)) + ridge @ found
        curve = (table * (weights * chance * (1 - chance))[:, None]).T @ table + ridge
        step = np.linalg.solve(curve, slope)
        found -= step
        if float(np.abs(step).max()) < 1e-6:
            break
    return found
