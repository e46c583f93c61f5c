"""The page with what the real bot says: accessible, light, and fresh when asked to be."""

import re
from pathlib import Path

import pytest
from playwright.async_api import Dialog, expect

from tests.e2e.browser.conftest import Opening, demo_process
from tests.e2e.browser.visitor import Visitor

LIGHT_ENOUGH = 300_000
pytestmark = [
    pytest.mark.browser,
    pytest.mark.timeout(300),
    pytest.mark.asyncio(loop_scope="session"),
]


async def look_around(visitor: Visitor) -> None:
    """Bring one of most things that the bot says onto the page."""
    await visitor.run("/ask how much do techs make")
    await expect(visitor.message("What the job pays")).to_be_visible()
    await visitor.run("/ask what should i wear to the prom tonight")
    await expect(visitor.message("isn't in my guide")).to_be_visible()
    await visitor.run("/help")
    await expect(visitor.message("/schedule")).to_be_visible()
    await visitor.run("/settings")
    await expect(visitor.message("Settings of this server")).to_be_visible()
    await visitor.run("/privacy")
    await expect(visitor.message("Your privacy")).to_be_visible()
    await look_at_the_counts(visitor)


async def look_at_the_counts(visitor: Visitor) -> None:
    """Bring each view of what members ask onto the page."""
    await expect(visitor.message("made-up questions")).to_be_visible()
    for view in ("topics", "trend", "gaps", "quality", "schedule"):
        await visitor.run(f"/stats {view}")
        picture = visitor.page.locator(f".message img[src*='{view}.png']").last
        await expect(picture).to_be_visible()
        await expect(picture).to_have_attribute("alt", re.compile(r"\w\. \w"))


@pytest.mark.parametrize(("theme", "width"), [("dark", 1280), ("light", 390)])
async def test_axe_finds_no_serious_fault_in_what_the_bot_says(
    opening: Opening, theme: str, width: int
) -> None:
    visitor = await opening("admin", "moderators", theme=theme, width=width)
    await look_around(visitor)

    assert await visitor.serious_faults() == []


async def test_no_table_of_counts_is_wrapped_on_a_phone(opening: Opening) -> None:
    visitor = await opening("admin", "moderators", width=390)
    await look_at_the_counts(visitor)

    too_wide = await visitor.page.evaluate(
        """() => [...document.querySelectorAll(".message pre")].filter((table) => {
          const code = table.querySelector("code") ?? table;
          code.style.whiteSpace = table.style.whiteSpace = "pre";
          return table.scrollWidth > table.clientWidth || code.scrollWidth > code.clientWidth;
        }).map((table) => table.textContent)"""
    )

    assert await visitor.page.locator(".message pre").count() >= 4
    assert too_wide == []


async def test_the_whole_page_is_light(opening: Opening) -> None:
    visitor = await opening()

    sizes = await visitor.page.evaluate(
        """() => ["navigation", "resource"].flatMap(kind => performance.getEntriesByType(kind))
          .filter(each => !each.name.includes("/sandbox/"))
          .map(each => each.decodedBodySize)"""
    )

    assert len(sizes) > 20
    assert sum(sizes) < LIGHT_ENOUGH


async def test_a_fresh_start_forgets_everything(
    opening: Opening, tmp_path: Path, learnt: Path
) -> None:
    async with demo_process(tmp_path, learnt, "--history", "0") as url:
        visitor = await opening(url=url)
        await visitor.run("/ask how much do techs make")
        await expect(visitor.message("What the job pays")).to_be_visible()
        await visitor.page.get_by_role("button", name="Builder's drawer").first.click()

        async def agree(dialog: Dialog) -> None:
            await dialog.accept()

        visitor.page.on("dialog", agree)
        await visitor.page.get_by_role("button", name="Fresh start").click()
        await expect(visitor.message("What the job pays")).to_have_count(0)
        await expect(visitor.page.locator("#bot-off")).to_be_hidden()

        await visitor.run("/ask how much do techs make")
        await expect(visitor.message("What the job pays")).to_be_visible()
        await visitor.page.context.close()
    visitor.window.faults.clear()  # the question to confirm, and each try to connect again
