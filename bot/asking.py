"""One question from any way in: answered, and its record begun, before anything is shown."""

import time
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.answering.answerer import Answerer
from bot.answering.answerers import Answerers
from bot.answering.outcome import Outcome, OutcomeKind
from bot.answering.safety import Screen, screen
from bot.guide.model import Guide, TopicId
from bot.measures import Measures
from bot.recording import UNRECORDED, Inquiry, Recorder
from bot.servers import Server, Servers

FOLLOW_UP = timedelta(minutes=5)
"""How long a member's last topic in a channel helps to understand "and the pay?"."""
REMEMBERED = 10_000


@dataclass(frozen=True, slots=True)
class Asked:
    """What came of an inquiry. `number` is its record, if it may have one."""

    outcome: Outcome
    guide: Guide
    server: Server
    number: int = UNRECORDED
    second: TopicId | None = None
    screen: Screen | None = None


class Asking:
    """Answers and records; remembers each member's last topic for a few minutes."""

    def __init__(
        self,
        answerers: Answerers,
        servers: Servers,
        recorder: Recorder,
        measures: Measures | None = None,
    ) -> None:
        self._answerers = answerers
        self._servers = servers
        self._recorder = recorder
        self._measures = measures or Measures()
        self._last: OrderedDict[tuple[int | None, int], tuple[TopicId, datetime]] = OrderedDict()

    async def ask(self, inquiry: Inquiry) -> Asked:
        """Answer the inquiry and begin to record it; a crisis is neither kept nor counted."""
        server = await self._servers.get(inquiry.guild_id)
        answerer = self._answerers.of(server.settings.guide_id)
        key = (inquiry.channel_id, inquiry.member)
        began = time.perf_counter()
        outcome = answerer.answer(
            inquiry.text, previous=self._previous(key, inquiry.at), taught=server.taught
        )
        took = time.perf_counter() - began
        if outcome.kind is OutcomeKind.CRISIS:
            return Asked(outcome, answerer.guide, server, screen=screen(inquiry.text))
        # Measured for a crisis too, it would tell how many there were.
        self._measures.matched(took)
        number = self._recorder.record(inquiry, outcome, answerer.guide.id, server.settings)
        self._measures.asked(outcome.kind, inquiry.way_in)
        if outcome.topic is not None:
            self.remember(key, outcome.topic, inquiry.at)
        second = self._second(answerer, outcome, server)
        return Asked(outcome, answerer.guide, server, number, second)

    def remember(self, key: tuple[int | None, int], topic: TopicId, at: datetime) -> None:
        """Take `topic` as what the member of `key` (channel, member) speaks of."""
        self._last[key] = (topic, at)
        self._last.move_to_end(key)
        if len(self._last) > REMEMBERED:
            self._last.popitem(last=False)

    def forget(self, member: int) -> None:
        """Know nothing of what the member spoke of."""
        for key in [key for key in self._last if key[1] == member]:
            del self._last[key]

    def _previous(self, key: tuple[int | None, int], now: datetime) -> TopicId | None:
        topic, at = self._last.get(key, (None, now))
        return topic if now - at <= FOLLOW_UP else None

    @staticmethod
    def _second(answerer: Answerer, outcome: Outcome, server: Server) -> TopicId | None:
        if outcome.second is None:
            return None
        other = answerer.answer(outcome.second, taught=server.taught).topic
        return other if other != outcome.topic else None
