"""Admins set the server up in one panel; each change is told and takes effect at once."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.client import GuideBot
from bot.clock import MovableClock
from bot.sandbox.driver import Person
from bot.sandbox.options import Refused
from bot.sandbox.seen import Seen
from bot.sandbox.server import Sandbox
from tests.conftest import SECOND_GUIDE
from tests.e2e.running import CONTENT, running_bot, settings_for

QUESTION = "how much do techs make"


async def test_public_answers_hold_from_the_next_question_on(
    admin: Person, student: Person, bot: GuideBot
) -> None:
    assert (await student.slash("ask", question=QUESTION)).is_private
    panel = await admin.slash("settings")

    changed = await panel.select("Answers to /ask", "public")

    assert panel.is_private
    assert changed.id == panel.id
    assert "✅ From now on everybody in the channel sees the answers to /ask." in changed.text
    assert not (await student.slash("ask", question=QUESTION)).is_private


async def test_each_change_is_confirmed_and_logged_in_the_moderators_channel(
    admin: Person, moderator: Person, bot: GuideBot
) -> None:
    panel = await admin.slash("settings")
    moderators, general = admin.channel("moderators").id, admin.channel("general").id
    changes: list[tuple[str, object, str]] = [
        ("Moderators' channel: none", moderators, f"to the moderators go to <#{moderators}>"),
        ("Answers to /ask", "public", "everybody in the channel sees the answers"),
        ("Crisis lines", "gb", "the lines for: United Kingdom"),
        ("How long questions are kept", "30", "are now kept for 30 days"),
        ("Weekly digest: none", general, f"every Monday at 09:00 in <#{general}>"),
        ("Day of the digest", "4", "every Friday at 09:00"),
        ("Time of the digest", "17", "every Friday at 17:00"),
    ]

    for select, value, sentence in changes:
        panel = await panel.select(select, value)
        assert sentence in panel.text.split("\n")[1]
        logged = await moderator.wait_for_message(sentence, within=20)
        assert admin.mention in logged.text
        assert logged.pings == []
    zone = await (await panel.click("Change the time zone")).submit({"zone": "Asia/Tokyo"})

    assert "-# Moderators' channel:" in panel.text
    assert "those of Asia/Tokyo" in zone.text
    await moderator.wait_for_message("those of Asia/Tokyo", within=20)


async def test_a_channel_where_the_bot_can_not_write_is_refused(
    admin: Person, bot: GuideBot
) -> None:
    panel = await admin.slash("settings")

    refused = await panel.select("Moderators' channel: none", admin.channel("read-only").id)

    assert "Give me View Channel and Send Messages" in refused.text


async def test_the_time_zone_is_found_by_what_people_type(admin: Person, bot: GuideBot) -> None:
    panel = await admin.slash("settings")

    form = await panel.click("Change the time zone")
    exact = await form.submit({"zone": "Asia/Kathmandu"})
    assert "those of Asia/Kathmandu" in exact.text

    form = await exact.click("Change the time zone")
    offered = await form.submit({"zone": "australia"})
    picked = await offered.select("Pick a time zone", "Australia/Perth")

    assert "those of Australia/Perth" in picked.text
    assert (await bot.app.settings_of(bot.guilds[0].id)).zone == "Australia/Perth"


async def test_a_place_that_is_none_is_told(admin: Person, bot: GuideBot) -> None:
    form = await (await admin.slash("settings")).click("Change the time zone")

    told = await form.submit({"zone": "qqqqqqq"})

    assert "I know no time zone" in told.text


async def test_the_crisis_region_decides_which_lines_are_named(
    admin: Person, student: Person, bot: GuideBot
) -> None:
    panel = await admin.slash("settings")

    await panel.select("Crisis lines", "gb")
    reply = await student.slash("ask", question="i want to kill myself")

    assert "988" not in reply.text
    assert "Samaritans" in reply.text or "116 123" in reply.text


async def test_the_digest_comes_once_a_week_where_it_was_set(
    admin: Person, student: Person, bot: GuideBot, clock: MovableClock
) -> None:
    await student.slash("ask", question=QUESTION)
    panel = await admin.slash("settings")
    chosen = await panel.select("Weekly digest: none", admin.channel("career-questions").id)
    tomorrow = clock.now() + timedelta(days=1)
    day = await chosen.select("Day of the digest", f"{tomorrow.weekday()}")
    await day.select("Time of the digest", "0")

    weeks: list[Seen] = []
    for days in (1, 1, 6):
        clock.advance(timedelta(days=days))
        bot.publisher.wake()
        if days != 1 or not weeks:
            weeks.append(await student.wait_for_message("What members asked", within=20))

    assert "1 question by 1 member" in weeks[0].text
    assert "Nobody asked me anything" in weeks[1].text
    assert len(await student.history("career-questions")) == 2


async def test_no_channel_means_no_digest(admin: Person, bot: GuideBot) -> None:
    panel = await admin.slash("settings")
    chosen = await panel.select("Weekly digest: none", admin.channel("general").id)

    none = await chosen.select("Weekly digest: none")

    assert "no weekly digest any more" in none.text
    assert await bot.app.scheduling.schedules.digest(bot.guilds[0].id) is None


async def test_students_have_no_settings(student: Person, bot: GuideBot) -> None:
    with pytest.raises(Refused):
        await student.slash("settings")


async def test_a_server_chooses_among_guides_and_others_keep_theirs(
    sandbox: Sandbox, tmp_path: Path, learnt: Path, admin: Person, student: Person
) -> None:
    content = tmp_path / "content"
    content.mkdir()
    for folder in (CONTENT / "mental-health-technician", SECOND_GUIDE, CONTENT / "crisis-lines.md"):
        (content / folder.name).symlink_to(folder)
    (tmp_path / "cache").symlink_to(learnt)

    async with running_bot(settings_for(sandbox, tmp_path, content_dir=content), sandbox.token):
        panel = await admin.slash("settings")
        [guides] = [one for one in panel.selects if "Guide: What is a beekeeper?" in one.options]
        changed = await panel.select(guides.custom_id, "mental-health-technician")
        here = await student.slash("ask", question=QUESTION)
        elsewhere = await student.slash("ask", question="can i take all the honey", in_dm=True)

    assert "I now answer from the guide *What is a mental health technician?*." in changed.text
    assert "$" in here.text
    assert "honey" in elsewhere.text.lower()
