"""Each of the four people reaches what they may, and is refused the rest as Discord would."""

import pytest
from playwright.async_api import expect

from tests.e2e.browser.conftest import Opening

EVERYBODY = {"/ask", "/day", "/faq", "/guide", "/help", "/privacy"}
MODERATORS = EVERYBODY | {"/schedule"}
ADMINS = MODERATORS | {"/settings", "/stats", "/teach"}
pytestmark = [
    pytest.mark.browser,
    pytest.mark.timeout(300),
    pytest.mark.asyncio(loop_scope="session"),
]


@pytest.mark.parametrize(
    ("person", "commands", "sees_moderators"),
    [
        ("student", EVERYBODY, False),
        ("student2", EVERYBODY, False),
        ("moderator", MODERATORS, True),
        ("admin", ADMINS, True),
    ],
)
async def test_a_person_is_offered_their_commands_and_channels(
    opening: Opening, person: str, commands: set[str], sees_moderators: bool
) -> None:
    visitor = await opening(person)

    assert await visitor.offered_commands() == commands
    moderators = visitor.page.locator("#channels").get_by_role("button", name="moderators")
    await expect(moderators).to_have_count(int(sees_moderators))


async def test_a_command_that_is_not_for_students_is_only_text_to_them(opening: Opening) -> None:
    visitor = await opening("student", "general")

    await visitor.run("/stats topics")

    await expect(visitor.message("/stats topics")).to_contain_text("Sam Student")


async def test_only_who_asked_may_rate_a_public_answer(opening: Opening) -> None:
    student = await opening("student")
    await student.mention_the_bot("how much do techs make")
    public = ".message:not(.ephemeral)"
    answer = student.page.locator(public, has_text="What the job pays").last
    await expect(answer.get_by_role("button", name="👍")).to_be_visible()

    other = await opening("student2")
    answer = other.page.locator(public, has=other.page.get_by_role("button", name="👍")).last
    await answer.get_by_role("button", name="👍").click()

    refused = other.message("Only the person who asked")
    await expect(refused).to_contain_text("Only you can see this")


async def test_the_message_menu_answers_a_students_question(opening: Opening) -> None:
    student = await opening("student", "general")
    await student.type("does anybody know how much techs make?")
    await student.press("Enter")
    moderator = await opening("moderator", "general")

    await moderator.message("does anybody know").click(button="right")
    await moderator.page.get_by_role("menuitem", name="Apps").click()
    await moderator.page.get_by_role("menuitem", name="Answer from the guide").click()

    public = ".message:not(.ephemeral)"
    await expect(student.page.locator(public, has_text="What the job pays").last).to_be_visible()


async def test_where_only_reading_is_allowed_the_box_is_closed(opening: Opening) -> None:
    visitor = await opening("student", "read-only")

    await expect(visitor.page.locator("#composer")).to_be_disabled()


async def test_an_admin_opens_the_settings_and_the_gaps(opening: Opening) -> None:
    visitor = await opening("admin", "moderators")

    await visitor.run("/settings")
    await expect(visitor.page.locator(".message .select").first).to_be_visible()

    await visitor.run("/stats gaps")
    await expect(visitor.message("Last 30 days")).to_be_visible()
