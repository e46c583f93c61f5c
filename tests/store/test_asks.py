"""What was asked is recorded and counted in one step, and the two always agree."""

import asyncio
from collections import Counter
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.answering.outcome import OutcomeKind
from bot.insights.asks import Ask, BrowseKind, RecordedAsk
from bot.store.asks import Asks
from bot.store.engine import Database
from tests.store.asking import ANA, ANSWERED, BEN, NOW, OUTLOOK, PAY, UNKNOWN, UNSURE, but
from tests.store.counting import asks_by_cell, browsed, counts


@pytest.fixture
def asks(database: Database) -> Asks:
    return Asks(database)


async def record(asks: Asks, ask: Ask = UNSURE) -> int:
    number = await asks.record(ask)
    assert number is not None
    return number


async def test_an_ask_is_kept_as_it_was_given(asks: Asks) -> None:
    number = await record(asks, UNSURE)

    assert await asks.get(number) == RecordedAsk(number, UNSURE)


async def test_moments_come_back_in_utc(asks: Asks) -> None:
    local = NOW.astimezone(ZoneInfo("Asia/Kathmandu"))

    kept = await asks.get(await record(asks, but(UNSURE, at=local)))

    assert kept is not None
    assert (kept.ask.at, kept.ask.at.utcoffset()) == (NOW, timedelta())


async def test_a_direct_message_has_no_server(asks: Asks) -> None:
    kept = await asks.get(await record(asks, but(UNSURE, guild_id=None, channel_id=None)))

    assert kept is not None
    assert kept.ask.guild_id is None


async def test_the_largest_ids_of_discord_fit(asks: Asks) -> None:
    largest = but(UNSURE, guild_id=2**63 - 1, channel_id=2**63 - 1)

    number = await record(asks, largest)

    assert await asks.get(number) == RecordedAsk(number, largest)


async def test_each_ask_is_counted_by_topic_and_outcome(asks: Asks, database: Database) -> None:
    for ask in (ANSWERED, ANSWERED, but(ANSWERED, topic=OUTLOOK, near_post=True), UNSURE, UNKNOWN):
        await asks.record(ask)

    assert await counts(database) == {
        (PAY, "answer"): (2, 0, 0, 0),
        (OUTLOOK, "answer"): (1, 1, 0, 0),
        ("", "suggest"): (1, 0, 0, 0),
        ("", "unknown"): (1, 0, 0, 0),
    }


async def test_of_whoever_opted_out_only_the_total_goes_up(asks: Asks, database: Database) -> None:
    number = await asks.record(but(ANSWERED, asker=None))

    assert number is None
    assert await counts(database) == {("", "opted_out"): (1, 0, 0, 0)}
    assert await asks.get(1) is None


async def test_a_choice_is_counted_under_its_topic_as_suggested(
    asks: Asks, database: Database
) -> None:
    number = await record(asks)

    assert await asks.confirm(number, PAY, asker=ANA)

    kept = await asks.get(number)
    assert kept is not None
    assert (kept.ask.topic, kept.ask.outcome) == (PAY, OutcomeKind.SUGGEST)
    assert await asks_by_cell(database) == {(PAY, "suggest"): 1}


async def test_none_of_these_becomes_unknown(asks: Asks, database: Database) -> None:
    number = await record(asks)

    assert await asks.confirm(number, None, asker=ANA)

    assert await asks_by_cell(database) == {("", "unknown"): 1}


async def test_a_member_may_change_their_choice_and_counts_once(
    asks: Asks, database: Database
) -> None:
    number = await record(asks)

    for topic in (PAY, None, OUTLOOK, OUTLOOK):
        assert await asks.confirm(number, topic, asker=ANA)

    assert await asks_by_cell(database) == {(OUTLOOK, "suggest"): 1}


async def test_only_the_asker_confirms(asks: Asks, database: Database) -> None:
    number = await record(asks)

    assert not await asks.confirm(number, PAY, asker=BEN)

    assert await asks_by_cell(database) == {("", "suggest"): 1}


