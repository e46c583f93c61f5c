"""What could name or reach a person is taken out before a text is kept."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.insights.redaction import MOST, redact


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("ask <@123456789012345678> or <@!123456789012345678>", "ask [mention] or [mention]"),
        ("see <#123456789012345678> and <@&99999>", "see [mention] and [mention]"),
        ("run </ask:123456789012345678> now", "run [mention] now"),
        ("@everyone @here what pays", "[mention] [mention] what pays"),
        ("does @ana_k know", "does [mention] know"),
        ("write to ana.k+jobs@mail.example.org pls", "write to [e-mail] pls"),
        ("is https://evil.example/a?b=c legit", "is [link] legit"),
        ("is HTTP://EVIL.EXAMPLE legit", "is [link] legit"),
        ("look at www.example.org/pay", "look at [link]"),
        ("join discord.gg/abc123", "join [link]"),
        ("call +1 (555) 010-9999", "call [number]"),
        ("call 555-010-9999 or 5550109999", "call [number] or [number]"),
        ("call 0049 30 1234567", "call [number]"),
        ("my id is 123456789012345678", "my id is [number]"),
        ("nice <:smile:123456789012345678>", "nice :smile:"),
    ],
)
def test_what_reaches_a_person_is_replaced(typed: str, kept: str) -> None:
    assert redact(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "how much do techs make",
        "is $35,000 to 48,000 normal",
        "24/7 shifts, 12 hours, 3 days",
        "e.g. part-time jobs?",
        "can i start at 17 or 18",
        "100000 a year",
        "it's me @ work",
        "salary in 2026",
    ],
)
def test_ordinary_questions_stay_as_they_are(typed: str) -> None:
    assert redact(typed) == typed


def test_a_text_becomes_one_line_of_bounded_length() -> None:
    assert redact(" a\n\tb\x0b c ") == "a b c"
    assert len(redact("word " * 1000)) == MOST


@given(st.text())
def test_redacting_twice_changes_nothing_more(typed: str) -> None:
    once = redact(typed)

    assert redact(once) == once


@pytest.mark.parametrize(
    "piece", ["a.", "1 ", "@", "a@", "<@", "</a:", "http://", "+(", "1-", "a.b-", "www."]
)
def test_no_text_makes_it_slow(piece: str) -> None:
    typed = piece * (4000 // len(piece))
    start = time.perf_counter()

    redact(typed)

    assert time.perf_counter() - start < 0.5
