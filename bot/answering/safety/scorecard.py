"""The screen's scorecards: signs in a text, each with points for or against what is asked of it.

The points stand in `points*.txt`, one sign a line, for anybody to read. They are learnt from
messages of both sorts (`examples/`) by `learn.py`, and change only when somebody runs that.
"""

import math
import re
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from itertools import islice, pairwise

import numpy as np

from bot.answering.concepts import stems
from bot.answering.safety.spelling import LONGEST

_FARTHEST = 3
"""How many words apart two words may be that are one sign."""

_LONG, _STRETCH, _STRIDE = 18, 14, 7
"""A sentence of more words than the first is read in overlapping stretches."""

_SHORTEST = 2
_CENT = 100
_PORTION = 1_024
_END = re.compile(r"[.!?;\n]+")

_TYPED = re.compile(r"[^\W_][\w']*|\?")
"""Marks but the question's are left out: by them a plain "i want to die!!!" would be play."""


def signs_in(text: str, spelled: str) -> set[str]:
    """Return the signs in a message; `spelled` is how `spelling.plain` spells it.

    Of that, in stems: a word, two in a row, and two up to three apart ("i .. die"). In quotes, of
    what was typed: a word, and two in a row ('"lol"'). How a thing is said tells earnest
    from play. That a sentence ends is no sign: few questions about a guide are written with a full
    stop, and by it any story would be grave.
    """
    roots = stems(spelled.split())
    found = {*roots} - {"."}
    for place, word in enumerate(roots):
        near = roots[place + 1 : place + 1 + _FARTHEST] if word != "." else []
        found.update(f"{word} {other}" for other in near[:1] if other != ".")
        found.update(f"{word} .. {other}" for other in near[1:] if other != ".")
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


class Scorecard:
    """Points by sign, and what a text without any gets.

    A text's score is `start` plus the sum of its signs' points, divided by the square root of how
    many signs it has, so that a long text is not grave by its length. At 0 the two sorts of
    examples are as likely.
    """

    def __init__(self, start: float, points: Iterable[tuple[str, float]]) -> None:
        """Take signs with points of two decimals; those that have 0 are left out."""
        self.start = start
        # Two sorted arrays, filled a portion at a time: a dict of as many strings would take six
        # times the memory, and what is only needed meanwhile is not all given back.
        pairs = iter(points)
        signs, cents = [np.empty(0, "S1")], [np.empty(0, np.int16)]
        while portion := [*islice(pairs, _PORTION)]:
            signs.append(np.array([sign.encode() for sign, _ in portion], np.bytes_))
            cents.append(np.array([round(_CENT * n) for _, n in portion], np.int16))
        self._signs, self._cents = np.concatenate(signs), np.concatenate(cents)
        order = self._signs.argsort()
        order = order[self._cents[order] != 0]
        self._signs, self._cents = self._signs[order], self._cents[order]

    def __len__(self) -> int:
        """Return the number of signs."""
        return len(self._signs)

    def points_of(self, signs: Iterable[str]) -> dict[str, float]:
        """Return the points of those `signs` that have any."""
        asked = [*signs]
        if not asked or not len(self):
            return {}
        names = np.array([sign.encode() for sign in asked], np.bytes_)
        places = np.minimum(self._signs.searchsorted(names), len(self) - 1)
        there = np.flatnonzero(self._signs[places] == names)
        cents = self._cents[places[there]].tolist()
        return {asked[at]: n / _CENT for at, n in zip(there.tolist(), cents, strict=True)}

    def score(self, signs: set[str]) -> float:
        """Return the score of a text with these signs."""
        return self.scores([signs])[0]

    def scores(self, texts: Sequence[set[str]]) -> list[float]:
        """Return the score of each of some texts, given as their signs, most of them shared."""
        points = self.points_of(set().union(*texts))
        return [
            # Exact, since a set's order, and with it a plain sum's last digit, varies between runs.
            self.start + math.fsum(points[one] for one in signs & points.keys()) / _share(signs)
            for signs in texts
        ]

    def most_telling(self, signs: set[str], count: int) -> list[tuple[str, float]]:
        """Return up to `count` signs with their points in this text, the most telling first."""
        share = _share(signs)
        known = ((sign, n / share) for sign, n in self.points_of(signs).items())
        return sorted(known, key=lambda one: (-abs(one[1]), one[0]))[:count]

    def lines(self) -> Iterable[str]:
        """Return the scorecard as text, the gravest sign first."""
        yield f"{self.start:.2f}\t(every text)"
        for place in np.argsort(-self._cents, kind="stable"):
            yield f"{self._cents[place] / _CENT:.2f}\t{self._signs[place].decode()}"

    @classmethod
    def read(cls, lines: Iterable[str]) -> "Scorecard":
        """Return the scorecard that `lines` wrote, whatever comments stand between."""
        split = (line.rstrip("\n").split("\t") for line in lines if line[0] != "#")
        start = float(next(split)[0])
        return cls(start, ((sign, float(number)) for number, sign in split))


def _share(signs: set[str]) -> float:
    return math.sqrt(max(1, len(signs)))


@cache
def risk() -> Scorecard:
    """Return the scorecard of somebody being at risk."""
    return _read("points.txt")


@cache
def others() -> Scorecard:
    """Return the scorecard, for messages of risk, of it being somebody else than the writer."""
    return _read("points_others.txt")


def _read(name: str) -> Scorecard:
    with files("bot.answering.safety").joinpath(name).open(encoding="utf-8") as lines:
        return Scorecard.read(lines)
