"""A moderator schedules the series, watches it being posted, and does everything else there is."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.client import GuideBot
from bot.clock import MovableClock
from bot.sandbox.driver import Person
from bot.sandbox.permissions import Permission
from bot.sandbox.pointing import point_at
from bot.sandbox.server import Sandbox
from tests.e2e.running import running_bot, settings_for

MONDAY = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


class FixedClock:
    """Stands still until it is moved, at a time that the tests know."""

    def now(self) -> datetime:
        return MONDAY


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(FixedClock())


@pytest_asyncio.fixture
async def sandbox(clock: MovableClock) -> AsyncIterator[Sandbox]:
    async with Sandbox(clock=clock) as running, point_at(running.api_url, token=running.token):
        roles = running.world.find_guild().roles.values()
        next(role for role in roles if role.name == "Series").mentionable = True
        yield running


@pytest_asyncio.fixture
async def bot(
    sandbox: Sandbox, tmp_path: Path, learnt: Path, clock: MovableClock
) -> AsyncIterator[GuideBot]:
    (tmp_path / "cache").symlink_to(learnt)
    async with running_bot(settings_for(sandbox, tmp_path), sandbox.token, clock) as running:
        await running.wait_until_ready()
        yield running


async def scheduled(moderator: Person, **options: Any) -> str:
    """Schedule something through the command, and return what the bot then says."""
    values: dict[str, Any] = {"channel": "career-questions", "time": "9am", "zone": "EST"}
    offer = await moderator.slash("schedule add", **(values | options))
    return (await offer.click("Confirm")).text


async def move(bot: GuideBot, clock: MovableClock, **by: float) -> None:
    clock.advance(timedelta(**by))
    await bot.publisher.quiet()


async def test_a_schedule_is_read_back_before_it_is_made(bot: GuideBot, moderator: Person) -> None:
    offer = await moderator.slash(
        "schedule add", channel="career-questions", time="9", zone="London", repeats="weekdays"
    )

    assert offer.is_private
    assert "Mon–Fri at 09:00 London time in <#" in offer.text
    assert offer.text.count("<t:") == 5
    assert "The first door" in offer.text
    assert "No schedules yet" in (await moderator.slash("schedule list")).text

    made = await offer.click("Confirm")
    assert "Scheduled as #1" in made.text
    assert "Mon–Fri at 09:00 London time" in (await moderator.slash("schedule list")).text


async def test_the_series_is_posted_day_by_day(
    bot: GuideBot, clock: MovableClock, moderator: Person
) -> None:
    await scheduled(moderator)

    await move(bot, clock, hours=3)
    first = await moderator.wait_for_message("The first door", in_channel="career-questions")
    assert "1 of 18" in first.text
    assert "To talk about" in first.text
    assert f"<t:{int((MONDAY + timedelta(days=1, hours=2)).timestamp())}:F>" in first.text
    assert first.labels == ["Ask about this", "Related topics"]
    assert first.pings == []

    await move(bot, clock, days=1)
    await moderator.wait_for_message("The other chair", in_channel="career-questions")
    history = await moderator.slash("schedule history", schedule=1)
    assert "The first door" in history.text
    assert "The other chair" in history.text


async def test_a_member_asks_about_a_post_and_opens_related_topics(
    bot: GuideBot, clock: MovableClock, moderator: Person, student: Person
) -> None:
    await scheduled(moderator)
    await move(bot, clock, hours=3)
    post = student.look_at(
        await moderator.wait_for_message("The first door", in_channel="career-questions")
    )

    form = await post.click("Ask about this")
    answer = await form.submit(question="what is a mental health technician")
    assert answer.is_private

    related = await post.click("Related topics")
    assert related.is_private
    topic = await related.select("Open a topic", *list(related.selects[0].options.values())[:1])
    assert "I'm a bot" in topic.text


async def test_role_thread_and_forum(
    bot: GuideBot, clock: MovableClock, moderator: Person, sandbox: Sandbox
) -> None:
    await scheduled(moderator, role="Series", thread=True)
    await scheduled(moderator, channel="career-forum", topic="salary", tag="Story")
    await scheduled(moderator, channel="announcements", crosspost=True)

    await move(bot, clock, hours=3)

    post = await moderator.wait_for_message("The first door", in_channel="career-questions")
    await moderator.wait_for_message("The first door", in_channel="announcements")
    forum = sandbox.world.find_channel("career-forum")
    (opened,) = [c for c in sandbox.world.channels.values() if c.parent_id == forum.id]
    assert opened.thread is not None
    assert opened.thread.applied_tags == [t["id"] for t in forum.tags if t["name"] == "Story"]
    roles = {role.name: role.id for role in sandbox.world.find_guild().roles.values()}
    assert post.message.mention_roles == [roles["Series"]]
    assert post.message.thread_id is not None


async def test_pause_resume_skip_edit_post_now_and_remove(
    bot: GuideBot, clock: MovableClock, moderator: Person
) -> None:
    await scheduled(moderator)

    assert "Paused" in (await moderator.slash("schedule pause", schedule=1)).text
    assert "Running" not in (await moderator.slash("schedule show", schedule=1)).text
    resumed = await moderator.slash("schedule resume", schedule=1)
    assert "episode 1 of 18" in resumed.text
    skipped = await moderator.slash("schedule skip", schedule=1)
    assert "is left out" in skipped.text
    edited = await moderator.slash("schedule edit", schedule=1, time="21:30", next_item=4)
    assert "21:30 New York time" in edited.text
    assert "episode 4 of 18" in edited.text
    assert "4." in (await moderator.slash("schedule preview", schedule=1)).text
    posted = await moderator.slash("schedule post-now", schedule=1, counts_as="an extra")
    assert "https://discord.com/channels/" in posted.text
    removal = await moderator.slash("schedule remove", schedule=1)
    assert "is removed" in (await removal.click("Remove")).text
    assert "No schedules yet" in (await moderator.slash("schedule list")).text


async def test_the_missing_permission_is_named_at_once(bot: GuideBot, moderator: Person) -> None:
    refused = await moderator.slash("schedule add", channel="read-only", time="9am")
    pin = await moderator.slash("schedule add", channel="general", time="9am", pin=True)

    assert "*Send Messages*" in refused.text
    assert "*Pin Messages*" in pin.text


async def test_a_lost_permission_holds_tells_the_maker_and_resumes(
    bot: GuideBot, clock: MovableClock, moderator: Person, sandbox: Sandbox
) -> None:
    await scheduled(moderator)
    channel = sandbox.world.find_channel("career-questions")
    sandbox.faults.take_permission(channel, Permission.SEND_MESSAGES)
    await move(bot, clock, hours=3)

    told = await moderator.slash("schedule list")
    assert "I lack the permission *Send Messages*" in told.text
    note = await told.follow_up()
    assert "Your schedule #1 is waiting" in note.text

    sandbox.faults.clear()
    await moderator.wait_for_message("The first door", in_channel="career-questions")


async def test_autocomplete_understands_what_people_type(bot: GuideBot, moderator: Person) -> None:
    zones = await moderator.autocomplete("schedule add", "zone", "pacific")
    series = await moderator.autocomplete("schedule add", "series", "day")
    times = await moderator.autocomplete("schedule add", "time", "9pm")
    repeats = await moderator.autocomplete("schedule add", "repeats", "mon,wed")
    topics = await moderator.autocomplete("schedule add", "topic", "pay")
    tags = await moderator.autocomplete("schedule add", "tag", "st", channel="career-forum")

    assert zones[0].value == "America/Los_Angeles"
    assert series[0].value == "day-in-the-life"
    assert times[0].value == "21:00"
    assert "mon,wed" in [choice.value for choice in repeats]
    assert topics
    assert [choice.value for choice in tags] == ["Question", "Story"]


async def test_a_student_has_no_schedule_command(bot: GuideBot, student: Person) -> None:
    assert not [name for name in await student.commands() if name.startswith("/schedule")]
