"""The five things to try first: one press each, done by the real bot, ticked off."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, expect

from tests.e2e.browser.conftest import Opening, demo_process
from tests.e2e.browser.visitor import Visitor

pytestmark = [
    pytest.mark.browser,
    pytest.mark.timeout(400),
    pytest.mark.asyncio(loop_scope="session"),
]
TITLES = (
    "Ask something with typos",
    "Browse the guide",
    "Read a day in the life",
    "Schedule the series for tomorrow 09:00 and jump there",
    "See what members ask",
)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def address(
    tmp_path_factory: pytest.TempPathFactory, learnt: Path, browser: Browser
) -> AsyncIterator[str]:
    """The address of a sandbox in which nobody has said anything yet."""
    async with demo_process(tmp_path_factory.mktemp("first"), learnt) as url:
        yield url


def step(visitor: Visitor, title: str) -> Locator:
    return visitor.page.get_by_role("button", name=title)


async def test_a_question_with_typos_is_answered_where_it_was_asked(opening: Opening) -> None:
    visitor = await opening(height=800)

    await visitor.mention_the_bot("hw much do metnal helth techs make")

    await expect(visitor.message("$32,000")).to_be_in_viewport()
    await visitor.picture("answer")


async def test_each_step_is_done_by_the_bot_and_ticked_off(opening: Opening) -> None:
    visitor = await opening(height=960)
    asked, browsed, read, scheduled, counted = TITLES
    done = visitor.page.locator(".steps-count")

    await step(visitor, asked).click()
    private = visitor.page.locator(".message.ephemeral", has_text="$32,000")
    await expect(private).to_contain_text("Only you can see this")
    await expect(done).to_have_text("1 of 5")

    await step(visitor, browsed).click()
    await expect(visitor.message("What is a mental health technician?")).to_be_visible()
    await expect(done).to_have_text("2 of 5")

    await step(visitor, read).click()
    await expect(visitor.page.locator(".me")).to_contain_text("Riley Student")
    await expect(visitor.message("1 of 18")).to_be_visible()
    await expect(done).to_have_text("3 of 5")

    await step(visitor, scheduled).click()
    await expect(step(visitor, scheduled)).to_contain_text("Press Confirm to go on.")
    confirm = visitor.message("at 09:00 New York time").get_by_role("button", name="Confirm")
    await expect(confirm).to_be_in_viewport()
    await expect(confirm).to_have_class("button success wanted")
    await confirm.click()
    post = visitor.page.locator(".message:not(.ephemeral)", has_text="The first door").last
    await expect(post).to_be_in_viewport()
    await expect(post).to_contain_text("To talk about")
    await expect(done).to_have_text("4 of 5")
    await visitor.picture("schedule", height=1240)

    await step(visitor, counted).click()
    await expect(visitor.message("Last 30 days").locator("img")).to_be_visible()
    await expect(visitor.message("60 days of made-up questions")).to_be_visible()
    await expect(done).to_have_text("5 of 5")
    await expect(visitor.page.locator("#steps")).to_contain_text("All done")
    await visitor.picture("stats", height=1240)
