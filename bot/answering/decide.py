"""From a reading to an outcome: answer, offer a choice, or say that the guide does not cover it."""

from collections.abc import Sequence

import numpy as np

from bot.answering.calibration import Calibration
from bot.answering.outcome import Candidate, Outcome, OutcomeKind
from bot.answering.rows import Floats
from bot.guide.model import TopicId

MOST_CANDIDATES = 5
MOST_CHOICES = 3


def decide(
    shares: Floats, signs: Floats, calibration: Calibration, topics: Sequence[TopicId]
) -> Outcome:
    """Return what to do about a question, given the beliefs in `topics` and the signs of sureness."""
    order = np.argsort(-shares[: len(topics)], kind="stable")[:MOST_CANDIDATES]
    candidates = tuple(Candidate(topics[place], round(float(shares[place]), 4)) for place in order)
    covered, right = calibration.probabilities(signs)
    if covered >= calibration.covered_from and right >= calibration.right_from:
        return Outcome(OutcomeKind.ANSWER, covered, candidates)
    nearest = tuple(candidate.topic for candidate in candidates[:MOST_CHOICES])
    offer = covered >= calibration.suggest_from
    kind = OutcomeKind.SUGGEST if offer else OutcomeKind.UNKNOWN
    return Outcome(kind, covered, candidates, nearest)
