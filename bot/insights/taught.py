"""What a server's admins have taught the bot."""

from dataclasses import dataclass
from datetime import datetime

from bot.guide.model import Topic, TopicId


@dataclass(frozen=True, slots=True)
class TaughtPhrasing:
    """One phrasing that leads to one topic in one server. `at` is aware, in UTC."""

    number: int
    guild_id: int
    guide_id: str
    topic: TopicId
    phrasing: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Pulled:
    """A phrasing of the guide that a taught one draws away from its own topic."""

    phrasing: str
    topic: Topic


@dataclass(frozen=True, slots=True)
class Lesson:
    """What was taught, and what that draws away from other topics.

    `works` is false where the phrasing, asked just so, still isn't answered with the topic.
    """

    number: int
    phrasing: str
    topic: Topic
    works: bool
    pulled: tuple[Pulled, ...]
