"""axe-core finds no serious fault, in either theme, on a desk or on a phone."""

import pytest
from axe_playwright_python.async_playwright import Axe

from tests.sandbox.page.conftest import Client, Opening

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def serious(client: Client) -> list[str]:
    """Return what axe calls serious or critical, as one line each."""
    results = await Axe().run(client.page)
    return [
        f"{each['id']}: {node['html'][:160]} {node['any'][0]['message'] if node['any'] else ''}"
        for each in results.response["violations"]
        if each["impact"] in ("serious", "critical")
        for node in each["nodes"]
    ]


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("width", [390, 1280])
async def test_a_channel_with_everything_in_it(opening: Opening, theme: str, width: int) -> None:
    client = await opening(theme=theme, width=width)

    assert await serious(client) == []


@pytest.mark.parametrize("theme", ["dark", "light"])
async def test_a_command_being_filled_in(opening: Opening, theme: str) -> None:
    client = await opening("moderator", theme=theme)
    await client.type("/")
    await client.options().first.wait_for()
    assert await serious(client) == []

    await client.type("schedule add ")
    await client.options().first.wait_for()

    assert await serious(client) == []


@pytest.mark.parametrize("theme", ["dark", "light"])
async def test_a_form_a_menu_and_an_open_select(opening: Opening, theme: str) -> None:
    client = await opening(theme=theme)
    await client.message("My certificate:").click(button="right")
    await client.page.get_by_role("menu").wait_for()
    assert await serious(client) == []
    await client.press("Escape")
    await client.message("Every control:").get_by_role("combobox", name="Pick a user").click()
    await client.page.get_by_role("option").first.wait_for()
    assert await serious(client) == []
    await client.press("Escape")
    await client.run("/form")
    await client.page.get_by_role("dialog").wait_for()

    assert await serious(client) == []


@pytest.mark.parametrize("theme", ["dark", "light"])
async def test_the_drawer_with_traffic(opening: Opening, theme: str) -> None:
    client = await opening(theme=theme, width=1700)
    await client.page.get_by_role("button", name="Builder's drawer").first.click()
    traffic = client.stage.sandbox.traffic
    traffic.add("http", "POST /late", status=404, acknowledged_ms=3400.0, request={"type": 4})
    await client.page.locator(".traffic summary").first.click()

    assert await serious(client) == []


async def test_a_forum_and_a_direct_message(opening: Opening) -> None:
    client = await opening(channel="career-forum")
    await client.page.get_by_role("button", name="New Post").click()
    assert await serious(client) == []

    await client.page.get_by_role("button", name="Direct messages").click()
    await client.page.locator("#channel-name .avatar").wait_for()

    assert await serious(client) == []
