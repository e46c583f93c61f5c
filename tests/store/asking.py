"""Asks to record."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bot.answering.outcome import OutcomeKind
from bot.guide.model import TopicId
from bot.insights.asks import Ask, WayIn

NOW = datetime(2026, 11, 23, 15, 4, 5, 678_901, tzinfo=UTC)
PAY = TopicId("salary/pay")
OUTLOOK = TopicId("salary/outlook")
ANA = b"a" * 16
BEN = b"b" * 16

UNSURE = Ask(
    guild_id=1,
    channel_id=10,
    guide_id="baker",
    outcome=OutcomeKind.SUGGEST,
    way_in=WayIn.SLASH,
    at=NOW,
    day=NOW.date(),
    asker=ANA,
    text="money??",
)
ANSWERED = replace(UNSURE, outcome=OutcomeKind.ANSWER, topic=PAY, text=None)
UNKNOWN = replace(UNSURE, outcome=OutcomeKind.UNKNOWN, text="parking??")


def but(ask: Ask, **changes: Any) -> Ask:
    """Return the ask with some fields changed."""
    return replace(ask, **changes)
