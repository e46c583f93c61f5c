"""How sure to be: signs of sureness into probabilities, and thresholds on them.

What became of questions that were held out (`trial`) teaches two small models: is a question
covered, and is the first topic right. The thresholds are quantiles of what they say.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.answering.features import Vocabulary
from bot.answering.vectors import Floats, Truths

FALSE_ANSWERS = 0.055
"""The share of uncovered held-out questions that may be taken for covered well enough to answer."""

WRONG_ANSWERS = 0.08
"""The share of covered held-out questions that may be answered with a wrong topic."""

MISSED = 0.02
"""The share of covered held-out questions that may be declined."""

_FLOOR = 1e-6

Doubles = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Calibration:
    """Weights that turn signs of sureness into probabilities, and thresholds on them (0 to 1)."""

    middle: Floats
    scale: Floats
    covered: Floats
    right: Floats
    covered_from: float
    right_from: float
    suggest_from: float

    def probabilities(self, signs: Floats) -> tuple[float, float]:
        """Return how likely the guide covers the question, and the first topic answers it."""
        table = np.concatenate([np.ones(1), (signs - self.middle) / self.scale])
        covered, right = (float(_chance(table @ weights)) for weights in (self.covered, self.right))
        return covered, right


def signs_of(
    shares: Floats, words: Sequence[str], vocabulary: Vocabulary, *, told: float = 0.0
) -> Floats:
    """Return the signs by which to tell how sure to be of `shares`, got from reading `words`.

    `told` (0 to 1) is how far something taught to the server decided: to that share, words that
    the guide lacks are known all the same.
    """
    known = vocabulary.roots_at(words) >= 0
    share = max(told, known.sum() / max(1, len(known)))
    signs = signs_table(
        shares[None], np.array([share], np.float32), np.array([len({*words})], np.float32)
    )
    return np.asarray(signs[0], np.float32)


def signs_table(shares: Floats, known: Floats, length: Floats) -> Floats:
    """Return the signs (questions x signs) from beliefs (questions x labels).

    `known` is the share of each one's words that the guide uses too, `length` how many different
    words it has: a word said a thousand times is no long question.
    """
    topics, uncovered = shares[:, :-1], shares[:, -1]
    order = np.sort(topics, axis=1)
    first = order[:, -1]
    second = order[:, -2] if topics.shape[1] > 1 else np.zeros_like(first)
    within = topics / np.maximum(topics.sum(axis=1, keepdims=True), _FLOOR)
    signs = np.stack(
        [
            np.log(first + _FLOOR),
            np.log(1 - uncovered + _FLOOR) - np.log(uncovered + _FLOOR),
            np.log(first + _FLOOR) - np.log(second + _FLOOR),
            -(within * np.log(within + _FLOOR)).sum(axis=1),
            known,
            np.log1p(length),
        ],
        axis=1,
    )
    return signs.astype(np.float32)


@dataclass(frozen=True, slots=True)
class Trial:
    """What became of held-out questions, one entry each; `signs` has a row each."""

    signs: Floats
    covered: Truths
    right: Truths


def calibrate(trial: Trial) -> Calibration:
    """Return the calibration that `trial` teaches."""
    if not len(trial.signs):
        none = np.zeros(trial.signs.shape[1], np.float32)
        weights = np.zeros(len(none) + 1, np.float32)
        return Calibration(none, none + 1, weights, weights, 0.5, 0.5, 0.5)
    middle, scale = trial.signs.mean(axis=0), trial.signs.std(axis=0) + 1e-3
    table = np.hstack([np.ones((len(trial.signs), 1)), (trial.signs - middle) / scale])
    covered = _logistic(table, trial.covered)
    right = _logistic(table, trial.right)
    sure, known = _chance(table @ right), _chance(table @ covered)
    there = trial.covered
    covered_from = _quantile(known[~there], 1 - FALSE_ANSWERS)
    tempted = there & ~trial.right & (known >= covered_from)
    allowed = WRONG_ANSWERS * there.sum() / max(1, tempted.sum())
    return Calibration(
        middle,
        scale,
        covered.astype(np.float32),
        right.astype(np.float32),
        covered_from,
        _quantile(sure[tempted], max(0.0, 1 - allowed)),
        _quantile(known[there], MISSED),
    )


def _quantile(values: Doubles, share: float) -> float:
    return float(np.quantile(values, share, method="higher")) if len(values) else 0.5


def _chance(score: Doubles) -> Doubles:
    return 1 / (1 + np.exp(-np.clip(score, -30, 30)))


def _logistic(table: Doubles, hits: Truths) -> Doubles:
    """Return the weights of a ridge-penalised logistic regression, by damped Newton steps."""
    found = np.zeros(table.shape[1])
    ridge = np.eye(table.shape[1])
    ridge[0, 0] = 1e-3
    cost = _cost(table, hits, ridge, found)
    for _ in range(50):
        chance = _chance(table @ found)
        slope = table.T @ (chance - hits) + ridge @ found
        curve = (table * (chance * (1 - chance))[:, None]).T @ table + ridge
        step = np.linalg.solve(curve, slope)
        # A whole step can overshoot where the chances are near 0 or 1, and never come back.
        while (new := _cost(table, hits, ridge, found - step)) > cost:
            step /= 2
            if float(np.abs(step).max()) < 1e-9:
                return found
        found, cost = found - step, new
        if float(np.abs(step).max()) < 1e-6:
            break
    return found


def _cost(table: Doubles, hits: Truths, ridge: Doubles, found: Doubles) -> float:
    score = table @ found
    loss = np.logaddexp(0, score) - hits * score
    return float(loss.sum() + 0.5 * found @ ridge @ found)
