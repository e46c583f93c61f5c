"""The screen's scorecards: signs in a text, each with points for or against what is asked of it.

The points stand in `points*.txt`, one sign a line, for anybody to read. They are learnt from
messages of both sorts (`examples/`) by `learn.py`, and change only when somebody runs that.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from bot.answering.concepts import stems
from bot.answering.safety.vocabulary import FEELING, LIFE_AND_DEATH
from bot.answering.safety.vocabulary_of_harm import HARM
from bot.answering.safety.vocabulary_of_people import PEOPLE, SIGNS
from bot.answering.safety.word_lists import WordLists

LISTS = WordLists(LIFE_AND_DEATH, FEELING, HARM, PEOPLE, SIGNS)

_FARTHEST = 4
"""How many words apart two words may be that are one sign."""

_LONG, _STRIDE = 14, 7
"""A sentence longer than this is also read in overlapping stretches of so many words."""

_SHORTEST = 3

_STEP, _MOST = 6, 42
"""Up to which number of words each is a sign of its own, and from which on all are the same."""


def signs_in(plain: str) -> set[str]:
    """Return the signs in a text of `spelling.plain`.

    They are: a word; two or three in a row ("not wake up"); two, up to four apart ("i .. die");
    the one or two with which it begins ("^ why") and ends ("still here $"); the name of a list of
    words that mean nearly the same ("[DIE]"); and about how many words there are ("# 12"). Words
    are stems.
    """
    roots = stems(plain.split())
    found = set(roots)
    for length in (1, 2):
        found.add(f"^ {' '.join(roots[:length])}")
        found.add(f"{' '.join(roots[-length:])} $")
    found.add(f"# {len(roots) if len(roots) < _STEP else min(len(roots) // _STEP * _STEP, _MOST)}")
    for place, word in enumerate(roots):
        after = roots[place + 1 : place + 1 + _FARTHEST]
        if after:
            found.add(f"{word} {after[0]}")
        if len(after) > 1:
            found.add(f"{word} {after[0]} {after[1]}")
        found.update(f"{word} .. {other}" for other in after[1:])
    for sentence in plain.split(" . "):
        found.update(f"[{name}]" for name in LISTS.names_in(sentence.split()))
    return found


def pieces(plain: str) -> list[str]:
    """Return the sentences of a text that has several, long ones in overlapping stretches.

    What somebody adds to a long question about the work must not drown in it.
    """
    found: list[str] = []
    for sentence in plain.split(" . "):
        words = sentence.split()
        if len(words) <= _LONG + _SHORTEST + 1:
            if len(words) >= _SHORTEST:
                found.append(sentence)
            continue
        found += (
            " ".join(words[start : start + _LONG])
            for start in range(0, len(words) - _STRIDE, _STRIDE)
        )
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
    def read(cls, text: str) -> "Scorecard":
        """Return the scorecard that `lines` wrote."""
        rows = [line.split("\t") for line in text.splitlines() if line and line[0] != "#"]
        points = {sign: float(number) for number, sign in rows}
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
    package = files("bot.answering.safety")
    return Scorecard.read(package.joinpath(name).read_text(encoding="utf-8"))
