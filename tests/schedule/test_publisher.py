"""Each occurrence is posted once, or its history says why not."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.schedule.model import AtEnd, Kind, State, What
from bot.schedule.posts import NotYet, Refused, Unclear
from bot.store.engine import Database
from bot.store.schedule_tables import ScheduleRow
from tests.schedule.desk import (
    DAY,
    MISSED,
    NINE,
    POSTED,
    SKIPPED,
    Channel,
    Desk,
    guide,
    unclear,
)

HOUR = timedelta(hours=1)


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


async def test_a_series_is_posted_in_order_one_a_day(desk: Desk) -> None:
    added = await desk.add()

    await desk.work(until=NINE + 2 * DAY)

    assert desk.channel.titles == ["1. Episode 1", "2. Episode 2", "3. Episode 3"]
    assert await desk.fates(added.id) == [POSTED] * 3


async def test_nothing_is_posted_before_its_time(desk: Desk) -> None:
    await desk.add()

    await desk.work(until=NINE - timedelta(seconds=1))

    assert desk.channel.posts == []


async def test_after_the_last_episode_a_series_stops(desk: Desk) -> None:
    added = await desk.add()

    await desk.work(until=NINE + 10 * DAY)

    assert len(desk.channel.posts) == 3
    assert (await desk.schedules.get(1, added.id)).state is State.ENDED


async def test_after_the_last_episode_a_series_begins_again_where_so_set(desk: Desk) -> None:
    await desk.add(options={"at_end": AtEnd.LOOP})

    await desk.work(until=NINE + 4 * DAY)

    assert [title[0] for title in desk.channel.titles] == ["1", "2", "3", "1", "2"]


async def test_after_the_last_episode_another_series_takes_over_where_so_set(desk: Desk) -> None:
    added = await desk.add(options={"at_end": AtEnd.HAND_OVER, "next_series": "night"})

    await desk.work(until=NINE + 10 * DAY)

    assert [title[0] for title in desk.channel.titles] == ["1", "2", "3", "1", "2"]
    ended = await desk.schedules.get(1, added.id)
    assert (ended.state, ended.what.ids) == (State.ENDED, ("night",))


async def test_a_rotation_goes_round(desk: Desk) -> None:
    await desk.add(what=What(Kind.ROTATION, "baker", ("pay", "hours")))

    await desk.work(until=NINE + 3 * DAY)

    assert desk.channel.titles == ["Pay", "Hours", "Pay", "Hours"]


async def test_after_the_last_date_the_schedule_has_ended(desk: Desk) -> None:
    ending = replace((await desk.add()).rule, until=NINE.date() + DAY)
    added = await desk.add(rule=ending, channel_id=11)

    await desk.work(until=NINE + 2 * DAY)

    assert (await desk.schedules.get(1, added.id)).state is State.ENDED
    assert await desk.fates(added.id) == [POSTED, POSTED]


async def test_after_three_days_off_one_is_posted_and_the_rest_are_missed(desk: Desk) -> None:
    added = await desk.add()
    desk.clock.at = NINE + 3 * DAY + HOUR

    await desk.work()

    assert desk.channel.titles == ["1. Episode 1"]
    history = await desk.history(added.id)
    assert [fate for _, fate, _ in history] == [MISSED] * 3 + [POSTED]
    assert all(note for _, fate, note in history if fate == MISSED)


async def test_past_the_window_nothing_is_posted_and_the_next_comes_as_usual(desk: Desk) -> None:
    added = await desk.add()
    desk.clock.at = NINE + 3 * DAY + 13 * HOUR

    await desk.work(until=NINE + 4 * DAY)

    assert desk.channel.titles == ["1. Episode 1"]
    assert await desk.fates(added.id) == [MISSED] * 4 + [POSTED]


@pytest.mark.parametrize("effect_first", [False, True])
async def test_without_a_clear_answer_it_looks_before_it_sends_again(
    desk: Desk, effect_first: bool
) -> None:
    added = await desk.add()
    desk.channel.faults.append(unclear)
    desk.channel.effect_first = effect_first

    await desk.work(until=NINE + HOUR)

    assert len(desk.channel.posts) == 1
    assert await desk.fates(added.id) == [POSTED]
    assert desk.channel.requests == {"send": 1 if effect_first else 2, "find": 1}


async def test_where_discord_asks_to_wait_it_waits_and_sends_without_looking(desk: Desk) -> None:
    await desk.add()
    desk.channel.faults.append(lambda: NotYet(300))

    await desk.work(until=NINE + timedelta(seconds=299))
    assert desk.channel.posts == []
    await desk.work(until=NINE + HOUR)

    assert len(desk.channel.posts) == 1
    assert desk.channel.requests == {"send": 2}


@pytest.mark.parametrize("effect_first", [False, True])
async def test_a_claim_of_a_process_that_died_is_taken_over_after_its_lease(
    desk: Desk, effect_first: bool
) -> None:
    added = await desk.add()
    desk.clock.at = NINE
    async with desk.publisher() as dying:
        (claim,) = await dying._ledger.claims.claim(NINE, timedelta(minutes=2), 10)
        if effect_first:
            assert claim.happening is not None
            post = await dying._worker.compose_post(claim, claim.happening)
            await desk.channel.send(post, deadline=NINE + HOUR)

    await desk.work(until=NINE + timedelta(minutes=1))
    assert len(desk.channel.posts) == int(effect_first)
    await desk.work(until=NINE + timedelta(minutes=2))

    assert len(desk.channel.posts) == 1
    assert await desk.fates(added.id) == [POSTED]


async def test_a_process_that_lost_its_lease_confirms_nothing(desk: Desk) -> None:
    added = await desk.add(options={"thread": True})
    desk.clock.at = NINE
    async with desk.publisher() as slow:
        (claim,) = await slow._ledger.claims.claim(NINE, timedelta(minutes=2), 10)
        await desk.work(until=NINE + timedelta(minutes=3))

        again = await slow._ledger.settlements.posted(
            claim, claim.schedule, where=(10, 99), title="", topics=(), steps=(), now=NINE
        )

    assert again is False
    assert (await desk.schedules.get(1, added.id)).position == 1
    assert await desk.fates(added.id) == [POSTED]


async def test_a_post_left_unclear_is_settled_even_when_the_next_is_due(desk: Desk) -> None:
    added = await desk.add()
    desk.clock.at = NINE
    async with desk.publisher() as dying:
        (claim,) = await dying._ledger.claims.claim(NINE, timedelta(minutes=2), 10)
        assert claim.happening is not None
        post = await dying._worker.compose_post(claim, claim.happening)
        await desk.channel.send(post, deadline=NINE + HOUR)
    desk.clock.at = NINE + 2 * DAY

    await desk.work()

    assert desk.channel.titles == ["1. Episode 1", "2. Episode 2"]
    assert await desk.fates(added.id) == [POSTED, MISSED, POSTED]


async def test_a_post_that_never_arrived_is_not_sent_once_the_next_is_due(desk: Desk) -> None:
    added = await desk.add()
    desk.clock.at = NINE
    async with desk.publisher() as dying:
        await dying._ledger.claims.claim(NINE, timedelta(minutes=2), 10)
    desk.clock.at = NINE + DAY

    await desk.work()

    assert desk.channel.titles == ["1. Episode 1"]
    assert await desk.fates(added.id) == [MISSED, POSTED]


async def test_a_lost_permission_holds_the_schedule_tells_once_and_resumes(desk: Desk) -> None:
    added = await desk.add()
    desk.channel.trouble = "I lack the permission *Send Messages* in <#10>."

    await desk.work(until=NINE + 3 * HOUR)

    held = await desk.schedules.get(1, added.id)
    assert (held.state, held.trouble, held.position) == (State.HELD, desk.channel.trouble, 0)
    assert desk.channel.told == [desk.channel.trouble]
    assert desk.channel.requests["send"] == 0

    desk.channel.trouble = None
    await desk.held.retry([1], now=desk.clock.now())
    await desk.work()

    resumed = await desk.schedules.get(1, added.id)
    assert (resumed.state, resumed.trouble, resumed.position) == (State.ACTIVE, None, 1)
    assert desk.channel.titles == ["1. Episode 1"]


async def test_a_held_schedule_resumes_by_itself_within_an_hour(desk: Desk) -> None:
    await desk.add()
    desk.channel.trouble = "The channel is gone."
    await desk.work(until=NINE + 5 * HOUR)
    desk.channel.trouble = None

    await desk.work(until=NINE + 6 * HOUR)

    assert desk.channel.titles == ["1. Episode 1"]


async def test_a_hold_of_days_ends_in_one_post_with_the_reason_in_the_history(desk: Desk) -> None:
    added = await desk.add()
    desk.channel.trouble = "The channel is gone."
    await desk.work(until=NINE + 3 * DAY)
    desk.channel.trouble = None

    await desk.work(until=NINE + 3 * DAY + HOUR)

    assert desk.channel.titles == ["1. Episode 1"]
    assert await desk.history(added.id) == [
        ("2026-03-02", MISSED, "The channel is gone."),
        ("2026-03-03", MISSED, "The channel is gone."),
        ("2026-03-04", MISSED, "The channel is gone."),
        ("2026-03-05", POSTED, None),
    ]
    assert desk.channel.told == ["The channel is gone."]


async def test_refused_posts_do_not_run_into_the_ban(desk: Desk) -> None:
    await desk.add()
    desk.channel.faults.extend([lambda: Refused("Discord does not let me.")] * 100)

    await desk.work(until=NINE + 12 * HOUR)

    assert desk.channel.requests["send"] <= 20


async def test_a_held_schedule_outside_its_window_resumes_when_mended(desk: Desk) -> None:
    added = await desk.add()
    desk.channel.trouble = "The channel is gone."
    await desk.work(until=NINE + 14 * HOUR)
    desk.channel.trouble = None
    await desk.held.retry([1], now=desk.clock.now())

    await desk.work()

    assert (await desk.schedules.get(1, added.id)).state is State.ACTIVE
    assert await desk.fates(added.id) == [MISSED]


async def test_without_a_moderators_channel_the_maker_is_told_once(desk: Desk) -> None:
    added = await desk.add(made_by=b"maker")
    desk.channel.moderators = False
    desk.channel.trouble = "The channel is gone."
    await desk.work(until=NINE)

    told = await desk.held.take(1, b"maker")
    again = await desk.held.take(1, b"maker")

    assert [each.id for each in told] == [added.id]
    assert again == ()


async def test_a_series_shortened_below_the_position_is_held_and_resumes(desk: Desk) -> None:
    added = await desk.add()
    await desk.work(until=NINE + DAY)
    desk.guides = {"baker": guide(episodes=2)}

    await desk.work(until=NINE + 2 * DAY)
    assert "only 2 episodes" in ((await desk.schedules.get(1, added.id)).trouble or "")
    desk.guides = {"baker": guide(episodes=3)}
    await desk.work(until=NINE + 2 * DAY + HOUR)

    assert desk.channel.titles == ["1. Episode 1", "2. Episode 2", "3. Episode 3"]


async def test_a_topic_that_is_gone_holds_with_its_name(desk: Desk) -> None:
    added = await desk.add(what=What(Kind.TOPIC, "baker", ("salary",)))

    await desk.work(until=NINE)

    assert "'salary'" in ((await desk.schedules.get(1, added.id)).trouble or "")


async def test_what_is_left_out_stands_in_the_history(desk: Desk) -> None:
    added = await desk.add()
    desk.channel.note = "The role to mention is gone, so I mention nobody."

    await desk.work(until=NINE)

    assert (await desk.history(added.id))[0][2] == desk.channel.note


async def test_steps_follow_and_a_pin_replaces_the_last(desk: Desk) -> None:
    await desk.add(options={"thread": True, "crosspost": True, "pin": True})

    await desk.work(until=NINE + DAY)

    assert sorted(desk.channel.steps[:3]) == [
        "crosspost 1000",
        "pin 1000",
        "thread 1000 1. Episode 1",
    ]
    assert sorted(desk.channel.steps[3:]) == [
        "crosspost 1001",
        "pin 1001",
        "thread 1001 2. Episode 2",
        "unpin 1000",
    ]


async def test_a_step_without_a_clear_answer_is_taken_again_and_the_post_is_not(
    desk: Desk,
) -> None:
    await desk.add(options={"crosspost": True})
    desk.channel.step_faults.extend([Unclear("cut"), NotYet(600), Unclear("cut")])

    await desk.work(until=NINE + HOUR)

    assert desk.channel.steps == ["crosspost 1000"]
    assert len(desk.channel.posts) == 1


async def test_a_step_that_is_refused_stands_in_the_history(desk: Desk) -> None:
    added = await desk.add(options={"pin": True})
    desk.channel.step_faults.append(Refused("I lack the permission *Pin Messages*."))

    await desk.work(until=NINE + HOUR)

    ((_, notes),) = await desk.history_of.history(1, added.id)
    assert notes == ("I could not pin it: I lack the permission *Pin Messages*.",)


async def test_a_step_that_never_succeeds_is_given_up(desk: Desk) -> None:
    added = await desk.add(options={"crosspost": True})
    desk.channel.step_faults.extend([Unclear("cut")] * 100)

    await desk.work(until=NINE + DAY - HOUR)

    assert desk.channel.requests["step"] == 12
    ((_, notes),) = await desk.history_of.history(1, added.id)
    assert "after many tries" in notes[0]


async def test_a_fault_of_the_bot_is_tried_again_later(desk: Desk) -> None:
    added = await desk.add()
    desk.channel.faults.append(lambda: RuntimeError("a defect"))

    await desk.work(until=NINE + HOUR)

    assert await desk.fates(added.id) == [POSTED]


async def test_a_fault_of_the_database_does_not_end_the_loop(desk: Desk) -> None:
    await desk.add()
    desk.clock.at = NINE
    looks = 0

    async def pause(event: asyncio.Event, seconds: float) -> None:
        nonlocal looks
        looks += 1
        if looks == 1:
            made._ledger = working
        else:
            made._stopping = looks > 5
            await asyncio.sleep(0.01)

    async with desk.publisher(pause=pause) as made:
        working, made._ledger = made._ledger, replace(made._ledger, claims=None)  # type: ignore[arg-type]
        await made.run()
        await made.stop()

    assert looks > 1
    assert desk.channel.titles == ["1. Episode 1"]


async def test_two_processes_post_each_occurrence_once(database: Database) -> None:
    channel = Channel()
    desk, other = Desk(database, channel), Desk(database, channel)
    for number in range(40):
        await desk.add(guild_id=number + 1, channel_id=number)
    desk.clock.at = NINE
    other.owners = 50

    await asyncio.gather(desk.work(), other.work())

    assert sorted(place for place, _, _ in channel.posts) == list(range(40))


async def test_what_was_skipped_is_not_posted(desk: Desk) -> None:
    added = await desk.add()
    await desk.schedules.skip(1, added.id, further=None, by="Skipped.", now=desk.clock.now())

    await desk.work(until=NINE + DAY)

    assert desk.channel.titles == ["1. Episode 1"]
    assert await desk.fates(added.id) == [SKIPPED, POSTED]


@pytest.mark.parametrize("extra", [False, True])
async def test_posting_now_counts_as_the_next_or_as_an_extra(desk: Desk, extra: bool) -> None:
    added = await desk.add()
    await desk.schedules.post_now(1, added.id, extra=extra, now=desk.clock.now())

    await desk.work()
    assert desk.channel.titles == ["1. Episode 1"]
    await desk.work(until=NINE)

    assert len(desk.channel.posts) == (2 if extra else 1)


async def test_a_paused_schedule_is_silent_and_resumes_at_its_position(desk: Desk) -> None:
    added = await desk.add()
    await desk.work(until=NINE)
    await desk.schedules.pause(1, added.id, now=desk.clock.now())
    await desk.work(until=NINE + 4 * DAY + HOUR)

    await desk.schedules.resume(1, added.id, now=desk.clock.now())
    await desk.work(until=NINE + 5 * DAY)

    assert desk.channel.titles == ["1. Episode 1", "2. Episode 2"]
    assert await desk.fates(added.id) == [POSTED, POSTED]


async def test_a_paused_schedule_can_post_at_once(desk: Desk) -> None:
    added = await desk.add()
    await desk.schedules.pause(1, added.id, now=desk.clock.now())
    await desk.schedules.post_now(1, added.id, extra=True, now=desk.clock.now())

    await desk.work(until=NINE + DAY)

    assert desk.channel.titles == ["1. Episode 1"]
    assert (await desk.schedules.get(1, added.id)).state is State.PAUSED


async def test_moving_the_time_within_the_day_does_not_post_twice(desk: Desk) -> None:
    added = await desk.add()
    await desk.work(until=NINE)
    later = replace(added.rule, at=(NINE + 5 * HOUR).time())

    await desk.schedules.edit(1, added.id, lambda s: replace(s, rule=later), now=desk.clock.now())
    await desk.work(until=NINE + 6 * HOUR)

    assert len(desk.channel.posts) == 1


async def test_a_schedule_removed_while_it_is_posting_is_no_fault(desk: Desk) -> None:
    added = await desk.add()
    desk.clock.at = NINE
    async with desk.publisher() as made:
        (claim,) = await made._ledger.claims.claim(NINE, timedelta(minutes=2), 10)
        await desk.schedules.remove(1, added.id)

        await made._worker.work(claim, NINE + HOUR)

    assert await desk.schedules.list(1) == ()


async def test_when_new_rules_of_the_zone_move_the_time_the_post_moves_along(desk: Desk) -> None:
    added = await desk.add()
    early = {"next_at": NINE - HOUR / 2, "wake_at": NINE - HOUR / 2}
    async with desk.database.writing() as connection:
        await connection.execute(update(ScheduleRow).values(early))

    await desk.work(until=NINE - HOUR / 3)
    assert desk.channel.posts == []
    assert (await desk.schedules.get(1, added.id)).next_at == NINE
    await desk.work(until=NINE)

    assert desk.channel.titles == ["1. Episode 1"]
