"""Topics are found while somebody types, also where they type badly."""

from pathlib import Path

import pytest

from bot.guide import search
from bot.guide.loader import load_guide
from bot.guide.model import Guide


@pytest.fixture(scope="module")
def guide() -> Guide:
    return load_guide(Path(__file__).parents[2] / "content" / "mental-health-technician")


def test_nothing_typed_lists_the_contents_in_order(guide: Guide) -> None:
    found = search.topics(guide, " ", most=5)

    assert [t.id for t in found] == list(guide.topics)[:5]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("what the job pays", "salary/pay"),
        ("WAGES", "salary/pay"),
        ("burnuot", "challenges/burnout"),
        ("prison", "workplaces/correctional"),
    ],
)
def test_a_topic_is_found_by_title_by_synonym_and_with_typos(
    guide: Guide, typed: str, first: str
) -> None:
    assert first in [t.id for t in search.topics(guide, typed, most=3)]


def test_only_the_given_topics_are_searched(guide: Guide) -> None:
    found = search.topics(guide, "pay", among=guide.faqs)

    assert all(t.id.startswith("faq/") for t in found)
