"""The guide is read page by page, in private, and found by fuzzy match."""

import pytest

from bot.client import GuideBot
from bot.insights.asks import BrowseKind
from bot.sandbox.driver import Person
from tests.e2e.recorded import recorded

pytestmark = pytest.mark.usefixtures("bot")


async def test_the_contents_lead_to_a_section_and_on(student: Person) -> None:
    contents = await student.slash("guide")
    assert contents.is_private

    titles = []
    page = await contents.select("Open a section", "Salary and job outlook")
    titles.append(page.text.splitlines()[0])
    page = await page.select("Go deeper", "What the job pays")
    titles.append(page.text.splitlines()[0])
    page = await page.click("Section")
    titles.append(page.text.splitlines()[0])
    page = await page.click("Contents")
    titles.append(page.text.splitlines()[0])

    assert titles == [
        "## Salary and job outlook",
        "## What the job pays",
        "## Salary and job outlook",
        "## What is a mental health technician?",
    ]
    assert page.id == contents.id


async def test_the_first_page_has_nothing_before_it(student: Person) -> None:
    page = await student.slash("guide", topic="what-is")

    disabled = {b.label for b in page.buttons if b.disabled}

    assert disabled == {"Previous"}


async def test_topics_are_found_by_what_they_mean(student: Person) -> None:
    choices = await student.autocomplete("guide", "topic", "wages")

    assert "salary/pay" in [c.value for c in choices[:3]]


async def test_a_typed_topic_that_was_not_picked_is_understood(student: Person) -> None:
    page = await student.slash("guide", topic="burn out")

    assert "urnout" in page.text.splitlines()[0]


async def test_a_frequent_question_is_read(student: Person) -> None:
    choices = await student.autocomplete("faq", "question", "degree")
    assert choices[0].value == "faq/college-degree"

    page = await student.slash("faq", question="faq/college-degree")

    assert "high school diploma" in page.text


async def test_an_unknown_topic_gets_a_sentence(student: Person) -> None:
    reply = await student.slash("faq", question="zzzzqqqq")

    assert "FAQ has no such question" in reply.text
    assert reply.is_private


async def test_the_series_is_read_at_ones_own_pace(student: Person) -> None:
    first = await student.slash("day")
    assert "1 of 18" in first.text

    second = await first.click("Next")

    assert "2 of 18" in second.text
    assert second.id == first.id


async def test_an_episode_that_does_not_exist_gets_a_sentence(student: Person) -> None:
    reply = await student.slash("day", episode=99)

    assert "episodes 1 to 18" in reply.text


async def test_a_related_topic_of_a_public_answer_opens_privately(
    student: Person, student2: Person
) -> None:
    answer = await student.slash("ask", question="how much do techs make")
    shared = await answer.click("Share")

    related = await student2.look_at(shared).click("How pay grows")

    assert related.is_private


async def test_browsing_is_counted_apart_from_asking(student: Person, bot: GuideBot) -> None:
    await student.slash("guide")
    await student.slash("guide", topic="salary/pay")

    assert await recorded(bot) == ()
    async with bot.app.database.reading() as connection:
        rows = (await connection.exec_driver_sql("SELECT kind, times FROM browse_counts")).all()
    assert [tuple(row) for row in rows] == [(BrowseKind.GUIDE, 2)]


async def test_help_is_by_what_a_member_may_do(student: Person, moderator: Person) -> None:
    for_student = await student.slash("help")
    for_moderator = await moderator.slash("help")

    assert "/ask" in for_student.text
    assert "oderators" not in for_student.text
    assert "oderators" in for_moderator.text


async def test_everything_is_there_in_direct_messages(student: Person) -> None:
    page = await student.slash("guide", in_dm=True, topic="salary/pay")
    answer = await student.slash("ask", in_dm=True, question="how much do techs make")

    assert "$32,000" in page.text
    assert "Share" not in answer.labels
