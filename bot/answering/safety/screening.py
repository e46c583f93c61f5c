"""Whether somebody may be at risk: a plain spelling, and the points of what stands in it."""

from dataclasses import dataclass
from typing import Final

from bot.answering.safety.hard_past import HARD_PAST
from bot.answering.safety.scorecard import others, risk, signs_in, stretches
from bot.answering.safety.spelling import plain

AT_RISK_FROM: Final = -0.4
"""The score from which somebody may be at risk."""

PLAIN_FROM: Final = 1.0
"""The score from which the signs are plain. Below it they are faint: a question that the guide
clearly answers stays a question then."""

_OUT_OF_COMPANY: Final = 1.5
"""How much graver a part of a message must be by itself than a whole one."""

_TOLD: Final = 5
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
    counts, and so does each stretch of a long one alone.
    """
    spelled = plain(text)
    score = max(score for score, _ in _scored(text, spelled))
    hard_past = HARD_PAST.search(spelled) is not None
    if score < AT_RISK_FROM or len({*spelled.split()} - {"."}) < _FEWEST_WORDS:
        return Screen(kind_line=hard_past)
    return Screen(
        is_crisis=True,
        is_faint=score < PLAIN_FROM,
        kind_line=hard_past,
        third_person=others().score(signs_in(text, spelled)) > 0,
    )


def most_telling(text: str) -> list[tuple[str, float]]:
    """Return the signs that counted most in the gravest part of `text`, with their points."""
    _, signs = max(_scored(text, plain(text)), key=lambda one: one[0])
    return risk().most_telling(signs, _TOLD)


def _scored(text: str, spelled: str) -> list[tuple[float, set[str]]]:
    card = risk()
    whole = signs_in(text, spelled)
    parts = [signs_in(part, plain(part)) for part in stretches(text)]
    alone = [(card.score(signs) - _OUT_OF_COMPANY, signs) for signs in parts]
    return [(card.score(whole), whole), *alone]
