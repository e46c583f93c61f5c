"""What must never be kept can't even be written down."""

from dataclasses import replace

import pytest

from bot.answering.outcome import OutcomeKind
from tests.store.asking import ANSWERED, UNSURE


def test_a_crisis_cannot_be_recorded() -> None:
    with pytest.raises(ValueError, match="a crisis is never recorded"):
        replace(UNSURE, outcome=OutcomeKind.CRISIS)


def test_the_text_of_an_answered_question_cannot_be_kept() -> None:
    with pytest.raises(ValueError, match="text is kept only"):
        replace(ANSWERED, text="how much")


def test_the_text_of_a_member_who_opted_out_cannot_be_kept() -> None:
    with pytest.raises(ValueError, match="text is kept only"):
        replace(UNSURE, asker=None)


def test_a_naive_moment_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        replace(UNSURE, at=UNSURE.at.replace(tzinfo=None))
