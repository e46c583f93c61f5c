"""How sure to be: learnt from the guide itself, by asking it what it was not taught.

In turn, a part of the guide's sections is taken out: their phrasings then are questions that the
rest does not cover. A part of the other phrasings, and of the questions known to be uncovered, is
held out too. What the rest makes of all these teaches two small models: is a question covered,
and is the first topic right. The thresholds are quantiles of what they say.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.answering.features import Vocabulary
from bot.answering.lesson import Lesson, Numbers, Truths
from bot.answering.linear import softmax
from bot.answering.rows import Floats, Rows

FOLDS = 4
_ENOUGH_QUESTIONS = 1_500
"""Of a guide with so many, one fold has questions enough for a few weights; else all are tried."""

FALSE_ANSWERS = 0.07
"""The share of uncovered held-out questions that may be taken for covered well enough to answer."""

WRONG_ANSWERS = 0.06
"""The share of covered held-out questions that may be answered with a wrong topic."""

MISSED = 0.02
"""The share of covered held-out questions that may be declined."""

ENOUGH_NEGATIVES = 50
"""With so many questions known to be uncovered, these are what uncovered questions are like."""

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
    signs = _signs(shares[None], np.array([share], np.float32), np.array([len(known)], np.float32))
    return np.asarray(signs[0], np.float32)


def _signs(shares: Floats, known: Floats, length: Floats) -> Floats:
    """Return the signs (questions x signs) from beliefs (questions x labels)."""
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
    """What became of held-out questions, one entry each.

    `signs` has a row each; `weights` says how much each counts.
    """

    signs: Floats
    covered: Truths
    right: Truths
    weights: Doubles


def try_out(lesson: Lesson, start: Floats, parents: Numbers) -> Trial:
    """Return what questions of `lesson` meet when the index has not learnt them.

    `start` are the coefficients learnt from everything, from which learning a part is quick;
    `parents` holds the label of each topic's section, its own for a section, -1 for "uncovered".
    """
    missing = lesson.targets.shape[1] - 1
    # A section taken out is a cruder stand-in for what a guide lacks than a real question that it
    # is known to lack: where there are such, it counts for less.
    stand_in = 1.0 if int((lesson.labels == missing).sum()) < ENOUGH_NEGATIVES else 0.1
    lengths = np.array([len(words) for words in lesson.texts], np.float32)
    trials: list[Trial] = []
    folds = 1 if int(lesson.questions.sum()) >= _ENOUGH_QUESTIONS else FOLDS
    for fold in range(folds):
        gone = (parents[lesson.labels] % FOLDS == fold) & (lesson.labels != missing)
        held = hold_out(lesson, start, fold, gone=gone)
        labels = lesson.labels[held.asked]
        covered = ~gone[held.asked] & (labels != missing)
        # The overview of a section is no wrong answer to a question about a part of it.
        found = (held.found == labels) | (held.found == parents[labels])
        trials.append(
            Trial(
                _signs(held.shares, held.known, lengths[held.asked]),
                covered,
                covered & found,
                np.where(gone[held.asked], stand_in, 1.0),
            )
        )
    parts = ((trial.signs, trial.covered, trial.right, trial.weights) for trial in trials)
    return Trial(*map(np.concatenate, zip(*parts, strict=True)))


@dataclass(frozen=True, slots=True)
class Held:
    """Questions held out of a lesson, by number, and what was made of them without.

    `shares` are the beliefs (asked x labels), `known` the share of each one's words that the rest
    of the guide uses too.
    """

    asked: Numbers
    shares: Floats
    known: Floats

    @property
    def found(self) -> Numbers:
        """The label of the topic thought best for each."""
        best: Numbers = self.shares[:, :-1].argmax(axis=1)
        return best


def hold_out(lesson: Lesson, start: Floats, fold: int, *, gone: Truths | None = None) -> Held:
    """Learn all but one fold's questions, and all but the examples `gone`, and ask both."""
    turn = np.arange(len(lesson.labels)) * 7 % 31 % FOLDS == fold
    gone = np.zeros_like(turn) if gone is None else gone
    asked = np.flatnonzero(lesson.questions & (turn | gone))
    kept = ~(lesson.questions & turn) & ~gone
    columns = lesson.rows.take(np.flatnonzero(kept)).transposed()
    seen = np.diff(columns.starts) > 0
    learnt = lesson.learn(kept, start=start)
    vectors = [lesson.vocabulary.vector(lesson.texts[int(n)], seen) for n in asked]
    questions = Rows.of(vectors, lesson.rows.width)
    shares = softmax(questions.dot(columns.dot(learnt[kept])) + learnt.sum(axis=0))
    known = [seen[lesson.vocabulary.roots_at(lesson.texts[int(n)])].mean() for n in asked]
    return Held(asked, shares, np.array(known, np.float32))


