"""From evidence to an outcome: answer, offer a choice, or say that the guide does not cover it."""

from collections.abc import Sequence

import numpy as np

from bot.answering.calibration import Calibration, Evidence
from bot.answering.outcome import Candidate, Outcome, OutcomeKind
from bot.guide.model import TopicId

MOST_CANDIDATES = 5
MOST_CHOICES = 3


def decide(evidence: Evidence, calibration: Calibration, topics: Sequence[TopicId]) -> Outcome:
    """Return what to do about a question whose evidence is over `topics`."""
    order = np.argsort(-evidence.shares, kind="stable")[:MOST_CANDIDATES]
    candidates = tuple(
        Candidate(topics[place], round(float(evidence.shares[place]), 4)) for place in order
    )
    right = calibration.right_probability(evidence)
    covered = calibration.covered_probability(evidence)
    nearest = tuple(candidate.topic for candidate in candidates[:MOST_CHOICES])
    if right >= calibration.answer_from and covered >= calibration.suggest_from:
        return Outcome(OutcomeKind.ANSWER, right, candidates)
    kind = OutcomeKind.SUGGEST if covered >= calibration.suggest_from else OutcomeKind.UNKNOWN
    return Outcome(kind, right, candidates, nearest)
