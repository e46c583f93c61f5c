"""A history of asks as plain lists, counted anew for every question: the oracle of the reports."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from bot.answering.outcome import OutcomeKind
from bot.insights.counts import Tally
from bot.insights.gaps import SHOWN_FROM
from bot.insights.period import Period


@dataclass
class Question:
    """One ask as it stands: `person` is None for who opted out, `live` until it is deleted."""

    number: int | None
    day: date
    person: tuple[int, ...] | None
    outcome: OutcomeKind
    topic: str | None
    near_post: bool
    text: str | None = None
    votes: dict[int, bool] = field(default_factory=dict)
    live: bool = True


@dataclass
class Vote:
    """A vote whose voter or question is deleted, where it was counted then."""

    day: date
    topic: str
    helpful: bool


@dataclass
class Recount:
    """Everything that ever happened in one server."""

    questions: list[Question] = field(default_factory=list)
    old_votes: list[Vote] = field(default_factory=list)

    def forget(self, person: int) -> None:
        """Delete a member's questions and votes; what was counted stays counted."""
        for one in self.questions:
            own = one.person is not None and one.person[0] == person
            for voter in [v for v in one.votes if own or v == person]:
                self.old_votes.append(Vote(one.day, one.topic or "", one.votes.pop(voter)))
            one.live = one.live and not own

    def tally(self, period: Period, *, topic: str | None = None, day: date | None = None) -> Tally:
        """Count the period's questions, of one topic ("" for none) or day where one is given."""

        def wanted(of_day: date, of_topic: str) -> bool:
            return (
                period.first <= of_day <= period.last
                and topic in (None, of_topic)
                and day in (None, of_day)
            )

        found = [q for q in self.questions if wanted(q.day, _topic(q))]
        ends = Counter(_end(q) for q in found)
        thumbs = [helpful for q in found for helpful in q.votes.values()]
        thumbs += [v.helpful for v in self.old_votes if wanted(v.day, v.topic)]
        return Tally(
            **ends,
            near_post=sum(q.near_post for q in found),
            helpful=thumbs.count(True),
            unhelpful=thumbs.count(False),
        )

    def people(self, period: Period, topic: str | None = None) -> int:
        """Count who asked in the period, about a topic where one is given."""
        return len(
            {
                q.person
                for q in self.questions
                if q.person is not None
                and period.first <= q.day <= period.last
                and topic in (None, q.topic)
            }
        )

    def gaps(self, period: Period) -> dict[str, tuple[int, int]]:
        """Count what two people or more asked in vain, by its text: how often, by how many."""
        asked: dict[str, list[tuple[int, ...]]] = {}
        for q in self.questions:
            in_vain = q.live and q.text is not None and q.topic is None
            if in_vain and q.text and q.person and period.first <= q.day <= period.last:
                # Who had everything deleted comes back under the same mark.
                asked.setdefault(q.text, []).append(q.person[:2])
        return {
            text: (len(people), len(set(people)))
            for text, people in asked.items()
            if len(set(people)) >= SHOWN_FROM
        }


def _topic(question: Question) -> str:
    return "" if question.person is None else question.topic or ""


def _end(question: Question) -> str:
    if question.person is None:
        return "uncounted"
    if question.outcome is OutcomeKind.ANSWER:
        return "answered"
    if question.outcome is OutcomeKind.UNKNOWN:
        return "unknown"
    return "confirmed" if question.topic else "suggested"
