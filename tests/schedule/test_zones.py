"""A time zone is found by what people type for it."""

import zoneinfo
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.schedule import zones


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("EST", "America/New_York"),
        ("eastern standard time", "America/New_York"),
        ("New York", "America/New_York"),
        ("new york time", "America/New_York"),
        ("nyc", "America/New_York"),
        ("united states", "America/New_York"),
        ("central", "America/Chicago"),
        ("mountain time", "America/Denver"),
        ("pacific", "America/Los_Angeles"),
        ("PST", "America/Los_Angeles"),
        ("los angelos", "America/Los_Angeles"),
        ("san francisco", "America/Los_Angeles"),
        ("London", "Europe/London"),
        ("lndon", "Europe/London"),
        ("uk", "Europe/London"),
        ("germany", "Europe/Berlin"),
        ("berln", "Europe/Berlin"),
        ("mumbai", "Asia/Kolkata"),
        ("india", "Asia/Kolkata"),
        ("kathmandu", "Asia/Kathmandu"),
        ("lord howe", "Australia/Lord_Howe"),
        ("america/new_york", "America/New_York"),
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("utc", "UTC"),
        ("GMT", "Europe/London"),
    ],
)
def test_the_zone_that_is_meant_comes_first(typed: str, name: str) -> None:
    assert zones.find(typed)[0] == name


def test_before_anything_is_typed_common_zones_are_offered() -> None:
    assert zones.find("  ")[0] == "America/New_York"


def test_nonsense_finds_nothing() -> None:
    assert zones.find("qqqqzzzz") == []


@given(st.text(max_size=40))
def test_whatever_is_typed_at_most_25_real_zones_come(typed: str) -> None:
    found = zones.find(typed)

    assert len(found) <= 25
    assert set(found) <= zoneinfo.available_timezones()


def test_every_common_zone_exists() -> None:
    known = {zone.name for zone in zones.zones()}

    assert set(zones.COMMON) <= known
    assert set(zones.SAID) <= known


def test_a_zone_is_shown_with_its_time() -> None:
    now = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)

    assert zones.shown("America/New_York", now) == "America/New York (now 08:00)"
