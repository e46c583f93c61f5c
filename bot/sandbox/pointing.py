"""Points discord.py at another API: the only file of the sandbox that imports discord."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import yarl
from discord.asset import Asset
from discord.gateway import DiscordWebSocket
from discord.http import Route


@asynccontextmanager
async def point_at(api_url: str, *, token: str | None = None) -> AsyncIterator[None]:
    """Send all of discord.py to `api_url`, such as ``http://127.0.0.1:9000/api/v10``, meanwhile.

    ``GET {api_url}/gateway/bot`` says where the gateway is, or ``/gateway`` where that is refused
    without a token. The attributes that are set belong to the process, so one address at a time;
    nesting restores the outer one. Raises `aiohttp.ClientError` when nothing answers there.
    """
    base = api_url.rstrip("/")
    gateway = await _gateway(base, token)
    before = (Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY, Asset.BASE)
    Route.BASE = base
    DiscordWebSocket.DEFAULT_GATEWAY = gateway
    Asset.BASE = str(yarl.URL(base).with_path("/cdn"))
    try:
        yield
    finally:
        Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY, Asset.BASE = before


async def _gateway(base: str, token: str | None) -> yarl.URL:
    headers = {"Authorization": f"Bot {token}"} if token else {}
    async with aiohttp.ClientSession(headers=headers) as session:
        async with session.get(f"{base}/gateway/bot") as response:
            if response.ok:
                return yarl.URL((await response.json())["url"])
        async with session.get(f"{base}/gateway") as response:
            response.raise_for_status()
            return yarl.URL((await response.json())["url"])
