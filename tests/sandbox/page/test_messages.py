"""Messages are drawn as Discord draws them, and nothing in them runs."""

import pytest
from playwright.async_api import expect

from bot.sandbox import posting
from tests.sandbox.page.conftest import Client, Opening

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_markdown_becomes_headings_lists_quotes_and_code(client: Client) -> None:
    message = client.message("A heading")

    for tag, text in {
        "h3": "A heading",
        "h4": "A smaller one",
        "h5": "The smallest",
        "small.subtext": "and a line in small print",
        "strong >> nth=0": "bold",
        "em >> nth=0": "slanted",
        "u": "underlined",
        "s": "struck",
        "strong em": "both",
        "code.inline": "code",
        "ul > li >> nth=0": "one",
        "ul ul > li": "two and a half",
        "ol > li >> nth=1": "second",
        "blockquote": "Somebody said this.\nAnd this.",
        "pre code": 'print("hello")',
    }.items():
        await expect(message.locator(f".markdown >> {tag}").first).to_have_text(text)


async def test_a_spoiler_shows_its_text_only_once_pressed(client: Client) -> None:
    spoiler = client.message("A heading").locator(".spoiler")
    secret = spoiler.locator("span")
    await expect(secret).to_be_hidden()

    await spoiler.focus()
    await client.press("Enter")

    await expect(secret).to_be_visible()
    await expect(secret).to_have_text("a secret")


async def test_a_masked_link_tells_where_it_leads(client: Client) -> None:
    link = client.page.get_by_role("link", name="A masked link")

    assert await link.get_attribute("href") == "https://example.org/a"
    assert await link.get_attribute("title") == "https://example.org/a"
    assert "noopener" in (await link.get_attribute("rel") or "")


async def test_mentions_and_times_are_written_out(client: Client) -> None:
    message = client.message("@everyone")

    texts = await message.locator(".mention").all_inner_texts()
    assert texts == ["@Sam Student", "@Moderators", "career-questions", "/ask", "@everyone"]
    times = message.locator("time.timestamp")
    await expect(times.first).to_have_text("Tuesday, November 14, 2023 at 10:13 PM")
    assert "ago" in await times.nth(1).inner_text()
    await expect(message).to_contain_text(":heart_hands:")


async def test_nothing_that_somebody_writes_becomes_markup(client: Client) -> None:
    message = client.message("onerror=alert(1)").locator(".body")

    await expect(message).to_contain_text("<img src=x onerror=alert(1)>")
    await expect(message).to_contain_text("<script>alert(2)</script>")
    assert await message.locator("img, script, svg, iframe, [onload], [onclick]").count() == 0
    links = await message.locator("a").evaluate_all("all => all.map(each => each.protocol)")
    assert set(links) <= {"https:"}


async def test_names_of_places_and_people_do_not_become_markup_either(opening: Opening) -> None:
    client = await opening("moderator", "general")
    world = client.stage.world
    attack = "<img src=x onerror=alert(7)>"
    world.person("student").display_name = attack
    world.find_channel("read-only").name = attack
    world.find_channel("general").topic = attack
    next(iter(world.guilds.values())).name = attack

    await client.open("moderator", "general")

    await expect(client.page.locator("#guild-name")).to_have_text(attack)
    await expect(client.page.locator("#topic")).to_have_text(attack)
    await expect(client.page.locator(".message .name", has_text=attack).first).to_be_visible()
    assert await client.page.locator("#app img").count() == 0


async def test_a_card_of_components_has_its_accent_picture_and_controls(client: Client) -> None:
    card = client.message("What the job pays")

    box = card.locator(".container")
    assert await box.evaluate("box => getComputedStyle(box).borderLeftColor") == "rgb(59, 165, 92)"
    picture = card.get_by_role("button", name="Open image: A green square").locator("img")
    assert await picture.evaluate("img => img.complete && img.naturalWidth") == 120
    for name in ("Read the whole section", "👍", "👎", "Share"):
        await expect(card.locator(".container").get_by_role("button", name=name)).to_be_enabled()
    await expect(card.locator(".headline")).to_contain_text("how much do techs make?")


async def test_an_embed_has_its_colour_fields_and_footer(client: Client) -> None:
    embed = client.page.locator(".embed")

    await expect(embed.get_by_role("link", name="A day in the life")).to_be_visible()
    assert (
        await embed.evaluate("box => getComputedStyle(box).borderLeftColor") == "rgb(230, 126, 34)"
    )
    names = await embed.locator(".embed-field-name").all_inner_texts()
    assert names == ["Episode", "Where", "Question"]
    await expect(embed.locator(".embed-footer")).to_have_text("From the guide • 1/1/25, 9:00 AM")


async def test_pictures_open_large_and_files_can_be_taken(client: Client) -> None:
    gallery = client.page.locator(".gallery")
    assert await gallery.get_by_role("button").count() == 3

    await gallery.get_by_role("button", name="Open image: Colour red.png").click()

    await expect(client.page.get_by_role("dialog", name="Colour red.png")).to_be_visible()
    await client.press("Escape")
    files = client.page.locator(".file a")
    assert await files.all_inner_texts() == ["notes.txt", "topics.csv"]


async def test_reactions_count_and_take_my_own(client: Client) -> None:
    card = client.message("What the job pays")
    thumbs = card.locator(".reactions").get_by_role("button", name="👍, 2")
    await expect(thumbs).to_have_attribute("aria-pressed", "true")

    await thumbs.click()

    fewer = card.locator(".reactions").get_by_role("button", name="👍, 1")
    await expect(fewer).to_have_attribute("aria-pressed", "false")


async def test_messages_of_one_person_stand_together(opening: Opening) -> None:
    client = await opening(channel="general")

    second = client.message("Is anybody here a technician?")

    assert await second.locator(".face").count() == 0
    assert await client.message("Hello everybody!").locator(".face").count() == 1
    assert await client.page.locator(".day").count() == 1


async def test_a_thread_stands_under_its_message_and_opens(opening: Opening) -> None:
    client = await opening(channel="general")
    card = client.message("Let us talk shifts.").locator(".thread-card")
    await expect(card).to_contain_text("Night shifts")

    await card.get_by_role("button", name="1 Message ›").click()

    await expect(client.message("I like nights.")).to_be_visible()
    await expect(client.message("Let us talk shifts.")).to_be_visible()
    await expect(client.page.locator("#channel-name")).to_contain_text("Night shifts")


async def test_a_private_reply_is_marked_and_can_be_dismissed(client: Client) -> None:
    private = client.message("This answer is for Sam alone.")
    await expect(private.locator(".only-you")).to_have_text(
        "Only you can see this • Dismiss message"
    )

    await private.get_by_role("button", name="Dismiss message").click()

    await expect(private).to_have_count(0)


async def test_an_edit_and_a_deletion_reach_the_page(client: Client) -> None:
    message = client.stage.post("career-questions", "bot", "First words")
    await expect(client.message("First words")).to_be_visible()

    posting.edit(client.stage.world, message, {"content": "Better words"})

    await expect(client.message("Better words").locator(".edited")).to_have_text("(edited)")
    posting.delete(client.stage.world, message)
    await expect(client.message("Better words")).to_have_count(0)


async def test_new_messages_are_said_to_a_screen_reader(client: Client) -> None:
    client.stage.post("career-questions", "bot", "Listen to **this**")

    await expect(client.page.locator("#announcer")).to_contain_text("Career Guide: Listen to this")
