"""The page around the messages: people, places, themes, widths, first steps, the drawer."""

import pytest
from playwright.async_api import expect

from bot.sandbox import posting
from tests.sandbox.page.conftest import Client, Opening
from tests.sandbox.page.scene import Stage, many

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_another_person_sees_other_channels(client: Client) -> None:
    moderators = client.page.locator("#channels").get_by_role("button", name="moderators")
    await expect(moderators).to_have_count(0)

    await client.page.locator(".me").click()
    await client.page.get_by_role("menuitemradio", name="Morgan Moderator").click()

    await expect(moderators).to_be_visible()
    await expect(client.message("This answer is for Sam alone.")).to_have_count(0)
    await expect(client.page.locator(".me")).to_contain_text("Morgan Moderator")


async def test_people_and_channels_change_by_keyboard(client: Client) -> None:
    await client.press("Alt+4")
    await expect(client.page.locator(".me")).to_contain_text("Alex Admin")

    await client.press("Alt+ArrowDown")

    await expect(client.page.locator("#channel-name")).to_contain_text("announcements")


async def test_unread_messages_and_mentions_are_counted(client: Client) -> None:
    sam = client.stage.world.person("student").id
    client.stage.post("general", "bot", f"Look here, <@{sam}>")

    channel = client.page.locator("#channels").get_by_role("button", name="general")

    await expect(channel).to_have_accessible_name("general, text channel, unread, 1 mentions")
    await expect(client.page).to_have_title("(1) #career-questions · Sandbox")
    await channel.click()
    await expect(client.page).to_have_title("#general · Sandbox")


async def test_a_direct_message_reaches_the_bot_alone(client: Client) -> None:
    await client.page.get_by_role("button", name="Direct messages").click()
    await expect(client.page.locator("#channel-name")).to_contain_text("Career Guide")
    await expect(client.box).to_be_focused()

    await client.type("hello bot")
    await client.press("Enter")

    await expect(client.message("hello bot")).to_be_visible()
    world = client.stage.world
    direct = world.direct_channel(world.person("student").id, world.bot.id)
    assert [each.content for each in direct.messages] == ["hello bot"]


async def test_a_forum_lists_its_posts_and_takes_a_new_one(opening: Opening) -> None:
    client = await opening(channel="career-forum")
    await client.page.get_by_role("button", name="New Post").click()
    await client.type("Night shifts?")
    await client.press("Tab")
    await client.type("Who **works** at night?")
    await client.page.locator(".new-post").get_by_role("button", name="Question").click()

    await client.page.locator(".new-post").get_by_role("button", name="Post").click()

    await expect(client.message("Who works at night?")).to_be_visible()
    await client.page.locator("#channels").get_by_role("button", name="career-forum").click()
    post = client.page.locator(".post")
    await expect(post).to_contain_text("Question")
    await expect(post).to_contain_text("Night shifts?")
    await expect(post).to_contain_text("Sam Student: Who works at night?")


async def test_the_theme_follows_the_computer_until_it_is_switched(opening: Opening) -> None:
    client = await opening(theme="light")
    root = client.page.locator("html")
    await expect(root).to_have_attribute("data-theme", "light")

    await client.page.get_by_role("button", name="Switch to the dark theme").click()
    await client.open()

    await expect(root).to_have_attribute("data-theme", "dark")


@pytest.mark.parametrize("width", [360, 390, 768, 1280])
async def test_nothing_stands_over_the_edge(opening: Opening, width: int) -> None:
    client = await opening(width=width, height=740)

    wider = await client.page.evaluate(
        """() => [...document.querySelectorAll("#main *")]
          .filter(each => !each.closest("pre"))
          .filter(each => each.getBoundingClientRect().right > innerWidth + 1)
          .map(each => each.className)"""
    )

    assert wider == []


async def test_on_a_phone_the_channels_open_and_close(opening: Opening) -> None:
    client = await opening(width=390, height=844)
    channels = client.page.locator("#channels")
    await expect(channels).to_be_hidden()

    await client.page.get_by_role("button", name="Servers and channels").click()
    await channels.get_by_role("button", name="general").click()

    await expect(channels).to_be_hidden()
    await expect(client.message("Hello everybody!")).to_be_visible()


