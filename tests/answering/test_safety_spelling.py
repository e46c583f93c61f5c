import pytest

from bot.answering.safety.spelling import plain


@pytest.mark.parametrize(
    ("typed", "plainly"),
    [
        ("I'm gonna do it", "i am going to do it"),
        ("dont wanna", "do not want to"),
        ("ill go", "i will go"),
        ("mentally ill people", "mentally ill people"),
        ("honestly it's just so sad", "it is sad"),
        ("i feel like dying", "i feel like dying"),
        ("it is like bad", "it is bad"),
        ("one. two! three?", "one . two . three ."),
    ],
)
def test_contractions_and_chat_are_opened(typed: str, plainly: str) -> None:
    assert plain(typed) == plainly


@pytest.mark.parametrize(
    ("typed", "plainly"),
    [
        ("su1c1de", "suicide"),
        ("k!ll", "kill"),
        ("d13", "die"),
        ("su*cide", "suicide"),
        ("k y s", "kill yourself"),
        ("d-i-e", "die"),
        ("k.m.s", "kill myself"),
        ("s u 1 c 1 d e", "suicide"),
        ("kiII", "kill"),
        ("dieeee", "die"),
        ("killll", "kill"),
        ("suicíde", "suicide"),
        ("ｓｕｉｃｉｄｅ", "suicide"),
        ("s\u200bu\u200bicide", "suicide"),
        ("unalive myself", "kill myself"),
        ("unalive him", "kill him"),
        ("sewer slide", "suicide"),
        ("suwicide", "suicide"),
        ("self delete", "suicide"),
        ("s3werslide", "suicide"),
        ("1 w4nn4 d13, n0b0dy c@res", "1 want to die nobody cares"),
        ("2nd of 12, b4 4pm, ps5 a1c", "2nd of 12 b4 4pm ps5 a1c"),
    ],
)
def test_evasive_spellings_are_named(typed: str, plainly: str) -> None:
    assert plain(typed) == plainly


@pytest.mark.parametrize(
    ("typed", "plainly"),
    [
        ("mysefl", "myself"),
        ("suicde", "suicide"),
        ("kll", "kill"),
        ("overdsoe", "overdose"),
        ("hopless", "hopeless"),
        ("worhtless", "worthless"),
        ("tonihgt", "tonight"),
    ],
)
def test_typos_in_words_of_risk_are_mended(typed: str, plainly: str) -> None:
    assert plain(typed) == plainly


@pytest.mark.parametrize(
    "word",
    [
        "skill", "bill", "hunting", "shopping", "cooking", "homeless", "seaside", "parking",
        "handling", "closing", "winning", "counting", "striving", "bridge", "q15", "h2o", "3rd",
        "8yrs", "5150", "302", "leaving", "hearing", "kissing",
    ],
)  # fmt: skip
def test_ordinary_words_stay_as_they_are(word: str) -> None:
    assert plain(word) == word


@pytest.mark.parametrize("typed", ["plan a b c", "room 4 b 2", "1 2 3 4"])
def test_single_letters_and_digits_that_make_no_word_of_risk_stay_apart(typed: str) -> None:
    assert plain(typed) == typed
