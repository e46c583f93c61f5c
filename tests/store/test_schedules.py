"""Schedules are kept as they were made, by server, and changed as moderators ask."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from bot.answering.outcome import OutcomeKind
from bot.errors import UserError
from bot.guide.model import TopicId
from bot.schedule.model import AtEnd, Fate, Kind, Options, Schedule, State, What
from bot.schedule.planning import settle
from bot.schedule.recurrence import Recurrence, Unit
from bot.store.asks import Asks
from bot.store.claims import OTHERS_AFTER, Claims
from bot.store.engine import Database
from bot.store.held_schedules import HeldSchedules
from bot.store.schedule_history import ScheduleHistory
from bot.store.schedules import MOST_OF_A_SERVER, Schedules
from bot.store.settlements import Settlements
from tests.schedule.desk import NINE, PAY, START, schedule
from tests.store.asking import ANSWERED, but

LEASE = timedelta(minutes=2)
FULL = Schedule(
    guild_id=1 << 60,
    channel_id=(1 << 60) + 1,
    what=What(Kind.ROTATION, "baker", ("pay", "hours")),
    rule=Recurrence(
        at=time(21, 30),
        zone="Asia/Kathmandu",
        first=date(2026, 3, 3),
        unit=Unit.WEEK,
        every=2,
        weekdays=frozenset({1, 6}),
        until=date(2027, 1, 1),
    ),
    options=Options(
        role_id=1 << 59,
        thread=True,
        crosspost=True,
        pin=True,
        tags=(1 << 58, 5),
        catch_up=timedelta(hours=3),
        at_end=AtEnd.HAND_OVER,
        next_series="night",
    ),
    position=4,
    made_by=b"maker",
    pinned_message_id=7,
)


@pytest.fixture
def schedules(database: Database) -> Schedules:
    return Schedules(database)


async def test_a_schedule_is_kept_as_it_was_made(schedules: Schedules) -> None:
    added = await schedules.add(FULL, now=START)

    assert await schedules.get(FULL.guild_id, added.id) == added
    assert replace(added, id=0, made_at=None, next_day=None, next_at=None) == FULL
    assert added.next_day == date(2026, 3, 3)


async def test_a_monthly_one_too(schedules: Schedules) -> None:
    monthly = replace(FULL.rule, unit=Unit.MONTH, weekdays=frozenset(), month_day=31)

    added = await schedules.add(replace(FULL, rule=monthly), now=START)

    assert (await schedules.get(FULL.guild_id, added.id)).rule == monthly


async def test_a_server_sees_and_changes_only_its_own(schedules: Schedules) -> None:
    mine = await schedules.add(schedule(guild_id=1), now=START)
    await schedules.add(schedule(guild_id=2), now=START)

    assert [each.id for each in await schedules.list(1)] == [mine.id]
    for wrong in (
        schedules.get(2, mine.id),
        schedules.pause(2, mine.id, now=START),
        schedules.remove(2, mine.id),
        schedules.edit(2, mine.id, lambda s: s, now=START),
    ):
        with pytest.raises(UserError, match="no such schedule"):
            await wrong


async def test_a_server_has_a_limit(schedules: Schedules) -> None:
    for _ in range(MOST_OF_A_SERVER):
        await schedules.add(schedule(), now=START)

    with pytest.raises(UserError, match="Remove one first"):
        await schedules.add(schedule(), now=START)


async def test_one_that_would_never_happen_is_refused(schedules: Schedules) -> None:
    over = replace(schedule().rule, until=START.date())

    with pytest.raises(UserError, match="never happen"):
        await schedules.add(schedule(rule=over), now=NINE)


async def test_an_edited_time_takes_effect_and_a_settled_date_stays_settled(
    schedules: Schedules, database: Database
) -> None:
    added = await schedules.add(schedule(), now=START)
    await post(database, NINE)
    evening = replace(added.rule, at=time(20))

    edited = await schedules.edit(1, added.id, lambda s: replace(s, rule=evening), now=NINE)

    assert edited.next_day == date(2026, 3, 3)
    assert edited.next_at == NINE + timedelta(hours=35)


async def test_skipping_leaves_out_a_date_and_if_wished_the_episode(schedules: Schedules) -> None:
    added = await schedules.add(schedule(), now=START)

    once, at = await schedules.skip(1, added.id, further=None, by="a", now=START)
    further = replace(once, position=1)
    twice, _ = await schedules.skip(1, added.id, further=further, by="b", now=START)

    assert at == NINE
    assert (once.next_day, once.position) == (date(2026, 3, 3), 0)
    assert (twice.next_day, twice.position) == (date(2026, 3, 4), 1)


async def test_skipping_the_last_date_ends_it(schedules: Schedules) -> None:
    last = replace(schedule().rule, until=START.date())
    added = await schedules.add(schedule(rule=last), now=START)

    skipped, _ = await schedules.skip(1, added.id, further=None, by="a", now=START)

    assert skipped.state is State.ENDED
    with pytest.raises(UserError, match="nothing left"):
        await schedules.skip(1, added.id, further=None, by="a", now=START)


async def test_what_is_being_posted_is_neither_skipped_nor_posted_again(
    schedules: Schedules, database: Database
) -> None:
    added = await schedules.add(schedule(), now=START)
    await Claims(database, "one").claim(NINE, LEASE, 1)

    for wrong in (
        schedules.skip(1, added.id, further=None, by="a", now=NINE),
        schedules.post_now(1, added.id, extra=False, now=NINE),
    ):
        with pytest.raises(UserError, match="at this moment"):
            await wrong


async def test_pausing_and_resuming_twice_is_said(schedules: Schedules) -> None:
    added = await schedules.add(schedule(), now=START)

    with pytest.raises(UserError, match="running already"):
        await schedules.resume(1, added.id, now=START)
    await schedules.pause(1, added.id, now=START)
    with pytest.raises(UserError, match="paused already"):
        await schedules.pause(1, added.id, now=START)


async def test_removing_takes_the_history_along(schedules: Schedules, database: Database) -> None:
    added = await schedules.add(schedule(), now=START)
    await schedules.skip(1, added.id, further=None, by="a", now=START)

    await schedules.remove(1, added.id)

    assert await ScheduleHistory(database).history(1, added.id) == ()


async def test_the_history_is_for_the_own_server(schedules: Schedules, database: Database) -> None:
    added = await schedules.add(schedule(), now=START)
    await schedules.skip(1, added.id, further=None, by="Skipped.", now=START)

    ((happening, notes),) = await ScheduleHistory(database).history(1, added.id)

    assert (happening.day, happening.fate, happening.note) == (
        NINE.date(),
        Fate.SKIPPED,
        "Skipped.",
    )
    assert notes == ()
    assert await ScheduleHistory(database).history(2, added.id) == ()


async def test_a_question_within_a_day_after_a_post_on_its_topic_counts_as_raised_by_it(
    schedules: Schedules, database: Database
) -> None:
    await schedules.add(schedule(), now=START)
    await post(database, NINE)
    asks = Asks(database)
    about = but(ANSWERED, guild_id=1, topic=TopicId("pay"))

    numbers = [
        await asks.record(each)
        for each in (
            but(about, at=NINE + timedelta(hours=23)),
            but(about, at=NINE + timedelta(hours=25)),
            but(about, at=NINE, guild_id=2),
            but(about, at=NINE, topic=TopicId("hours")),
            but(about, at=NINE, topic=None, outcome=OutcomeKind.UNKNOWN),
        )
    ]

    found = [await asks.get(number) for number in numbers if number is not None]
    assert [each.ask.near_post for each in found if each] == [True, False, False, False, False]


async def test_of_many_claims_for_one_occurrence_one_wins(
    schedules: Schedules, database: Database
) -> None:
    await schedules.add(schedule(), now=START)

    won = [
        claim
        for number in range(8)
        for claim in await Claims(database, f"process {number}").claim(NINE, LEASE, 5)
    ]

    assert len(won) == 1


async def test_a_process_takes_only_what_its_shards_serve(
    schedules: Schedules, database: Database
) -> None:
    for shard in range(4):
        await schedules.add(schedule(guild_id=shard << 22), now=START)

    process = Claims(database, "one", (4, (1, 3)))
    claims = await process.claim(NINE, LEASE, 10)

    assert sorted(claim.schedule.guild_id >> 22 for claim in claims) == [1, 3]
    assert await process.next_wake() == NINE + LEASE


async def test_what_another_process_leaves_undone_is_taken_after_a_minute(
    schedules: Schedules, database: Database
) -> None:
    for shard in range(4):
        await schedules.add(schedule(guild_id=shard << 22), now=START)
    here = Claims(database, "one", (4, (1, 3)))

    await here.claim(NINE, LEASE, 10)
    too_soon = await here.claim(NINE + OTHERS_AFTER - timedelta(seconds=1), LEASE, 10)
    then = await here.claim(NINE + OTHERS_AFTER, LEASE, 10)

    assert too_soon == ()
    assert sorted(claim.schedule.guild_id >> 22 for claim in then) == [0, 2]
    assert await Claims(database, "two", (4, (0, 2))).claim(NINE + OTHERS_AFTER, LEASE, 10) == ()


async def test_nobody_is_told_twice(schedules: Schedules, database: Database) -> None:
    added = await schedules.add(schedule(made_by=b"maker"), now=START)
    (claim,) = await Claims(database, "one").claim(NINE, LEASE, 1)
    settlements, held = Settlements(database, "one"), HeldSchedules(database)

    first = await settlements.hold(claim, "The channel is gone.", sure=True, now=NINE)
    await held.told(added.id)

    assert first is True
    assert await held.take(1, b"maker") == ()


async def post(database: Database, now: datetime) -> None:
    """Claim what is due and confirm it."""
    (claim,) = await Claims(database, "one").claim(now, LEASE, 1)
    after = replace(settle(claim.schedule, now.date()), position=1)
    await Settlements(database, "one").posted(
        claim,
        after,
        where=(10, 99),
        title="One",
        topics=[PAY],
        steps=(),
        now=now,
    )


async def test_who_lost_a_claim_to_another_process_settles_nothing(
    schedules: Schedules, database: Database
) -> None:
    added = await schedules.add(schedule(), now=START)
    (lost,) = await Claims(database, "slow").claim(NINE, LEASE, 1)
    (taken,) = await Claims(database, "other").claim(NINE + LEASE, LEASE, 1)
    slow = Settlements(database, "slow")

    confirmed = await slow.posted(
        lost, lost.schedule, where=(10, 99), title="One", topics=(), steps=(), now=NINE
    )
    await slow.retry(lost, "No answer.", at=NINE, now=NINE, sure=False)
    held = await slow.hold(lost, "The channel is gone.", sure=False, now=NINE)
    await slow.missed(lost, "Too late.", now=NINE, mended=False)

    assert (confirmed, held) == (False, False)
    now = await ScheduleHistory(database).occurrence(added.id, NINE.date().isoformat())
    assert now == taken.happening
    assert (await schedules.get(1, added.id)).state is State.ACTIVE
    assert taken.before
    assert await Claims(database, "third").claim(NINE + LEASE, LEASE, 1) == ()


async def test_what_moderators_do_meanwhile_leaves_a_claim_with_its_process(
    schedules: Schedules, database: Database
) -> None:
    added = await schedules.add(schedule(), now=START)
    await Claims(database, "one").claim(NINE, LEASE, 1)

    await schedules.edit(1, added.id, lambda s: replace(s, channel_id=11), now=NINE)
    await schedules.pause(1, added.id, now=NINE)
    await schedules.resume(1, added.id, now=NINE)
    await HeldSchedules(database).retry([1], now=NINE)

    assert await Claims(database, "other").claim(NINE, LEASE, 1) == ()
    assert len(await Claims(database, "other").claim(NINE + LEASE, LEASE, 1)) == 1
