"""Named lists of words and phrases that say nearly the same, found in a plain text."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence


class WordLists:
    """Lists by name, of phrases parted by commas; `word*` is a beginning, NAME another list."""

    def __init__(self, *parts: Mapping[str, str]) -> None:
        self._lists = {name: words for part in parts for name, words in part.items()}
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        self._begins: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for name in self._lists:
            for phrase in dict.fromkeys(self._of(name)):
                self._add(phrase, name)

    def names_in(self, words: Sequence[str]) -> set[str]:
        """Return the names of the lists that have a phrase among `words`, in their order."""
        found: set[str] = set()
        for at, word in enumerate(words):
            for phrase, name in self._phrases.get(word, ()):
                if len(phrase) == 1 or tuple(words[at : at + len(phrase)]) == phrase:
                    found.add(name)
            for begin, name in self._begins.get(word[:3], ()):
                if word.startswith(begin):
                    found.add(name)
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
