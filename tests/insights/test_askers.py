"""Members are counted under hashes that lead nowhere and don't last."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.insights.askers import HASH_BYTES, Askers
from bot.server_settings import RETENTION_CHOICES

NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)
ASKERS = Askers(b"an unguessable key")


def test_a_member_has_one_hash_for_a_period_and_another_after_it() -> None:
    days = [ASKERS.hash(1, 42, at=NOW + timedelta(days=day), retention=30) for day in range(90)]

    assert len(set(days)) in {3, 4}
    assert sum(a != b for a, b in pairwise(days)) == len(set(days)) - 1
    assert {len(one) for one in days} == {HASH_BYTES}


def test_members_servers_and_keys_give_different_hashes() -> None:
    hashes = {
        ASKERS.hash(1, 42, at=NOW, retention=90),
        ASKERS.hash(1, 43, at=NOW, retention=90),
        ASKERS.hash(2, 42, at=NOW, retention=90),
        ASKERS.hash(None, 42, at=NOW, retention=90),
        Askers(b"another unguessable key").hash(1, 42, at=NOW, retention=90),
        ASKERS.opt_out_hash(42),
    }

    assert len(hashes) == 6


@given(
    retention=st.sampled_from(RETENTION_CHOICES),
    ago=st.integers(0, max(RETENTION_CHOICES)),
    guild=st.none() | st.integers(1, 2**63 - 1),
)
def test_whatever_may_still_be_stored_is_found_again(
    retention: int, ago: int, guild: int | None
) -> None:
    stored = ASKERS.hash(guild, 42, at=NOW - timedelta(days=ago), retention=retention)

    assert stored in ASKERS.every_hash(guild, 42, now=NOW)


def test_a_short_key_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 16 bytes"):
        Askers(b"short")
