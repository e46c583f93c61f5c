"""Whether somebody may be at risk: plain rules over a plain spelling, read from top to bottom."""

import re
from dataclasses import dataclass

from bot.answering.safety import (
    aftermath,
    at_hand,
    at_home,
    body_and_mind,
    danger,
    despair,
    endings,
    lookalikes,
    means,
    near_the_end,
    openly,
    others,
    plans,
    sayings,
    spanish,
    ways_and_dangers,
    wishes,
)
from bot.answering.safety.gate import Gate
from bot.answering.safety.rule import RuleBook
from bot.answering.safety.signs import HARD_PAST, weak_signs
from bot.answering.safety.spelling import plain
from bot.answering.safety.together import PAIRS
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


_WISHES = RuleBook(wishes.RULES)
_OWN = RuleBook(
    plans.RULES,
    means.RULES,
    body_and_mind.RULES,
    despair.RULES,
    danger.RULES,
    endings.RULES,
    aftermath.RULES,
    at_hand.RULES,
    at_home.RULES,
    near_the_end.RULES,
    ways_and_dangers.RULES,
)
_OPENLY = RuleBook(openly.RULES)
_OTHERS = RuleBook(others.RULES)
_SPANISH = RuleBook(spanish.RULES)
_GATE = Gate(
    [
        *(rule for book in (_WISHES, _OWN, _OPENLY, _OTHERS, _SPANISH) for rule in book),
        *(rule for _, *pair in PAIRS for rule in pair),
    ]
)


def prepare() -> None:
    """Compile every rule now (some tenths of a second), so that no member's message waits for it."""
    for book in (_WISHES, _OWN, _OPENLY, _OTHERS, _SPANISH):
        for rule in book:
            rule.compile()
    for _, *pair in PAIRS:
        for rule in pair:
            rule.compile()


def screen(text: str) -> Screen:
    """Return whether `text` tells of somebody at risk, or of the writer's own hard past.

    Pure and quick: no learning, no storing, time linear in the length of the text. A first-person
    present risk beats every look-alike.
    """
    spelled = plain(text)
    found = _crisis(spelled) if _GATE.opens(spelled) else None
    return found or Screen(kind_line=HARD_PAST.search(spelled) is not None)


def _crisis(spelled: str) -> Screen | None:
    said = lookalikes.TOLD.sub(" ~", sayings.IDIOMS.sub(" ~", spelled))
    said = lookalikes.CARED_FOR.sub(" patients", said)
    revealed = lookalikes.REVEAL.search(spelled) is not None
    own = said if revealed else _present(said)
    at_work = not revealed and _PATIENT.search(spelled) is not None
    reason = _WISHES.first(_without_patients(own, but=_WISHING) if at_work else own) or _OWN.first(
        _without_patients(own) if at_work else own
    )
    if not reason and (revealed or not (at_work or _elsewhere(spelled))):
        reason = _paired(own) or (None if _GENERAL.search(spelled) else _OPENLY.first(own))
    if reason:
        about_them = _OTHERS.first(own) is not None and not _SELF.search(own)
        return Screen(is_crisis=True, third_person=about_them, reason=reason)
    if reason := _SPANISH.first(spelled):
        about_me = spanish.ABOUT_ME.search(spelled) is not None
        return Screen(is_crisis=True, third_person=not about_me, reason=reason)
    if reason := _in_the_end(spelled, own, revealed=revealed, at_work=at_work):
        return Screen(is_crisis=True, reason=reason)
    return _about_others(spelled, own) if not at_work else None


def _in_the_end(spelled: str, own: str, *, revealed: bool, at_work: bool) -> str | None:
    """Return the reason where no one rule holds and the whole still tells."""
    if revealed and _RISK.search(spelled):
        return "revealed"
    if lookalikes.GRIEF.search(spelled) and lookalikes.JOINING.search(spelled):
        return "joining-the-dead"
    at_work = at_work or _WORK.search(spelled) is not None
    return "weak-signs" if not at_work and _ME.search(own) and weak_signs(own) >= 3 else None


def _about_others(spelled: str, own: str) -> Screen | None:
    if lookalikes.GRIEF.search(spelled) or lookalikes.FICTION.search(spelled):
        return None
    reason = _OTHERS.first(own)
    return Screen(is_crisis=True, third_person=True, reason=reason) if reason else None


_RISK = re.compile(
    r"\b(?:suicid\w*|kill\w*|die|dying|dead|end (?:it|things)|plan|self harm\w*|cutting|"
    r"overdos\w*|hurt\w*|hopeless|not want to live)\b"
)
_SELF = re.compile(
    r"\b(?:myself|without me|(?:kill|hit|beat|chok|hurt|touch|rap|burn|threat|punch)\w* me|"
    r"i (?:want|am going|will|wish|feel|can not|cut|took|swallowed|should|would|need to|"
    r"deserve|do not want|"
    r"hate|tried|die|wanted|overdosed|am (?:so )?(?:done|tired|suicidal)))\b"
)
_WISHING = re.compile(r"\bi (?:\w+ ){0,2}?(?:want|am|feel|wish|think|will|do|have|need|myself)\b")
_GENERAL = re.compile(
    r"^(?:did|are|is|was|were|why|what|who|how|do|does|can|which|when|has|have)\b"
    r"(?!.*\b(?:i|me|my|myself|he|she|friend|brother|sister)\b)"
)
_ME = re.compile(r"\b(?:i|me|my|myself)\b")


def _without_patients(text: str, *, but: re.Pattern[str] | None = None) -> str:
    """Leave out the thoughts that name patients, except those that `but` is found in."""
    return " . ".join(
        part
        for part in lookalikes.SPLIT.split(text)
        if not _PATIENT.search(part) or (but and but.search(part))
    )


def _elsewhere(spelled: str) -> bool:
    """Return whether the talk is of the work, a story, a study or a death that has happened."""
    return any(
        about.search(spelled)
        for about in (_WORK, lookalikes.FICTION, lookalikes.STUDY, lookalikes.GRIEF)
    )


def _paired(text: str) -> str | None:
    return next((name for name, one, other in PAIRS if one.holds(text) and other.holds(text)), None)


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
