"""Stems are the same whoever asks for them at the same time: content is learnt in a thread."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.answering.concepts import stem

ROOTS = ("relat", "hop", "nation", "gener", "organiz", "depend", "care", "assist")
ENDS = ("ing", "ed", "ation", "ational", "fulness", "ly", "ies", "es", "ement", "ization")
WORDS = [root + end for root in ROOTS for end in ENDS]


@pytest.fixture
def hurried() -> Iterator[None]:
    """Let threads interrupt each other as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def test_threads_do_not_mix_their_words_up(hurried: None) -> None:
    alone = [stem.__wrapped__(word) for word in WORDS]

    with ThreadPoolExecutor(2) as pool:
        turns = [pool.submit(lambda: [stem.__wrapped__(w) for w in WORDS]) for _ in range(40)]

    assert all(turn.result() == alone for turn in turns)
