"""Which words are English, so that a word the guide lacks is not taken for a misspelt one."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

_ENDINGS = {
    "s": ("",), "es": ("", "e"), "ies": ("y",), "ed": ("", "e"), "ied": ("y",), "ing": ("", "e"),
    "ly": ("", "le"), "ily": ("y",), "er": ("", "e"), "ers": ("", "e"), "est": ("", "e"),
    "ness": ("",), "able": ("", "e"),
}  # fmt: skip
_DOUBLED = re.compile(r"([a-z])\1$")


def is_english(word: str) -> bool:
    """Return whether `word` (lower case, three letters or more) is a common English word."""
    known = _words()
    return word in known or any(base in known for base in _bases(word))


@cache
def _words() -> frozenset[str]:
    listed = files("bot.answering").joinpath("english_words.txt").read_text(encoding="ascii")
    return frozenset(" ".join(line for line in listed.splitlines() if line[:1] != "#").split())


def _bases(word: str) -> Iterator[str]:
    for ending, replacements in _ENDINGS.items():
        stem = word.removesuffix(ending)
        if len(stem) < 3 or stem == word:
            continue
        yield from (stem + replacement for replacement in replacements)
        if _DOUBLED.search(stem):
            yield stem[:-1]
