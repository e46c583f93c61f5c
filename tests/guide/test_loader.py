"""A folder becomes the guide that its files describe."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from bot.guide.loader import digest, load_guide
from bot.guide.model import Synonyms, TopicId, TopicKind
from bot.guide.problems import ContentError
from tests.guide.writing import ANSWER, edit, put, topic, write_guide


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_guide(tmp_path / "content" / "baker")


def test_the_files_become_the_guide(folder: Path) -> None:
    edit(folder / "topics/hours.md", ANSWER, f"{ANSWER}\n\n<!-- more -->\n\nAnd *more*.")
    edit(folder / "topics/hours.md", "title: Hours", "title: Hours\nsource: A survey")

    guide = load_guide(folder)

    assert (guide.id, guide.title, guide.reviewed) == (
        "baker",
        "What is a baker?",
        date(2026, 11, 1),
    )
    assert list(guide.topics) == ["what-is", "hours", "hours/nights", "faq/flour"]
    assert [t.kind for t in guide.topics.values()] == [
        TopicKind.SECTION,
        TopicKind.SECTION,
        TopicKind.SUBTOPIC,
        TopicKind.FAQ,
    ]
    hours = guide.topics[TopicId("hours")]
    assert (hours.answer, hours.detail, hours.source) == (ANSWER, "And *more*.", "A survey")
    assert hours.phrasings[0] == "hours question 1"
    assert [t.id for t in guide.children(hours.id)] == ["hours/nights"]
    assert guide.series["a-day"].episodes[1].title == "The shop"
    assert guide.synonyms[0] == Synonyms("bread", ("loaf", "buns"))
    assert guide.negatives == ("how do butchers work",)


def test_a_broken_guide_is_refused_with_every_mistake(folder: Path) -> None:
    edit(folder / "topics/hours.md", ANSWER, "")
    edit(folder / "guide.md", "2026-11-01", "soon")

    with pytest.raises(ContentError) as caught:
        load_guide(folder)

    assert [problem.path.name for problem in caught.value.problems] == ["guide.md", "hours.md"]
    assert str(caught.value).count("\n") == 1


def test_a_guide_with_warnings_loads(folder: Path) -> None:
    put(
        folder / "topics/hours.md", f"---\ntitle: Hours\nphrasings: [when to rise]\n---\n{ANSWER}\n"
    )

    assert load_guide(folder).topics[TopicId("hours")].phrasings == ("when to rise",)


def test_a_missing_folder_is_a_content_error(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="the folder is empty"):
        load_guide(tmp_path / "nothing")


def test_the_digest_follows_names_and_bytes_and_nothing_else(folder: Path) -> None:
    before = digest(folder)

    put(folder / "evaluation/more.jsonl", "{}")
    put(folder / ".hidden.md", "x")
    assert digest(folder) == before

    edit(folder / "topics/hours.md", "question 1", "question 9")
    edited = digest(folder)
    (folder / "negatives.md").rename(folder / "positives.md")
    assert len({before, edited, digest(folder)}) == 3


def test_a_cached_guide_is_the_same_guide(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"

    fresh = load_guide(folder, cache_dir=cache)
    edit(cache / "guide-baker.json", "What is a baker?", "Out of the cache")
    cached = load_guide(folder, cache_dir=cache)

    assert cached.title == "Out of the cache"
    assert load_guide(folder) == fresh
    assert (cached.topics, cached.series, cached.synonyms) == (
        fresh.topics,
        fresh.series,
        fresh.synonyms,
    )


def test_changed_files_are_read_and_not_the_cache(folder: Path, tmp_path: Path) -> None:
    load_guide(folder, cache_dir=tmp_path / "cache")

    edit(folder / "guide.md", "What is a baker?", "What is a good baker?")

    assert load_guide(folder, cache_dir=tmp_path / "cache").title == "What is a good baker?"


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"format": 1}', None])
def test_a_damaged_cache_is_ignored_and_mended(
    folder: Path, tmp_path: Path, damage: str | None
) -> None:
    cached = tmp_path / "cache" / "guide-baker.json"
    fresh = load_guide(folder, cache_dir=cached.parent)
    value = json.loads(cached.read_text(encoding="utf-8"))
    del value["content"]["topics"][0]["answer"]
    cached.write_text(json.dumps(value) if damage is None else damage, encoding="utf-8")

    assert load_guide(folder, cache_dir=cached.parent) == fresh
    assert json.loads(cached.read_text(encoding="utf-8"))["of"] == fresh.digest
    assert list(cached.parent.iterdir()) == [cached]


def test_a_cache_that_cannot_be_written_does_no_harm(folder: Path, tmp_path: Path) -> None:
    put(tmp_path / "cache", "a file where the folder should be")

    assert load_guide(folder, cache_dir=tmp_path / "cache").id == "baker"


def test_a_warm_start_does_not_import_yaml(folder: Path, tmp_path: Path) -> None:
    put(folder.parent / "crisis-lines.md", Path("content/crisis-lines.md").read_text("utf-8"))
    code = (
        "import sys; from pathlib import Path; from bot.guide.library import Library\n"
        f"Library(Path({str(folder.parent)!r}), cache_dir=Path({str(tmp_path / 'c')!r})).load()\n"
        "print('yaml' in sys.modules)"
    )

    cold, warm = (
        subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)  # noqa: S603
        for _ in range(2)
    )

    assert (cold.stdout.strip(), warm.stdout.strip()) == (b"True", b"False")


def test_a_new_topic_needs_only_its_file_and_its_line(folder: Path) -> None:
    put(folder / "topics/hours/holidays.md", topic("Holidays", words="holidays"))
    edit(folder / "guide.md", "  - hours/nights", "  - hours/nights\n  - hours/holidays")

    assert [t.title for t in load_guide(folder).children(TopicId("hours"))] == [
        "Nights",
        "Holidays",
    ]
