"""Scores on questions that nothing was tuned on do not fall below what was reached."""

from pathlib import Path

import pytest

from bot.answering.answerer import Answerer
from bot.answering.evaluate import Evaluation, evaluate, read_items
from bot.answering.scoreboard import below

OWN_SET = Path(__file__).parents[2] / "content" / "mental-health-technician" / "evaluation"
BEES = Path(__file__).parents[1] / "content" / "beekeeper" / "evaluation"

# Just under what was reached; for mistakes, just over.
FLOORS = {
    "right at once": 82,
    "right within one tap": 94.5,
    "wrong answer": 3,
    "missed": 1,
    "top-1": 92.5,
    "top-3": 97,
    "auroc": 94.5,
    "false answer": 5.2,
    "declined": 60,
    "crisis recall": 95,
    "false alarm (look-alikes)": 3,
    "false alarm": 1,
}
SECOND_FLOORS = {
    "right at once": 55,
    "right within one tap": 90,
    "wrong answer": 8,
    "top-1": 85,
    "top-3": 95,
    "auroc": 85,
    "false answer": 14,
}


def evaluated(answerer: Answerer, folder: Path) -> Evaluation:
    lines = [
        line
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    return evaluate(read_items(lines), answerer.answer)


def test_the_guides_own_questions_are_answered_as_well_as_they_were(answerer: Answerer) -> None:
    assert below(evaluated(answerer, OWN_SET), FLOORS) == []


def test_a_guide_on_another_subject_is_answered_sensibly_untuned(bee_answerer: Answerer) -> None:
    assert below(evaluated(bee_answerer, BEES), SECOND_FLOORS) == []


@pytest.mark.parametrize("kind", ["keyword", "typo", "paraphrase", "followup", "nonnative"])
def test_no_plain_kind_of_question_is_left_behind(answerer: Answerer, kind: str) -> None:
    scores = {score.name: score for score in evaluated(answerer, OWN_SET).by_kind[kind]}

    top_1 = scores["top-1"].percent
    assert top_1 is not None
    assert top_1 >= 78
