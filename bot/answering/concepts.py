"""Words that mean the same in the guide's field, found in a text whatever the form chosen."""

from collections.abc import Iterable, Mapping, Sequence

from bot.answering import text
from bot.guide.model import Synonyms

Form = tuple[str, ...]

_LONGEST = 4


class Concepts:
    """Finds a guide's synonyms and abbreviations in a text.

    A text keeps its own words; the concept is one more thing known about it, weighed beside them.
    """

    def __init__(self, names: Mapping[Form, tuple[str, ...]]) -> None:
        """Take the concepts that each form, of one to four words, stands for."""
        self.names = names
        self._first = {form[0] for form in names}

    @classmethod
    def of_synonyms(cls, synonyms: Iterable[Synonyms]) -> "Concepts":
        """Take the forms from a guide's groups of synonyms; the head names the concept."""
        names: dict[Form, tuple[str, ...]] = {}
        for group in synonyms:
            for written in (group.head, *group.others):
                form = tuple(text.words(written))
                if 0 < len(form) <= _LONGEST and group.head not in names.get(form, ()):
                    names[form] = (*names.get(form, ()), group.head)
        return cls(names)

    def of(self, words: Sequence[str]) -> list[str]:
        """Return the concepts that `words` name, longest forms first where they overlap."""
        found: list[str] = []
        place = 0
        while place < len(words):
            taken = 1
            if words[place] in self._first:
                for length in range(min(_LONGEST, len(words) - place), 0, -1):
                    names = self.names.get(tuple(words[place : place + length]))
                    if names:
                        found += names
                        taken = length
                        break
            place += taken
        return found
