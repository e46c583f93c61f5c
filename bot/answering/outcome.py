"""What a question ends in."""

from dataclasses import dataclass
from enum import StrEnum

from bot.guide.model import TopicId


class OutcomeKind(StrEnum):
    """The four ways a question ends; every question ends in exactly one."""

    ANSWER = "answer"
    SUGGEST = "suggest"
    UNKNOWN = "unknown"
    CRISIS = "crisis"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A topic and its share of the belief, 0 to 1."""

    topic: TopicId
    score: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the bot makes of one message.

    `confidence` is the probability (0 to 1) that the guide covers the question. `candidates` holds
    up to five topics, best first; it is empty in a crisis. `choices` are the two or three topics
    offered as buttons when the kind is SUGGEST, the nearest topics when it is UNKNOWN, and empty
    otherwise. `second` is another question found in the same message, as typed, to offer after
    this one. `kind_line` is true where the writer speaks of their own hard past, so that the
    answer opens with a kind line.
    """

    kind: OutcomeKind
    confidence: float
    candidates: tuple[Candidate, ...] = ()
    choices: tuple[TopicId, ...] = ()
    second: str | None = None
    kind_line: bool = False

    @property
    def topic(self) -> TopicId | None:
        """The topic answered with, or None unless the kind is ANSWER."""
        return self.candidates[0].topic if self.kind is OutcomeKind.ANSWER else None
