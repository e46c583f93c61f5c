"""The first glance, which spares most questions the rules."""

import re
from collections.abc import Iterable
from typing import Final

from bot.answering.safety.rule import Rule

_LITERAL = re.compile(r"(?<!\\)(?<![a-z])([a-z]{3,})(\\w[*+]|\(\?:|\?)?")


class Gate:
    """The telling words of some rules: a text without any of them cannot meet a rule of worth.

    Words that every question has ("want", "what", "will") tell nothing and are left out.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        whole: set[str] = set()
        starts: set[str] = set()
        for rule in rules:
            for word, more in _LITERAL.findall(rule.found):
                (starts if more else whole).add(word)
        self._whole = frozenset(whole - COMMON)
        self._starts = tuple(sorted(start for start in starts - COMMON if len(start) > 3))

    def opens(self, text: str) -> bool:
        """Return whether the plain `text` holds any telling word."""
        words = text.split()
        return not self._whole.isdisjoint(words) or any(w.startswith(self._starts) for w in words)


COMMON: Final = frozenset(
    "about after all allowed and any apply are around ask back bad because become been before "  # noqa: SIM905 - a page of words
    "behind being big boss break bring building but call calm can care carry change changing "
    "check children choose clean clients clinical college come continuing could cover coworkers "
    "daily day days deal demand did doctor does doing down during each else ever every "
    "experience explain extra fast feel feeling feelings feels few find first five for from "
    "full get gets getting give goes going good got great group had handle happens happy hard "
    "has have having help helping her high him his history hospital hour hours how illness "
    "inpatient into job keep keeping keeps kind know learn less let lifting like little long "
    "look lot love major make makes making many meals mean meaning mental money more most much "
    "need needed new next nice night not now number off old once one online only open order "
    "other others out over own paperwork part patient patients pay people per person phone "
    "place pressure prison psych put real remember right room run say says school see seeing "
    "sense setting she shift should show some stand staying still strong student study "
    "supervisor support sure take taking talk talking team teens tell than that the their them "
    "then there these they thing things think this through time times too train two type under "
    "until use using very walk want ward was watch wear week weeks were what when where which "
    "while who whole why will with work worth would write writing year you your".split()
)
"""Words that a question about any job may hold."""
