from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.examples import examples_of, speller_of
from bot.answering.spelling import Repair, Speller
from bot.guide.model import Guide

KNOWN = {
    "technician": 9, "college": 5, "certification": 4, "training": 4, "overtime": 3, "part": 3,
    "time": 3, "salary": 8, "degree": 6, "patients": 7, "without": 2, "group": 2, "home": 2,
}  # fmt: skip
SPELLER = Speller(KNOWN, {"parttime": ("part", "time")})


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("colege", ["college"]),
        ("certfication", ["certification"]),
        ("tecnicain", ["technician"]),
        ("slaary", ["salary"]),
        ("parttime", ["part", "time"]),
        ("partime", ["part", "time"]),
    ],
)
def test_a_slip_is_read_as_the_word_that_was_meant(typed: str, read: list[str]) -> None:
    mended, repairs = SPELLER.mend([typed])

    assert mended == read
    assert repairs == [Repair(typed, " ".join(read))]


def test_two_words_that_the_guide_writes_as_one_are_joined() -> None:
    assert SPELLER.mend(["over", "time"])[0] == ["over", "time"]
    assert Speller({**KNOWN, "over": 1}, {}).mend(["over", "time"])[0] == ["overtime"]


def test_two_words_that_are_oftener_two_than_one_are_left_apart(
    make_guide: Callable[..., Guide],
) -> None:
    asked = ["how hard is it", "is it hard", "isit hard", "isit far", "why is it far"]
    guide = make_guide({"bees": asked})
    speller = speller_of(guide, examples_of(guide))

    assert speller.mend(["is", "it", "hard"])[0] == ["is", "it", "hard"]
    assert speller.mend(["isit", "hard"])[0] == ["isit", "hard"]


@pytest.mark.parametrize("word", ["celery", "collage", "straining", "decree", "grown"])
def test_a_word_that_is_english_is_not_mended_though_the_guide_lacks_it(word: str) -> None:
    assert SPELLER.mend([word]) == ([word], [])


@pytest.mark.parametrize("word", ["lpc", "xyz", "123456", "degree"])
def test_short_words_numbers_and_known_words_stay(word: str) -> None:
    assert SPELLER.mend([word]) == ([word], [])


def test_a_very_long_text_is_mended_only_in_part() -> None:
    mended, repairs = SPELLER.mend(["colege"] * 500)

    assert len(mended) == 500
    assert 0 < len(repairs) < 100


@given(st.text("aegdr", min_size=4, max_size=7))
def test_the_nearest_word_is_the_one_a_slow_search_finds(typed: str) -> None:
    known = {"degree": 3, "graded": 2, "agreed": 1, "dragged": 1}
    mended, repairs = Speller(known, {}).mend([typed])

    if repairs:
        nearest = min(_distance(typed, word) for word in known)
        assert _distance(typed, mended[0]) == nearest == 1


def _distance(one: Sequence[str], other: Sequence[str]) -> int:
    """Optimal string alignment, straight from its definition."""
    if not one or not other:
        return len(one) + len(other)
    options = [
        _distance(one[1:], other) + 1,
        _distance(one, other[1:]) + 1,
        _distance(one[1:], other[1:]) + (one[0] != other[0]),
    ]
    if len(one) > 1 and len(other) > 1 and one[0] == other[1] and one[1] == other[0]:
        options.append(_distance(one[2:], other[2:]) + 1)
    return min(options)
