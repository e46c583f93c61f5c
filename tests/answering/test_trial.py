"""What leaving each question out is said to change, against learning anew without it."""

import numpy as np
import pytest

from bot.answering.lesson import Lesson
from bot.answering.linear import intercept
from bot.answering.trial import leave_each_out
from bot.answering.vectors import softmax


def test_a_question_left_out_is_believed_as_if_learnt_without_it(lesson: Lesson) -> None:
    learnt = lesson.learn()
    known = softmax(lesson.rows.times(lesson.weights(learnt)) + intercept(learnt))
    held = leave_each_out(lesson, learnt)
    places = range(0, len(held.asked), 29)

    believed: list[tuple[float, float, float]] = []
    for place in places:
        number, label = held.asked[place], lesson.labels[held.asked[place]]
        without = lesson.learn(np.arange(len(lesson.labels)) != number)
        scores = lesson.rows.times(lesson.weights(without)) + intercept(without)
        truth = softmax(scores[number])[label]
        believed.append((truth, held.shares[place, label], known[number, label]))

    truth, told, with_it = np.array(believed).T
    assert np.corrcoef(truth, told)[0, 1] > 0.8
    assert np.abs(truth - told).mean() < 0.15
    # The beliefs after learning the question itself say nothing of how new ones will fare.
    assert np.abs(truth - with_it).mean() > 3 * np.abs(truth - told).mean()


def test_a_word_counts_as_known_when_another_text_has_it_too(lesson: Lesson) -> None:
    held = leave_each_out(lesson, lesson.learn())
    once = [
        root
        for root, column in lesson.vocabulary.words.items()
        if " " not in root and (lesson.rows.whole.indices == column).sum() == 1
    ]

    for place, number in enumerate(held.asked):
        roots = lesson.vocabulary.roots_at(lesson.texts[number])
        alone = np.isin(roots, [lesson.vocabulary.words[root] for root in once])
        assert held.known[place] == pytest.approx(1 - alone.mean())
