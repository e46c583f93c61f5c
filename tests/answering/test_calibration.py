from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from bot.answering.answerer import Answerer
from bot.answering.calibration import (
    FALSE_ANSWERS,
    MISSED,
    WRONG_ANSWERS,
    Calibration,
    Trial,
    calibrate,
)
from bot.answering.outcome import OutcomeKind
from bot.guide.model import Guide


@pytest.fixture
def trial() -> Trial:
    """Covered questions have a high first sign; right ones a high second, too."""
    luck = np.random.default_rng(5)
    covered = luck.random(4_000) < 0.6
    right = covered & (luck.random(4_000) < 0.8)
    signs = np.stack([covered + luck.normal(0, 0.4, 4_000), right + luck.normal(0, 0.4, 4_000)], 1)
    return Trial(signs.astype(np.float32), covered, right)


def probabilities(
    calibration: Calibration, trial: Trial
) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    return np.array([calibration.probabilities(signs) for signs in trial.signs])


def test_probabilities_mean_what_they_say(trial: Trial) -> None:
    covered, right = probabilities(calibrate(trial), trial).T

    for said, was in ((covered, trial.covered), (right, trial.right)):
        for low in (0.0, 0.25, 0.5, 0.75):
            inside = (said >= low) & (said < low + 0.25)
            assert said[inside].mean() == pytest.approx(was[inside].mean(), abs=0.1)


def test_thresholds_keep_their_promises_on_the_trial(trial: Trial) -> None:
    calibration = calibrate(trial)
    covered, right = probabilities(calibration, trial).T

    answered = (covered >= calibration.covered_from) & (right >= calibration.right_from)
    declined = covered < calibration.suggest_from

    # A threshold stands on a question, which itself is still on the upper side.
    uncovered, there = (~trial.covered).sum(), trial.covered.sum()
    assert (answered & ~trial.covered).sum() <= FALSE_ANSWERS * uncovered + 1
    assert (answered & ~trial.right & trial.covered).sum() <= WRONG_ANSWERS * there + 1
    assert (declined & trial.covered).sum() <= MISSED * there + 1


def test_nobody_to_learn_from_is_no_error() -> None:
    nothing = Trial(np.zeros((0, 2), np.float32), np.zeros(0, bool), np.zeros(0, bool))

    calibration = calibrate(nothing)

    assert 0 <= calibration.suggest_from <= 1


def test_a_guide_without_negatives_knows_its_bounds(bees: Guide) -> None:
    answerer = Answerer(replace(bees, negatives=()))

    about_it = answerer.answer("how do bees get through the winter")
    off_it = answerer.answer("who wins the football match tonight")

    assert about_it.candidates[0].topic == "season/winter"
    assert about_it.confidence > off_it.confidence
    assert off_it.kind is not OutcomeKind.ANSWER


@pytest.mark.parametrize("topics", [{"honey": ["honey"]}, {"honey": ["honey"], "wax": ["wax"]}])
def test_the_smallest_guides_can_be_asked(
    make_guide: Callable[..., Guide], topics: dict[str, list[str]]
) -> None:
    outcome = Answerer(make_guide(topics)).answer("honey please")

    assert outcome.candidates[0].topic == "honey"
