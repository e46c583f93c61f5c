"""One question asked, as it is recorded."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.answering.outcome import OutcomeKind
from bot.guide.model import TopicId


class WayIn(StrEnum):
    """How a question reached the bot."""

    SLASH = "slash"
    MENTION = "mention"
    REPLY = "reply"
    DM = "dm"
    MENU = "menu"
    BUTTON = "button"
    SUGGEST = "suggest"


class BrowseKind(StrEnum):
    """What a member read without asking."""

    GUIDE = "guide"
    FAQ = "faq"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Ask:
    """What is kept of one question.

    `guild_id` is None in direct messages. `at` is aware, in UTC; `day` is the date then in the
    server's zone. `asker` is the member's hash (see `askers`), or None for a member who has opted
    out: then only the day's total goes up. `text` is redacted (see `redaction`) and kept only
    where the guide had no sure answer. `near_post` is true within a day of a scheduled post on the
    topic. A crisis is no Ask: nothing of it is kept, so building one raises ValueError.
    """

    guild_id: int | None
    channel_id: int | None
    guide_id: str
    outcome: OutcomeKind
    way_in: WayIn
    at: datetime
    day: date
    asker: bytes | None
    topic: TopicId | None = None
    text: str | None = None
    near_post: bool = False

    def __post_init__(self) -> None:
        if self.outcome is OutcomeKind.CRISIS:
            raise ValueError("a crisis is never recorded")
        if self.at.tzinfo is None:
            raise ValueError("`at` must be aware")
        if self.text is not None and (self.outcome is OutcomeKind.ANSWER or self.asker is None):
            raise ValueError("text is kept only of unsure or unanswered questions, with an asker")


@dataclass(frozen=True, slots=True)
class RecordedAsk:
    """An ask as it stands in the records now: confirmed, rated, or passed on to the moderators."""

    number: int
    ask: Ask
    passed_on: bool = False
    helpful: int = 0
    unhelpful: int = 0
