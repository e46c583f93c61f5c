"""Chromium with the page open, on a fixed scene and an app of a few lines."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from bot.sandbox.interactions import NO_ANSWER
from bot.sandbox.model import Message
from bot.sandbox.page_session import FirstStep
from bot.sandbox.server import Sandbox
from tests.browser import open_window
from tests.sandbox.page.scene import Stage, rich
from tests.sandbox.page.tiny_app import TinyApp

FIRST_STEPS: list[FirstStep] = [
    {
        "title": "Ask something",
        "person": "student",
        "channel": "general",
        "type": "slash",
        "command": "ask",
        "options": {"question": "how much"},
    },
    {
        "title": "Schedule something",
        "person": "moderator",
        "channel": "moderators",
        "type": "slash",
        "command": "schedule add",
        "options": {"channel": "#announcements", "every": 1},
    },
]


@dataclass
class Client:
    """The page as one person uses it; `faults` collects what the browser complained about."""

    page: Page
    url: str
    app: TinyApp
    stage: Stage
    faults: list[str]

    async def open(self, person: str = "student", channel: str = "career-questions") -> None:
        await self.page.goto(f"{self.url}/?as={person}&channel={channel}")
        await self.page.wait_for_selector("body.ready")

    @property
    def box(self) -> Locator:
        """The message box."""
        return self.page.locator("#composer")

    @property
    def last(self) -> Locator:
        """The newest message."""
        return self.page.locator(".messages > li").last

    def message(self, text: str) -> Locator:
        """The newest message that itself holds the text, not only in the line it replies to."""
        body = self.page.locator(".body", has_text=text)
        return self.page.locator(".message").filter(has=body).last

    def options(self) -> Locator:
        """What the list above the message box offers."""
        return self.page.locator(".suggestions [role=option]")

    def newest(self) -> Message:
        """Return the message of the world that was sent last."""
        return list(self.stage.world.messages.values())[-1]

    def never_answers(self) -> None:
        """Let the time for the app's answer to what was done last run out."""
        interactions = self.stage.sandbox.interactions
        newest = list(interactions.by_id.values())[-1]
        interactions.settle(newest, "failed", error=NO_ANSWER[newest.type])

    async def type(self, text: str) -> None:
        await self.page.keyboard.type(text)

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.page.keyboard.press(key)

    async def run(self, command: str) -> None:
        """Type a command without options and send it."""
        await self.box.focus()
        await self.type(command)
        await expect(self.options().first).to_be_visible()
        await self.press("Enter", "Enter")


Opening = Callable[..., Awaitable[Client]]


@pytest_asyncio.fixture(loop_scope="session")
async def stage() -> AsyncIterator[Stage]:
    """The sandbox with one of everything in it."""
    async with Sandbox(answer_within=60.0, first_steps=FIRST_STEPS) as running:
        yield rich(running)


@pytest_asyncio.fixture(loop_scope="session")
async def opening(browser: Browser, stage: Stage) -> AsyncIterator[Opening]:
    """Opens the page in a window of its own; at the end the browser must not have complained."""
    app = TinyApp(stage.sandbox)
    clients: list[Client] = []

    async def new(
        person: str = "student",
        channel: str = "career-questions",
        *,
        width: int = 1280,
        height: int = 860,
        theme: str = "dark",
    ) -> Client:
        window = await open_window(browser, width=width, height=height, theme=theme)
        client = Client(window.page, stage.sandbox.url, app, stage, window.faults)
        clients.append(client)
        await client.open(person, channel)
        return client

    yield new
    for client in clients:
        await client.page.context.close()
    assert [fault for client in clients for fault in client.faults] == []


@pytest_asyncio.fixture(loop_scope="session")
async def client(opening: Opening) -> Client:
    """The page as the student has it, in #career-questions."""
    return await opening()
