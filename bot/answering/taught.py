"""What a server's admins have taught, on top of the guide."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.answering import text
from bot.guide.model import TopicId


@dataclass(frozen=True, slots=True)
class Taught:
    """The phrasings that one server attached to topics, as plain words."""

    phrasings: tuple[tuple[TopicId, tuple[str, ...]], ...] = field(default=())

    @classmethod
    def of(cls, pairs: Iterable[tuple[TopicId, str]]) -> "Taught":
        """Take (topic, phrasing) pairs; phrasings without a word in them are left out."""
        read = ((topic, tuple(text.words(phrasing))) for topic, phrasing in pairs)
        return cls(tuple((topic, words) for topic, words in read if words))


NOTHING_TAUGHT = Taught()
