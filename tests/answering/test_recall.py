from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from bot.answering.answerer import Answerer
from bot.guide.model import Guide

TOPICS = {
    "honey": ["how much honey", "when to harvest honey", "honey jars", "selling honey"],
    "winter": ["bees in winter", "feeding in the cold", "snow on the hive", "winter losses"],
}
QUESTIONS = ["how much honey", "feedng in winter", "what is love", ""]


@pytest.fixture
def made(make_guide: Callable[..., Guide]) -> Guide:
    return make_guide(TOPICS, negatives=("where to buy a boat", "how to train a dog"))


def cached(folder: Path) -> list[Path]:
    return sorted(folder.glob("answers-*.npz"))


def test_what_was_learnt_is_kept_and_answers_the_same(made: Guide, tmp_path: Path) -> None:
    first = Answerer(made, cache_dir=tmp_path)
    (kept,) = cached(tmp_path)
    written = kept.stat().st_mtime_ns

    second = Answerer(made, cache_dir=tmp_path)

    assert [second.answer(q) for q in QUESTIONS] == [first.answer(q) for q in QUESTIONS]
    assert kept.stat().st_mtime_ns == written


@pytest.mark.parametrize("content", [b"", b"not a cache", b"PK\x03\x04 broken"])
def test_a_broken_cache_is_learnt_anew(made: Guide, tmp_path: Path, content: bytes) -> None:
    expected = [Answerer(made, cache_dir=tmp_path).answer(q) for q in QUESTIONS]
    (kept,) = cached(tmp_path)
    kept.write_bytes(content)

    assert [Answerer(made, cache_dir=tmp_path).answer(q) for q in QUESTIONS] == expected
    assert kept.read_bytes() != content


def test_a_cache_that_holds_pickled_objects_is_not_opened(made: Guide, tmp_path: Path) -> None:
    Answerer(made, cache_dir=tmp_path)
    (kept,) = cached(tmp_path)
    with kept.open("wb") as file:
        np.savez(file, text=np.array([{"an": "object"}], object))

    assert Answerer(made, cache_dir=tmp_path).answer("how much honey").candidates


def test_a_cache_of_another_guide_under_this_name_is_not_believed(
    made: Guide, make_guide: Callable[..., Guide], tmp_path: Path
) -> None:
    other = make_guide({"boats": ["sail a boat", "row a boat"], "dogs": ["walk a dog", "dog food"]})
    Answerer(made, cache_dir=tmp_path / "one")
    Answerer(other, cache_dir=tmp_path / "other")
    (mine,), (foreign,) = cached(tmp_path / "one"), cached(tmp_path / "other")
    foreign.replace(mine)

    outcome = Answerer(made, cache_dir=tmp_path / "one").answer("how much honey")

    assert outcome.candidates[0].topic == "honey"


def test_a_cut_short_cache_is_learnt_anew(made: Guide, tmp_path: Path) -> None:
    Answerer(made, cache_dir=tmp_path)
    (kept,) = cached(tmp_path)
    kept.write_bytes(kept.read_bytes()[:-200])

    assert Answerer(made, cache_dir=tmp_path).answer("how much honey").candidates


def test_a_changed_guide_is_learnt_anew_and_old_caches_do_not_pile_up(
    make_guide: Callable[..., Guide], tmp_path: Path
) -> None:
    for number in range(12):
        Answerer(make_guide({**TOPICS, f"topic-{number}": ["boat"]}), cache_dir=tmp_path)

    assert 1 < len(cached(tmp_path)) <= 8
    assert not list(tmp_path.glob("*.part"))


def test_a_folder_that_cannot_be_written_is_done_without(made: Guide, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")

    assert Answerer(made, cache_dir=blocked).answer("how much honey").candidates


def test_learning_twice_gives_the_same(made: Guide) -> None:
    one, other = Answerer(made), Answerer(made)

    assert [one.answer(q) for q in QUESTIONS] == [other.answer(q) for q in QUESTIONS]