async def test_an_outright_answer_or_a_missing_ask_is_not_confirmed(asks: Asks) -> None:
    number = await record(asks, ANSWERED)

    assert not await asks.confirm(number, OUTLOOK, asker=ANA)
    assert not await asks.confirm(number + 1, PAY, asker=ANA)


async def test_each_person_has_one_vote_and_may_change_it(asks: Asks, database: Database) -> None:
    number = await record(asks, ANSWERED)

    for helpful in (True, True, False):
        assert await asks.rate(number, helpful=helpful, voter=ANA)
    assert await asks.rate(number, helpful=True, voter=BEN)

    kept = await asks.get(number)
    assert kept is not None
    assert (kept.helpful, kept.unhelpful) == (1, 1)
    assert await counts(database) == {(PAY, "answer"): (1, 0, 1, 1)}


async def test_a_vote_on_nothing_is_refused(asks: Asks, database: Database) -> None:
    assert not await asks.rate(7, helpful=True, voter=ANA)
    assert await counts(database) == {}


async def test_votes_go_with_the_ask_to_another_topic(asks: Asks, database: Database) -> None:
    number = await record(asks, UNSURE)
    await asks.confirm(number, PAY, asker=ANA)
    await asks.rate(number, helpful=True, voter=ANA)

    await asks.confirm(number, OUTLOOK, asker=ANA)

    found = {cell: row for cell, row in (await counts(database)).items() if any(row)}
    assert found == {(OUTLOOK, "suggest"): (1, 0, 1, 0)}


async def test_only_the_asker_passes_a_question_on(asks: Asks) -> None:
    number = await record(asks)

    assert await asks.pass_on(number, asker=BEN) is None
    assert await asks.pass_on(number, asker=ANA) == RecordedAsk(number, UNSURE, passed_on=True)


async def test_browsing_is_counted_apart(asks: Asks, database: Database) -> None:
    for kind in (BrowseKind.GUIDE, BrowseKind.GUIDE, BrowseKind.DAY):
        await asks.browse(None, "baker", kind, day=NOW.date())

    assert await browsed(database) == {"guide": 2, "day": 1}
    assert await counts(database) == {}


async def test_a_purge_takes_old_asks_in_small_steps_and_leaves_the_counts(
    asks: Asks, database: Database
) -> None:
    today = NOW.date()
    old = [await record(asks, but(ANSWERED, day=today - timedelta(days=91))) for _ in range(3)]
    young = await record(asks, but(ANSWERED, day=today - timedelta(days=90)))
    other = await record(asks, but(ANSWERED, guild_id=2, day=today - timedelta(days=91)))
    await asks.rate(old[0], helpful=True, voter=ANA)
    before = today - timedelta(days=90)

    steps = [await asks.purge(1, before=before, most=2) for _ in range(3)]

    assert steps == [2, 1, 0]
    assert [await asks.get(number) for number in old] == [None] * 3
    assert await asks.get(young)
    assert await asks.get(other)
    assert await counts(database) == {(PAY, "answer"): (5, 0, 1, 0)}


async def test_asks_and_votes_at_the_same_time_are_all_counted(
    asks: Asks, database: Database
) -> None:
    numbers = await asyncio.gather(*(record(asks, but(UNSURE, channel_id=n)) for n in range(40)))
    choices = {number: (PAY, OUTLOOK, None)[number % 3] for number in numbers}

    await asyncio.gather(
        *(asks.confirm(number, topic, asker=ANA) for number, topic in choices.items()),
        *(asks.rate(numbers[0], helpful=True, voter=bytes([n])) for n in range(20)),
        *(asks.record(ANSWERED) for _ in range(20)),
    )

    chosen = Counter(choices.values())
    found = await counts(database)
    assert {cell: row[0] for cell, row in found.items() if row[0]} == {
        (PAY, "suggest"): chosen[PAY],
        (OUTLOOK, "suggest"): chosen[OUTLOOK],
        ("", "unknown"): chosen[None],
        (PAY, "answer"): 20,
    }
    assert chosen.total() == 40
    assert sum(row[2] for row in found.values()) == 20
