"""The screen's scorecards: signs in a text, each with points for or against what is asked of it.

The points stand in `points*.txt`, one sign a line, for anybody to read. They are learnt from
messages of both sorts (`examples/`) by `learn.py`, and change only when somebody runs that.
"""

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

from bot.answering.concepts import stems
from bot.answering.safety.spelling import LONGEST

_FARTHEST = 3
"""How many words apart two words may be that are one sign."""

_LONG, _STRETCH, _STRIDE = 18, 14, 7
"""A sentence of more words than the first is read in overlapping stretches."""

_SHORTEST = 2
_END = re.compile(r"[.!?;\n]+")

_TYPED = re.compile(r"[^\W_][\w']*|\?")
"""Marks but the question's are left out: by them a plain "i want to die!!!" would be play."""


def signs_in(text: str, spelled: str) -> set[str]:
    """Return the signs in a message; `spelled` is how `spelling.plain` spells it.

    Of that, in stems: a word, two in a row, and two up to three apart ("i .. die"). In quotes, of
    what was typed: a word, and two in a row ('"lol"'). How a thing is said tells earnest
    from play.
    """
    roots = stems(spelled.split())
    found = set(roots)
    for place, word in enumerate(roots):
        near = roots[place + 1 : place + 1 + _FARTHEST]
        found.update(f"{word} {other}" for other in near[:1])
        found.update(f"{word} .. {other}" for other in near[1:])
    typed = _TYPED.findall(text[:LONGEST].lower().replace("\u2019", "'"))
    found.update(f'"{token}"' for token in typed)
    found.update(f'"{first} {second}"' for first, second in pairwise(typed))
    return found


def pieces(text: str) -> list[str]:
    """Return the sentences of a message that has several, long ones in overlapping stretches.

    What somebody adds to a question about the work must not drown in it.
    """
    found: list[str] = []
    for sentence in _END.split(text[:LONGEST]):
        words = sentence.split()
        if len(words) > _LONG:
            starts = range(0, len(words) - _STRIDE, _STRIDE)
            found += (" ".join(words[start : start + _STRETCH]) for start in starts)
        elif len(words) >= _SHORTEST:
            found.append(" ".join(words))
    return found if len(found) > 1 else []


@dataclass(frozen=True, slots=True)
class Scorecard:
    """Points by sign, and what a text without any gets.

    A text's score is `start` plus the sum of its signs' points, divided by the square root of how
    many signs it has, so that a long text is not grave by its length. At 0 the two sorts of
    examples are as likely.
    """

    start: float
    points: Mapping[str, float]

    def score(self, signs: set[str]) -> float:
        """Return the score of a text with these signs."""
        known = self.points.keys() & signs
        # Exact, since a set's order, and with it a plain sum's last digit, changes from run to run.
        total = math.fsum(self.points[sign] for sign in known)
        return self.start + total / math.sqrt(max(1, len(signs)))

    def most_telling(self, signs: set[str], count: int) -> list[tuple[str, float]]:
        """Return up to `count` signs with their points in this text, the most telling first."""
        share = math.sqrt(max(1, len(signs)))
        known = ((sign, self.points[sign] / share) for sign in self.points.keys() & signs)
        return sorted(known, key=lambda one: (-abs(one[1]), one[0]))[:count]

    def lines(self) -> Iterable[str]:
        """Return the scorecard as text, the gravest sign first."""
        yield f"{self.start:.2f}\t(every text)"
        for sign, points in sorted(self.points.items(), key=lambda one: (-one[1], one[0])):
            yield f"{points:.2f}\t{sign}"

    @classmethod
    def read(cls, lines: Iterable[str]) -> "Scorecard":
        """Return the scorecard that `lines` wrote, whatever comments stand between."""
        numbers: dict[str, float] = {}  # many signs have the same: one object each
        points: dict[str, float] = {}
        for line in lines:
            if line[0] != "#":
                number, sign = line.rstrip("\n").split("\t")
                points[sign] = numbers.setdefault(number, float(number))
        return cls(points.pop("(every text)"), points)


@cache
def risk() -> Scorecard:
    """Return the scorecard of somebody being at risk."""
    return _read("points.txt")


@cache
def others() -> Scorecard:
    """Return the scorecard, for messages of risk, of it being somebody else than the writer."""
    return _read("points_others.txt")


def _read(name: str) -> Scorecard:
    # Line by line: all at once they would take as much memory again, which never comes back.
    with files("bot.answering.safety").joinpath(name).open(encoding="utf-8") as lines:
        return Scorecard.read(lines)
