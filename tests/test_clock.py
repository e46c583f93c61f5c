"""Time is handed in, and can be set forward."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import MovableClock, SystemClock


class Fixed:
    def now(self) -> datetime:
        return datetime(2026, 3, 1, tzinfo=UTC)


def test_the_system_clock_is_aware() -> None:
    assert SystemClock().now().tzinfo is UTC


def test_a_moved_clock_adds_up_and_returns() -> None:
    clock = MovableClock(Fixed())

    clock.advance(timedelta(hours=1))
    clock.advance(timedelta(days=1))
    assert clock.now() == datetime(2026, 3, 2, 1, tzinfo=UTC)

    clock.reset()
    assert clock.now() == datetime(2026, 3, 1, tzinfo=UTC)


def test_a_clock_never_goes_back() -> None:
    with pytest.raises(ValueError, match="only moves forward"):
        MovableClock(Fixed()).advance(timedelta(seconds=-1))
