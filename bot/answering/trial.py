"""Asking a guide what it was not taught, to learn how far to trust what it says.

In turn, a part of the phrasings and of the questions known to be uncovered is held out. Where a
guide names few such questions, a part of its sections is taken out as well: their phrasings then
are questions that the rest does not cover.
"""

from dataclasses import dataclass

import numpy as np

from bot.answering.calibration import Trial, signs_table
from bot.answering.features import grams
from bot.answering.lesson import Lesson, rows_of
from bot.answering.linear import intercept
from bot.answering.vectors import Floats, Numbers, Truths, softmax

FOLDS = 4
_ENOUGH_QUESTIONS = 1_500
"""Of a guide with so many, one fold has questions enough for a few weights; else all are tried."""

ENOUGH_NEGATIVES = 50
"""With so many questions known to be uncovered, these are what uncovered questions are like."""


def try_out(lesson: Lesson, parents: Numbers) -> Trial:
    """Return what questions of `lesson` meet when the index has not learnt them.

    `parents` holds the label of each topic's section, its own for a section, -1 for "uncovered".
    """
    missing = lesson.targets.shape[1] - 1
    stand_ins = int((lesson.labels == missing).sum()) < ENOUGH_NEGATIVES
    lengths = np.array([len({*words}) for words in lesson.texts], np.float32)
    trials: list[Trial] = []
    folds = 1 if int(lesson.questions.sum()) >= _ENOUGH_QUESTIONS else FOLDS
    for fold in range(folds):
        gone = (parents[lesson.labels] % FOLDS == fold) & (lesson.labels != missing) & stand_ins
        held = hold_out(lesson, fold, gone=gone)
        labels = lesson.labels[held.asked]
        covered = ~gone[held.asked] & (labels != missing)
        # The overview of a section is no wrong answer to a question about a part of it.
        found = (held.found == labels) | (held.found == parents[labels])
        signs = signs_table(held.shares, held.known, lengths[held.asked])
        trials.append(Trial(signs, covered, covered & found))
    parts = ((trial.signs, trial.covered, trial.right) for trial in trials)
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


def hold_out(lesson: Lesson, fold: int, *, gone: Truths | None = None) -> Held:
    """Learn all but one fold's questions, and all but the examples `gone`, and ask both."""
    turn = np.arange(len(lesson.labels)) * 7 % 31 % FOLDS == fold
    gone = np.zeros_like(turn) if gone is None else gone
    asked = np.flatnonzero(lesson.questions & (turn | gone))
    kept = ~(lesson.questions & turn) & ~gone
    seen = lesson.rows.rmatvec(kept.astype(np.float32)) > 0
    learnt = lesson.learn(kept)
    texts = [lesson.texts[int(number)] for number in asked]
    read = (grams(words, lesson.vocabulary.concepts) for words in texts)
    questions = rows_of(lesson.vocabulary, texts, read, seen)
    shares = softmax(questions.matmat(lesson.weights(learnt)) + intercept(learnt))
    known = [seen[lesson.vocabulary.roots_at(words)].mean() for words in texts]
    return Held(asked, shares, np.array(known, np.float32))
