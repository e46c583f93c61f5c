"""Whether somebody may be at risk: plain rules over a plain spelling, read from top to bottom."""

import re
from dataclasses import dataclass
from typing import Final

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
    rules_about_others,
    rules_of_danger,
    rules_of_despair,
    rules_of_harm,
    rules_of_leaving,
    sayings,
    spanish,
    ways_and_dangers,
    wishes,
)
from bot.answering.safety.concepts import RuleBook, Text, Vocabulary
from bot.answering.safety.points import ENOUGH, GLANCE, points
from bot.answering.safety.rule import RuleBook as PhraseBook
from bot.answering.safety.signs import HARD_PAST
from bot.answering.safety.spelling import plain
from bot.answering.safety.together import PAIRS
from bot.answering.safety.vocabulary import FEELING, LIFE_AND_DEATH
from bot.answering.safety.vocabulary_of_harm import HARM
from bot.answering.safety.vocabulary_of_people import PEOPLE, SIGNS
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


_COMMON: Final = frozenset(
    "I ME NOT NEG WANT CAN OTHERS THEN LATER SOON NOW THEY KIN SAID ^ $ i my me be do it to of "  # noqa: SIM905 - a page of words
    "in on not is am was have will a the and for CARE BETTER STAY REASON VICTIM ABUSER "
    "ORDER".split()
)
"""Lists whose words every question holds: no rule is looked up by them."""

_VOCABULARY: Final = Vocabulary(LIFE_AND_DEATH, FEELING, HARM, PEOPLE, SIGNS)
_OWN: Final = RuleBook(
    _VOCABULARY,
    _COMMON,
    rules_of_despair.DESPAIR,
    rules_of_leaving.LEAVING,
    rules_of_harm.HARM_DONE,
    rules_of_danger.DANGER,
)
_OPENLY: Final = RuleBook(_VOCABULARY, _COMMON, rules_about_others.OPENLY)
_OTHERS: Final = RuleBook(_VOCABULARY, _COMMON, rules_about_others.OTHERS)


_HARD: Final = frozenset(
    ("DIE", "SUICIDE", "BLADE", "GUN", "ROPE", "HARMING", "OVERDOSED", "WISHING", "HIGH")
)


