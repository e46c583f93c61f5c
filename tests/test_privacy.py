"""Members see, take and delete what is stored about them, wherever they asked."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.answering.outcome import Candidate, Outcome, OutcomeKind
from bot.guide.model import TopicId
from bot.insights.askers import Askers
from bot.insights.asks import WayIn
from bot.privacy import Privacy, as_file
from bot.recording import Inquiry, Recorder
from bot.server_settings import ServerSettings
from bot.store.asks import Asks
from bot.store.engine import Database
from bot.store.members import Members
from bot.store.schedules import Schedules
from bot.store.stored_servers import StoredServers
from tests.schedule.desk import schedule
from tests.store.asking import NOW
from tests.store.counting import counts
from tests.store.dump import dump

ANA, BEN = 424242424242424242, 515151515151515151
TEXT = "is an unmistakable question kept"
SETTINGS = ServerSettings(guild_id=1)
UNKNOWN = Outcome(OutcomeKind.UNKNOWN, 0.1)
ANSWER = Outcome(OutcomeKind.ANSWER, 0.9, (Candidate(TopicId("pay"), 0.9),))


class Bot:
    """What records and what deletes, over one database."""

    def __init__(self, database: Database) -> None:
        self.askers = Askers(b"a key for the tests only")
        members = Members(database)
        self.asks = Asks(database)
        self.recorder = Recorder(self.asks, self.askers)
        self.privacy = Privacy(members, self.askers, StoredServers(database), self.asks)

    async def ask(self, member: int, outcome: Outcome = UNKNOWN, **changed: object) -> int:
        inquiry = Inquiry(TEXT, 1, 10, member, WayIn.SLASH, NOW)
        inquiry = replace(inquiry, **changed)  # type: ignore[arg-type]
        number = self.recorder.record(inquiry, outcome, "baker", SETTINGS)
        await self.asks.settled()
        return number

    async def rate(self, number: int, member: int) -> None:
        await self.recorder.rate(number, helpful=True, by=member, at=NOW, settings=SETTINGS)


@pytest.fixture
def bot(database: Database) -> Bot:
    return Bot(database)


def database_files(database: Database) -> bytes:
    """Return the bytes of SQLite's file and its log; of PostgreSQL, whose files are its own, none.

    What is deleted is wiped from the file; the log is overwritten from its start when all of it is
    in the file.
    """
    if database.file is None:
        return b""
    with closing(sqlite3.connect(database.file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return b"".join(each.read_bytes() for each in database.file.parent.glob("bot.sqlite3*"))


async def test_what_is_stored_is_found_in_every_server_and_in_messages(bot: Bot) -> None:
    number = await bot.ask(ANA, ANSWER)
    await bot.ask(ANA, guild_id=2, at=NOW - timedelta(days=60))
    await bot.ask(ANA, guild_id=None, channel_id=11)
    await bot.ask(BEN)
    await bot.rate(number, ANA)

    stored = await bot.privacy.stored(ANA, now=NOW)

    assert [one.ask.guild_id for one in stored.asks] == [2, 1, None]  # the oldest first
    assert (stored.texts, stored.votes, stored.opted_out) == (2, 1, False)


async def test_the_file_holds_what_was_asked_in_words(bot: Bot) -> None:
    await bot.ask(ANA)

    [question] = json.loads(as_file(await bot.privacy.stored(ANA, now=NOW)))["questions"]

    assert question["text"] == TEXT
    assert question["asked"] == "2026-11-23T15:04:05+00:00"
    assert question["outcome"] == "unknown"


async def test_after_a_deletion_nothing_of_the_member_is_left_and_counts_add_up(
    bot: Bot, database: Database
) -> None:
    number = await bot.ask(ANA, ANSWER)
    await bot.ask(ANA, guild_id=2, at=NOW - timedelta(days=80))
    await bot.ask(ANA, guild_id=None)
    await bot.rate(number, ANA)
    sent = await bot.ask(ANA)
    await bot.recorder.pass_on(sent, by=ANA, at=NOW, settings=SETTINGS)
    await bot.ask(BEN)
    lasting = bot.askers.opt_out_hash(ANA)
    await Schedules(database).add(schedule(made_by=lasting), now=NOW)
    before = await counts(database)
    hashes = [
        digest for server in (1, 2, None) for digest in bot.askers.every_hash(server, ANA, now=NOW)
    ]
    hashes.append(lasting)
    held = await dump(database)
    assert TEXT in held
    assert sum(held.count(repr(value)) for value in hashes) == 6

    assert await bot.privacy.delete(ANA, now=NOW) == 4

    found = await dump(database)
    left = [value for value in (*map(repr, hashes), str(ANA), f"{ANA:x}") if value in found]
    assert left == []
    assert found.count(TEXT) == 1  # Ben's
    assert [value for value in hashes if value in database_files(database)] == []
    assert await counts(database) == before


async def test_who_is_not_counted_leaves_a_total_and_nothing_else(
    bot: Bot, database: Database
) -> None:
    await bot.ask(ANA)

    await bot.privacy.stop_counting(ANA, now=NOW)
    number = await bot.ask(ANA)

    assert await bot.asks.get(number) is None
    assert (await bot.privacy.stored(ANA, now=NOW)).asks == ()
    assert TEXT not in await dump(database)
    assert (await counts(database))["", "opted_out"] == (1, 0, 0, 0)


async def test_who_wants_to_be_counted_again_is_like_anybody(bot: Bot, database: Database) -> None:
    await bot.privacy.stop_counting(ANA, now=NOW)

    await bot.privacy.count_again(ANA)
    await bot.ask(ANA)

    stored = await bot.privacy.stored(ANA, now=NOW)
    assert (len(stored.asks), stored.opted_out) == (1, False)
    assert repr(bot.askers.opt_out_hash(ANA)) not in await dump(database)