async def test_a_first_step_is_done_at_one_press_and_ticked_off(client: Client) -> None:
    step = client.page.get_by_role("button", name="Ask something")

    await step.click()

    await expect(client.page.get_by_role("button", name="Ask something, done")).to_be_visible()
    await expect(client.message("You ran ask")).to_be_visible()
    await expect(client.page.locator(".steps-count")).to_have_text("1 of 2")


async def test_a_first_step_is_done_as_the_person_it_names(client: Client) -> None:
    await client.page.get_by_role("button", name="Schedule something").click()

    await expect(client.page.get_by_role("button", name="Schedule something, done")).to_be_visible()
    await expect(client.page.locator(".me")).to_contain_text("Morgan Moderator")
    announcements = client.stage.world.find_channel("announcements")
    given = client.app.heard[-1]["options"][0]["options"]
    assert {"type": 7, "name": "channel", "value": announcements.id} in given


async def test_the_drawer_shows_the_traffic_and_its_json(client: Client) -> None:
    traffic = client.stage.sandbox.traffic
    traffic.add("http", "GET /before", status=200, response={"seen": "earlier"})
    await client.page.get_by_role("button", name="Builder's drawer").first.click()
    traffic.add("http", "POST /late", status=404, acknowledged_ms=3400.0, request={"type": 4})
    rows = client.page.locator(".traffic li")
    await expect(rows).to_have_count(2)
    await expect(rows.first).to_contain_text("POST /late")
    await expect(rows.first.locator(".took")).to_have_class("took bad")

    await rows.first.locator("summary").click()
    await expect(rows.first.locator("pre")).to_contain_text('"type": 4')
    await client.page.get_by_role("searchbox").fill("before")

    await expect(rows).to_have_count(1)
    await expect(rows.first).to_contain_text("GET /before")


async def test_a_fault_is_switched_in_the_drawer(client: Client) -> None:
    await client.page.get_by_role("button", name="Builder's drawer").first.click()
    slow = client.page.get_by_role("switch", name="A slow API: two seconds a request")

    await slow.check()

    await expect(slow).to_be_checked()
    assert [each.kind for each in client.stage.sandbox.faults.active] == ["slow"]


async def test_a_lost_connection_is_told_and_mended(client: Client, stage: Stage) -> None:
    await stage.sandbox.stop()
    await expect(client.page.locator("#offline")).to_be_visible()

    await stage.sandbox.start()

    await expect(client.message("A heading")).to_be_visible(timeout=15000)
    await expect(client.page.locator("#offline")).to_be_hidden()
    client.faults.clear()  # the browser complains about each try in between


async def test_typing_is_shown_until_the_message_comes(client: Client) -> None:
    world = client.stage.world
    channel = world.find_channel("career-questions")
    world.publish(
        "TYPING_START",
        {"channel_id": channel.id, "user_id": world.bot.id, "timestamp": 0},
        channel,
    )
    await expect(client.page.locator("#typing")).to_have_text("Career Guide is typing…")

    posting.create(world, channel, world.bot.id, {"content": "Here I am"})

    await expect(client.page.locator("#typing")).to_have_text("")


async def test_the_page_loads_within_a_second(client: Client) -> None:
    await client.open()

    took = await client.page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")

    assert took < 1000


async def test_a_channel_of_5000_messages_scrolls_smoothly(opening: Opening) -> None:
    client = await opening(channel="general")
    many(client.stage, 5000)
    await client.open(channel="read-only")
    await expect(client.message("Message 4999")).to_be_visible()

    frames = await client.page.evaluate(SCROLL)

    drawn = await client.page.locator(".messages > li").count()
    assert drawn <= 160
    typical = sorted(frames)[len(frames) // 2]
    slow = sorted(frames)[int(len(frames) * 0.95)]
    assert len(frames) > 150
    assert typical <= 20, f"a frame took {typical} ms"
    assert slow <= 50, f"one frame in twenty took {slow} ms or more"
    reached = await client.page.locator(".messages > li").first.inner_text()
    assert "Message 49" not in reached
    await client.page.get_by_role("button", name="Jump to the newest messages").click()
    await expect(client.message("Message 4999")).to_be_visible()


SCROLL = """() => new Promise((done) => {
  const scroller = document.getElementById("scroller");
  const frames = [];
  let last = performance.now();
  const started = last;
  const step = (at) => {
    frames.push(at - last);
    last = at;
    scroller.scrollTop -= 60;
    if (at - started < 4000) requestAnimationFrame(step);
    else done(frames.slice(5));
  };
  requestAnimationFrame(step);
})"""
