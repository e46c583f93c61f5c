import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.text import MAX_CHARS, clean, passages, words


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("What's the pay?", ["what", "is", "the", "pay"]),
        ("whats the pay", ["what", "is", "the", "pay"]),
        ("what’s the pay", ["what", "is", "the", "pay"]),
        ("i'm gonna apply", ["i", "am", "going", "to", "apply"]),
        ("do they pay $$", ["do", "they", "pay", "dollars"]),
        ("lol idk fr", ["idk"]),
        ("soooo hard", ["so", "hard"]),
        ("w/o a degree", ["without", "a", "degree"]),
        ("w/ kids", ["with", "kids"]),
        ("$35,000 a yr", ["dollars", "35000", "a", "year"]),
        ("ｗｈａｔ is 𝖙𝖍𝖎𝖘", ["what", "is", "this"]),
        ("p\u0336a\u0336y\u0336", ["pay"]),
        ("pay\u202eyap", ["payyap"]),
        ("pay\x00 now", ["pay", "now"]),
        ("💰 or 😀", ["dollars", "or"]),
        ("<@123456> see https://example.org/pay", ["see"]),
        ("¿cuánto?", ["cuanto"]),
    ],
)
def test_text_is_read_as_plain_words(typed: str, read: list[str]) -> None:
    assert words(typed) == read


@pytest.mark.parametrize("typed", ["", "   ", "😀😀😀", "\x00", "\u202e", "?!...", "___"])
def test_text_without_a_word_has_none(typed: str) -> None:
    assert words(typed) == []
    assert passages(typed) == []


def test_only_the_beginning_of_an_endless_text_is_read() -> None:
    assert len(words("pay " * 5_000)) == MAX_CHARS // 4


@given(st.text(max_size=300))
def test_clean_text_has_no_character_that_hides_or_turns_text(typed: str) -> None:
    found = {unicodedata.category(one) for one in clean(typed) if one not in "\n\t\r"}

    assert not found & {"Cf", "Mn", "Me", "Cs", "Co"}


@given(st.text("abno ,.?!\n", max_size=200))
def test_the_passages_hold_the_same_words_as_the_whole(typed: str) -> None:
    together = [word for passage in passages(typed) for word in passage.words]

    assert together == words(typed)


def test_sentences_and_clauses_are_passages_and_questions_are_marked() -> None:
    found = passages("i like people. how much do they make, and do i need a degree?")

    assert [passage.typed for passage in found] == [
        "i like people.",
        "how much do they make",
        "and do i need a degree?",
    ]
    assert [passage.asks for passage in found] == [False, True, True]
