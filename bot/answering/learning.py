"""From a guide to what answering its questions takes."""

from collections.abc import Mapping, Sequence

import numpy as np

from bot.answering.calibration import calibrate
from bot.answering.examples import concepts_of, examples_of, speller_of
from bot.answering.index import Index
from bot.answering.knowledge import Knowledge
from bot.answering.lesson import Lesson
from bot.answering.linear import intercept
from bot.answering.trial import try_out
from bot.answering.vectors import Numbers
from bot.guide.model import Guide, TopicId


def learn(guide: Guide) -> Knowledge:
    """Learn `guide` from the start; takes a few seconds."""
    topics = tuple(guide.topics)
    parents = {topic.id: topic.parent for topic in guide.topics.values() if topic.parent}
    examples = examples_of(guide)
    lesson = Lesson.of(examples, concepts_of(guide, examples), len(topics) + 1)
    learnt = lesson.learn()
    trial = try_out(lesson, learnt, _labels_of_parents(topics, parents))
    index = Index(
        vocabulary=lesson.vocabulary,
        speller=speller_of(guide, examples),
        weights=lesson.weights(learnt),
        bias=intercept(learnt),
    )
    return Knowledge(topics, parents, index, calibrate(trial))


def _labels_of_parents(topics: Sequence[TopicId], parents: Mapping[TopicId, TopicId]) -> Numbers:
    places = {topic: place for place, topic in enumerate(topics)}
    found = [places[parents.get(topic, topic)] for topic in topics]
    return np.array([*found, -1], np.intp)
