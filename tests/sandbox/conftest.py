from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.sandbox.pointing import point_at
from bot.sandbox.pytest_plugin import admin, moderator, student, student2
from bot.sandbox.server import Sandbox
from tests.sandbox import openapi

__all__ = ["admin", "moderator", "sandbox", "student", "student2"]


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """A running sandbox; whatever goes over its wire must fit Discord's description."""
    async with Sandbox() as running, point_at(running.api_url, token=running.token):
        found = openapi.watch(running)
        yield running
    assert found.problems == []


@pytest.fixture
def described() -> openapi.Description:
    """Discord's description, where it is at hand."""
    description = openapi.find()
    if description is None:
        pytest.skip("Discord's OpenAPI description is not beside the repository")
    return description
