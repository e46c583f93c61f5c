"""A guide with a hundred times the phrasings: what a question and learning the guide take then.

The small guide has the first 20 phrasings of each topic. The large one has 100 times as many, made
by joining the beginning of one phrasing with the end of another of the topic: the words stay
those of the guide.
"""

import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from statistics import median

from bot.answering.answerer import Answerer
from bot.guide.loader import load_guide
from bot.guide.model import Guide, Topic
from tests.benchmarks.figures import Figure
from tests.benchmarks.processes import CONTENT
from tests.benchmarks.questions import asked

NAME = "growth"
FEW = 20


def run(*, quick: bool) -> Iterator[Figure]:
    """Yield the time a question and the time to learn, of the large guide beside the small one."""
    times = 10 if quick else 100
    guide = load_guide(CONTENT / "mental-health-technician")
    chance = random.Random(20)
    small = _with(guide, lambda topic: topic.phrasings[:FEW])
    large = _with(guide, lambda topic: _mixed(topic, FEW * times, chance))
    few, many = (sum(len(t.phrasings) for t in g.topics.values()) for g in (small, large))
    against = f"{few:,} phrasings"
    (one, learning_one), (other, learning_other) = _learnt(small), _learnt(large)
    questions = asked()
    rounds = [(_milliseconds(other, questions), _milliseconds(one, questions)) for _ in range(5)]
    yield Figure.compared(
        NAME,
        f"time a question, {many:,} phrasings: median",
        "ms",
        [large for large, _ in rounds],
        [small for _, small in rounds],
        against=against,
        target="≤ 10",
    )
    yield Figure.compared(
        NAME,
        f"time to learn the guide, {many:,} phrasings",
        "s",
        [learning_other],
        [learning_one],
        against=against,
    )


def _with(guide: Guide, phrasings_of: Callable[[Topic], Sequence[str]]) -> Guide:
    topics = {
        topic.id: replace(topic, phrasings=tuple(phrasings_of(topic)))
        for topic in guide.topics.values()
    }
    return replace(guide, topics=topics)


def _mixed(topic: Topic, number: int, chance: random.Random) -> list[str]:
    words = [phrasing.split() for phrasing in topic.phrasings]
    found = list(topic.phrasings[:FEW])
    while len(found) < number:
        one, other = chance.choice(words), chance.choice(words)
        found.append(" ".join([*one[: len(one) // 2 + 1], *other[len(other) // 2 :]]))
    return found


def _learnt(guide: Guide) -> tuple[Answerer, float]:
    began = time.perf_counter()
    return Answerer(guide), time.perf_counter() - began


def _milliseconds(answerer: Answerer, questions: list[str]) -> float:
    found: list[float] = []
    for question in questions:
        began = time.perf_counter()
        answerer.answer(question)
        found.append((time.perf_counter() - began) * 1000)
    return median(found)
