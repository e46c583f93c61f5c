"""Admins see what members ask, change the view in place, and act on what went unanswered."""

import csv
import io
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio

from bot.client import GuideBot
from bot.insights import charts
from bot.insights.sample_history import sample_history
from bot.sample_history import record_samples
from bot.sandbox.driver import Person
from bot.sandbox.options import Refused
from bot.sandbox.reply import Reply

PNG = b"\x89PNG\r\n\x1a\n"
NOT_COVERED = "which laptop should i buy for gaming"


async def drawn(reply: Reply) -> Reply:
    """Wait until a press has changed its message: drawing may take a second."""
    await reply.interaction.until(lambda: bool(reply.interaction.edits), within=20)
    return reply


@pytest.fixture(autouse=True)
def _drawing() -> None:
    """Draw once before: matplotlib takes a second to wake up, which is no test's business."""
    charts.gaps(())


@pytest_asyncio.fixture
async def history(bot: GuideBot) -> None:
    """Give the server a few days of questions."""
    guild = bot.guilds[0]
    samples = sample_history(
        await bot.app.guide_of(guild.id),
        guild_id=guild.id,
        channels=[guild.text_channels[0].id],
        zone=ZoneInfo("UTC"),
        now=bot.app.clock.now(),
        days=12,
    )
    await record_samples(bot.app.asks, list(samples))


@pytest.mark.usefixtures("history")
async def test_each_view_is_a_private_picture_with_a_table_and_turns_in_place(
    admin: Person,
) -> None:
    reply = await admin.slash("stats topics")
    assert reply.is_private

    seen = {}
    for label in ("Topics", "Trend", "Gaps", "Quality", "Schedule"):
        page = await drawn(await reply.click(label))
        assert page.id == reply.id
        [picture] = page.files
        assert picture.data.startswith(PNG)
        seen[label] = (picture.name, page.text)

    assert [name for name, _ in seen.values()] == [
        f"{name}.png" for name in ("topics", "trend", "gaps", "quality", "schedule")
    ]
    assert "asked  share  change members" in seen["Topics"][1]
    assert "asked answered unsure none" in seen["Trend"][1]
    assert "×** " in seen["Gaps"][1]
    assert "offered and chosen" in seen["Quality"][1]
    assert "Nothing was posted" in seen["Schedule"][1]


@pytest.mark.usefixtures("history")
async def test_the_period_changes_in_place_and_stays_for_the_next_view(admin: Person) -> None:
    reply = await admin.slash("stats trend", period=90)

    before = reply.text
    week = await drawn(await reply.select("Period", "Last 7 days"))
    trend = week.text
    topics = await drawn(await week.click("Topics"))

    assert week.id == topics.id == reply.id
    assert before != trend
    assert topics.message.selects[0].options["Last 7 days"] == "7"
    assert topics.text.split("\n")[0].split("· ")[1] == trend.split("\n")[0].split("· ")[1]


async def test_dates_can_be_typed_and_wrong_ones_are_told(admin: Person, bot: GuideBot) -> None:
    dated = await admin.slash("stats trend", since="2026-11-01", until="2026-11-09")
    wrong = await admin.slash("stats trend", since="yesterday")

    assert dated.text.splitlines()[0] == "### Trend · 1 Nov to 9 Nov 2026"
    assert wrong.text == "Please type a date like 2026-11-23."


async def test_one_members_question_stays_hidden_and_two_members_make_a_gap(
    admin: Person, student: Person, student2: Person, bot: GuideBot
) -> None:
    await student.slash("ask", question=NOT_COVERED)
    await student.slash("ask", question=NOT_COVERED)
    hidden = await admin.slash("stats gaps")

    await student2.slash("ask", question="what gaming laptop should i buy")
    shown = await admin.slash("stats gaps")

    assert "laptop" not in hidden.text
    assert "**3×**" in shown.text
    assert "2 members" in shown.text


async def test_a_gap_is_taught_and_answered_from_the_next_question_on(
    admin: Person, student: Person, student2: Person, bot: GuideBot
) -> None:
    for person in (student, student2):
        await person.slash("ask", question=NOT_COVERED)
    gaps = await admin.slash("stats gaps")

    gap = await drawn(await gaps.select("Teach or dismiss a question", NOT_COVERED))
    form = await gap.click("Another topic…")
    found = await form.submit({"topic": "teem work"})
    lesson = await drawn(await found.select("Pick a topic", "skills/teamwork"))

    assert "### Learnt" in lesson.text
    answer = await student.slash("ask", question=NOT_COVERED)
    assert answer.text.startswith("### Teamwork")
    back = await drawn(await lesson.click("Back"))
    assert "laptop" not in back.text


async def test_a_dismissed_gap_is_gone(
    admin: Person, student: Person, student2: Person, bot: GuideBot
) -> None:
    for person in (student, student2):
        await person.slash("ask", question=NOT_COVERED)
    gaps = await admin.slash("stats gaps")
    gap = await drawn(await gaps.select("Teach or dismiss a question", NOT_COVERED))

    after = await drawn(await gap.click("Dismiss"))

    assert after.id == gaps.id
    assert "Nothing that two members asked went unanswered." in after.text


async def test_the_export_is_two_files_without_formulas(
    admin: Person, student: Person, student2: Person, bot: GuideBot
) -> None:
    for person in (student, student2):
        await person.slash("ask", question=f"={NOT_COVERED}")

    reply = await admin.slash("stats export", period=7)

    assert reply.is_private
    counts, unanswered = (
        list(csv.reader(io.StringIO(file.data.decode("utf-8-sig")))) for file in reply.files
    )
    assert counts[0][:2] == ["day", "topic"]
    assert unanswered[1][:3] == [f"'={NOT_COVERED}", "2", "2"]


async def test_students_have_no_statistics(student: Person, bot: GuideBot) -> None:
    with pytest.raises(Refused):
        await student.slash("stats topics")


async def test_questions_after_a_scheduled_post_are_set_against_a_usual_day(
    admin: Person, moderator: Person, student: Person, bot: GuideBot
) -> None:
    offer = await moderator.slash(
        "schedule add", channel="general", time="9am", zone="UTC", topic="salary/pay"
    )
    await offer.click("Confirm")
    await moderator.slash("schedule post-now", schedule=1, counts_as="an extra")
    await student.wait_for_message("What the job pays", in_channel="general", within=20)

    for question in ("how much do techs make", "which laptop should i buy for gaming"):
        await student.slash("ask", question=question)
    shown = await admin.slash("stats schedule", period=7)

    assert "What the job pays\n    1        1.0             0.0" in shown.text
