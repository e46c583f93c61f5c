"""Pointing discord.py elsewhere, and back."""

import aiohttp
import pytest
from discord.asset import Asset
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.sandbox.pointing import point_at
from bot.sandbox.server import Sandbox


def addresses() -> tuple[str, str, str]:
    return Route.BASE, str(DiscordWebSocket.DEFAULT_GATEWAY), Asset.BASE


async def test_discord_py_is_pointed_at_the_sandbox_and_back() -> None:
    before = addresses()

    async with Sandbox() as sandbox:
        async with point_at(sandbox.api_url + "/"):
            inside = addresses()
        expected = (sandbox.api_url, sandbox.gateway_url, f"{sandbox.url}/cdn")

    assert inside == expected
    assert addresses() == before


async def test_the_gateway_is_asked_for_with_the_token_too() -> None:
    async with Sandbox() as sandbox:
        async with point_at(sandbox.api_url, token=sandbox.token):
            pass
        asked = [(each.path, each.status) for each in sandbox.traffic.requests("GET")]

    assert asked == [("/gateway/bot", 200)]


async def test_nobody_at_the_address_is_an_error_and_changes_nothing() -> None:
    before = addresses()
    async with Sandbox() as sandbox:
        gone = sandbox.api_url

    with pytest.raises(aiohttp.ClientError):
        async with point_at(gone):
            pass

    assert addresses() == before
