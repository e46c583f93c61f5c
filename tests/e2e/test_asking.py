"""Every way in ends in the same answer, shown to whom it is meant for."""

import discord
import pytest

from bot.client import GuideBot
from bot.sandbox.driver import Person
from bot.sandbox.server import Sandbox
from bot.ui import limits
from tests.e2e.recorded import recorded
from tests.e2e.running import connected

PAY = "how much do techs make"
pytestmark = pytest.mark.usefixtures("bot")


async def test_a_student_gets_the_answer_privately(student: Person) -> None:
    reply = await student.slash("ask", question=PAY)

    assert "$32,000" in reply.text
    assert "U.S. Bureau of Labor Statistics" in reply.text
    assert reply.is_private


async def test_the_whole_section_opens_beside_the_answer(student: Person) -> None:
    reply = await student.slash("ask", question=PAY)

    page = await reply.click("Read the whole section")

    assert page.is_private
    assert page.text.startswith("## What the job pays")
    assert "Contents" in page.labels


async def test_a_shared_answer_is_for_everybody_and_holds_no_question(student: Person) -> None:
    reply = await student.slash("ask", question="how much do techs make a year, broke student here")

    shared = await reply.click("Share")

    assert not shared.is_private
    assert "$32,000" in shared.text
    assert "broke" not in shared.text
    assert shared.pings == []


async def test_a_thumb_is_counted_once_however_often_it_is_pressed(
    student: Person, bot: GuideBot
) -> None:
    reply = await student.slash("ask", question=PAY)

    for thumb in ("👎", "👍", "👍"):
        thanks = await reply.click(thumb)
        assert thanks.is_private

    [ask] = await recorded(bot)
    assert (ask.helpful, ask.unhelpful) == (1, 0)


async def test_of_messages_only_those_for_the_bot_are_looked_at(
    student: Person, bot: GuideBot
) -> None:
    seen: list[str] = []

    async def on_message(message: discord.Message) -> None:
        seen.append(message.content)

    bot.add_listener(on_message)
    await student.say("career-questions", "who else is here")
    await student.say("career-questions", PAY, mention=True)
    await student.slash("ask", question=PAY)

    assert len(seen) == 1
    assert PAY in seen[0]


async def test_a_mention_is_answered_with_a_reply_that_pings_nobody(student: Person) -> None:
    asked = await student.say("career-questions", PAY, mention=True)

    answer = await student.wait_for_message(in_channel="career-questions")

    assert "$32,000" in answer.text
    assert answer.reply_to == asked.id
    assert answer.pings == []


async def test_a_reply_to_the_bot_is_answered(student: Person) -> None:
    await student.say("career-questions", PAY, mention=True)
    first = await student.wait_for_message(in_channel="career-questions")

    await student.say("career-questions", "and do i need a college degree", reply_to=first)

    second = await student.wait_for_message(in_channel="career-questions")
    assert "high school diploma" in second.text


async def test_other_talk_is_left_alone(student: Person, sandbox: Sandbox) -> None:
    await student.say("career-questions", PAY)
    await student.say("career-questions", PAY, mention=True)

    answer = await student.wait_for_message(in_channel="career-questions")

    history = await student.history("career-questions")
    assert [m.id for m in history if m.author == sandbox.world.bot.name] == [answer.id]


async def test_a_direct_message_is_answered(student: Person) -> None:
    await student.dm(PAY)

    answer = await student.wait_for_message(in_dm=True)

    assert "$32,000" in answer.text
    assert "Share" not in answer.labels


async def test_the_message_menu_answers_publicly_for_a_moderator_only(
    student: Person, student2: Person, moderator: Person
) -> None:
    asked = await student.say("general", PAY)

    for_student = await student2.message_menu("Answer from the guide", asked)
    for_moderator = await moderator.message_menu("Answer from the guide", asked)

    assert "$32,000" in for_student.text
    assert for_student.is_private
    assert "$32,000" in for_moderator.text
    assert not for_moderator.is_private


async def test_what_the_guide_does_not_cover_is_said(student: Person) -> None:
    reply = await student.slash("ask", question="what should i wear to the prom tonight")

    assert "isn't in my guide" in reply.text
    assert "Browse the guide" in reply.labels
    assert "Ask the moderators" not in reply.labels


async def test_an_old_button_works_after_a_restart(
    student: Person, sandbox: Sandbox, bot: GuideBot
) -> None:
    reply = await student.slash("ask", question=PAY)
    await bot.close()

    async with connected(bot.app, sandbox.token):
        page = await reply.click("Read the whole section")

    assert page.text.startswith("## What the job pays")


async def test_a_public_answers_controls_serve_only_the_asker(
    student: Person, student2: Person
) -> None:
    await student.say("career-questions", PAY, mention=True)
    answer = await student.wait_for_message(in_channel="career-questions")

    refused = await student2.look_at(answer).click("👍")
    page = await student2.look_at(answer).click("Read the whole section")

    assert "Only the person who asked" in refused.text
    assert refused.is_private
    assert page.is_private


@pytest.mark.parametrize(
    "question",
    [
        "   ",
        "🤷🤷🤷",
        "z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞",
        "@everyone @here <@1> how much",
        "[click](https://bad.example) # big **bold** ```code```",
        "\u202ehow much do techs make\u202c",
        "null\0byte how much do techs make",
        "how much do techs make " * 173,
    ],
    ids=["blank", "emoji", "zalgo", "everyone", "markdown", "rtl", "null", "long"],
)
async def test_bad_input_gets_one_plain_reply_and_pings_nobody(
    student: Person, question: str
) -> None:
    reply = await student.slash("ask", question=question[:4_000])

    assert len(reply.messages) == 1
    assert reply.text
    assert "wrong on my side" not in reply.text
    assert "bad.example" not in reply.text
    assert reply.pings == []


async def test_every_command_of_the_bot_keeps_to_discords_limits(bot: GuideBot) -> None:
    payload = [command.to_dict(bot.tree) for command in bot.tree.get_commands()]

    assert len(payload) > 5
    assert limits.commands_problems(payload) == []
