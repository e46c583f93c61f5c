"""What was learnt from a guide before the first question."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.answering.calibration import Calibration
from bot.answering.index import Index
from bot.guide.model import TopicId


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All that answering one guide's questions takes. Topics are in the guide's order."""

    topics: tuple[TopicId, ...]
    parents: Mapping[TopicId, TopicId]
    index: Index
    calibration: Calibration
