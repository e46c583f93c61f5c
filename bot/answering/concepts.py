"""Words that mean nearly the same, found in a text whatever form was chosen.

There are two sources: the guide's own synonyms, and a list of everyday English words. A text keeps
its words; what they stand for is one more thing known about it, weighed beside them. Only the
guide's subject is treated otherwise: a group that nearly every topic mentions ("mht", "psych
tech", "technician") tells no topic from another, and is read as one and the same word.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from threading import Lock

import Stemmer

from bot.answering import text
from bot.guide.model import Synonyms

Form = tuple[str, ...]
"""One to four stems in a row."""

_LONGEST = 4
_SUBJECT_SHARE = 0.6
"""A group found under this share of the topics or more is the guide's subject."""

_stemmer = Stemmer.Stemmer("english")
_one_at_a_time = Lock()


@lru_cache(maxsize=16_384)
def stem(word: str) -> str:
    """Return the stem of an English word."""
    # The stemmer holds the word it is at. Changed content is learnt, and gaps are grouped, in
    # threads: two words at once would become each other's stems, and stay so in the cache.
    with _one_at_a_time:
        return str(_stemmer.stemWord(word))


class Concepts:
    """Finds what the words of a text stand for."""

    def __init__(self, names: Mapping[Form, tuple[str, ...]], subject: Mapping[Form, str]) -> None:
        """Take the concepts that each form stands for, and the word to read for the subject's."""
        self.names = names
        self.subject = subject
        self._lengths = _lengths(names)
        self._subject_first = frozenset(form[0] for form in subject)

    @classmethod
    def of(
        cls, synonyms: Sequence[Synonyms], topics: Iterable[Iterable[Sequence[str]]]
    ) -> "Concepts":
        """Take a guide's synonyms, and the words of the texts of each topic."""
        guide = cls(_named((group.head, (group.head, *group.others)) for group in synonyms), {})
        spread: Counter[str] = Counter()
        count = 0
        for texts in topics:
            count += 1
            used = (name for words in texts for name in guide.of_stems(stems(words)))
            spread.update(dict.fromkeys(used).keys())
        subject = {
            form: text.words(name)[-1]
            for form, names in guide.names.items()
            for name in names
            if count and spread[name] >= _SUBJECT_SHARE * count
        }
        plain = {form: names for form, names in guide.names.items() if form not in subject}
        for form, names in _everyday().items():
            plain[form] = (*plain.get(form, ()), *names)
        return cls(plain, subject)

    def plain(self, words: Sequence[str]) -> list[str]:
        """Return `words` with every form of the guide's subject read as the same word."""
        if not self.subject:
            return list(words)
        roots = stems(words)
        read: list[str] = []
        place = 0
        while place < len(words):
            taken = 1
            word = words[place]
            if roots[place] in self._subject_first:
                for length in range(min(_LONGEST, len(words) - place), 0, -1):
                    named = self.subject.get(tuple(roots[place : place + length]))
                    if named:
                        word, taken = named, length
                        break
            read.append(word)
            place += taken
        return read

    def of_stems(self, roots: Sequence[str]) -> list[str]:
        """Return the concepts that the words with these stems name."""
        found: list[str] = []
        for place, root in enumerate(roots):
            for length in self._lengths.get(root, ()):
                form = tuple(roots[place : place + length])
                if len(form) == length:  # near the end there may be fewer
                    found += self.names.get(form, ())
        return found


def stems(words: Iterable[str]) -> list[str]:
    """Return the stem of each word."""
    return [stem(word) for word in words]


def _lengths(forms: Iterable[Form]) -> Mapping[str, Sequence[int]]:
    """Return how long the forms are that begin with a stem, the shortest first."""
    found: dict[str, set[int]] = {}
    for form in forms:
        found.setdefault(form[0], set()).add(len(form))
    return {first: sorted(lengths) for first, lengths in found.items()}


def _named(groups: Iterable[tuple[str, Iterable[str]]]) -> dict[Form, tuple[str, ...]]:
    names: dict[Form, tuple[str, ...]] = {}
    for name, forms in groups:
        for written in forms:
            form = tuple(stems(text.words(written)))
            if 0 < len(form) <= _LONGEST and name not in names.get(form, ()):
                names[form] = (*names.get(form, ()), name)
    return names


@cache
def _everyday() -> Mapping[Form, tuple[str, ...]]:
    listed = files("bot.answering").joinpath("everyday_words.txt").read_text(encoding="ascii")
    lines = (line for line in listed.splitlines() if line and line[0] != "#")
    groups = (line.split(", ") for line in lines)
    return _named((f"~{group[0]}", group) for group in groups)
