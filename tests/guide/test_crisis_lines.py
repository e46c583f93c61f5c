"""The lines that a crisis reply names."""

from pathlib import Path

import pytest

from bot.guide.crisis_lines import BUILT_IN, lines_for, load_crisis_lines
from bot.guide.problems import ContentError
from tests.guide.writing import put

SHIPPED = Path("content/crisis-lines.md")


def test_the_shipped_lines_name_988_and_an_international_directory() -> None:
    lines = load_crisis_lines(SHIPPED)

    for region in ("us", "ca"):
        own, *others = lines_for(lines, region)
        assert "988" in own.contact
        assert others[-1].region == "international"


@pytest.mark.parametrize("region", ["international", "xx", ""])
def test_an_unknown_region_gets_the_directory(region: str) -> None:
    assert [line.region for line in lines_for(BUILT_IN, region)] == ["international"]


def test_there_is_always_a_line() -> None:
    assert lines_for((), "us") == BUILT_IN


def test_a_missing_file_means_the_built_in_lines(tmp_path: Path) -> None:
    assert load_crisis_lines(tmp_path / "none.md") == BUILT_IN


def test_cached_lines_are_the_same_lines(tmp_path: Path) -> None:
    fresh = load_crisis_lines(SHIPPED, cache_dir=tmp_path)

    assert (tmp_path / "crisis-lines.json").exists()
    assert load_crisis_lines(SHIPPED, cache_dir=tmp_path) == fresh


def test_every_mistake_is_named(tmp_path: Path) -> None:
    path = tmp_path / "crisis-lines.md"
    put(
        path,
        "---\nregions:\n  - region: USA\n    region_name: United States\n    lines:\n"
        "      - name: A line\n        contact: Call\n        url: http://a.example\n"
        "        source: https://a.example\n        checked: today\n        phone: 1\n"
        "  - region: ca\n    region_name: Canada\n    lines: []\n  - nothing\n---\n",
    )

    with pytest.raises(ContentError) as caught:
        load_crisis_lines(path)

    assert [(problem.line, problem.message) for problem in caught.value.problems] == [
        (1, "no region is called international, for everybody else"),
        (3, "`region` is a country's two letters, or international"),
        (8, "`url` must start with https://"),
        (10, "`checked` is not a date like 2026-01-31"),
        (11, "unknown key `phone`"),
        (12, "the region has no lines"),
        (15, "each entry of `regions` must be a mapping"),
    ]
