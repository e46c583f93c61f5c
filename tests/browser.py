"""Chromium for the tests that drive the page: one for all of them, a window for each."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright

CHROMIUM = shutil.which("chromium")
ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """Debian's Chromium."""
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed")
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        yield running
        await running.close()


@dataclass(frozen=True)
class Window:
    """A window of its own; `faults` collects what the browser complained about."""

    page: Page
    faults: list[str] = field(default_factory=list)


async def open_window(
    browser: Browser,
    *,
    width: int = 1280,
    height: int = 860,
    theme: str = "dark",
    scale: float = 1,
    patience: float = 8.0,
    zone: str = "UTC",
) -> Window:
    """Open a window of that size, which waits `patience` seconds for what it looks for."""
    context = await browser.new_context(
        viewport={"width": width, "height": height},
        device_scale_factor=scale,
        color_scheme="light" if theme == "light" else "dark",
        reduced_motion="reduce",
        locale="en-US",
        timezone_id=zone,
    )
    page = await context.new_page()
    page.set_default_timeout(patience * 1000)
    window = Window(page)
    page.on("pageerror", lambda error: window.faults.append(str(error)))
    page.on(
        "console",
        lambda line: window.faults.append(line.text) if line.type == "error" else None,
    )
    page.on("dialog", lambda dialog: window.faults.append(f"a dialog: {dialog.message}"))
    return window
