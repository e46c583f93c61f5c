"""Running the bot: from settings to a clean stop."""

import asyncio
import gc
import logging
import signal
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager

import aiohttp
import discord

from bot.app import open_app
from bot.client import GuideBot
from bot.errors import UserError
from bot.observing import observed
from bot.sandbox.pointing import point_at
from bot.settings import DISCORD_API, Settings

log = logging.getLogger(__name__)

GARBAGE_AFTER = 20_000
"""After how many new objects the collector looks for garbage. A question makes hundreds, none of
them garbage that it alone can find: with Python's 700 a tenth of each question went into looking.
"""


async def run(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT; raises UserError where Discord can't be reached or refuses."""
    token = settings.require_token()
    async with AsyncExitStack() as stack:
        if settings.discord_api != DISCORD_API:
            try:
                await stack.enter_async_context(point_at(settings.discord_api, token=token))
            except (aiohttp.ClientError, OSError, TimeoutError) as error:
                raise UserError(
                    f"Nothing that speaks Discord's API answers at BOT_DISCORD_API "
                    f"({settings.discord_api}): {error}"
                ) from error
        app = await stack.enter_async_context(open_app(settings))
        await serve(GuideBot(app), token)


async def serve(bot: GuideBot, token: str) -> None:
    """Connect and answer until a signal asks to stop; replies under way are finished first."""
    async with bot, observed(bot):
        with _stopped_by_signals(bot):
            try:
                await bot.login(token)
                # What is there now stays to the end: the collector need not look at it again.
                gc.freeze()
                gc.set_threshold(GARBAGE_AFTER)
                gc.enable()
                await bot.connect()
            except discord.LoginFailure:
                raise UserError(
                    "Discord refused the token. Copy it again from the developer portal "
                    "(Bot › Reset Token) into DISCORD_TOKEN."
                ) from None
            except Exception:
                # A stop during the start cuts the ground from under what is being set up.
                if not bot.is_closed():
                    raise
                log.debug("Stopped while it was starting", exc_info=True)
    gc.unfreeze()
    log.info("Stopped")


@contextmanager
def _stopped_by_signals(bot: GuideBot) -> Iterator[None]:
    loop = asyncio.get_running_loop()
    closing: list[asyncio.Task[None]] = []

    def stop() -> None:
        if not closing:
            log.info("Stopping: finishing what is under way")
            closing.append(loop.create_task(bot.close(), name="stop"))

    signals = (signal.SIGTERM, signal.SIGINT)
    for number in signals:
        loop.add_signal_handler(number, stop)
    try:
        yield
    finally:
        for number in signals:
            loop.remove_signal_handler(number)
