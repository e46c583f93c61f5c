"""The page as a visitor uses it, with the real bot behind it."""

import os
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from axe_playwright_python.async_playwright import Axe
from PIL import Image
from playwright.async_api import Locator, Page, expect

from tests.browser import Window

PICTURES = Path(__file__).parents[3] / ".github" / "images"
TAKES_PICTURES = os.environ.get("BOT_TEST_PICTURES") == "1"
SHARPNESS = 2 if TAKES_PICTURES else 1
PATIENCE = 30.0
"""Seconds: a busy machine is slow, and nothing here waits longer than it must."""


@dataclass(frozen=True)
class Visitor:
    """Somebody in front of the page; what they look for may take `PATIENCE` to appear."""

    window: Window
    url: str

    @property
    def page(self) -> Page:
        return self.window.page

    async def arrive(self, person: str = "student", channel: str = "career-questions") -> None:
        await self.page.goto(f"{self.url}/?as={person}&channel={channel}")
        await self.page.wait_for_selector("body.ready")
        await expect(self.page.locator("#bot-off")).to_be_hidden()

    async def become(self, name: str) -> None:
        """Switch to another person, by the menu under one's own name."""
        await self.page.locator(".me").click()
        await self.page.get_by_role("menuitemradio", name=name).click()
        await expect(self.page.locator(".me")).to_contain_text(name)

    async def enter(self, channel: str) -> None:
        button = self.page.locator("#channels").get_by_role("button", name=channel)
        await button.click()
        await expect(self.page.locator("#channel-name")).to_contain_text(channel)

    async def type(self, text: str) -> None:
        await self.page.keyboard.type(text)

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.page.keyboard.press(key)

    async def run(self, command: str) -> None:
        """Type a command, and send it with what was typed for its options."""
        await self.page.wait_for_selector("body.ready")
        await self.page.locator("#composer").focus()
        await self.type(command)
        await self.press("Enter")
        # What has no options filled in was only chosen from the list.
        if await self.page.locator("#composer").count() == 0:
            await self.press("Enter")

    async def mention_the_bot(self, text: str) -> None:
        """Write a message that mentions the bot, chosen from what an @ offers."""
        await self.page.locator("#composer").focus()
        await self.type("@Career")
        await expect(self.offered().first).to_contain_text("Career Guide")
        await self.press("Enter")
        await self.type(text)
        await self.press("Enter")

    def message(self, text: str) -> Locator:
        """The newest message that itself holds the text."""
        return (
            self.page.locator(".message").filter(has=self.page.locator(".body", has_text=text)).last
        )

    def offered(self) -> Locator:
        """What the list above the message box offers."""
        return self.page.locator(".suggestions [role=option]")

    async def offered_commands(self) -> set[str]:
        """Return the commands that a slash offers, without their subcommands."""
        await self.page.locator("#composer").focus()
        await self.type("/")
        await expect(self.offered().first).to_be_visible()
        titles = await self.offered().locator(".title > span").all_inner_texts()
        await self.press("Backspace")
        return {title.split()[0] for title in titles}

    async def picture(self, name: str, *, height: int | None = None) -> None:
        """Take the README's picture of that name, where pictures are wanted."""
        if not TAKES_PICTURES:
            return
        size = self.page.viewport_size
        assert size is not None
        await self.page.set_viewport_size({**size, "height": height or size["height"]})
        await self.page.mouse.move(0, 0)
        drawn = await self.page.screenshot(animations="disabled")
        # A page has few colours: with 256 of them the file is a quarter of the size.
        picture = (
            Image.open(BytesIO(drawn))
            .convert("RGB")
            .quantize(256, kmeans=2, dither=Image.Dither.NONE)
        )
        picture.save(PICTURES / f"{name}.png", optimize=True)
        await self.page.set_viewport_size(size)

    async def serious_faults(self) -> list[str]:
        """Return what axe calls serious or critical, as one line each."""
        results = await Axe().run(self.page)
        return [
            f"{each['id']}: {node['html'][:160]}"
            for each in results.response["violations"]
            if each["impact"] in ("serious", "critical")
            for node in each["nodes"]
        ]
