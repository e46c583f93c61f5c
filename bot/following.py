"""Taking in what other processes of the bot have changed."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from bot.servers import Servers
from bot.store.server_changes import ServerChanges

log = logging.getLogger(__name__)

POLL_SECONDS = 5.0
"""How late a change is seen at the latest, where the database's call was not heard."""


@asynccontextmanager
async def following(
    changes: ServerChanges, servers: Servers, *, poll: float = POLL_SECONDS
) -> AsyncIterator[None]:
    """Meanwhile, read each server anew after any process has changed it."""
    number = await changes.newest()
    task = asyncio.create_task(_follow(changes, servers, number, poll), name="following")
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _follow(changes: ServerChanges, servers: Servers, number: int, poll: float) -> None:
    while True:
        try:
            async with changes.listening() as bell:
                while not bell.is_broken:
                    number, changed = await changes.since(number)
                    for guild_id in changed:
                        servers.forget(guild_id)
                    await bell.wait(poll)
        except Exception:
            log.exception("Changes of other processes can't be seen; trying again")
            await asyncio.sleep(poll)
