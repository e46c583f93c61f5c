"""What the cards of the outcomes hold."""

from pathlib import Path

from bot.guide.loader import load_guide
from bot.guide.model import TopicId
from bot.ui import cards


def test_a_second_question_about_a_related_topic_is_offered_once(second_guide: Path) -> None:
    guide = load_guide(second_guide)
    topic = next(each for each in guide.topics.values() if each.related)
    second = TopicId(topic.related[0])

    card = cards.answer(guide, topic, second=second)

    shown = str(card.to_components())
    assert shown.count(f"topic|{guide.id}|{second}'") == 1
