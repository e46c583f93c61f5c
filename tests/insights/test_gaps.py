"""Questions that ask the same are gathered, and only what more than one member asked is shown."""

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.guide.loader import load_guide
from bot.guide.model import TopicId
from bot.insights.gaps import Reader, Settled, Unsure, gaps, group_alike, offers
from tests.conftest import SECOND_GUIDE

READER = Reader(load_guide(SECOND_GUIDE))
START = datetime(2026, 11, 1, tzinfo=UTC)


def asked(number: int, text: str, who: str, **changes: object) -> Unsure:
    at = START + timedelta(hours=number)
    return Unsure(number, text, who.encode(), at, **changes)  # type: ignore[arg-type]


def test_the_same_question_in_other_words_is_one_gap() -> None:
    unsure = [
        asked(1, "can i keep bees with an epipen", "ana"),
        asked(2, "is an epi pen needed?", "ben"),
        asked(3, "do i need an EpiPen to keep bees", "eve"),
        asked(4, "which insurance do beekeepers have", "ana"),
        asked(5, "insurance for a beekeeper?", "ben"),
    ]

    found = gaps(unsure, READER)

    assert [gap.numbers for gap in found] == [(4, 5), (1, 3)]
    assert [(gap.asks, gap.askers) for gap in found] == [(2, 2), (2, 2)]


def test_most_asked_comes_first_with_first_and_last_time() -> None:
    unsure = [asked(n, "are swarms insured", who) for n, who in enumerate(["ana", "ben", "ana"])]
    unsure += [asked(n, "can i sell wax candles", who) for n, who in ((7, "ana"), (8, "ben"))]

    first, second = gaps(unsure, READER)

    assert (first.question, first.asks, first.askers) == ("are swarms insured", 3, 2)
    assert (first.first, first.last) == (START, START + timedelta(hours=2))
    assert second.question == "can i sell wax candles"


def test_misspelt_words_join_their_commoner_spelling() -> None:
    unsure = [
        asked(1, "subsidies for beekeepers", "ana"),
        asked(2, "any subsidies?", "ben"),
        asked(3, "subsidys available?", "eve"),
    ]

    assert [gap.asks for gap in gaps(unsure, READER)] == [3]


def test_what_one_member_asks_stays_hidden_however_often() -> None:
    unsure = [asked(n, "my landlord hates my hives, what now", "ana") for n in range(9)]

    assert gaps(unsure, READER) == ()


def test_what_was_sent_to_the_moderators_is_shown_at_once() -> None:
    [gap] = gaps([asked(1, "who insures swarms", "ana", passed_on=True)], READER)

    assert gap.passed_on


def test_what_found_its_topic_is_no_gap() -> None:
    topic = TopicId("season")
    unsure = [asked(n, "when is swarm time", who, topic=topic) for n, who in enumerate("ab")]

    assert gaps(unsure, READER) == ()
    [offer] = offers(unsure, READER)
    assert (offer.topic, offer.gap.question, offer.gap.askers) == (topic, "when is swarm time", 2)


def test_a_wording_of_one_member_is_not_offered() -> None:
    unsure = [asked(n, "when is swarm time", "ana", topic=TopicId("season")) for n in range(3)]

    assert offers(unsure, READER) == ()


def test_a_dismissed_question_takes_what_asks_the_same_with_it() -> None:
    unsure = [
        asked(1, "are swarms insured", "ana", settled=Settled.DISMISSED),
        asked(2, "are swarms insured", "ben"),
        asked(3, "is a swarm insured", "eve"),
    ]

    assert gaps(unsure, READER) == ()


def test_what_was_taught_comes_back_where_it_is_still_asked() -> None:
    taught = [asked(n, "are swarms insured", f"m{n}", settled=Settled.TAUGHT) for n in range(2)]
    again = [asked(n, "are swarms insured", f"m{n}") for n in (5, 6)]

    assert gaps(taught, READER) == ()
    assert [gap.numbers for gap in gaps([*taught, *again], READER)] == [(5, 6)]


def test_a_text_without_words_does_no_harm() -> None:
    assert gaps([asked(1, "???", "ana"), asked(2, "", "ben")], READER) == gaps(
        [asked(2, "", "ben"), asked(1, "???", "ana")], READER
    )


words = st.lists(
    st.sampled_from(["swarm", "insurance", "landlord", "vegan", "wax", "price", "roof", "shed"]),
    min_size=1,
    max_size=4,
)


@given(st.lists(words, max_size=14), st.randoms(use_true_random=False))
def test_groups_are_the_same_in_any_order_and_lose_nobody(
    texts: list[list[str]], chance: random.Random
) -> None:
    unsure = [asked(n, " ".join(text), f"m{n % 3}") for n, text in enumerate(texts)]
    shuffled = list(unsure)
    chance.shuffle(shuffled)

    groups = group_alike(unsure, READER)

    assert group_alike(shuffled, READER) == groups
    assert sorted(one.number for group in groups for one in group) == list(range(len(texts)))


@pytest.mark.parametrize("text", ["wax candles", "candles of wax", "Wax, candles!"])
def test_the_order_of_words_and_marks_do_not_matter(text: str) -> None:
    unsure = [asked(1, "wax candles", "ana"), asked(2, text, "ben")]

    assert [gap.asks for gap in gaps(unsure, READER)] == [2]


def test_what_is_said_before_a_question_tells_no_two_apart() -> None:
    said = (
        "can i sell wax",
        "quick question can i sell wax",
        "Hi, does anyone know can i sell wax?",
    )

    [gap] = gaps([asked(n, text, f"member {n}") for n, text in enumerate(said)], READER)

    assert (gap.question, gap.asks) == ("can i sell wax", 3)
