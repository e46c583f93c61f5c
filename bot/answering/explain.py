"""Why a question got its outcome, for authors and admins."""

from dataclasses import dataclass

import numpy as np

from bot.answering.decide import Judgement
from bot.answering.index import Index, Reading
from bot.answering.knowledge import Knowledge
from bot.answering.outcome import Outcome, OutcomeKind
from bot.answering.spelling import Repair

_MOST_GRAMS = 8


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From which probabilities (0 to 1) a question is answered, or a choice offered."""

    covered_from: float
    right_from: float
    suggest_from: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why `question` got `outcome`.

    `read` are its words after mending, `counted` the words and concepts that spoke most for the
    first candidate against the second, with by how much; `covered` and `right` the probabilities
    that were held against `thresholds`; `signs` what counted most for the crisis screen, with its
    points, if that decided.
    """

    question: str
    outcome: Outcome
    read: tuple[str, ...] = ()
    repairs: tuple[Repair, ...] = ()
    passages: tuple[str, ...] = ()
    counted: tuple[tuple[str, float], ...] = ()
    covered: float = 0.0
    right: float = 0.0
    thresholds: Thresholds | None = None
    signs: tuple[tuple[str, float], ...] = ()

    def lines(self) -> list[str]:
        """Return the explanation as plain lines of text."""
        outcome = self.outcome
        told = [f"outcome     {outcome.kind}" + (f" {outcome.topic}" if outcome.topic else "")]
        if outcome.kind is OutcomeKind.CRISIS:
            signs = ", ".join(f"{sign} {points:+.1f}" for sign, points in self.signs)
            return [*told, f"signs       {signs}"]
        told.append(f"read as     {' '.join(self.read) or '(no words)'}")
        if self.repairs:
            mended = ", ".join(f"{repair.typed} as {repair.read}" for repair in self.repairs)
            told.append(f"mended      {mended}")
        if self.passages:
            told.append(f"passages    {' | '.join(self.passages)}")
        told += [f"candidate   {one.score:6.1%}  {one.topic}" for one in outcome.candidates]
        if self.counted:
            grams = ", ".join(f"{gram} {amount:+.2f}" for gram, amount in self.counted)
            told.append(f"counted     {grams}")
        if self.thresholds:
            bar = self.thresholds
            told.append(
                f"covered     {self.covered:6.1%}  (answered from {bar.covered_from:.1%}, offered "
                f"from {bar.suggest_from:.1%})"
            )
            told.append(f"right       {self.right:6.1%}  (answered from {bar.right_from:.1%})")
        return told


def explain(
    question: str, outcome: Outcome, reading: Reading, judgement: Judgement, known: Knowledge
) -> Explanation:
    """Return why `question`, read as `reading`, was judged as it was."""
    calibration = known.calibration
    return Explanation(
        question,
        outcome,
        read=reading.words,
        repairs=reading.repairs,
        passages=tuple(part.typed for part in reading.parts),
        counted=_counted(known.index, reading, outcome, known),
        covered=judgement.covered,
        right=judgement.right,
        thresholds=Thresholds(
            calibration.covered_from, calibration.right_from, calibration.suggest_from
        ),
    )


def _counted(
    index: Index, reading: Reading, outcome: Outcome, known: Knowledge
) -> tuple[tuple[str, float], ...]:
    if len(outcome.candidates) < 2:
        return ()
    first, second = (known.topics.index(one.topic) for one in outcome.candidates[:2])
    vector = index.vocabulary.vector(reading.words)
    weights = index.weights[vector.ids].astype(np.float32)
    amounts = vector.values * (weights[:, first] - weights[:, second])
    vocabulary = index.vocabulary
    names = {column: gram for gram, column in vocabulary.words.items()}
    names |= {column: f"[{name.lstrip('~')}]" for name, column in vocabulary.names.items()}
    told: list[tuple[str, float]] = []
    for place in np.argsort(-np.abs(amounts)):
        gram = names.get(int(vector.ids[place]))
        if gram is not None and len(told) < _MOST_GRAMS:
            told.append((gram, round(float(amounts[place]), 2)))
    return tuple(told)
