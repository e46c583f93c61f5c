"""A server can only set what can be."""

import pytest

from bot.errors import UserError
from bot.server_settings import RETENTION_CHOICES, ServerSettings


@pytest.mark.parametrize("zone", ["America/New_York", "UTC", "Asia/Kathmandu"])
def test_any_zone_of_the_world_will_do(zone: str) -> None:
    assert ServerSettings(1, zone=zone).tzinfo.key == zone


@pytest.mark.parametrize("zone", ["Mars/Base", "", "../etc/passwd", "America", "a\0b"])
def test_what_is_no_zone_is_refused_in_a_sentence(zone: str) -> None:
    with pytest.raises(UserError, match="no time zone called"):
        ServerSettings(1, zone=zone)


def test_retention_is_one_of_the_choices() -> None:
    assert [ServerSettings(1, retention_days=d).retention_days for d in RETENTION_CHOICES]
    with pytest.raises(UserError, match="7, 30, 90, 180, 365"):
        ServerSettings(1, retention_days=91)
