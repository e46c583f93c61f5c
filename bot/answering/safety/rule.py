"""What a rule of the screen is: something found, something else found, something not found."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Rule:
    """A rule holds where `found` and `also` are in a text and `unless` is not.

    All three are regular expressions, the latter two of whole words and "" for none. They are
    compiled when first needed: there are hundreds, and most questions need none of them.
    """

    found: str
    also: str = ""
    unless: str = ""

    def holds(self, text: str) -> bool:
        """Return whether the plain `text` meets this rule."""
        return (
            self._found.search(text) is not None
            and (not self.also or self._also.search(text) is not None)
            and (not self.unless or self._unless.search(text) is None)
        )

    def compile(self) -> None:
        """Compile all three now."""
        _ = self._found, self._also, self._unless

    @cached_property
    def _found(self) -> re.Pattern[str]:
        return re.compile(self.found)

    @cached_property
    def _also(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{self.also})\b")

    @cached_property
    def _unless(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{self.unless})\b")


def rule(found: str, *, also: str = "", unless: str = "") -> Rule:
    """Return the rule; `also` and `unless` stand for whole words."""
    return Rule(found, also, unless)


class RuleBook:
    """Named rules, tried in order."""

    def __init__(self, *parts: Mapping[str, tuple[Rule, ...]]) -> None:
        self._rules = [
            (name, rule) for part in parts for name, some in part.items() for rule in some
        ]

    def __iter__(self) -> Iterator[Rule]:
        return (rule for _, rule in self._rules)

    def first(self, text: str) -> str | None:
        """Return the name of the first rule that the plain `text` meets, if any."""
        return next((name for name, rule in self._rules if rule.holds(text)), None)
