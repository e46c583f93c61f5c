"""A small discord.py bot that uses what a bot can use, and how tests start and stop it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

import discord
from discord import app_commands


class ExampleBot(discord.Client):
    def __init__(self, **options: Any) -> None:
        intents = options.pop("intents", None) or discord.Intents.default()
        super().__init__(intents=intents, guild_ready_timeout=0.02, **options)
        self.tree = app_commands.CommandTree(self)
        self.heard: list[discord.Message] = []
        self.happened: list[str] = []
        self.ready = asyncio.Event()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Do not wait the five seconds between two IDENTIFYs: the sandbox does not ask for it."""

    async def on_ready(self) -> None:
        self.happened.append("ready")
        self.ready.set()

    async def on_resumed(self) -> None:
        self.happened.append("resumed")

    async def on_message(self, message: discord.Message) -> None:
        if message.author != self.user:
            self.heard.append(message)


@contextlib.asynccontextmanager
async def running(bot: discord.Client, token: str) -> AsyncIterator[None]:
    """Log a bot in, sync its commands, wait until it is ready, and close it at the end."""
    async with bot:
        await bot.login(token)
        tree = getattr(bot, "tree", None)
        if tree is not None:
            await tree.sync()
        task = asyncio.create_task(bot.connect())
        ready = asyncio.create_task(bot.wait_until_ready())
        await asyncio.wait({task, ready}, timeout=20, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            ready.cancel()
            task.result()
        try:
            yield
        finally:
            await bot.close()
            with contextlib.suppress(asyncio.CancelledError):
                await task
