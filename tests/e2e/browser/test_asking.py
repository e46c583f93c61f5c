"""A student asks by keyboard, reads on, rates and shares; old buttons outlive a restart."""

from pathlib import Path

import pytest
from playwright.async_api import expect

from bot.sandbox.pointing import point_at
from bot.sandbox.server import Sandbox
from tests.e2e.browser.conftest import Opening
from tests.e2e.running import running_bot, settings_for

PAY = "how much do techs make"
pytestmark = [
    pytest.mark.browser,
    pytest.mark.timeout(300),
    pytest.mark.asyncio(loop_scope="session"),
]


async def test_a_question_is_typed_answered_read_on_rated_and_shared(opening: Opening) -> None:
    visitor = await opening(width=1280, height=800)
    await visitor.type("/as")
    await expect(visitor.offered().first).to_contain_text("/ask")
    await visitor.press("Enter")
    await visitor.type(PAY)
    await visitor.press("Enter")

    share = visitor.page.get_by_role("button", name="Share")
    answer = visitor.page.locator(".message.ephemeral", has=share).last
    await expect(answer.get_by_role("heading", name="What the job pays")).to_be_visible()
    await expect(answer).to_contain_text("U.S. Bureau of Labor Statistics")
    await expect(answer).to_contain_text("Only you can see this")
    await expect(answer.locator(".headline")).to_contain_text("Sam Student used /ask")

    await answer.get_by_role("button", name="👍").click()
    await expect(visitor.message("Thank you, noted")).to_contain_text("Only you can see this")

    await answer.get_by_role("button", name="Read the whole section").click()
    whole = visitor.page.locator(
        ".message", has=visitor.page.get_by_role("button", name="Contents")
    )
    await expect(whole.last).to_contain_text("Only you can see this")
    await expect(whole.last.get_by_role("heading", name="What the job pays")).to_be_visible()

    await answer.get_by_role("button", name="Share").click()
    shared = visitor.page.locator(".message:not(.ephemeral)", has_text="$32,000").last
    await expect(shared).to_be_visible()
    another = await opening("student2")
    await expect(another.message("$32,000")).to_be_visible()
    await expect(another.page.locator(".ephemeral")).to_have_count(0)


async def test_on_a_phone_the_answer_fits_the_screen(opening: Opening) -> None:
    visitor = await opening("student2", "general", width=390, height=844, theme="light")
    await visitor.run(f"/ask {PAY}")
    answer = visitor.message("$32,000")
    await expect(answer).to_be_visible()

    wider = await visitor.page.evaluate("document.documentElement.scrollWidth - innerWidth")

    assert wider <= 0
    await visitor.picture("phone")


async def test_an_old_button_works_after_a_restart(
    opening: Opening, tmp_path: Path, learnt: Path
) -> None:
    (tmp_path / "cache").symlink_to(learnt)
    async with Sandbox() as sandbox, point_at(sandbox.api_url, token=sandbox.token):
        settings = settings_for(sandbox, tmp_path)
        async with running_bot(settings, sandbox.token):
            visitor = await opening(url=sandbox.url)
            await visitor.run(f"/ask {PAY}")
            answer = visitor.message("$32,000")
            await expect(answer).to_be_visible()
        await expect(visitor.page.locator("#bot-off")).to_be_visible()

        async with running_bot(settings, sandbox.token):
            await expect(visitor.page.locator("#bot-off")).to_be_hidden()
            await answer.get_by_role("button", name="Read the whole section").click()

            contents = visitor.page.get_by_role("button", name="Contents")
            await expect(contents).to_be_visible()
            await visitor.page.context.close()
