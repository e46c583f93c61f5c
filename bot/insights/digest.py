"""The weekly digest: what a server asked in seven days, in a few lines."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot.insights.counts import Tally
from bot.insights.gaps import SHOWN_FROM, Gap
from bot.insights.period import Period
from bot.insights.quality import answered_rate
from bot.insights.topics import TopicLine, TopTopics, rising, total

DAYS = 7
MOST_UNANSWERED = 3


@dataclass(frozen=True, slots=True)
class Digest:
    """What the digest says. `answered` is the share of questions that got their answer, 0 to 1."""

    topics: TopTopics
    rose: tuple[TopicLine, ...]
    unanswered: tuple[Gap, ...]
    answered: float | None

    @property
    def period(self) -> Period:
        """The seven days."""
        return self.topics.period


def week_before(day: date) -> Period:
    """Return the seven whole days before `day`."""
    return Period.until(day - timedelta(days=1), DAYS)


def digest(
    topics: TopTopics,
    current: Mapping[str, Tally],
    before: Mapping[str, Tally],
    gaps: tuple[Gap, ...],
    titles: Mapping[str, str],
) -> Digest:
    """Return the digest from the views of its week."""
    return Digest(
        topics=topics,
        rose=rising(current, before, titles),
        # Others may read along; what only one member asked stays with the admins.
        unanswered=tuple(gap for gap in gaps if gap.askers >= SHOWN_FROM)[:MOST_UNANSWERED],
        answered=answered_rate(total(current)),
    )
