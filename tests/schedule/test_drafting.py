"""From what was typed to a schedule, and to a changed one."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot.errors import UserError
from bot.schedule import content, wording
from bot.schedule.drafting import Wishes, changed, draft
from bot.schedule.model import AtEnd, Kind, Options, Schedule, State, What, mark
from tests.schedule.desk import NINE, SERIES, START, guide, schedule

GUIDES = {"baker": guide()}
LEAST = Wishes(channel_id=10, at="9am")


def drafted(**wishes: object) -> Schedule:
    wanted = replace(LEAST, **wishes)  # type: ignore[arg-type]
    return draft(guide(), wanted, guild_id=1, made_by=b"me", zone="Europe/London", now=START)


def edited(old: Schedule, **wishes: object) -> Schedule:
    return changed(GUIDES, old, Wishes(**wishes), START)  # type: ignore[arg-type]


def test_the_least_is_the_first_series_on_weekdays_in_the_servers_zone() -> None:
    made = drafted()

    assert (made.what, made.position) == (SERIES, 0)
    assert made.rule.zone == "Europe/London"
    assert wording.rule_in_words(made.rule) == "Mon–Fri at 09:00 London time"


def test_everything_that_can_be_chosen() -> None:
    made = drafted(
        rotation="pay, hours",
        zone="pacific",
        repeats="mon",
        role_id=5,
        thread=True,
        crosspost=True,
        pin=True,
        tags=(1, 2),
        catch_up_hours=3,
        next_item=2,
    )

    assert made.what == What(Kind.ROTATION, "baker", ("pay", "hours"))
    assert made.position == 1
    assert made.rule.zone == "America/Los_Angeles"
    assert made.options == Options(5, True, True, True, (1, 2), timedelta(hours=3))


@pytest.mark.parametrize(
    ("wishes", "sentence"),
    [
        ({"series": "day", "topic": "pay"}, "Choose one of"),
        ({"series": "week"}, "no series 'week'"),
        ({"topic": "qqqqzzzz"}, "no topic"),
        ({"rotation": "pay"}, "2 to 50"),
        ({"zone": "qqqqzzzz"}, "no time zone"),
        ({"next_item": 4}, "choose 1 to 3"),
        ({"at_end": AtEnd.HAND_OVER}, "next_series"),
        ({"topic": "pay", "next_series": "night"}, "Only a series"),
        ({"catch_up_hours": 999}, "0 to 168"),
        ({"at": "late"}, "as a time"),
        ({"ends": "2020-01-01"}, "before the first"),
        ({"channel_id": None}, "channel and a time"),
    ],
)
def test_what_can_not_be_is_refused_in_a_sentence(wishes: dict[str, object], sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        drafted(**wishes)


def test_an_edit_changes_only_what_was_filled_in() -> None:
    old = replace(drafted(role_id=5, thread=True, ends="2027-01-01"), id=3, position=2)

    new = edited(old, at="21:30")

    assert new == replace(old, rule=replace(old.rule, at=time(21, 30)))


def test_an_edit_of_the_options_leaves_the_dates_alone() -> None:
    old = replace(drafted(repeats="every 2 weeks on tue"), position=1)

    new = edited(old, thread=True, role_id=9)

    assert new == replace(old, options=replace(old.options, thread=True, role_id=9))


def test_another_series_begins_at_its_beginning() -> None:
    new = edited(schedule(position=2), series="night")

    assert (new.what.ids, new.position) == (("night",), 0)


def test_an_ended_series_goes_on_where_it_is_told_to() -> None:
    new = edited(schedule(position=3, state=State.ENDED), next_item=2)

    assert (new.state, new.position) == (State.ACTIVE, 1)


def test_the_new_end_replaces_the_old() -> None:
    old = drafted(ends="2026-04-01")

    assert edited(old, ends="2026-05-01").rule.until == date(2026, 5, 1)


def test_the_mark_is_the_same_for_the_same_occurrence_only_and_fits_a_nonce() -> None:
    one = replace(schedule(), id=7, made_at=NINE)

    marks = [
        mark(one, "2026-03-02"),
        mark(one, "2026-03-03"),
        mark(replace(one, id=8), "2026-03-02"),
    ]

    assert marks[0] == mark(replace(one, position=5), "2026-03-02")
    assert len(set(marks)) == 3
    assert all(len(each) <= 25 for each in marks)


def test_the_content_of_an_episode_says_where_the_series_stands() -> None:
    words = content.compose(GUIDES, schedule(), 1)

    assert (words.title, words.place) == ("2. Episode 2", "A baker's day · 2 of 3")
    assert content.topics_of(guide(), words.source) == ("pay",)


def test_the_topics_of_what_is_gone_are_none() -> None:
    assert content.topics_of(guide(), ("series", "week", "1")) == ()
    assert content.topics_of(guide(), ("series", "day", "99")) == ()
    assert content.topics_of(guide(), ("topic", "nothing")) == ()
    assert content.topics_of(guide(), ()) == ()


def test_a_schedule_is_said_in_one_sentence() -> None:
    one = schedule(options={"role_id": 4, "thread": True, "at_end": AtEnd.LOOP})

    assert (
        wording.schedule_in_words(GUIDES, one)
        == "Every day at 09:00 UTC in <#10>: the series *A baker's day*"
    )
    assert wording.next_in_words(GUIDES, one) == "episode 1 of 3"
    assert wording.options_in_words(GUIDES, one) == [
        "mentions <@&4>",
        "opens a thread under each post",
        "catches up within 12 hours",
        "begins again after the last episode",
    ]
