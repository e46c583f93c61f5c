"""pytest fixtures: ``pytest_plugins = ["bot.sandbox.pytest_plugin"]`` in a `conftest.py`.

`sandbox` is a running sandbox to which discord.py points; `student`, `student2`, `moderator` and
`admin` are its people. Needs pytest-asyncio.
"""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.sandbox.driver import Person
from bot.sandbox.pointing import point_at
from bot.sandbox.server import Sandbox


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """A fresh sandbox; discord.py talks to it until the test ends."""
    async with Sandbox() as running, point_at(running.api_url, token=running.token):
        yield running


@pytest.fixture
def student(sandbox: Sandbox) -> Person:
    """Somebody who asks."""
    return sandbox.person("student")


@pytest.fixture
def student2(sandbox: Sandbox) -> Person:
    """Somebody else who asks."""
    return sandbox.person("student2")


@pytest.fixture
def moderator(sandbox: Sandbox) -> Person:
    """Somebody with *Manage Messages*."""
    return sandbox.person("moderator")


@pytest.fixture
def admin(sandbox: Sandbox) -> Person:
    """Somebody with *Manage Server*."""
    return sandbox.person("admin")
