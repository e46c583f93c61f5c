"""The one way in: a member's question, and what the guide makes of it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from bot.answering.calibration import signs_of
from bot.answering.decide import Judgement, judge
from bot.answering.explain import Explanation, explain
from bot.answering.index import Part, Reading
from bot.answering.outcome import Outcome, OutcomeKind
from bot.answering.recall import recall
from bot.answering.safety import most_telling, screen
from bot.answering.taught import NOTHING_TAUGHT, Overlay, Taught
from bot.answering.text import passages, words
from bot.answering.vectors import Floats
from bot.guide.model import Guide, TopicId

_CRISIS = Outcome(OutcomeKind.CRISIS, 0.0)

_FOLLOW_UP_WORDS = 8
"""Only questions of up to so many words lean on what was spoken of before."""

_WRITER = frozenset({"i", "me", "my"})


def _is_a_question(text: str) -> bool:
    """Return whether something is asked, or the writer does not speak of themselves."""
    found = passages(text)
    return any(one.asks for one in found) or all(_WRITER.isdisjoint(one.words) for one in found)


class Answerer:
    """Answers questions from one guide."""

    def __init__(self, guide: Guide, *, cache_dir: Path | None = None) -> None:
        """Learn `guide`, or take what was learnt of it from `cache_dir`."""
        self.guide = guide
        self._known = recall(guide, cache_dir)
        self._overlay = Overlay(self._known.index, self._known.topics)

    def answer(
        self,
        question: str,
        *,
        previous: TopicId | None = None,
        taught: Taught = NOTHING_TAUGHT,
    ) -> Outcome:
        """Return the outcome of `question`, whatever it holds.

        `previous` is the topic the same member was answered with a moment ago in the same place;
        `taught` what the server's admins added.
        """
        screened = screen(question)
        if screened.is_crisis and not screened.is_faint:
            return _CRISIS
        reading = self._known.index.read(question)
        if not reading.words:
            return _CRISIS if screened.is_crisis else Outcome(OutcomeKind.UNKNOWN, 0.0)
        judgement = self._judge(reading, previous, taught)
        if screened.is_crisis and not (
            _is_a_question(question) and self._is_clear(reading, judgement)
        ):
            return _CRISIS
        first, second = self._two_questions(reading)
        if first and second and judgement.outcome.kind is not OutcomeKind.UNKNOWN:
            return replace(first, second=second, kind_line=screened.kind_line)
        return replace(judgement.outcome, kind_line=screened.kind_line)

    def explain(
        self,
        question: str,
        *,
        previous: TopicId | None = None,
        taught: Taught = NOTHING_TAUGHT,
    ) -> Explanation:
        """Return why `question` is answered as it is."""
        outcome = self.answer(question, previous=previous, taught=taught)
        reading = self._known.index.read(question)
        if outcome.kind is OutcomeKind.CRISIS:
            return Explanation(question, outcome, signs=tuple(most_telling(question)))
        if not reading.words:
            return Explanation(question, outcome)
        judgement = self._judge(reading, previous, taught)
        return explain(question, outcome, reading, judgement, self._known)

    def _judge(self, reading: Reading, previous: TopicId | None, taught: Taught) -> Judgement:
        shares, told = reading.shares, 0.0
        if taught.pairs:
            shares, told = self._overlay.apply(shares, reading.words, taught)
        alone = self._judged(shares, reading.words, told)
        if (
            previous not in self._known.topics
            or alone.outcome.kind is OutcomeKind.ANSWER
            or len(reading.words) > _FOLLOW_UP_WORDS
            or shares[-1] > 0.5
        ):
            return alone
        # "how long does that take?": read once more as if the last topic's title stood before it.
        title = words(self.guide.topics[previous].title)
        leaning = self._known.index.shares_of([*title, *reading.words])
        return self._judged((shares + leaning) * np.float32(0.5), reading.words, told)

    def _is_clear(self, reading: Reading, judgement: Judgement) -> bool:
        """Return whether the guide answers all of it, or a part of it that asks."""
        asking = (part for part in reading.parts if part.asks)
        outcomes = (self._judged(part.shares, part.words).outcome for part in asking)
        return any(one.kind is OutcomeKind.ANSWER for one in (judgement.outcome, *outcomes))

    def _judged(self, shares: Floats, read: Sequence[str], told: float = 0.0) -> Judgement:
        signs = signs_of(shares, read, self._known.index.vocabulary, told=told)
        return judge(shares, signs, self._known.calibration, self._known.topics)

    def _two_questions(self, reading: Reading) -> tuple[Outcome | None, str | None]:
        """Return the outcome of the first of two clear questions, and the second as typed."""
        asking = [part for part in reading.parts if part.asks]
        if len(asking) < 2:
            return None, None
        clear: list[tuple[Part, Outcome]] = []
        for part in asking:
            outcome = self._judged(part.shares, part.words).outcome
            if outcome.kind is OutcomeKind.ANSWER:
                clear.append((part, outcome))
        for part, outcome in clear[1:]:
            if self._section(outcome) != self._section(clear[0][1]):
                return clear[0][1], part.typed
        return None, None

    def _section(self, outcome: Outcome) -> TopicId:
        topic = self._known.topics[0] if outcome.topic is None else outcome.topic
        return self._known.parents.get(topic, topic)
