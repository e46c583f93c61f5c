"""What a server's admins have taught the bot."""

from dataclasses import dataclass
from datetime import datetime

from bot.guide.model import TopicId


@dataclass(frozen=True, slots=True)
class TaughtPhrasing:
    """One phrasing that leads to one topic in one server. `at` is aware, in UTC."""

    number: int
    guild_id: int
    guide_id: str
    topic: TopicId
    phrasing: str
    at: datetime
