"""From beliefs to an outcome: answer, offer a choice, or say that the guide does not cover it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bot.answering.calibration import Calibration
from bot.answering.outcome import Candidate, Outcome, OutcomeKind
from bot.answering.vectors import Floats
from bot.guide.model import TopicId

MOST_CANDIDATES = 5
MOST_CHOICES = 3


@dataclass(frozen=True, slots=True)
class Judgement:
    """An outcome, and the probabilities (0 to 1) that led to it."""

    outcome: Outcome
    covered: float
    right: float


def judge(
    shares: Floats, signs: Floats, calibration: Calibration, topics: Sequence[TopicId]
) -> Judgement:
    """Return what to do about a question, from the beliefs in `topics` and the signs of sureness.

    It is answered when both are likely enough: that the guide covers it, and that the first topic
    is the right one; the nearest topics are offered when only the first is.
    """
    order = np.argsort(-shares[: len(topics)], kind="stable")[:MOST_CANDIDATES]
    candidates = tuple(Candidate(topics[place], round(float(shares[place]), 4)) for place in order)
    covered, right = calibration.probabilities(signs)
    if covered >= calibration.covered_from and right >= calibration.right_from:
        return Judgement(Outcome(OutcomeKind.ANSWER, covered, candidates), covered, right)
    nearest = tuple(candidate.topic for candidate in candidates[:MOST_CHOICES])
    offer = covered >= calibration.suggest_from and len(nearest) > 1
    kind = OutcomeKind.SUGGEST if offer else OutcomeKind.UNKNOWN
    return Judgement(Outcome(kind, covered, candidates, nearest), covered, right)
