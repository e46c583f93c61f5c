"""Buttons, selects, forms and menus."""

import pytest
from playwright.async_api import expect

from bot.sandbox.permissions import Permission
from tests.sandbox.page.conftest import Client, Opening

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_a_button_is_pressed_by_keyboard(client: Client) -> None:
    controls = client.message("Every control:")
    await controls.get_by_role("button", name="Secondary").focus()

    await client.press("Enter")

    await expect(client.message("You pressed secondary.")).to_be_visible()
    await expect(controls.get_by_role("button", name="Secondary")).to_be_focused()


async def test_a_button_without_an_answer_fails_beneath_its_message(client: Client) -> None:
    controls = client.message("Every control:")
    button = controls.get_by_role("button", name="Never answers")

    await button.click()

    await expect(button).to_have_attribute("aria-busy", "true")
    client.never_answers()
    await expect(controls.locator(".failed")).to_have_text("This interaction failed")
    assert await button.get_attribute("aria-busy") is None


async def test_a_disabled_button_and_a_link_do_what_they_are(client: Client) -> None:
    controls = client.message("Every control:")

    await expect(controls.get_by_role("button", name="Off")).to_be_disabled()
    link = controls.get_by_role("link", name="Link")
    assert await link.get_attribute("href") == "https://example.org/"
    assert await link.get_attribute("target") == "_blank"


async def test_a_select_chooses_one_by_keyboard(client: Client) -> None:
    select = client.message("What the job pays").get_by_role("combobox", name="Related topics")
    await select.focus()

    await client.press("ArrowDown", "ArrowDown", "Enter")

    await expect(client.message("You chose progression.")).to_be_visible()
    await expect(select).to_have_attribute("aria-expanded", "false")


async def test_a_select_of_several_is_sent_when_done(client: Client) -> None:
    await client.message("Every control:").get_by_role("combobox", name="Pick up to three").click()
    for name in ("Red", "Blue"):
        await client.page.get_by_role("option", name=name).click()
    assert client.app.heard == []

    await client.page.get_by_role("button", name="Done").click()

    await expect(client.message("You chose Red, Blue.")).to_be_visible()


async def test_a_person_is_searched_in_a_user_select(client: Client) -> None:
    await client.message("Every control:").get_by_role("combobox", name="Pick a user").click()

    await client.type("riley")
    await expect(client.page.get_by_role("option")).to_have_count(1)
    await client.press("Enter")

    riley = client.stage.world.person("student2")
    await expect(client.message(f"You chose {riley.id}.")).to_be_visible()
    assert riley.id in client.app.heard[-1]["resolved"]["users"]


async def test_a_channel_select_offers_what_i_see(client: Client) -> None:
    await client.message("Every control:").get_by_role("combobox", name="Select a channel").click()

    names = await client.page.get_by_role("option").all_inner_texts()

    assert "general" in names
    assert "moderators" not in names


async def test_a_form_is_filled_in_checked_and_sent(client: Client) -> None:
    await client.message("Every control:").get_by_role("button", name="Form").click()
    form = client.page.get_by_role("dialog", name="Tell us about yourself")
    await expect(form.get_by_role("textbox", name="Your name")).to_be_focused()

    await form.get_by_role("button", name="Submit").click()
    await expect(form.locator(".field-error").first).to_have_text("This field is required.")
    await form.get_by_role("textbox", name="Your name").fill("Sam")
    await form.get_by_role("combobox", name="Where do you stand?").click()
    await client.page.get_by_role("option", name="College").click()
    await form.get_by_role("checkbox", name="People").check()
    await form.get_by_role("button", name="Submit").click()

    await expect(client.message("Thank you, Sam: ['College'], ['People'].")).to_be_visible()
    await expect(form).to_have_count(0)


async def test_escape_closes_a_form_and_sends_nothing(client: Client) -> None:
    await client.run("/form")
    form = client.page.get_by_role("dialog")
    await expect(form).to_be_visible()
    heard = len(client.app.heard)

    await client.press("Escape")

    await expect(form).to_have_count(0)
    assert len(client.app.heard) == heard


