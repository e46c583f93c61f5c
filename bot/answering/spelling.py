"""Mending misspelt words with the words of the guide."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.answering.english import is_english

_MOST_UNKNOWN = 48
"""Unknown words mended in one text; the rest of a very long one are left, to bound the time."""

_COMMON = 5
"""How often a word must occur for three letters to be read as it."""


@dataclass(frozen=True, slots=True)
class Repair:
    """A word as typed and what it was read as; one of the two may be several words."""

    typed: str
    read: str


class Speller:
    """Reads unknown words of three letters or more as the nearest known one.

    One slip (a letter wrong, missing, added, or two swapped) is mended, two in words of eight
    letters or more; of a word of three letters, only a missing letter or a swap. Correct English
    words are left as they are. Among equally near words the commoner one wins, if not another has
    the same letters or the same first letter: people swap letters, and get the first one right.
    """

    def __init__(self, known: Mapping[str, int], joined: Mapping[str, tuple[str, str]]) -> None:
        """Take the known words with how often each occurs, and known neighbours written as one.

        Of neighbours that are known as one word too, those are `joined` that are more often two.
        """
        self.known = known
        self.joined = joined
        self._choices = [word for word in {**known, **joined} if len(word) > 3]
        self._memo: dict[str, tuple[str, ...]] = {}

    def mend(self, words: Sequence[str]) -> tuple[list[str], list[Repair]]:
        """Return the words as read, and what was changed."""
        read: list[str] = []
        repairs: list[Repair] = []
        budget = _MOST_UNKNOWN
        place = 0
        while place < len(words):
            word = words[place]
            place += 1
            if word in self.known:
                # "over time" for "overtime": two words typed where the guide writes one.
                whole = word + words[place] if place < len(words) else word
                if whole != word and self.known.get(whole, 0) > 1 and whole not in self.joined:
                    repairs.append(Repair(f"{word} {words[place]}", whole))
                    read.append(whole)
                    place += 1
                else:
                    read.append(word)
                continue
            budget -= 1
            mended = self._nearest(word) if budget >= 0 else (word,)
            if mended != (word,):
                repairs.append(Repair(word, " ".join(mended)))
            read += mended
        return read, repairs

    def knows(self, word: str) -> bool:
        """Return whether the guide uses `word`."""
        return word in self.known

    def _nearest(self, word: str) -> tuple[str, ...]:
        if word in self.joined:
            return self.joined[word]
        if len(word) < 3 or not word.isalpha() or is_english(word):
            return (word,)
        found = self._memo.get(word)
        if found is None:
            if len(self._memo) > 20_000:
                self._memo.clear()
            found = self._memo[word] = self._search(word)
        return found

    def _search(self, word: str) -> tuple[str, ...]:
        reach = 1 if len(word) < 8 else 2
        near = process.extract(
            word, self._choices, scorer=OSA.distance, score_cutoff=reach, limit=None
        )
        likely = [
            (distance, -self._plausibility(word, choice), choice)
            for choice, distance, _ in near
            if len(word) > 3 or self.known.get(choice, 0) >= _COMMON
        ]
        if not likely:
            return (word,)
        _, _, best = min(likely)
        return self.joined.get(best, (best,))

    def _plausibility(self, typed: str, choice: str) -> float:
        same_letters = sorted(typed) == sorted(choice)
        same_start = typed[0] == choice[0]
        return math.log1p(self.known.get(choice, 0)) + 3 * same_letters + 2 * same_start
