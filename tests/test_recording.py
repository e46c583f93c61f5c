"""Questions that come faster than the disk are recorded once each."""

import asyncio
from collections import Counter
from datetime import timedelta

from sqlalchemy import select

from bot.answering.outcome import Candidate, Outcome, OutcomeKind
from bot.guide.model import TopicId
from bot.insights.askers import Askers
from bot.insights.asks import WayIn
from bot.recording import Inquiry, Recorder
from bot.server_settings import ServerSettings
from bot.store.asks import Asks
from bot.store.engine import Database
from bot.store.members import Members
from bot.store.tables import AskRow
from tests.store.asking import NOW
from tests.store.counting import counts

QUESTIONS, PEOPLE = 600, 40
QUIET = 7
"""Who has opted out."""
SETTINGS = ServerSettings(guild_id=1)
ANSWER = Outcome(OutcomeKind.ANSWER, 0.9, (Candidate(TopicId("pay"), 0.9),))
UNKNOWN = Outcome(OutcomeKind.UNKNOWN, 0.1)


async def test_of_many_questions_at_once_none_is_lost_and_none_is_double(
    database: Database,
) -> None:
    askers = Askers(b"a key for the tests only")
    asks = Asks(database)
    recorder = Recorder(asks, askers)
    await Members(database).opt_out(askers.opt_out_hash(QUIET))

    async def ask(number: int) -> int:
        # They come in knots of eight, as with the turns of a busy loop.
        for _ in range(number // 8):
            await asyncio.sleep(0)
        at = NOW + timedelta(milliseconds=5 * number)
        inquiry = Inquiry(f"question {number}", 1, 10, number % PEOPLE, WayIn.SLASH, at)
        outcome = ANSWER if number % 2 else UNKNOWN
        return recorder.record(inquiry, outcome, "baker", SETTINGS)

    numbers = await asyncio.gather(*map(ask, range(QUESTIONS)))
    await asks.settled()

    async with database.reading() as connection:
        rows = (await connection.execute(select(AskRow.id, AskRow.at, AskRow.asker))).all()
    each = QUESTIONS // PEOPLE
    assert {row.at for row in rows} == {
        NOW + timedelta(milliseconds=5 * n) for n in range(QUESTIONS) if n % PEOPLE != QUIET
    }
    assert sorted(row.id for row in rows) == sorted(
        number for n, number in enumerate(numbers) if n % PEOPLE != QUIET
    )
    assert set(Counter(row.asker for row in rows).values()) == {each}
    assert {cell: asks for cell, (asks, *_) in (await counts(database)).items()} == {
        ("pay", "answer"): QUESTIONS // 2 - each,
        ("", "unknown"): QUESTIONS // 2,
        ("", "opted_out"): each,
    }
