"""Slash commands by keyboard: finding, filling in, what is wrong with them, sending."""

import pytest
from playwright.async_api import expect

from tests.sandbox.page.conftest import Client, Opening

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_a_slash_lists_what_this_person_may_use(opening: Opening) -> None:
    async def names(person: str) -> list[str]:
        client = await opening(person)
        await client.type("/")
        await expect(client.options().first).to_be_visible()
        titles = await client.options().locator(".title > span").all_inner_texts()
        return [each.split()[0] for each in titles]

    assert await names("student") == ["/ask", "/form", "/guide", "/silent", "/slow", "/upload"]
    assert "/schedule" in await names("moderator")


async def test_a_command_is_found_from_a_few_letters_and_sent_by_keyboard(client: Client) -> None:
    await client.type("/ak")
    await expect(client.options().first).to_contain_text("/ask")

    await client.press("Enter")
    await client.type("how much do they make")
    await client.press("Enter")

    await expect(client.message("You ran ask")).to_be_visible()
    await expect(client.last.locator(".headline")).to_contain_text("Sam Student used /ask")
    assert client.app.heard[-1]["options"] == [
        {"type": 3, "name": "question", "value": "how much do they make"}
    ]
    await expect(client.box).to_be_focused()


async def test_a_command_is_chosen_with_the_mouse(client: Client) -> None:
    await client.type("/")
    await client.options().filter(has_text="/guide").click()
    await expect(client.options().first).to_have_text("Salary")

    await client.options().filter(has_text="Education").click()
    await client.press("Enter")

    await expect(client.message("You ran guide")).to_contain_text("education")


async def test_typing_a_whole_command_fills_its_first_option(client: Client) -> None:
    await client.type("/ask what is it")
    await client.press("Enter")

    await expect(client.message("You ran ask")).to_contain_text("what is it")


async def test_a_required_option_left_empty_is_named(client: Client) -> None:
    await client.type("/ask ")
    await client.press("Enter")

    await expect(client.page.locator(".command-error")).to_have_text(
        "question This option is required. Specify a value."
    )
    await expect(client.page.get_by_role("combobox", name="question")).to_be_focused()
    assert client.app.heard == []


async def test_a_text_that_is_too_short_is_refused(client: Client) -> None:
    await client.type("/ask hi")
    await client.press("Enter")

    await expect(client.page.locator(".command-error")).to_contain_text("at least 3 characters")


async def test_an_optional_option_is_offered_and_added(client: Client) -> None:
    await client.type("/ask how much")
    await client.press("Tab")
    await expect(client.options().first).to_contain_text("public")

    await client.press("ArrowDown", "Enter")
    await expect(client.options()).to_have_count(2)
    await client.press("Enter", "Enter")

    await expect(client.message("You ran ask")).to_be_visible()
    assert client.app.heard[-1]["options"][1] == {"type": 5, "name": "public", "value": True}
    assert await client.last.locator(".only-you").count() == 0


async def test_backspace_leaves_a_command(client: Client) -> None:
    await client.type("/ask ")
    await client.press("Backspace")

    await expect(client.box).to_be_focused()
    await expect(client.box).to_have_value("/ask")
    await client.press("Escape")
    await expect(client.options()).to_have_count(0)


async def test_the_bots_ideas_come_once_typing_pauses(client: Client) -> None:
    await client.type("/guide ")
    await client.type("sal")

    await expect(client.options()).to_have_count(2)
    assert client.app.typed[-1] == "sal"
    assert len(client.app.typed) <= 2

    await client.press("ArrowDown", "Enter")
    await expect(client.page.locator(".chip input")).to_have_value("Salary: what the job pays")
    await client.press("Enter")

    await expect(client.message("You ran guide")).to_be_visible()
    assert client.app.heard[-1]["options"][0]["value"] == "salary: what the job pays"


async def test_a_subcommand_takes_a_channel_a_number_and_a_choice(opening: Opening) -> None:
    client = await opening("moderator")
    await client.type("/schedule add ")
    await expect(client.options()).to_have_count(5)

    await client.type("annou")
    await client.press("Enter")
    await client.type("99")
    await client.press("Enter")
    await expect(client.page.locator(".command-error")).to_have_text(
        "every Enter a number of at most 8."
    )
    await client.press("Backspace", "Backspace")
    await client.type("2")
    await client.press("Tab")
    await client.type("day")
    await client.press("Tab")
    await client.type("wed")
    await client.press("Enter", "Enter")

    await expect(client.message("You ran schedule")).to_be_visible()
    add = client.app.heard[-1]["options"][0]
    given = {each["name"]: each["value"] for each in add["options"]}
    channel = client.stage.world.find_channel("announcements")
    assert given == {"channel": channel.id, "every": 2, "day": "wed"}


async def test_a_command_without_an_answer_says_so(client: Client) -> None:
    await client.run("/silent")
    await expect(client.message("Sending command…")).to_be_visible()

    client.never_answers()

    failed = client.message("The application did not respond")
    await expect(failed.locator(".headline")).to_contain_text("Sam Student used /silent")
    await failed.get_by_role("button", name="Dismiss message").click()
    await expect(failed).to_have_count(0)


async def test_a_command_that_takes_its_time_is_thinking(client: Client) -> None:
    await client.run("/slow")

    await expect(client.message("Career Guide is thinking…")).to_be_visible()


async def test_a_file_is_chosen_for_an_option(client: Client) -> None:
    await client.type("/upload ")
    files = client.page.locator(".chip input[type=file]")
    await files.set_input_files({"name": "cv.txt", "mimeType": "text/plain", "buffer": b"my life"})
    await expect(client.page.get_by_label("file, required")).to_have_value("cv.txt (7 bytes)")

    await client.press("Enter")

    await expect(client.message("You ran upload")).to_be_visible()
    sent = next(iter(client.app.heard[-1]["resolved"]["attachments"].values()))
    assert (sent["filename"], sent["size"]) == ("cv.txt", 7)


async def test_a_mention_is_completed_and_sent_as_one(client: Client) -> None:
    await client.type("Hello @car")
    await expect(client.options().first).to_contain_text("Career Guide")
    await client.press("Tab")
    await client.type("how are you")
    await client.press("Enter")

    said = client.message("how are you")
    await expect(said.locator(".mention")).to_have_text("@Career Guide")
    await expect(client.box).to_have_value("")
    newest = {"message_id": client.newest().id}
    client.stage.post("career-questions", "bot", "Very well", message_reference=newest)
    await expect(client.message("Very well").locator(".headline")).to_contain_text(
        "Hello @Career Guide how are you"
    )
