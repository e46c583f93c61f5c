"""What was counted of the questions in some days, about some topic."""

from dataclasses import dataclass, fields
from datetime import date

EVERY_TOPIC = "*"
"""Stands for a guide's topics all together, where people are counted."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many questions there were and how they ended.

    `suggested` are those whose asker did not choose, `confirmed` those who chose a topic.
    `uncounted` came from members who opted out, of whom nothing else is known. `near_post` of all
    came within a day of a scheduled post on their topic. `helpful` and `unhelpful` are votes.
    """

    answered: int = 0
    suggested: int = 0
    confirmed: int = 0
    unknown: int = 0
    uncounted: int = 0
    near_post: int = 0
    helpful: int = 0
    unhelpful: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(Tally)))

    @property
    def asks(self) -> int:
        """All questions."""
        return self.answered + self.suggested + self.confirmed + self.unknown + self.uncounted

    @property
    def on_topic(self) -> int:
        """The questions that found their topic."""
        return self.answered + self.confirmed

    @property
    def votes(self) -> int:
        """All votes."""
        return self.helpful + self.unhelpful


@dataclass(frozen=True, slots=True)
class Counted:
    """The tally of one topic ("" for none) on one day."""

    day: date
    topic: str
    tally: Tally
