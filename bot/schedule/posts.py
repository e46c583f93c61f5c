"""What is to be posted, and what Discord makes of it, without knowing Discord."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.guide.model import TopicId
from bot.schedule.model import Happening, Schedule


@dataclass(frozen=True, slots=True)
class Content:
    """The words of one post. `place` says how far the series is, such as "2 of 12".

    `source` says where in the guide the words are: ("series", id, number) or ("topic", id).
    """

    guide_id: str
    title: str
    text: str
    place: str | None = None
    question: str | None = None
    topics: tuple[TopicId, ...] = ()
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Post:
    """One occurrence ready to be sent. `mark` names it; `next_at` is when the next one comes."""

    schedule: Schedule
    happening: Happening
    mark: str
    content: Content
    next_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """Where a post stands. In a forum `channel_id` is the post's own thread."""

    channel_id: int
    message_id: int


class Refused(Exception):  # noqa: N818 - an answer, and a final one
    """It can't be done until somebody mends something; `str` is the sentence that says what."""


class Unclear(Exception):  # noqa: N818 - an answer, if a poor one
    """Nobody knows whether it was done: no answer, a cut connection, a fault of Discord's."""


class NotYet(Exception):  # noqa: N818 - as above
    """It was not done, and may be later; `seconds` is how long to wait at least."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"not before {seconds:.0f} seconds")
        self.seconds = seconds


class Poster(Protocol):
    """Posts to Discord. Each method raises Refused, Unclear or NotYet where it did not succeed.

    Nothing is sent after `deadline`, so that a lease can end without a post under way.
    """

    async def check(self, schedule: Schedule) -> str | None:
        """Return what had to be left out (such as a role that is gone), or None.

        Raises Refused where a channel or permission is missing. Asks Discord as little as it can.
        """
        ...

    async def send(self, post: Post, *, deadline: datetime) -> Sent:
        """Post it. A second call with the same mark within minutes finds the first message."""
        ...

    async def find(self, schedule: Schedule, happening: Happening, mark: str) -> Sent | None:
        """Look in the channel for a post with this mark, sent while it was claimed."""
        ...

    async def open_thread(self, sent: Sent, name: str) -> None:
        """Open a thread under the post; done where there is one."""
        ...

    async def crosspost(self, sent: Sent) -> None:
        """Publish the post of an announcement channel; done where it is."""
        ...

    async def pin(self, sent: Sent) -> None:
        """Pin the post."""
        ...

    async def unpin(self, sent: Sent) -> None:
        """Take an earlier pin away; done where it or the post is gone."""
        ...

    async def tell(self, schedule: Schedule, sentence: str) -> bool:
        """Tell the moderators' channel; return False where there is none that can be written to."""
        ...
