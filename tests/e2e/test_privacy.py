"""Members read what is stored about them, take it, delete it, and stop being counted."""

import json

from bot.client import GuideBot
from bot.sandbox.driver import Person

NOT_COVERED = "which laptop should i buy for gaming"


async def test_a_member_reads_what_is_stored_in_plain_words(student: Person, bot: GuideBot) -> None:
    nothing = await student.slash("privacy")
    await student.slash("ask", question=NOT_COVERED)
    some = await student.slash("privacy")

    assert nothing.is_private
    assert some.is_private
    assert "**Nothing** is stored about you" in nothing.text
    assert "**1 question** (1 with your words), **0 votes**" in some.text
    assert "after 90 days" in some.text


async def test_a_member_takes_it_as_a_file(student: Person, bot: GuideBot) -> None:
    await student.slash("ask", question=NOT_COVERED)
    card = await student.slash("privacy")

    reply = await card.click("Get it as a file")

    [file] = reply.files
    [question] = json.loads(file.data)["questions"]
    assert reply.is_private
    assert question["text"] == NOT_COVERED


async def test_deleting_asks_first_and_then_leaves_nothing(
    student: Person, student2: Person, bot: GuideBot
) -> None:
    await student.slash("ask", question=NOT_COVERED)
    await student2.slash("ask", question=NOT_COVERED)

    sure = await (await student.slash("privacy")).click("Delete it")
    assert (await sure.click("No, keep it")).text.count("**1 question**") == 1
    sure = await (await student.slash("privacy")).click("Delete it")
    deleted = await sure.click("Yes, delete it")

    assert "✅ Deleted." in deleted.text
    assert "**Nothing** is stored about you" in deleted.text
    assert "**1 question**" in (await student2.slash("privacy")).text


async def test_who_is_not_counted_gets_answers_and_leaves_nothing(
    student: Person, bot: GuideBot
) -> None:
    await student.slash("ask", question=NOT_COVERED)
    stopped = await (await student.slash("privacy")).click("Stop counting me")

    reply = await student.slash("ask", question="how much do techs make")
    after = await student.slash("privacy")

    assert "You are not counted any more" in stopped.text
    assert reply.text.startswith("### ")
    assert "**Nothing** is stored about you" in after.text
    again = await after.click("Count me again")
    assert "You are counted again" in again.text


async def test_it_works_in_direct_messages(student: Person, bot: GuideBot) -> None:
    await student.slash("ask", question=NOT_COVERED)

    card = await student.slash("privacy", in_dm=True)

    assert "**1 question**" in card.text
