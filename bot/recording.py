"""Recording what is asked: the member becomes a hash, text is kept only where PRIVACY.md says."""

from dataclasses import dataclass
from datetime import datetime

from bot.answering.outcome import Outcome, OutcomeKind
from bot.guide.model import TopicId
from bot.insights.askers import Askers
from bot.insights.asks import Ask, BrowseKind, RecordedAsk, WayIn
from bot.insights.redaction import redact
from bot.server_settings import ServerSettings
from bot.store.asks import Asks

UNRECORDED = 0
"""Stands for the number of an ask that is never kept: a crisis."""


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
    """Turns what members do into records."""

    def __init__(self, asks: Asks, askers: Askers) -> None:
        self._asks = asks
        self._askers = askers

    def record(
        self, inquiry: Inquiry, outcome: Outcome, guide_id: str, settings: ServerSettings
    ) -> int:
        """Begin to record what an inquiry ended in and return its number.

        The reply need not wait for the commit, which is under way from now on.
        """
        asker = self._asker(inquiry.guild_id, inquiry.member, inquiry.at, settings)
        keeps_text = inquiry.own_words and outcome.kind is not OutcomeKind.ANSWER
        ask = Ask(
            guild_id=inquiry.guild_id,
            channel_id=inquiry.channel_id,
            guide_id=guide_id,
            outcome=outcome.kind,
            way_in=inquiry.way_in,
            at=inquiry.at,
            day=inquiry.at.astimezone(settings.tzinfo).date(),
            asker=asker,
            topic=outcome.topic,
            text=redact(inquiry.text) if keeps_text else None,
        )
        member = self._askers.opt_out_hash(inquiry.member)
        return self._asks.begin(ask, member=member)

    async def text(self, number: int) -> str | None:
        """Return the text that is kept of an ask, if any."""
        found = await self._asks.get(number) if number else None
        return found.ask.text if found else None

    async def confirm(
        self, number: int, topic: TopicId | None, *, by: int, at: datetime, settings: ServerSettings
    ) -> None:
        """Take the asker's choice; None stands for *None of these*."""
        if asker := await self._same_asker(number, by, at, settings):
            await self._asks.confirm(number, topic, asker=asker)

    async def rate(
        self, number: int, *, helpful: bool, by: int, at: datetime, settings: ServerSettings
    ) -> None:
        """Take a member's thumb; a second one replaces the first."""
        if voter := await self._same_asker(number, by, at, settings):
            await self._asks.rate(number, helpful=helpful, voter=voter)

    async def pass_on(
        self, number: int, *, by: int, at: datetime, settings: ServerSettings
    ) -> None:
        """Note that the asker sent the question to the moderators."""
        if asker := await self._same_asker(number, by, at, settings):
            await self._asks.pass_on(number, asker=asker)

    async def browsed(
        self,
        kind: BrowseKind,
        guild_id: int | None,
        guide_id: str,
        settings: ServerSettings,
        *,
        at: datetime,
    ) -> None:
        """Count one look into the guide without a question; by nobody."""
        day = at.astimezone(settings.tzinfo).date()
        await self._asks.browse(guild_id, guide_id, kind, day=day)

    async def _same_asker(
        self, number: int, member: int, at: datetime, settings: ServerSettings
    ) -> bytes | None:
        """Return the hash that the member had when asking, or None where it was not theirs.

        The hash of today may be another: a period can have ended since.
        """
        found: RecordedAsk | None = await self._asks.get(number) if number else None
        if found is None or found.ask.asker is None:
            return None
        then = self._asker(found.ask.guild_id, member, found.ask.at, settings)
        hashes = {then, *self._askers.every_hash(found.ask.guild_id, member, now=at)}
        return found.ask.asker if found.ask.asker in hashes else None

    def _asker(
        self, guild_id: int | None, member: int, at: datetime, settings: ServerSettings
    ) -> bytes:
        return self._askers.hash(guild_id, member, at=at, retention=settings.retention_days)
