from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.sandbox.pointing import point_at
from bot.sandbox.pytest_plugin import admin, moderator, student, student2
from bot.sandbox.server import Sandbox
from tests.sandbox import openapi

__all__ = ["admin", "moderator", "sandbox", "student", "student2"]

# Nothing to hold the wire to: the check of the check has no meaning then.
collect_ignore = [] if openapi.find() else ["test_openapi.py"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say when the wire was not held to Discord's description."""
    if openapi.find() is None:
        terminalreporter.line(
            "Discord's OpenAPI description is not at hand: the sandbox's wire was not held to it"
        )


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """A running sandbox; whatever goes over its wire must fit Discord's description."""
    async with Sandbox() as running, point_at(running.api_url, token=running.token):
        found = openapi.watch(running)
        yield running
    assert found.problems == []


@pytest.fixture
def described() -> openapi.Description:
    """Discord's description."""
    description = openapi.find()
    if description is None:
        pytest.skip("Discord's OpenAPI description is not at hand")
    return description
