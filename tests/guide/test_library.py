"""A running bot takes valid new content, and keeps the old where the new is broken."""

import os
import threading
from pathlib import Path

import pytest

from bot.guide.crisis_lines import BUILT_IN
from bot.guide.library import Library, Refresh
from bot.guide.problems import ContentError
from tests.guide.writing import ANSWER, edit, put, write_guide

LINES = """\
---
regions:
  - region: international
    region_name: International
    lines:
      - {name: A line, contact: Look it up, url: "https://a.example", source: "https://b.example",
         checked: 2026-11-01}
---
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    write_guide(tmp_path / "content" / "baker")
    return tmp_path / "content"


@pytest.fixture
def library(content: Path) -> Library:
    library = Library(content)
    library.load()
    return library


def test_every_folder_is_a_guide_and_the_first_is_the_default(content: Path) -> None:
    write_guide(content / "butcher")

    library = Library(content)
    found = library.load()

    assert list(library.guides) == ["baker", "butcher"] == list(found.changed)
    assert library.default.id == "baker"
    assert library.current.guide("butcher").id == "butcher"
    assert library.current.guide("gone").id == library.current.guide(None).id == "baker"


def test_the_shipped_guide_and_another_subject_load_side_by_side(
    tmp_path: Path, second_guide: Path
) -> None:
    (tmp_path / "mht").symlink_to(Path("content/mental-health-technician").resolve())
    (tmp_path / "beekeeper").symlink_to(second_guide)

    library = Library(tmp_path)
    library.load()

    assert {g.title for g in library.guides.values()} == {
        "What is a beekeeper?",
        "What is a mental health technician?",
    }


def test_nothing_happens_while_nothing_changes(library: Library) -> None:
    before = library.current

    assert library.refresh() == Refresh()
    assert library.current is before


def test_a_changed_guide_replaces_the_old_one(content: Path, library: Library) -> None:
    before = library.current

    edit(content / "baker/guide.md", "What is a baker?", "What is a good baker?")

    assert library.refresh() == Refresh(changed=("baker",))
    assert library.default.title == "What is a good baker?"
    assert before.default.title == "What is a baker?"


def test_a_file_that_was_only_touched_changes_nothing(content: Path, library: Library) -> None:
    os.utime(content / "baker/guide.md", ns=(1, 1))

    assert library.refresh() == Refresh()


def test_a_broken_guide_leaves_the_old_one_and_says_why_once(
    content: Path, library: Library
) -> None:
    edit(content / "baker/topics/hours.md", ANSWER, "")

    first, second = library.refresh(), library.refresh()

    assert [problem.message for problem in first.problems] == ["the answer is empty"]
    assert (first.changed, second) == ((), Refresh())
    assert library.default.topics


def test_a_mended_guide_is_taken(content: Path, library: Library) -> None:
    edit(content / "baker/topics/hours.md", ANSWER, "")
    library.refresh()

    edit(content / "baker/topics/hours.md", "---\n\n", f"---\n{ANSWER} Every day.\n")

    assert library.refresh().changed == ("baker",)


def test_one_broken_guide_does_not_hold_up_the_others(content: Path) -> None:
    write_guide(content / "butcher")
    edit(content / "baker/topics/hours.md", ANSWER, "")

    library = Library(content)
    found = library.load()

    assert list(library.guides) == ["butcher"]
    assert [problem.path.name for problem in found.problems] == ["hours.md"]


def test_a_new_guide_appears_while_running(content: Path, library: Library) -> None:
    write_guide(content / "butcher")

    assert library.refresh() == Refresh(changed=("butcher",))
    assert set(library.guides) == {"baker", "butcher"}


def test_a_guide_whose_folder_is_gone_is_served_on(content: Path, library: Library) -> None:
    (content / "baker").rename(content.parent / "away")

    found = library.refresh()

    assert library.default.id == "baker"
    assert "the folder is gone" in found.problems[0].message


def test_nothing_valid_at_the_start_is_an_error(tmp_path: Path, content: Path) -> None:
    edit(content / "baker/guide.md", "language: en\n", "")

    with pytest.raises(ContentError, match="`language` is missing"):
        Library(content).load()
    with pytest.raises(ContentError, match="no guide is here"):
        Library(tmp_path / "missing").load()


def test_crisis_lines_come_from_the_content_or_are_built_in(content: Path) -> None:
    library = Library(content)
    library.load()
    assert library.crisis_lines == BUILT_IN

    put(content / "crisis-lines.md", LINES)
    assert library.refresh() == Refresh(crisis_lines_changed=True)
    assert [line.name for line in library.crisis_lines] == ["A line"]


def test_broken_or_missing_crisis_lines_leave_the_old_ones(content: Path) -> None:
    put(content / "crisis-lines.md", LINES)
    library = Library(content)
    library.load()

    edit(content / "crisis-lines.md", "https://a.example", "http://a.example")
    found = library.refresh()
    (content / "crisis-lines.md").unlink()
    library.refresh()

    assert [problem.message for problem in found.problems] == ["`url` must start with https://"]
    assert [line.name for line in library.crisis_lines] == ["A line"]


def test_two_threads_that_look_at_once_take_the_change_once(
    content: Path, library: Library
) -> None:
    edit(content / "baker/guide.md", "What is a baker?", "What is a good baker?")
    found: list[Refresh] = []
    threads = [threading.Thread(target=lambda: found.append(library.refresh())) for _ in range(8)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(len(refresh.changed) for refresh in found) == [0] * 7 + [1]
