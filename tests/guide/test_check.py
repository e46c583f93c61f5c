"""Every mistake in the content is named, at its file and line, and all of them at once."""

from pathlib import Path

import pytest

from bot.guide.check import check
from tests.guide.writing import ANSWER, edit, episode, put, topic, write_guide


@pytest.fixture
def guide(tmp_path: Path) -> Path:
    return write_guide(tmp_path / "content" / "baker")


def complaints(folder: Path) -> list[str]:
    """Return the mistakes as they are printed, with paths from the guide's folder on."""
    return [str(problem).removeprefix(f"{folder.as_posix()}/") for problem in check(folder)]


def test_a_valid_guide_has_no_problems(guide: Path) -> None:
    assert complaints(guide) == []


def test_the_shipped_content_and_the_second_guide_have_no_problems(second_guide: Path) -> None:
    assert check(Path("content")) == []
    assert check(second_guide.parent) == []


def test_ten_planted_mistakes_are_all_named_with_file_and_line(guide: Path) -> None:
    edit(guide / "guide.md", "  - hours\n", "  - hours\n  - hours\n")
    edit(guide / "guide.md", "reviewed: 2026-11-01", "reviewed: 2026-02-30")
    edit(guide / "topics/what-is.md", "related: [hours]", "related: [hour]")
    edit(guide / "topics/hours.md", ANSWER, "")
    put(guide / "topics/hours/nights.md", topic("N" * 81, words="nights"))
    edit(guide / "topics/faq/flour.md", "flour question 2", "hours question 3")
    put(guide / "topics/faq/lost.md", topic("Lost", words="lost"))
    (guide / "synonyms.md").write_bytes(b"---\nsynonyms:\n  caf\xe9: [coffee]\n---\n")
    put(guide / "negatives.md", "---\nnegatives: [one, two\n---\n")
    put(guide / "series/a-day/02-shop.md", "no front matter at all\n")

    assert complaints(guide) == [
        "guide.md:4: `reviewed` is not a date like 2026-01-31",
        "guide.md:11: `order` names `hours` twice; first in line 10",
        "negatives.md:3: bad front matter: did not find expected ',' or ']'",
        "series/a-day/02-shop.md:1: the file must start with front matter between two `---` lines",
        "synonyms.md:3: this is not UTF-8; save the file as UTF-8",
        "topics/faq/flour.md:5: the phrasing 'hours question 3' already stands in `hours`, line 6",
        "topics/faq/lost.md:1: `faq/lost` is missing from `order` in guide.md",
        "topics/hours/nights.md:2: `title` has 81 characters; at most 80 are allowed",
        "topics/hours.md:11: the answer is empty",
        "topics/what-is.md:3: unknown related topic `hour`; did you mean `hours`?",
    ]


HOURS = "topics/hours.md"
NIGHTS = "topics/hours/nights.md"
MORE = f"{ANSWER}\n\n<!-- more -->\n\n"


@pytest.mark.parametrize(
    ("file", "old", "new", "complaint"),
    [
        ("guide.md", "language: en\n", "", "1: `language` is missing"),
        ("guide.md", "language: en", "language: English", "3: `language` is not a language tag"),
        ("guide.md", "order:", "ordr: x\norder:", "8: unknown key `ordr`; did you mean `order`?"),
        ("guide.md", "title:", "title: One\ntitle:", "3: `title` stands here twice"),
        ("guide.md", "2026-11-01", "[2026]", "4: `reviewed` is not a date like 2026-01-31"),
        ("guide.md", "2026-11-01", "20261101", "4: `reviewed` is not a date like 2026-01-31"),
        (HOURS, "hours question 2", "988", "5: an entry of `phrasings`, 988, is read as int"),
        (HOURS, "hours question 2", '""', "5: an entry of `phrasings` is empty"),
        (HOURS, "hours question 2", "[a, b]", "5: an entry of `phrasings` must be text"),
        (HOURS, "hours question 2", "Hours  question 1?", "5: the phrasing 'Hours  question 1?'"),
        (NIGHTS, "nights question 2", "hours question 3", "5: the phrasing 'hours question 3'"),
        (HOURS, "title: Hours", "title: no", "2: `title`, no, is read as bool, not as text"),
        (HOURS, "title: Hours", "title: {a: b}", "2: `title` must be text"),
        (HOURS, "title: Hours", "title:", "2: `title` is empty"),
        (HOURS, "title: Hours", "title: Hours\nparent: what-is", "3: a section stands by itself"),
        (HOURS, ANSWER, "Too short.", "11: the answer has 10 characters; it needs 80 to 700"),
        (HOURS, ANSWER, "long " * 141, "11: the answer has 704 characters; it needs 80 to 700"),
        (HOURS, ANSWER, f"{ANSWER}\x00", "11: an invisible control character, U+0000"),
        (HOURS, ANSWER, MORE, "13: nothing follows `<!-- more -->`"),
        (HOURS, ANSWER, MORE + "much " * 561, "13: the detail has 2804 characters; at most 2800"),
        (HOURS, "---\nBakers", "Bakers", "1: the front matter that starts here has no closing"),
        (NIGHTS, "title: Nights", "title: N\nparent: owls", "3: unknown parent `owls`"),
        (
            NIGHTS,
            "title: Nights",
            "title: N\nparent: faq/flour",
            "3: the parent `faq/flour` is not",
        ),
        ("topics/what-is.md", "[hours]", "[what-is]", "3: a topic is not related to itself"),
        ("topics/what-is.md", "[hours]", "hours", "3: `related` must be a list"),
        ("series/a-day/01-oven.md", "[what-is]", "[what-was]", "3: unknown topic `what-was`"),
        ("series/a-day/01-oven.md", "title: The oven\n", "", "1: `title` is missing"),
        ("series/a-day/series.md", "title: A day\n", "", "1: `title` is missing"),
        ("synonyms.md", "[stove]", "[loaf]", "4: 'loaf' already stands in line 3"),
        ("synonyms.md", "[stove]", "[bread]", "4: 'bread' is itself a head, in line 3"),
        ("synonyms.md", "[stove]", "stove", "4: `oven` must be a list"),
        ("synonyms.md", "synonyms:", "synonyms: [a]\nx:", "2: `synonyms` must be a mapping"),
        ("negatives.md", "negatives:", "negatives: one\nx:", "2: `negatives` must be a list"),
    ],
)
def test_a_mistake_is_named_with_its_line(
    guide: Path, file: str, old: str, new: str, complaint: str
) -> None:
    edit(guide / file, old, new)

    found = complaints(guide)

    assert [line for line in found if line.startswith(f"{file}:{complaint}")], found


