"""What a server's admins have taught, on top of the guide.

A question close to a taught phrasing is believed to be about its topic, the closer the more. The
guide's own index stays as it is: a phrasing counts at once, in its server only, and costs nothing
until it is asked for.
"""

import math
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from bot.answering import text
from bot.answering.index import Index
from bot.answering.vectors import Floats, Vector
from bot.guide.model import TopicId

_FAINT, _SURE = 0.45, 0.85
"""Likenesses (cosines) between which the belief in a taught topic grows from nothing to full."""

_FULL = 0.97
_SERVERS_REMEMBERED = 128


@dataclass(frozen=True, slots=True)
class Taught:
    """The phrasings that one server attached to topics, as typed."""

    pairs: tuple[tuple[TopicId, str], ...] = ()

    @classmethod
    def of(cls, pairs: Iterable[tuple[TopicId, str]]) -> "Taught":
        """Take (topic, phrasing) pairs."""
        return cls(tuple(pairs))


NOTHING_TAUGHT = Taught()


@dataclass(frozen=True, slots=True)
class _Lessons:
    labels: tuple[int, ...]
    vectors: tuple[Vector, ...]


class Overlay:
    """Applies what servers taught to what the index of their guide believes."""

    def __init__(self, index: Index, topics: Sequence[TopicId]) -> None:
        self._index = index
        self._places = {topic: place for place, topic in enumerate(topics)}
        self._lessons: OrderedDict[Taught, _Lessons] = OrderedDict()

    def apply(self, shares: Floats, words: Sequence[str], taught: Taught) -> tuple[Floats, float]:
        """Return the beliefs with what was taught in mind, and how far that decided (0 to 1)."""
        lessons = self._of(taught)
        vector = self._index.vocabulary.vector(words)
        length = math.sqrt(vector.square)
        if not lessons.labels or not length:
            return shares, 0.0
        asked = np.zeros(self._index.vocabulary.width, np.float32)
        asked[vector.ids] = vector.values / length
        likeness = np.array([asked[lesson.ids] @ lesson.values for lesson in lessons.vectors])
        nearest = int(likeness.argmax())
        belief = _FULL * float(np.clip((likeness[nearest] - _FAINT) / (_SURE - _FAINT), 0, 1))
        if not belief:
            return shares, 0.0
        moved = shares * np.float32(1 - belief)
        moved[lessons.labels[nearest]] += np.float32(belief)
        return moved, belief

    def _of(self, taught: Taught) -> _Lessons:
        known = self._lessons.get(taught)
        if known is None:
            known = self._lessons[taught] = self._learn(taught)
            if len(self._lessons) > _SERVERS_REMEMBERED:
                self._lessons.popitem(last=False)
        self._lessons.move_to_end(taught)
        return known

    def _learn(self, taught: Taught) -> _Lessons:
        labels: list[int] = []
        vectors: list[Vector] = []
        for topic, phrasing in taught.pairs:
            vector = self._index.vector_of(text.words(phrasing))
            length = math.sqrt(vector.square)
            # A topic may have left the guide since, and a phrasing may share no word with it.
            if topic in self._places and length:
                labels.append(self._places[topic])
                vectors.append(Vector(vector.ids, vector.values / length))
        return _Lessons(tuple(labels), tuple(vectors))
