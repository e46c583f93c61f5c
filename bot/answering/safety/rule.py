"""What a rule of the screen is: something found, something else found, something not found."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule holds where `found` and `also` are in a text and `unless` is not."""

    found: re.Pattern[str]
    also: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None

    def holds(self, text: str) -> bool:
        """Return whether the plain `text` meets this rule."""
        return (
            self.found.search(text) is not None
            and (self.also is None or self.also.search(text) is not None)
            and (self.unless is None or self.unless.search(text) is None)
        )


def rule(found: str, *, also: str = "", unless: str = "") -> Rule:
    """Return a rule over whole words; each argument is a regular expression, "" for none."""
    patterns = (re.compile(rf"\b(?:{words})\b") if words else None for words in (also, unless))
    return Rule(re.compile(found), *patterns)


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
