"""How far a command of the shell has come, for what takes longer than a second."""

import asyncio
import contextlib
import sys
from collections.abc import Awaitable
from typing import Self, TextIO, TypeVar

Result = TypeVar("Result")

BAR = 30
PATIENCE = 1.0
"""Seconds until a bar is drawn."""
BETWEEN = 0.2


class Progress:
    """A bar on a terminal, drawn while a step takes its time; elsewhere nothing."""

    def __init__(
        self, steps: int, *, out: TextIO | None = None, patience: float = PATIENCE
    ) -> None:
        """`out` is standard error unless given."""
        self._steps = steps
        self._out = out or sys.stderr
        self._patience = patience
        self._taken = 0
        self._what = ""
        self._drawing: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        if self._out.isatty():
            self._drawing = asyncio.create_task(self._draw(), name="progress")
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._drawing is not None:
            self._drawing.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._drawing

    async def step(self, what: str, doing: Awaitable[Result]) -> Result:
        """Do one of the steps, and return what it returns."""
        self._what = what
        result = await doing
        self._taken += 1
        return result

    async def _draw(self) -> None:
        await asyncio.sleep(self._patience)
        try:
            while True:
                full = BAR * self._taken // self._steps
                self._write(f"{'█' * full}{'░' * (BAR - full)} {self._what:<20}")
                await asyncio.sleep(BETWEEN)
        finally:
            self._write(" " * (BAR + 21))
            self._write("")

    def _write(self, line: str) -> None:
        print(f"\r{line}", end="", file=self._out, flush=True)
