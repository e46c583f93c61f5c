"""An outcome as one JSON object, the shape that `ask --json` and `ask --jsonl` print."""

from typing import TypedDict

from bot.answering.outcome import Outcome


class CandidateRecord(TypedDict):
    """A topic's id and its share of the belief, 0 to 1."""

    topic: str
    score: float


class Record(TypedDict):
    """A question and what came of it; `topic` is null unless the outcome is "answer"."""

    q: str
    outcome: str
    topic: str | None
    confidence: float
    candidates: list[CandidateRecord]


def record(question: str, outcome: Outcome) -> Record:
    """Return `outcome` of `question` as a JSON object."""
    return {
        "q": question,
        "outcome": outcome.kind.value,
        "topic": outcome.topic,
        "confidence": round(outcome.confidence, 4),
        "candidates": [
            {"topic": candidate.topic, "score": candidate.score} for candidate in outcome.candidates
        ],
    }
