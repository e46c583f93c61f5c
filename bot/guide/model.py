"""The guide as values: immutable, typed, and free of files and of Discord."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

TopicId = NewType("TopicId", str)
"""The topic's path in the guide, for example ``salary/pay``."""


class TopicKind(StrEnum):
    """What a topic is in the guide's table of contents."""

    SECTION = "section"
    SUBTOPIC = "subtopic"
    FAQ = "faq"


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing that the guide can answer.

    `answer` stands alone in a chat (80 to 700 characters); `detail` is the fuller text, or empty.
    Both are Markdown as Discord draws it. `parent` is the section a subtopic belongs to.
    """

    id: TopicId
    kind: TopicKind
    title: str
    answer: str
    detail: str = ""
    parent: TopicId | None = None
    related: tuple[TopicId, ...] = ()
    phrasings: tuple[str, ...] = ()
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Episode:
    """One post of a series. `number` counts from 1; `text` has 400 to 1,500 characters."""

    number: int
    slug: str
    title: str
    text: str
    question: str
    topics: tuple[TopicId, ...]


@dataclass(frozen=True, slots=True)
class Series:
    """Episodes that are posted in order."""

    id: str
    title: str
    description: str
    episodes: tuple[Episode, ...]


@dataclass(frozen=True, slots=True)
class CrisisLine:
    """A line to call in a crisis, for one region, with where its number was read and when."""

    region: str
    region_name: str
    name: str
    contact: str
    url: str
    source: str
    checked: date


@dataclass(frozen=True, slots=True)
class Synonyms:
    """Words and abbreviations that mean the same in the field; `head` is the guide's own word."""

    head: str
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    """A whole guide. `topics` is in the order of the table of contents; `digest` names its bytes.

    `negatives` are questions near the subject that the guide does not answer.
    """

    id: str
    title: str
    language: str
    reviewed: date
    attribution: str
    disclaimer: str
    description: str
    topics: Mapping[TopicId, Topic]
    series: Mapping[str, Series]
    synonyms: tuple[Synonyms, ...]
    negatives: tuple[str, ...]
    digest: str

    @property
    def sections(self) -> tuple[Topic, ...]:
        """The sections, in order."""
        return tuple(t for t in self.topics.values() if t.kind is TopicKind.SECTION)

    @property
    def faqs(self) -> tuple[Topic, ...]:
        """The frequently asked questions, in order."""
        return tuple(t for t in self.topics.values() if t.kind is TopicKind.FAQ)

    def children(self, section: TopicId) -> tuple[Topic, ...]:
        """Return the finer topics of `section`, in order."""
        return tuple(t for t in self.topics.values() if t.parent == section)
