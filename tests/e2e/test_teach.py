"""Admins teach the bot how their members ask, see what that changes, and take it back."""

import pytest

from bot.client import GuideBot
from bot.sandbox.driver import Person
from bot.sandbox.options import Refused

SLANG = "yo is the cheddar thick fr"


async def test_a_taught_phrasing_is_answered_at_once_and_can_be_taken_back(
    admin: Person, student: Person, bot: GuideBot
) -> None:
    lesson = await admin.slash("teach add", topic="salary/pay", phrasing=SLANG)
    taught = await student.slash("ask", question=SLANG)

    listed = await lesson.click("Take it back")
    untaught = await student.slash("ask", question=SLANG)

    assert lesson.is_private
    title = (await bot.app.guide_of(None)).topics["salary/pay"].title  # type: ignore[index]
    assert taught.text.startswith(f"### {title}")
    assert "Nothing is taught here yet" in listed.text
    assert not untaught.text.startswith(f"### {title}")


async def test_topics_and_phrasings_are_found_by_fuzzy_typing(admin: Person, bot: GuideBot) -> None:
    [first, *_] = await admin.autocomplete("teach add", "topic", "teemwork", phrasing="x y")
    assert first.value == "skills/teamwork"
    await admin.slash("teach add", topic=first.value, phrasing="do we huddle")

    [found] = await admin.autocomplete("teach remove", "phrasing", "hudle")
    left = await admin.slash("teach remove", phrasing=found.value)

    assert found.name == "do we huddle"
    assert "Nothing is taught here yet" in left.text


async def test_the_list_shows_what_was_taught_and_removes_by_select(
    admin: Person, bot: GuideBot
) -> None:
    for phrasing in ("do we huddle", "whats the vibe in a team"):
        await admin.slash("teach add", topic="skills/teamwork", phrasing=phrasing)

    listed = await admin.slash("teach list")
    both = listed.text
    left = await listed.select("Take one back", "do we huddle")

    assert "Taught in this server: 2" in both
    assert "whats the vibe" in left.text
    assert "do we huddle" not in left.text


async def test_a_phrasing_that_draws_others_away_is_warned_of(admin: Person, bot: GuideBot) -> None:
    own = (await bot.app.guide_of(None)).topics["salary/pay"].phrasings[0]  # type: ignore[index]

    lesson = await admin.slash("teach add", topic="skills/teamwork", phrasing=own)

    assert "draws these away" in lesson.text


@pytest.mark.parametrize(
    ("phrasing", "told"),
    [("???", "no word"), ("i want to kill myself", "crisis lines")],
)
async def test_what_can_not_be_taught_is_said_in_a_sentence(
    admin: Person, bot: GuideBot, phrasing: str, told: str
) -> None:
    reply = await admin.slash("teach add", topic="salary/pay", phrasing=phrasing)

    assert told in reply.text


async def test_why_an_answer_came_shows_words_and_candidates(admin: Person, bot: GuideBot) -> None:
    reply = await admin.slash("teach why", question="how much do tehcs make")

    assert reply.is_private
    assert "candidate" in reply.text
    assert "covered" in reply.text


async def test_students_teach_nothing(student: Person, bot: GuideBot) -> None:
    with pytest.raises(Refused):
        await student.slash("teach list")
