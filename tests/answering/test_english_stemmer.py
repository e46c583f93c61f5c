"""Words are stemmed as the whole package would, of which only English is imported."""

import subprocess
import sys

import snowballstemmer
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.concepts import stem


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz'", min_size=1, max_size=20))
def test_a_word_has_the_stem_that_the_package_gives_it(word: str) -> None:
    assert stem(word) == snowballstemmer.stemmer("english").stemWord(word)


def test_the_other_languages_are_not_imported() -> None:
    imported = "[name for name in sys.modules if name.startswith('snowballstemmer.')]"
    found = subprocess.run(  # noqa: S603 -- our own interpreter
        [sys.executable, "-c", f"import sys, bot.answering.concepts; print(*{imported})"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()

    assert "snowballstemmer.english_stemmer" in found
    assert "snowballstemmer.spanish_stemmer" not in found
