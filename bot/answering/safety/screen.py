"""Whether somebody may be at risk: plain rules over a plain spelling, read from top to bottom."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.answering.safety import lookalikes, myself, others
from bot.answering.safety.signs import HARD_PAST, TRIGGERS, weak_signs
from bot.answering.safety.spelling import plain
from bot.answering.safety.words import PATIENT, WORK

_PATIENT = re.compile(PATIENT)
_WORK = re.compile(WORK)


@dataclass(frozen=True, slots=True)
class Screen:
    """What the screen makes of one message.

    `is_crisis`: the writer, or somebody they write about, may be at risk now. `third_person`: it is
    about somebody else. `kind_line`: no crisis, but the writer tells of a hard past of their own or
    of a loss. `reason` names the rule; it says nothing about the words, which are never kept.
    """

    is_crisis: bool = False
    kind_line: bool = False
    third_person: bool = False
    reason: str | None = None


_CLEAR = Screen()


def _compiled(rules: Mapping[str, Iterable[str]]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile("|".join(patterns))) for name, patterns in rules.items())


_FIRST = _compiled(myself.RULES)
_HARM = _compiled(others.HARM_RULES)
_THIRD = _compiled(others.THIRD_RULES)
_SPANISH = _compiled(others.SPANISH_RULES)


def screen(text: str) -> Screen:
    """Return whether `text` tells of somebody at risk, or of the writer's own hard past.

    Pure and quick: no learning, no storing, time linear in the length of the text. A first-person
    present risk beats every look-alike.
    """
    spelled = plain(text)
    if not TRIGGERS.search(spelled):
        return _CLEAR
    said = lookalikes.IDIOMS.sub(" ~", spelled)
    revealed = bool(lookalikes.REVEAL.search(spelled))
    own = said if revealed else _present(said)
    at_work = not revealed and bool(_PATIENT.search(spelled))
    for name, pattern in _FIRST:
        if pattern.search(own):
            return Screen(is_crisis=True, reason=name)
    if name := _first(_HARM, own):
        return Screen(is_crisis=True, reason=name)
    if name := _first(_SPANISH, spelled):
        third = re.search(r"\b(?:se|mi \w+|dice|quiere)\b", spelled) is not None
        return Screen(is_crisis=True, third_person=third, reason=name)
    if revealed and _RISK.search(spelled):
        return Screen(is_crisis=True, reason="revealed")
    if lookalikes.GRIEF.search(spelled):
        if lookalikes.JOINING.search(spelled):
            return Screen(is_crisis=True, reason="joining-the-dead")
    elif not at_work and not lookalikes.FICTION.search(spelled) and (name := _first(_THIRD, own)):
        return Screen(is_crisis=True, third_person=True, reason=name)
    if not at_work and not _WORK.search(spelled) and _ME.search(own) and weak_signs(own) >= 3:
        return Screen(is_crisis=True, reason="weak-signs")
    return Screen(kind_line=HARD_PAST.search(spelled) is not None)


_RISK = re.compile(
    r"\b(?:suicid\w*|kill\w*|die|dying|dead|end (?:it|things)|plan|self harm\w*|cutting|overdos\w*|hurt\w*|hopeless|not want to live)\b"
)
_ME = re.compile(r"\b(?:i|me|my|myself)\b")


def _present(text: str) -> str:
    """Leave out what others in care say, and thoughts that speak only of the past."""
    told = (
        lookalikes.QUOTED_WORK.sub(" ~", text)
        if _PATIENT.search(text) or _WORK.search(text)
        else text
    )
    thoughts = lookalikes.SPLIT.split(told)
    return " . ".join(
        thought
        for thought in thoughts
        if thought and (not lookalikes.PAST.search(thought) or lookalikes.PRESENT.search(thought))
    )


def _first(rules: tuple[tuple[str, re.Pattern[str]], ...], text: str) -> str | None:
    return next((name for name, pattern in rules if pattern.search(text)), None)
