"""Whether somebody may be at risk: a plain spelling, and the points of what stands in it."""

import math
from dataclasses import dataclass
from typing import Final

from bot.answering.safety.hard_past import HARD_PAST
from bot.answering.safety.scorecard import others, pieces, risk, signs_in
from bot.answering.safety.spelling import plain

AT_RISK_FROM: Final = 0.1
"""The score from which somebody may be at risk."""

PLAIN_FROM: Final = 1.0
"""The score from which the signs are plain. Below it they are faint: a question that the guide
clearly answers stays a question then."""

ALONE_FROM: Final = 2.2
"""The score from which the signs are plain in a part of a message, read out of its company, and in
the whole of a long one: whoever tells a long story says much that could mean more."""

_TOLD: Final = 5
_LONG: Final = 28
_FEWEST_WORDS: Final = 2


@dataclass(frozen=True, slots=True)
class Screen:
    """What the screen makes of one message.

    `is_crisis`: the writer, or somebody they write about, may be at risk now; `is_faint`: the signs
    of it are faint. `third_person`: it is about somebody else. `kind_line`: the writer tells of a
    hard past of their own or of a loss.
    """

    is_crisis: bool = False
    is_faint: bool = False
    kind_line: bool = False
    third_person: bool = False


def prepare() -> None:
    """Read the scorecards now, so that no member's message waits for it."""
    screen("i want to die")


def screen(text: str) -> Screen:
    """Return whether `text` tells of somebody at risk, or of the writer's own hard past.

    Pure and quick: no learning, no storing, time linear in the length of the text. The whole text
    counts, and so does each of its sentences alone.
    """
    spelled = plain(text)
    signs = signs_in(text, spelled)
    score, *alone = risk().scores([signs, *_parts(text)])
    plain_from = ALONE_FROM if len(text.split()) > _LONG else PLAIN_FROM
    is_plain = score >= plain_from or max(alone, default=-math.inf) >= ALONE_FROM
    hard_past = HARD_PAST.search(spelled) is not None
    too_short = len({*spelled.split()} - {"."}) < _FEWEST_WORDS
    if too_short or not (is_plain or score >= AT_RISK_FROM):
        return Screen(kind_line=hard_past)
    return Screen(
        is_crisis=True,
        is_faint=not is_plain,
        kind_line=hard_past,
        third_person=others().score(signs) > 0,
    )


def most_telling(text: str) -> list[tuple[str, float]]:
    """Return the signs that counted most in the gravest part of `text`, with their points."""
    parts = _parts(text)
    gravest = max(parts, key=risk().score, default=set[str]())
    signs = gravest if risk().score(gravest) >= ALONE_FROM else signs_in(text, plain(text))
    return risk().most_telling(signs, _TOLD)


def _parts(text: str) -> list[set[str]]:
    return [signs_in(part, plain(part)) for part in pieces(text)]
