"""Whatever is scheduled, Discord takes the messages about it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.guide.model import Episode, Guide, Series, Topic, TopicId, TopicKind
from bot.schedule.content import compose
from bot.schedule.model import (
    AtEnd,
    Fate,
    Happening,
    Kind,
    Options,
    Schedule,
    State,
    What,
    mark,
)
from bot.schedule.posts import Post
from bot.schedule.recurrence import upcoming
from bot.ui import limits, schedule_cards, schedule_choices, schedule_pages
from bot.ui.card import Card
from tests.schedule.desk import NINE, guide, schedule

LONG = "x" * 100
NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)


def longest_guide() -> Guide:
    """Return a guide in which everything is as long as it may be, and some of it longer."""
    ids = [TopicId(f"section-{n:02}/{'t' * 25}") for n in range(60)]
    topics = {i: Topic(i, TopicKind.SUBTOPIC, LONG, "a " * 350, related=tuple(ids)) for i in ids}
    episodes = tuple(
        Episode(n, "slug", LONG, "word " * 800, "question " * 40, tuple(ids)) for n in range(1, 31)
    )
    series = Series("a-series-of-the-longest-name", LONG, "", episodes)
    return replace(
        guide(), id="mental-health-technician", topics=topics, series={series.id: series}
    )


LONGEST = longest_guide()
GUIDES = {LONGEST.id: LONGEST}
SERIES = What(Kind.SERIES, LONGEST.id, tuple(LONGEST.series))
TOPIC = What(Kind.TOPIC, LONGEST.id, tuple(LONGEST.topics)[:1])
ROTATION = What(Kind.ROTATION, LONGEST.id, tuple(LONGEST.topics)[:50])


def longest(what: What) -> Schedule:
    every = Options(1 << 60, True, True, True, (1, 2), timedelta(hours=7), AtEnd.LOOP)
    return replace(
        schedule(what=what),
        guild_id=1 << 60,
        channel_id=1 << 60,
        options=every,
        id=10**9,
        made_at=NINE,
        next_at=NINE,
        next_day=date(2026, 3, 2),
    )


def assert_taken(card: Card) -> None:
    assert limits.message_problems(card.to_components()) == []


@pytest.mark.parametrize("what", [SERIES, TOPIC, ROTATION], ids=lambda what: str(what.kind))
def test_discord_takes_the_longest_of_each_message(what: What) -> None:
    one = longest(what)
    coming = upcoming(one.rule, NINE, 5)
    words = compose(GUIDES, one, 0)
    notes = ["A note. " * 30]
    happening = Happening(one.id, "2026-03-02", NINE, Fate.POSTED, title=LONG, message_id=1 << 60)
    post = Post(one, happening, mark(one, "2026-03-02"), words, next_at=NINE)

    assert_taken(schedule_cards.post(post, mention=1 << 60))
    assert_taken(schedule_cards.preview(words))
    assert_taken(schedule_cards.related(LONGEST, words.topics))
    assert_taken(schedule_pages.offer(GUIDES, one, coming, words, draft="a" * 12, notes=notes))
    assert_taken(schedule_pages.added(GUIDES, one))
    assert_taken(schedule_pages.listing(GUIDES, [one] * 50))
    assert_taken(schedule_pages.page(GUIDES, one, coming, notes))
    assert_taken(schedule_pages.history(GUIDES, one, [(happening, notes * 3)] * 20))
    assert_taken(schedule_pages.removal(GUIDES, one))


def test_a_post_is_found_again_by_its_mark() -> None:
    one = longest(SERIES)
    named = mark(one, "2026-03-02")
    happening = Happening(one.id, "2026-03-02", NINE, Fate.CLAIMED)
    card = schedule_cards.post(Post(one, happening, named, compose(GUIDES, one, 0)))

    assert schedule_cards.marks(card.to_components()) == {named}


def test_only_the_role_that_was_set_is_named() -> None:
    one = longest(SERIES)
    happening = Happening(one.id, "2026-03-02", NINE, Fate.CLAIMED)
    post = Post(one, happening, mark(one, "2026-03-02"), compose(GUIDES, one, 0))

    assert "<@&5>" in str(schedule_cards.post(post, mention=5).to_components())
    assert "<@&" not in str(schedule_cards.post(post).to_components())


@pytest.mark.parametrize("state", list(State))
def test_every_state_is_said(state: State) -> None:
    one = replace(longest(SERIES), state=state, trouble="The channel is gone.")

    shown = str(schedule_pages.page(GUIDES, one, ()).to_components())

    said = {State.HELD: "The channel is gone.", State.PAUSED: "Paused", State.ENDED: "ended"}
    assert said.get(state, "Next:") in shown


@pytest.mark.parametrize("typed", ["", "x", "9", "mon", "section-01/t,", "2026-12-01", "q" * 200])
def test_what_is_offered_while_typing_is_never_too_much_or_too_long(typed: str) -> None:
    offered = [
        *schedule_choices.series(LONGEST, typed),
        *schedule_choices.topics(LONGEST, typed),
        *schedule_choices.rotation(LONGEST, typed),
        *schedule_choices.zone(typed, NOW),
        *schedule_choices.times(typed),
        *schedule_choices.repeats(typed),
        *schedule_choices.dates(typed, NOW.date()),
    ]
    numbers = schedule_choices.schedules(GUIDES, [longest(ROTATION)] * 50, typed)

    assert len(numbers) <= 25
    assert all(len(choice.name) <= 100 for choice in numbers)
    assert all(1 <= len(c.name) <= 100 and 1 <= len(c.value) <= 100 for c in offered)