async def test_the_apps_of_a_messages_menu_answer_it(client: Client) -> None:
    asked = client.page.locator(".message:not(:has(.container))", has_text="how much do techs make")
    await asked.click(button="right")
    await client.page.get_by_role("menuitem", name="Apps").click()

    await client.page.get_by_role("menuitem", name="Answer from the guide").click()

    await expect(client.message("You ran Answer from the guide")).to_be_visible()
    target = next(iter(client.app.heard[-1]["resolved"]["messages"].values()))
    assert target["content"] == "how much do techs make?"


async def test_the_menu_works_by_keyboard_and_gives_the_focus_back(client: Client) -> None:
    message = client.message("My certificate:")
    await message.focus()
    await message.get_by_role("button", name="More").focus()

    await client.press("Enter", "ArrowDown", "ArrowDown", "Escape")

    await expect(client.page.get_by_role("menu")).to_have_count(0)
    await expect(message.get_by_role("button", name="More")).to_be_focused()


async def test_a_reply_names_whom_it_answers(client: Client) -> None:
    message = client.message("My certificate:")
    await message.hover()
    await message.get_by_role("button", name="Reply").click()
    await client.type("Well done!")

    await client.press("Enter")

    answer = client.message("Well done!")
    await expect(answer.locator(".headline")).to_contain_text("My certificate:")


async def test_my_own_message_is_edited_and_deleted_from_its_menu(client: Client) -> None:
    await client.type("a frist try")
    await client.press("Enter")
    await client.message("a frist try").click(button="right")
    await client.page.get_by_role("menuitem", name="Edit message").click()
    await client.page.get_by_role("textbox", name="Edit message").fill("a first try")
    await client.press("Enter")
    edited = client.message("a first try")
    await expect(edited.locator(".edited")).to_be_visible()

    await edited.click(button="right")
    await client.page.get_by_role("menuitem", name="Delete message").click()

    await expect(edited).to_have_count(0)


async def test_a_thread_is_started_from_a_messages_menu(client: Client) -> None:
    await client.message("My certificate:").click(button="right", position={"x": 90, "y": 8})

    await client.page.get_by_role("menuitem", name="Create thread").click()

    await expect(client.page.locator("#channel-name h2")).to_have_text("My certificate:")
    await client.type("Congratulations")
    await client.press("Enter")
    await expect(client.message("Congratulations")).to_be_visible()


async def test_the_messages_are_walked_through_by_keyboard(client: Client) -> None:
    await client.box.focus()
    await client.press("ArrowUp")
    await expect(client.message("This answer is for Sam alone.")).to_be_focused()

    await client.press("ArrowUp")

    await expect(client.message("topics.csv")).to_be_focused()
    await client.press("Home")
    await expect(client.message("A heading")).to_be_focused()


async def test_a_students_menu_lacks_what_only_moderators_may(opening: Opening) -> None:
    async def items(person: str) -> list[str]:
        client = await opening(person, "general")
        await client.message("Welcome, Sam.").click(button="right")
        return await client.page.get_by_role("menuitem").all_inner_texts()

    assert "Delete message" not in await items("student")
    assert "Delete message" in await items("admin")


async def test_a_reaction_is_added_from_the_grid(client: Client) -> None:
    message = client.message("My certificate:")
    await message.hover()
    await message.get_by_role("button", name="Add reaction").first.click()

    await client.page.get_by_role("group", name="Emoji").get_by_role("button", name="🎉").click()

    await expect(message.locator(".reactions").get_by_role("button", name="🎉, 1")).to_be_visible()


async def test_where_i_may_not_write_the_box_says_so(opening: Opening) -> None:
    client = await opening(channel="read-only")

    await expect(client.box).to_be_disabled()
    assert "permission" in (await client.box.get_attribute("placeholder") or "")
    assert (
        not client.stage.world.allowed(
            client.stage.world.find_channel("read-only"), client.stage.world.person("student").id
        )
        & Permission.SEND_MESSAGES
    )
