"""Where the bot isn't sure it asks, and where the guide has nothing it says so."""

from dataclasses import replace

import pytest

from bot.answering.outcome import OutcomeKind
from bot.client import GuideBot
from bot.sandbox.driver import Person
from bot.sandbox.server import Sandbox
from tests.e2e.recorded import recorded

PERHAPS_UNSURE = (
    "is it dangerous or is it badly paid",
    "people and papers",
    "what about the money and the training",
    "teams in jail",
    "sad patients and long shifts",
    "tell me about kids",
)
NOT_COVERED = "which laptop should i buy for gaming"


async def test_a_choice_is_answered_and_recorded_as_confirmed(
    student: Person, bot: GuideBot, unsure: str
) -> None:
    reply = await student.slash("ask", question=unsure)
    assert reply.text.startswith("### Which of these do you mean?")
    wanted = reply.labels[0]

    answer = await reply.click(wanted)

    assert answer.id == reply.id
    assert answer.text.startswith(f"### {wanted}")
    [ask] = await recorded(bot)
    assert (ask.ask.outcome, ask.ask.topic is not None) == (OutcomeKind.SUGGEST, True)


async def test_none_of_these_becomes_unknown(student: Person, bot: GuideBot, unsure: str) -> None:
    reply = await student.slash("ask", question=unsure)

    admitted = await reply.click("None of these")

    assert "isn't in my guide" in admitted.text
    [ask] = await recorded(bot)
    assert ask.ask.outcome is OutcomeKind.UNKNOWN


async def test_text_is_kept_redacted_and_only_of_what_was_not_answered(
    student: Person, bot: GuideBot
) -> None:
    await student.slash("ask", question="how much do techs make")
    await student.slash("ask", question=f"{NOT_COVERED}, mail me at sam@example.org")

    answered, unknown = await recorded(bot)

    assert answered.ask.text is None
    assert unknown.ask.text is not None
    assert "laptop" in unknown.ask.text
    assert "sam@example.org" not in unknown.ask.text


async def test_somebody_elses_message_is_never_kept(
    student: Person, student2: Person, bot: GuideBot
) -> None:
    said = await student.say("general", NOT_COVERED)

    await student2.message_menu("Answer from the guide", said)

    [ask] = await recorded(bot)
    assert ask.ask.text is None


@pytest.fixture
def unsure(bot: GuideBot) -> str:
    """Return a question of which the bot is not sure, whatever it has learnt since."""
    answer = bot.app.answerers.of(None).answer
    return next(q for q in PERHAPS_UNSURE if answer(q).kind is OutcomeKind.SUGGEST)


@pytest.fixture
async def moderators_channel(bot: GuideBot, sandbox: Sandbox) -> str:
    """Set the moderators' channel and return its name."""
    guild = bot.guilds[0]
    channel = next(c for c in guild.text_channels if "mod" in c.name)
    await bot.app.server_settings.change(
        guild.id, lambda old: replace(old, moderators_channel_id=channel.id)
    )
    bot.app.servers.forget(guild.id)
    return channel.name


async def test_the_moderators_get_a_question_only_when_its_asker_sends_it(
    student: Person, moderator: Person, moderators_channel: str
) -> None:
    reply = await student.slash("ask", question=NOT_COVERED)
    assert await moderator.history(moderators_channel) == []

    form = await reply.click("Ask the moderators")
    done = await form.submit({"question": "which laptop? @everyone [x](https://bad.example)"})

    [sent] = await moderator.history(moderators_channel)
    assert "which laptop" in sent.text
    assert student.mention in sent.text
    assert sent.pings == []
    assert "](https" not in sent.text
    assert done.is_private


async def test_a_follow_up_leans_on_the_last_topic(student: Person, bot: GuideBot) -> None:
    await student.slash("ask", question="do i need certification in my state")
    reply = await student.slash("ask", question="and how long does that take")

    assert "isn't in my guide" not in reply.text