def test_a_finer_topic_needs_a_section_of_its_name_or_a_parent(guide: Path) -> None:
    put(guide / "topics/dust/eyes.md", topic("Eyes", words="eyes"))
    edit(guide / "guide.md", "  - faq/flour", "  - dust/eyes\n  - faq/flour")

    assert complaints(guide) == [
        "topics/dust/eyes.md:1: no section is called `dust`: name the right one as `parent`"
    ]


def test_an_unreadable_topic_is_one_mistake_however_often_it_is_mentioned(guide: Path) -> None:
    put(guide / "topics/hours.md", "---\ntitle: [\n---\n")

    assert [line.partition(":")[0] for line in complaints(guide)] == ["topics/hours.md"]


def test_a_topic_in_the_order_without_a_file_is_unknown(guide: Path) -> None:
    (guide / "topics/faq/flour.md").unlink()

    assert complaints(guide) == ["guide.md:12: unknown topic in `order` `faq/flour`"]


def test_names_that_are_no_ids_are_refused(guide: Path) -> None:
    put(guide / "topics/Big Ovens.md", topic("Big", words="big"))
    put(guide / "topics/a/b/c.md", topic("Deep", words="deep"))

    found = complaints(guide)

    assert "topics/Big Ovens.md:1: `Big Ovens` is no topic id: use lower-case letters, digits" in (
        "\n".join(found)
    )
    assert "topics/a/b/c.md:1: topics stand at most one folder deep" in found


def test_episodes_run_from_one_without_a_gap_or_a_double(guide: Path) -> None:
    put(guide / "series/a-day/02-again.md", episode("Again"))
    put(guide / "series/a-day/05-home.md", episode("Home"))
    put(guide / "series/a-day/epilogue.md", episode("Epilogue"))

    assert complaints(guide) == [
        "series/a-day/02-shop.md:1: episode 2 is also 02-again.md",
        "series/a-day/05-home.md:1: episode 3 is missing: the numbers run from 1 without a gap",
        "series/a-day/epilogue.md:1: an episode's file is named like 07-the-night-shift.md",
    ]


def test_a_series_without_its_own_page_or_episodes_is_refused(guide: Path) -> None:
    (guide / "series/a-day/series.md").unlink()
    put(guide / "series/empty/series.md", "---\ntitle: None\ndescription: Nothing.\n---\n")

    assert complaints(guide) == [
        "series/a-day/series.md:1: can't be read: No such file or directory",
        "series/empty/series.md:1: the series has no episodes",
    ]


def test_a_file_that_nobody_reads_is_pointed_out(guide: Path) -> None:
    put(guide / "topic/hours.md", topic("Hours", words="more"))
    put(guide / "README.md", "For authors.")
    put(guide / "evaluation/notes.md", "Not a part of the guide.")

    assert complaints(guide) == [
        "topic/hours.md:1: no part of a guide: topics stand in topics/, episodes in series/<name>/"
    ]


def test_few_phrasings_are_only_a_warning(guide: Path) -> None:
    put(guide / "topics/hours.md", f"---\ntitle: Hours\nphrasings: [when to rise]\n---\n{ANSWER}\n")

    problems = check(guide)

    assert [problem.is_warning for problem in problems] == [True]
    assert "warning: only 1 phrasings" in str(problems[0])


def test_a_file_with_a_byte_order_mark_and_windows_lines_is_fine(guide: Path) -> None:
    path = guide / "topics/hours.md"
    windows = path.read_text(encoding="utf-8").replace("\n", "\r\n")

    path.write_bytes(b"\xef\xbb\xbf" + windows.encode())

    assert complaints(guide) == []


def test_folders_without_a_guide_say_so(tmp_path: Path) -> None:
    (tmp_path / "empty" / "nothing").mkdir(parents=True)

    assert [p.message for p in check(tmp_path / "missing")] == ["there is no such folder"]
    assert "no guide is here" in check(tmp_path / "empty" / "nothing")[0].message
    assert "the folder is empty" in check(tmp_path / "empty")[0].message


def test_several_guides_and_the_crisis_lines_are_checked_together(guide: Path) -> None:
    write_guide(guide.parent / "butcher")
    edit(guide.parent / "butcher/topics/hours.md", ANSWER, "")
    put(guide.parent / "crisis-lines.md", "---\nregions:\n  - region: usa\n---\n")

    found = [str(problem.path.relative_to(guide.parent)) for problem in check(guide.parent)]

    assert set(found) == {"butcher/topics/hours.md", "crisis-lines.md"}
