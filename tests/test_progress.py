"""A bar for who waits at a terminal; for a pipe or a log, nothing."""

import asyncio
import io

from bot.progress import Progress


class Terminal(io.StringIO):
    """Remembers what was written to it."""

    def isatty(self) -> bool:
        return True


async def work(out: io.StringIO, *, patience: float) -> str:
    """Take two steps, each of some turns of the loop."""

    async def slowly() -> str:
        for _ in range(5):
            await asyncio.sleep(0)
        return "done"

    async with Progress(2, out=out, patience=patience) as progress:
        await progress.step("topics", slowly())
        return await progress.step("trend", slowly())


async def test_a_step_that_takes_long_is_shown_at_a_terminal_and_the_bar_taken_away() -> None:
    terminal = Terminal()

    assert await work(terminal, patience=0) == "done"

    shown = terminal.getvalue()
    assert "░" * 30 + " topics" in shown
    assert shown.endswith("\r")
    assert shown.split("\r")[-2].strip() == ""


async def test_what_is_quick_shows_nothing() -> None:
    terminal = Terminal()

    await work(terminal, patience=60)

    assert terminal.getvalue() == ""


async def test_where_nobody_looks_nothing_is_drawn() -> None:
    pipe = io.StringIO()

    await work(pipe, patience=0)

    assert pipe.getvalue() == ""
