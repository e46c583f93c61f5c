"""The guides that answering is tested on, learnt once a session."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot.answering.answerer import Answerer
from bot.answering.examples import concepts_of, examples_of
from bot.answering.lesson import Lesson
from bot.guide.loader import load_guide
from bot.guide.model import Guide, Topic, TopicId, TopicKind

CONTENT = Path(__file__).parents[2] / "content" / "mental-health-technician"
SECOND_GUIDE = Path(__file__).parents[1] / "content" / "beekeeper"


@pytest.fixture(scope="session")
def guide() -> Guide:
    """The guide that the bot comes with."""
    return load_guide(CONTENT)


@pytest.fixture(scope="session")
def answerer(guide: Guide, tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    """Answers from the guide that the bot comes with."""
    return Answerer(guide, cache_dir=tmp_path_factory.mktemp("answers"))


@pytest.fixture(scope="session")
def bees() -> Guide:
    """The tiny guide about another subject."""
    return load_guide(SECOND_GUIDE)


@pytest.fixture(scope="session")
def bee_answerer(bees: Guide) -> Answerer:
    """Answers from the tiny guide."""
    return Answerer(bees)


@pytest.fixture(scope="session")
def lesson(bees: Guide) -> Lesson:
    """What the tiny guide has to teach."""
    examples = examples_of(bees)
    return Lesson.of(examples, concepts_of(bees, examples), len(bees.topics) + 1)


@pytest.fixture
def make_guide() -> Callable[..., Guide]:
    """Return a function that makes a guide of topics, given as phrasings by id."""

    def make(topics: dict[str, list[str]], *, negatives: tuple[str, ...] = ()) -> Guide:
        made = {
            TopicId(name): Topic(
                id=TopicId(name),
                kind=TopicKind.SECTION,
                title=name.capitalize(),
                answer=f"All about {name}.",
                phrasings=tuple(phrasings),
            )
            for name, phrasings in topics.items()
        }
        return Guide(
            id="made",
            title="Made",
            language="en",
            reviewed=date(2026, 1, 1),
            attribution="",
            disclaimer="",
            description="",
            topics=made,
            series={},
            synonyms=(),
            negatives=negatives,
            digest=repr(topics) + repr(negatives),
        )

    return make
