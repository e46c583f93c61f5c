"""The one way in: a member's question, and what the guide makes of it."""

from pathlib import Path

from bot.answering.calibration import signs_of
from bot.answering.decide import decide
from bot.answering.knowledge import recall
from bot.answering.outcome import Outcome, OutcomeKind
from bot.answering.taught import NOTHING_TAUGHT, Taught
from bot.guide.model import Guide, TopicId


class Answerer:
    """Answers questions from one guide."""

    def __init__(self, guide: Guide, *, cache_dir: Path | None = None) -> None:
        """Learn `guide`, or take what was learnt of it from `cache_dir`."""
        self.guide = guide
        self._known = recall(guide, cache_dir)

    def answer(
        self,
        question: str,
        *,
        previous: TopicId | None = None,
        taught: Taught = NOTHING_TAUGHT,
    ) -> Outcome:
        """Return the outcome of `question`, whatever it holds.

        `previous` is the topic the same member was answered with a moment ago in the same place;
        `taught` what the server's admins added.
        """
        reading = self._known.index.read(question)
        if not reading.words:
            return Outcome(OutcomeKind.UNKNOWN, 0.0)
        signs = signs_of(self._known.index, reading)
        return decide(reading.shares, signs, self._known.calibration, self._known.topics)
