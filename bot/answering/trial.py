"""Asking a guide what it was not taught, to learn how far to trust what it says.

Of a guide with many questions, each is asked as if just it had not been learnt, which can be told
without learning anew. Of others, a part of the phrasings and of the questions known to be uncovered
is held out in turn. Where a guide names few such questions, a part of its sections is taken out as
well: their phrasings then are questions that the rest does not cover.
"""

from dataclasses import dataclass
from itertools import chain

import numpy as np

from bot.answering.calibration import Trial, signs_table
from bot.answering.features import grams
from bot.answering.lesson import PENALTY, Lesson, rows_of
from bot.answering.linear import intercept
from bot.answering.vectors import Floats, Numbers, Truths, softmax

FOLDS = 4
_MANY_QUESTIONS = 1_500
"""With fewer, what is learnt depends on each, and is tried by learning without it."""

ENOUGH_NEGATIVES = 50
"""With so many questions known to be uncovered, these are what uncovered questions are like."""


def try_out(lesson: Lesson, learnt: Floats, parents: Numbers) -> Trial:
    """Return what questions of `lesson` meet when the index has not learnt them.

    `learnt` is what the whole lesson teaches. `parents` holds the label of each topic's section,
    its own for a section, -1 for "uncovered".
    """
    missing = lesson.targets.shape[1] - 1
    stand_ins = int((lesson.labels == missing).sum()) < ENOUGH_NEGATIVES
    none = np.zeros(len(lesson.labels), np.bool_)
    if not stand_ins and int(lesson.questions.sum()) >= _MANY_QUESTIONS:
        return _trial(lesson, parents, leave_each_out(lesson, learnt), none)
    trials: list[Trial] = []
    for fold in range(FOLDS):
        gone = (parents[lesson.labels] % FOLDS == fold) & (lesson.labels != missing) & stand_ins
        trials.append(_trial(lesson, parents, hold_out(lesson, fold, gone=gone), gone))
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


def _trial(lesson: Lesson, parents: Numbers, held: Held, gone: Truths) -> Trial:
    labels = lesson.labels[held.asked]
    covered = ~gone[held.asked] & (labels != lesson.targets.shape[1] - 1)
    # The overview of a section is no wrong answer to a question about a part of it.
    found = (held.found == labels) | (held.found == parents[labels])
    lengths = np.array([len({*lesson.texts[number]}) for number in held.asked], np.float32)
    return Trial(signs_table(held.shares, held.known, lengths), covered, covered & found)


def leave_each_out(lesson: Lesson, learnt: Floats) -> Held:
    """Ask each question as if `learnt` had been learnt without it, without learning anew.

    Left out, an example's scores fall by its own coefficients times its leverage x' H^-1 x, where H
    is the curvature of what learning minimises: approximate leave-one-out (Rad and Maleki 2020), to
    the first order. Of H only the diagonal is used.
    """
    scores = lesson.rows.times(lesson.weights(learnt)) + intercept(learnt)
    shares = softmax(scores)
    squares = lesson.rows.squared()
    curvature: Floats = 1 + squares.gathered(PENALTY * shares * (1 - shares))
    scores -= squares.times(np.reciprocal(curvature)) * learnt
    asked = np.flatnonzero(lesson.questions)
    elsewhere = np.bincount(lesson.rows.whole.indices, minlength=lesson.vocabulary.width) > 1
    return Held(asked, softmax(scores[asked]), _known(lesson, asked, elsewhere))


def hold_out(lesson: Lesson, fold: int, *, gone: Truths | None = None) -> Held:
    """Learn all but one fold's questions, and all but the examples `gone`, and ask both."""
    turn = np.arange(len(lesson.labels)) * 7 % 31 % FOLDS == fold
    gone = np.zeros_like(turn) if gone is None else gone
    asked = np.flatnonzero(lesson.questions & (turn | gone))
    kept = ~(lesson.questions & turn) & ~gone
    seen = lesson.rows.gathered(kept.astype(np.float32)) > 0
    learnt = lesson.learn(kept)
    texts = [lesson.texts[int(number)] for number in asked]
    read = (grams(words, lesson.vocabulary.concepts) for words in texts)
    questions = rows_of(lesson.vocabulary, texts, read, seen)
    shares = softmax(questions.times(lesson.weights(learnt)) + intercept(learnt))
    return Held(asked, shares, _known(lesson, asked, seen))


def _known(lesson: Lesson, asked: Numbers, seen: Truths) -> Floats:
    """Return the share of each asked one's words whose columns were `seen`."""
    texts = [lesson.texts[number] for number in asked]
    at = lesson.vocabulary.roots_at(chain.from_iterable(texts))
    lengths = [len(words) for words in texts]
    known = np.bincount(np.repeat(np.arange(len(texts)), lengths), seen[at], len(texts))
    return np.asarray(known / lengths, np.float32)
