from collections.abc import Callable

import pytest

from bot.answering.phrasings import Weakness, weaknesses
from bot.guide.model import Guide

HONEY = [
    f"{a} honey {b}"
    for a in ("sell", "taste", "store")
    for b in ("jar", "price", "colour", "label", "comb")
]
WINTER = [
    f"{a} winter {b}"
    for a in ("cold", "long", "deep")
    for b in ("loss", "food", "snow", "hive", "rest")
]


@pytest.fixture
def found(make_guide: Callable[..., Guide]) -> list[Weakness]:
    topics = {
        "honey": [*HONEY, "cold long winter", "honey sell jar"],
        "winter": WINTER,
        "stings": ["does it sting"],
    }
    return weaknesses(make_guide(topics))


def test_a_phrasing_that_speaks_for_another_topic_is_named(found: list[Weakness]) -> None:
    assert ("honey", "cold long winter") in [
        (one.topic, one.phrasing) for one in found if "speaks for winter" in one.message
    ]


def test_a_topic_with_few_phrasings_is_named(found: list[Weakness]) -> None:
    assert [one.topic for one in found if "1 phrasings" in one.message] == ["stings"]


def test_two_phrasings_of_the_same_words_are_named(found: list[Weakness]) -> None:
    assert [one.phrasing for one in found if "same words as 'sell honey jar'" in one.message] == [
        "honey sell jar"
    ]


def test_phrasings_that_all_share_a_word_are_named(found: list[Weakness]) -> None:
    assert ("winter", "nearly all phrasings have the word 'winter': vary them") in [
        (one.topic, one.message) for one in found
    ]


def test_the_phrasings_of_a_sound_guide_speak_for_their_own_topics(bees: Guide) -> None:
    phrasings = sum(len(topic.phrasings) for topic in bees.topics.values())

    assert sum("speaks for" in one.message for one in weaknesses(bees)) < phrasings / 20