def calibrate(trial: Trial) -> Calibration:
    """Return the calibration that `trial` teaches."""
    if not len(trial.signs):
        none = np.zeros(trial.signs.shape[1], np.float32)
        weights = np.zeros(len(none) + 1, np.float32)
        return Calibration(none, none + 1, weights, weights, 0.5, 0.5, 0.5)
    middle, scale = trial.signs.mean(axis=0), trial.signs.std(axis=0) + 1e-3
    table = np.hstack([np.ones((len(trial.signs), 1)), (trial.signs - middle) / scale])
    covered = _logistic(table, trial.covered, trial.weights)
    right = _logistic(table, trial.right, trial.weights)
    sure, known = _chance(table @ right), _chance(table @ covered)
    there = trial.covered
    covered_from = _quantile(known[~there], trial.weights[~there], 1 - FALSE_ANSWERS)
    tempted = there & ~trial.right & (known >= covered_from)
    allowed = WRONG_ANSWERS * trial.weights[there].sum() / max(1.0, trial.weights[tempted].sum())
    return Calibration(
        middle,
        scale,
        covered.astype(np.float32),
        right.astype(np.float32),
        covered_from,
        _quantile(sure[tempted], trial.weights[tempted], max(0.0, 1 - allowed)),
        _quantile(known[there], trial.weights[there], MISSED),
    )


def _quantile(values: Doubles, weights: Doubles, share: float) -> float:
    if not len(values):
        return 0.5
    order = np.argsort(values)
    passed = np.cumsum(weights[order]) / weights.sum()
    return float(values[order[min(int(np.searchsorted(passed, share)), len(values) - 1)]])


def _chance(score: Doubles) -> Doubles:
    return 1 / (1 + np.exp(-np.clip(score, -30, 30)))


def _logistic(table: Doubles, hits: Truths, weights: Doubles) -> Doubles:
    """Return the weights of a ridge-penalised logistic regression, by damped Newton steps."""
    found = np.zeros(table.shape[1])
    ridge = np.eye(table.shape[1])
    ridge[0, 0] = 1e-3
    cost = _cost(table, hits, weights, ridge, found)
    for _ in range(50):
        chance = _chance(table @ found)
        slope = table.T @ (weights * (chance - hits)) + ridge @ found
        curve = (table * (weights * chance * (1 - chance))[:, None]).T @ table + ridge
        step = np.linalg.solve(curve, slope)
        # A whole step can overshoot where the chances are near 0 or 1, and never come back.
        while (new := _cost(table, hits, weights, ridge, found - step)) > cost:
            step /= 2
            if float(np.abs(step).max()) < 1e-9:
                return found
        found, cost = found - step, new
        if float(np.abs(step).max()) < 1e-6:
            break
    return found


def _cost(table: Doubles, hits: Truths, weights: Doubles, ridge: Doubles, found: Doubles) -> float:
    score = table @ found
    loss = np.logaddexp(0, score) - hits * score
    return float((weights * loss).sum() + 0.5 * found @ ridge @ found)
