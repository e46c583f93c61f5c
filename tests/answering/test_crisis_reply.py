import re
from datetime import date
from itertools import product
from typing import Final

import pytest

from bot.answering.crisis_reply import crisis_reply
from bot.guide.crisis_lines import BUILT_IN
from bot.guide.model import CrisisLine

LIFELINE: Final = CrisisLine(
    region="gb",
    region_name="United Kingdom",
    name="Listening Line",
    contact="Call 116 000",
    url="https://listening.example",
    source="https://listening.example/about",
    checked=date(2026, 1, 2),
)
REPLIES: Final = tuple(
    crisis_reply((*BUILT_IN, LIFELINE), region=region, third_person=third, private=private)
    for region, third, private in product(
        ("us", "ca", "gb", "international", "zz"), (False, True), (False, True)
    )
)
every_reply = pytest.mark.parametrize("reply", REPLIES)


@every_reply
def test_it_takes_the_writer_seriously(reply: str) -> None:
    assert "taking this seriously" in reply


@every_reply
def test_it_says_that_a_bot_is_writing(reply: str) -> None:
    assert "I'm a bot" in reply


@every_reply
def test_it_encourages_professional_help_and_a_trusted_person(reply: str) -> None:
    assert "a doctor, a counselor" in reply.lower()
    assert "trust" in reply


@every_reply
def test_it_sends_immediate_danger_to_the_emergency_number(reply: str) -> None:
    assert re.search(r"in danger right now, call .*local emergency number", reply)


@every_reply
def test_it_leaves_the_conversation_open(reply: str) -> None:
    assert "keep writing to me" in reply


@every_reply
def test_it_names_no_method(reply: str) -> None:
    assert not re.search(
        r"\b(?:pills?|gun|rope|knife|bridge|overdos\w*|cut\w*|hang\w*|jump\w*|poison\w*)\b",
        reply,
        re.IGNORECASE,
    )


@every_reply
def test_it_does_not_diagnose(reply: str) -> None:
    assert not re.search(
        r"\b(?:depress\w*|suicidal|disorder|ill(?:ness)?|diagnos\w*|symptom\w*|you have|you are)\b",
        reply.replace("Suicide & Crisis", ""),
        re.IGNORECASE,
    )


@every_reply
def test_it_fits_one_discord_message(reply: str) -> None:
    assert 300 < len(reply) < 1_800


@pytest.mark.parametrize("region", ["us", "ca"])
def test_in_the_us_and_canada_it_names_988_and_911_before_the_directory(region: str) -> None:
    reply = crisis_reply(BUILT_IN, region=region)

    assert reply.index("988") < reply.index("findahelpline.com")
    assert "call 911" in reply
    assert "United States" in reply
    assert "Canada" in reply


def test_another_region_gets_its_own_line_and_the_directory_and_not_988() -> None:
    reply = crisis_reply((*BUILT_IN, LIFELINE), region="gb")

    assert "Listening Line" in reply
    assert "findahelpline.com" in reply
    assert "call 999" in reply
    assert "988" not in reply


@pytest.mark.parametrize("region", ["international", "zz"])
def test_a_region_without_lines_gets_the_directory(region: str) -> None:
    reply = crisis_reply(BUILT_IN, region=region)

    assert "findahelpline.com" in reply
    assert "988" not in reply


def test_without_any_lines_it_still_names_the_built_in_ones() -> None:
    reply = crisis_reply((), region="us")

    assert "988" in reply
    assert "findahelpline.com" in reply


def test_only_lines_with_hours_known_are_called_open_day_and_night() -> None:
    reply = crisis_reply(BUILT_IN, region="international")

    assert "day or night" not in reply


def test_a_worry_about_somebody_else_speaks_of_helping_them() -> None:
    own = crisis_reply(BUILT_IN, region="us")
    about_them = crisis_reply(BUILT_IN, region="us", third_person=True)

    assert "looking out for them" in about_them
    assert "stay with them" in about_them
    assert "glad you wrote it" in own
    assert "looking out for them" not in own


def test_in_public_it_says_nothing_about_what_the_writer_wrote() -> None:
    reply = crisis_reply(BUILT_IN, region="us", private=False)

    assert "glad you wrote" not in reply
    assert "in private, for yourself or for somebody else" in reply


def test_in_public_the_same_words_stand_for_the_writer_and_for_a_friend() -> None:
    own = crisis_reply(BUILT_IN, region="us", private=False)
    about_them = crisis_reply(BUILT_IN, region="us", third_person=True, private=False)

    assert own == about_them
