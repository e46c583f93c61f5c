"""Somebody who may be at risk gets a line to call, in private, and leaves no trace here."""

from dataclasses import replace

from bot.client import GuideBot
from bot.sandbox.driver import Person
from bot.sandbox.server import Sandbox

AT_RISK = "i dont want to be alive anymore, zebrafish"
ABOUT_A_FRIEND = "my friend told me she is going to kill herself tonight, zebrafish"


async def test_a_command_is_answered_privately_with_the_regions_line(
    student: Person, bot: GuideBot
) -> None:
    reply = await student.slash("ask", question=AT_RISK)

    assert reply.is_private
    assert "988" in reply.text
    assert "bot" in reply.text
    assert "Share" not in reply.labels


async def test_public_answers_stay_private_in_a_crisis(student: Person, bot: GuideBot) -> None:
    guild = bot.guilds[0].id
    await bot.app.server_settings.change(guild, lambda old: replace(old, public_answers=True))
    bot.app.servers.forget(guild)

    ordinary = await student.slash("ask", question="how much do techs make")
    crisis = await student.slash("ask", question=AT_RISK)

    assert not ordinary.is_private
    assert crisis.is_private


async def test_a_mention_is_answered_in_a_direct_message_and_not_in_the_channel(
    student: Person, student2: Person, bot: GuideBot
) -> None:
    await student.say("general", AT_RISK, mention=True)

    answer = await student.wait_for_message(in_dm=True)

    assert "988" in answer.text
    seen = await student2.history("general")
    assert [m.author for m in seen] == [student.user.name]


async def test_whoever_takes_no_direct_messages_opens_the_reply_in_the_channel(
    student: Person, student2: Person, bot: GuideBot, sandbox: Sandbox
) -> None:
    sandbox.faults.respond(403, method="POST", path="*/users/@me/channels", code=50007)
    await student.say("general", AT_RISK, mention=True)
    public = await student.wait_for_message(in_channel="general")
    assert "988" not in public.text

    refused = await student2.look_at(public).click("Open it")
    opened = await public.click("Open it")

    assert "988" not in refused.text
    assert "988" in opened.text
    assert opened.is_private


async def test_who_worries_about_somebody_else_reads_how_to_help(
    student: Person, bot: GuideBot
) -> None:
    own = (await student.slash("ask", question=AT_RISK)).text
    about = (await student.slash("ask", question=ABOUT_A_FRIEND)).text

    assert "988" in about
    assert about != own


async def test_the_menu_on_somebodys_message_speaks_to_who_used_it(
    student: Person, moderator: Person, bot: GuideBot
) -> None:
    said = await student.say("general", AT_RISK)

    reply = await moderator.message_menu("Answer from the guide", said)

    assert reply.is_private
    assert "988" in reply.text


async def test_a_question_about_the_work_is_answered(student: Person, bot: GuideBot) -> None:
    reply = await student.slash("ask", question="how do techs calm down a patient in crisis")

    assert "988" not in reply.text