_WISHES = PhraseBook(wishes.RULES)
_PHRASES = PhraseBook(
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
_OPEN_PHRASES = PhraseBook(openly.RULES)
_OTHERS_PHRASES = PhraseBook(others.RULES)
_LATE = (sayings.IDIOMS, lookalikes.EVERYDAY_CUTS, lookalikes.CARED_FOR, lookalikes.PAST)


def prepare() -> None:
    """Compile every phrase now (about a second), so that no member's message waits for it."""
    for book in (_WISHES, _PHRASES, _OPEN_PHRASES, _OTHERS_PHRASES):
        for rule in book:
            rule.compile()
    for _, *pair in PAIRS:
        for rule in pair:
            rule.compile()
    for one in _LATE:
        _ = one.compiled


def screen(text: str) -> Screen:
    """Return whether `text` tells of somebody at risk, or of the writer's own hard past.

    Pure and quick: no learning, no storing, time linear in the length of the text. A first-person
    present risk beats every look-alike.
    """
    spelled = plain(text)
    found = _crisis(spelled) if _glance(spelled) else None
    return found or Screen(kind_line=HARD_PAST.search(spelled) is not None)


def _glance(spelled: str) -> bool:
    """Return whether any rule holds before any guard: most questions end here."""
    words = Text(spelled, _VOCABULARY)
    return bool(
        points(words) >= GLANCE
        or _OWN.first(words)
        or _OTHERS.first(words)
        or _OPENLY.first(words)
        or spanish.first(spelled)
    )


def _crisis(text: str) -> Screen | None:  # noqa: PLR0911 - one return for each kind of reason
    spelled = lookalikes.POSTED.sub("online", text)
    said = lookalikes.EVERYDAY_CUTS.sub(" ~", spelled)
    said = lookalikes.TOLD.sub(" ~", sayings.IDIOMS.sub(" ~", said))
    said = lookalikes.CARED_FOR.sub(" patients", said)
    revealed = lookalikes.REVEAL.search(spelled) is not None
    own = said if revealed else _present(said)
    at_work = not revealed and _PATIENT.search(spelled) is not None
    words = Text(own, _VOCABULARY)
    rest = _without_patients(own) if at_work else own
    wishing = _without_patients(own, but=_WISHING) if at_work else own
    reason = (
        _OWN.first(Text(rest, _VOCABULARY) if at_work else words)
        or _WISHES.first(wishing)
        or _PHRASES.first(rest)
    )
    if not reason and (revealed or not (at_work or _elsewhere(spelled))):
        reason = _paired(own)
        if not reason and not (_GENERAL.search(spelled) and not revealed):
            reason = _OPENLY.first(words) or _OPEN_PHRASES.first(own)
    about_them = _OTHERS.first(words) or _OTHERS_PHRASES.first(own)
    if reason:
        return Screen(
            is_crisis=True, third_person=bool(about_them and not _SELF.search(own)), reason=reason
        )
    if reason := spanish.first(spelled):
        about_me = spanish.ABOUT_ME.search(spelled) is not None
        return Screen(is_crisis=True, third_person=not about_me, reason=reason)
    if revealed and _RISK.search(spelled):
        return Screen(is_crisis=True, reason="revealed")
    if lookalikes.GRIEF.search(spelled) and lookalikes.JOINING.search(spelled):
        return Screen(is_crisis=True, reason="joining-the-dead")
    enough = ENOUGH if _ASKING.search(spelled) else ENOUGH - 1
    if (
        not (at_work or _elsewhere(spelled))
        and _HARD.intersection(words.names)
        and _ME.search(own)
        and points(words) >= enough
    ):
        return Screen(is_crisis=True, third_person=bool(about_them), reason="faint-signs")
    lost = lookalikes.GRIEF.search(spelled) or lookalikes.FICTION.search(spelled)
    hearsay = (
        _WORK.search(spelled) or lookalikes.STUDY.search(spelled) or _IF.match(spelled)
    ) and not _KNOWN.search(own)
    if about_them and not at_work and not lost and not hearsay:
        return Screen(is_crisis=True, third_person=True, reason=about_them)
    return None


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
_KNOWN = re.compile(
    r"\b(?:my|our) \w+|\b(?:he|she) (?:said|is|says|has|told)\b|\b(?:friend|classmate)\b"
)
_IF = re.compile(r"(?:if|when) (?:someone|somebody|a) |.*\binpatient\b")
_ASKING = re.compile(
    r"\b(?:what|how|would|should|which|when|who|whom|where|do (?:i|they|you|we|techs)|does|"
    r"is (?:it|there|this|the)|"
    r"can (?:i|they|you|we|techs)|did|will (?:i|they|you)|are (?:there|they|you)|was|am i)\b"
)
_WISHING = re.compile(r"\bi (?:\w+ ){0,2}?(?:want|am|feel|wish|think|will|do|have|need|myself)\b")
_ME = re.compile(r"\b(?:i|me|my|myself)\b")
_GENERAL = re.compile(
    r"^(?:did|are|is|was|were|why|what|who|how|do|does|can|which|when|has|have)\b"
    r"(?!.*\b(?:i|me|my|myself|he|she|friend|brother|sister)\b)"
)


def _without_patients(text: str, *, but: re.Pattern[str] | None = None) -> str:
    """Leave out the thoughts that name patients, except those that `but` is found in."""
    return " . ".join(
        part
        for part in lookalikes.SPLIT.split(text)
        if not _PATIENT.search(part) or (but and but.search(part))
    )


def _paired(text: str) -> str | None:
    return next((name for name, one, other in PAIRS if one.holds(text) and other.holds(text)), None)


def _elsewhere(spelled: str) -> bool:
    """Return whether the talk is of the work, a story, a study or a death that has happened."""
    return any(
        about.search(spelled)
        for about in (_WORK, lookalikes.FICTION, lookalikes.STUDY, lookalikes.GRIEF)
    )


def _present(text: str) -> str:
    """Leave out what others in care say, and thoughts that speak only of the past."""
    told = (
        lookalikes.QUOTED_WORK.sub(" ~", text)
        if _PATIENT.search(text) or _WORK.search(text)
        else text
    )
    if not lookalikes.PAST.search(told):
        return told
    return " . ".join(
        thought
        for thought in lookalikes.SPLIT.split(told)
        if thought and (not lookalikes.PAST.search(thought) or lookalikes.PRESENT.search(thought))
    )
