"""Recording what is asked: the member becomes a hash, text is kept only where PRIVACY.md says."""

from dataclasses import dataclass
from datetime import datetime

from bot.answering.outcome import Outcome, OutcomeKind
from bot.insights.askers import Askers
from bot.insights.asks import Ask, WayIn
from bot.insights.redaction import redact
from bot.server_settings import ServerSettings
from bot.store.asks import Asks
from bot.store.members import Members


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A question and where it came from.

    `member` asks; `own_words` is false where the text is somebody else's message, which is never
    kept. `guild_id` is None in direct messages. `at` is aware, in UTC.
    """

    text: str
    guild_id: int | None
    channel_id: int | None
    member: int
    way_in: WayIn
    at: datetime
    own_words: bool = True


class Recorder:
    """Turns what happened into records."""

    def __init__(self, asks: Asks, members: Members, askers: Askers) -> None:
        self._asks = asks
        self._members = members
        self._askers = askers

    async def record(
        self, inquiry: Inquiry, outcome: Outcome, guide_id: str, settings: ServerSettings
    ) -> int:
        """Record what an inquiry ended in, committed when this returns; return its number."""
        guild, at = inquiry.guild_id, inquiry.at
        asker: bytes | None = None
        if not await self._members.opted_out(self._askers.opt_out_hash(inquiry.member)):
            asker = self._askers.hash(
                guild, inquiry.member, at=at, retention=settings.retention_days
            )
        keeps_text = (
            asker is not None and inquiry.own_words and outcome.kind is not OutcomeKind.ANSWER
        )
        ask = Ask(
            guild_id=guild,
            channel_id=inquiry.channel_id,
            guide_id=guide_id,
            outcome=outcome.kind,
            way_in=inquiry.way_in,
            at=at,
            day=at.astimezone(settings.tzinfo).date(),
            asker=asker,
            topic=outcome.topic,
            text=redact(inquiry.text) if keeps_text else None,
        )
        return await self._asks.record(ask)
