"""What every test may use, and the promise that continuous integration leaves nothing out."""

import os
from collections import Counter
from pathlib import Path

import pytest

pytest_plugins = ["tests.browser", "tests.databases"]

REQUIRE_ALL = "BOT_TEST_REQUIRE_ALL"
SECOND_GUIDE = Path(__file__).parent / "content" / "beekeeper"


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail where everything must run and something was left out."""
    if _everything_must_run() and _left_out(session.config):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say plainly what was left out, and why."""
    left_out = _left_out(config)
    if not left_out:
        return
    consequence = f", which {REQUIRE_ALL}=1 forbids" if _everything_must_run() else ""
    terminalreporter.section(f"left out on this machine{consequence}")
    for reason, times in sorted(left_out.items()):
        terminalreporter.line(f"{times} test{'s' if times > 1 else ''}: {reason}")


def _everything_must_run() -> bool:
    return os.environ.get(REQUIRE_ALL) == "1"


def _left_out(config: pytest.Config) -> Counter[str]:
    """Return how often each reason for a skip was given."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    reports = reporter.getreports("skipped") if reporter else []
    places = (report.longrepr for report in reports)
    reasons = (str(place[2] if isinstance(place, tuple) else place) for place in places)
    return Counter(reason.removeprefix("Skipped: ") for reason in reasons)


@pytest.fixture
def second_guide() -> Path:
    """Return the folder of the tiny guide about another subject."""
    return SECOND_GUIDE
