"""Rules made of concepts: named word lists, found once in a text, and short windows over them.

A rule is written as `I 3 WANT 2 DIE`: a word of the list I, at most three words, a word of WANT,
at most two words, a word of DIE, all in one sentence. Small letters stand for the word itself,
`a|B` for either, `^` and `$` for the ends of a sentence. Without a number the next one follows at
once. A gap holds no denial ("not", "never") unless its number ends in `n`. `!X` forbids X next.
A line may be wrapped after `|`. `&` joins windows that may stand anywhere in the text, and `-`
begins lists none of whose words may be in it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

Spans: TypeAlias = dict[str, list[tuple[int, int]]]

_ONE_LINE: Final = re.compile(r"\|\s+")
_DENIALS: Final = frozenset({"not", "never", "no", "without", "nobody", "nothing"})


class Vocabulary:
    """Concepts by name, each a list of phrases parted by commas; `word*` is a beginning."""

    def __init__(self, *parts: Mapping[str, str]) -> None:
        self._lists = {name: words for part in parts for name, words in part.items()}
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        self._begins: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for name in self._lists:
            for phrase in dict.fromkeys(self._of(name)):
                self._add(phrase, name)

    def need(self, word: str) -> None:
        """Make sure that `word`, of a rule, is looked for."""
        if word in ("^", "$") or word in self._lists:
            return
        if word.isupper():
            raise ValueError(f"no list is named {word}")
        self._lists[word] = word
        self._add(word, word)

    def find(self, sentence: list[str]) -> Spans:
        """Return where each concept stands in the words of one sentence."""
        found: Spans = {}
        for at, word in enumerate(sentence):
            for phrase, name in self._phrases.get(word, ()):
                end = at + len(phrase)
                if len(phrase) == 1 or tuple(sentence[at:end]) == phrase:
                    found.setdefault(name, []).append((at, end))
            for begin, name in self._begins.get(word[:3], ()):
                if word.startswith(begin):
                    found.setdefault(name, []).append((at, at + 1))
        if found:
            found["^"], found["$"] = [(0, 0)], [(len(sentence), len(sentence))]
        return found

    def _of(self, name: str) -> Iterable[str]:
        for phrase in filter(None, map(str.strip, self._lists[name].split(","))):
            if phrase in self._lists:
                yield from self._of(phrase)
            else:
                yield phrase

    def _add(self, phrase: str, name: str) -> None:
        if phrase.endswith("*"):
            self._begins[phrase[:3]].append((phrase[:-1], name))
        else:
            words = tuple(phrase.split())
            self._phrases[words[0]].append((words, name))


@dataclass(frozen=True, slots=True)
class _Step:
    """One place in a window: what may stand there, and how far behind the place before."""

    names: tuple[str, ...]
    gap: int
    denied: bool
    forbidden: bool

    def ends(self, spans: Spans, reached: set[int], sentence: list[str]) -> set[int]:
        if self.forbidden:
            taken = {at for name in self.names for at, _ in spans.get(name, ())}
            return reached - taken
        return {
            end
            for name in self.names
            for at, end in spans.get(name, ())
            if self._follows(reached, at, sentence)
        }

    def _follows(self, reached: set[int], at: int, sentence: list[str]) -> bool:
        for before in range(at, max(at - self.gap, 0) - 1, -1):
            if before in reached:
                return True
            if not self.denied and before and sentence[before - 1] in _DENIALS:
                return False
        return False


class Window:
    """Places that follow each other in one sentence."""

    def __init__(self, written: str) -> None:
        steps: list[_Step] = []
        gap = "0"
        for piece in written.split():
            if piece.rstrip("n").isdigit():
                gap = piece
                continue
            names = tuple(piece.removeprefix("!").split("|"))
            steps.append(
                _Step(names, int(gap.rstrip("n")), gap.endswith("n"), piece.startswith("!"))
            )
            gap = "0"
        self.steps = tuple(steps)

    def stands(self, sentence: list[str], spans: Spans) -> bool:
        """Return whether the window is found in a sentence."""
        for step in self.steps:
            if not step.forbidden and not any(name in spans for name in step.names):
                return False
        first, *others = self.steps
        reached = {end for name in first.names for _, end in spans.get(name, ())}
        for step in others:
            if not reached:
                return False
            reached = step.ends(spans, reached, sentence)
        return bool(reached)


class Text:
    """A plain text, its sentences, and the concepts in each."""

    def __init__(self, plain: str, vocabulary: Vocabulary) -> None:
        self.sentences: list[tuple[list[str], Spans]] = []
        self.names: set[str] = set()
        for sentence in plain.split(" . "):
            words = [word for word in sentence.split() if word != "."]
            if spans := vocabulary.find(words):
                self.sentences.append((words, spans))
                self.names.update(spans)

    def holds(self, window: Window) -> bool:
        """Return whether the window stands in any sentence."""
        return any(window.stands(words, spans) for words, spans in self.sentences)


@dataclass(frozen=True, slots=True)
class Rule:
    """Windows that must all be found, and lists none of whose words may be."""

    name: str
    windows: tuple[Window, ...]
    unless: tuple[str, ...]

    def holds(self, text: Text) -> bool:
        """Return whether `text` meets the rule."""
        return text.names.isdisjoint(self.unless) and all(map(text.holds, self.windows))


class RuleBook:
    """Rules, found by the words that they cannot do without."""

    def __init__(
        self, vocabulary: Vocabulary, common: frozenset[str], *parts: Mapping[str, str]
    ) -> None:
        self.vocabulary = vocabulary
        self._by_name: dict[str, list[tuple[int, Rule]]] = defaultdict(list)
        number = 0
        for part in parts:
            for name, written in part.items():
                for line in filter(None, map(str.strip, _ONE_LINE.sub("|", written).splitlines())):
                    self._add(number, _rule(name, line), common)
                    number += 1

    def first(self, text: Text) -> str | None:
        """Return the name of the first rule that `text` meets, if any."""
        tried: dict[int, Rule] = {}
        for name in text.names:
            tried.update(self._by_name.get(name, ()))
        return next((tried[n].name for n in sorted(tried) if tried[n].holds(text)), None)

    def _add(self, number: int, rule: Rule, common: frozenset[str]) -> None:
        steps = [step for window in rule.windows for step in window.steps]
        for step in steps:
            for name in step.names:
                self.vocabulary.need(name)
        for name in rule.unless:
            self.vocabulary.need(name)
        telling = [step for step in steps if not step.forbidden and common.isdisjoint(step.names)]
        key = telling[0] if telling else steps[0]
        for name in key.names:
            self._by_name[name].append((number, rule))


def _rule(name: str, line: str) -> Rule:
    written, _, unless = line.partition(" - ")
    return Rule(name, tuple(map(Window, written.split(" & "))), tuple(unless.split()))
