"""What a member typed is shown as typed, and nothing in it works."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ui import markup


@pytest.mark.parametrize(
    "typed",
    [
        "@everyone look",
        "<@123> <@&5> <#7>",
        "[free nitro](https://bad.example)",
        "https://bad.example",
        "# I am the bot",
        "> quoted",
        "```code```",
        "line\n# another line",
        "\u202eright to left",
        "null\0byte",
    ],
)
def test_markup_of_a_member_is_disarmed(typed: str) -> None:
    shown = markup.harmless(typed)

    assert "@everyone" not in shown
    for working in ("](", "://", "```", "\n", "\u202e", "\0"):
        assert working not in shown
    assert not re.search(r"<[@#]\W*\d", shown.replace("\\<", ""))
    assert not shown.startswith(("#", ">", "-"))


@given(st.text(alphabet=st.characters(categories=("L", "N")), min_size=1))
def test_plain_words_stay_as_they_are(typed: str) -> None:
    assert markup.harmless(typed) == typed


def test_a_moment_is_shown_in_the_readers_own_zone() -> None:
    assert markup.moment(datetime(2026, 1, 1, tzinfo=UTC), "R") == "<t:1767225600:R>"
