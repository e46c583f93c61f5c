"""The views, their words, tables and pictures."""

import struct
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.errors import UserError
from bot.guide.model import TopicId
from bot.insights import charts, tables, words
from bot.insights.counts import Tally
from bot.insights.digest import digest, week_before
from bot.insights.gaps import Gap
from bot.insights.period import Period, chosen
from bot.insights.posts import Posted, posts
from bot.insights.quality import quality
from bot.insights.topics import TopTopics, top_topics
from bot.insights.trend import buckets, trend

TODAY = date(2026, 11, 23)
MONTH = Period.until(TODAY, 30)
TITLES = {"pay": "What the job pays", "day": "A typical day", "hard": "What is hard about it"}
NOW_ASKED = {
    "pay": Tally(answered=30, helpful=4, unhelpful=6),
    "day": Tally(answered=8, confirmed=2, helpful=2, unhelpful=1),
    "": Tally(suggested=4, unknown=6),
}
BEFORE = {"pay": Tally(answered=10), "hard": Tally(answered=15)}


def topics_of(now: dict[str, Tally], before: dict[str, Tally]) -> TopTopics:
    people = {"*": 12, "pay": 9, "day": 5}
    return top_topics(MONTH, now, before, people=people, people_before=3, titles=TITLES)


def test_topics_are_compared_with_the_period_before() -> None:
    view = topics_of(NOW_ASKED, BEFORE)

    assert [(line.title, line.asks, line.change, line.people) for line in view.lines] == [
        ("What the job pays", 30, 20, 9),
        ("A typical day", 10, 10, 5),
    ]
    assert (view.asks, view.asks_before, view.unmatched) == (50, 25, 10)
    assert str(words.topics(view)) == (
        "Most asked: What the job pays. 50 questions by 12 members, 100% more than before."
    )


def test_a_topic_that_the_guide_no_longer_has_keeps_its_id() -> None:
    view = topics_of({"gone": Tally(answered=1)}, {})

    assert [line.title for line in view.lines] == ["gone"]


def test_every_bucket_but_the_first_is_whole() -> None:
    by_day = {TODAY: Tally(answered=1), TODAY - timedelta(days=89): Tally(answered=1)}
    quarter = Period.until(TODAY, 90)

    found = buckets(quarter, by_day)

    assert [bucket.period.days for bucket in found] == [6] + [7] * 12
    assert [bucket.tally.asks for bucket in found] == [1, *[0] * 11, 1]


@pytest.mark.parametrize(("days", "step"), [(1, 1), (31, 1), (32, 7), (210, 7), (211, 30)])
def test_long_periods_are_shown_in_longer_steps(days: int, step: int) -> None:
    assert trend(Period.until(TODAY, days), {}, {}, people=0, browsed=0).step == step


@pytest.mark.parametrize(
    ("now", "before", "said"),
    [(30, 20, "Rising"), (20, 30, "Falling"), (30, 30, "Steady"), (30, 0, "Rising")],
)
def test_the_trend_says_whether_it_rises(now: int, before: int, said: str) -> None:
    day = {TODAY: Tally(answered=now)}
    earlier = {MONTH.before.last: Tally(answered=before)}

    view = trend(MONTH, day, earlier, people=1, browsed=0)

    assert words.trend(view).finding.startswith(said)


@pytest.mark.parametrize(
    ("last", "days", "name"),
    [(TODAY, 30, "today"), (TODAY - timedelta(days=1), 30, "22 Nov"), (TODAY, 90, "17 Nov")],
)
def test_a_day_that_is_not_over_is_told_from_whole_ones(last: date, days: int, name: str) -> None:
    view = trend(Period.until(last, days), {}, {}, people=0, browsed=0, today=TODAY)

    assert words.bucket_names(view)[-1] == name
    assert tables.trend(view)[1].startswith(name)


def test_quality_names_the_answers_that_help_least() -> None:
    view = quality(MONTH, NOW_ASKED, BEFORE, TITLES)

    assert [(one.title, one.helpful, one.votes) for one in view.worst] == [
        ("What the job pays", 4, 10),
        ("A typical day", 2, 3),
    ]
    assert words.quality(view).finding == "80% answered, 46% helpful"
    assert words.quality(view).detail == "50 questions, 13 votes; before: 100%"


def test_posts_are_set_against_a_usual_day() -> None:
    pay = (TopicId("pay"),)
    at = datetime(2026, 11, 10, 9, tzinfo=UTC)
    by_topic = {"pay": Tally(answered=40, near_post=12)}

    [effect] = posts(
        MONTH, [Posted("Pay", pay, at), Posted("Pay", pay, at + timedelta(days=7))], by_topic
    ).effects

    assert (effect.posts, effect.a_post, effect.usual) == (2, 6.0, 1.0)


def test_the_digest_tells_the_week_that_is_over() -> None:
    week = week_before(TODAY)
    view = topics_of(NOW_ASKED, BEFORE)

    found = digest(view, NOW_ASKED, BEFORE, (), TITLES)

    assert (week.first, week.last) == (date(2026, 11, 16), date(2026, 11, 22))
    assert [line.title for line in found.rose] == ["What the job pays", "A typical day"]
    assert found.answered == 0.8


FIRST, LAST = datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 11, 9, tzinfo=UTC)
ODD = ["$20 or $25?", "x" * 300, "🦄 ok?", "العربية", "a\\frac{1}{2}$", "\n\t"]
GAPS = tuple(Gap(text, 9, 2, FIRST, LAST, False, (n,)) for n, text in enumerate(ODD))
POSTS = posts(MONTH, [Posted("P" * 90, (), LAST)], {})
VIEWS = {
    "topics": lambda: charts.topics(topics_of(NOW_ASKED, BEFORE)),
    "no topics": lambda: charts.topics(topics_of({}, {})),
    "trend": lambda: charts.trend(
        trend(MONTH, {TODAY: Tally(answered=3)}, {}, people=1, browsed=2)
    ),
    "no trend": lambda: charts.trend(trend(MONTH, {}, {}, people=0, browsed=0)),
    "a day": lambda: charts.trend(trend(Period(TODAY, TODAY), {}, {}, people=0, browsed=0)),
    "gaps": lambda: charts.gaps(GAPS),
    "no gaps": lambda: charts.gaps(()),
    "quality": lambda: charts.quality(quality(MONTH, NOW_ASKED, BEFORE, TITLES)),
    "no quality": lambda: charts.quality(quality(MONTH, {}, {}, {})),
    "posts": lambda: charts.posts(POSTS),
    "no posts": lambda: charts.posts(posts(MONTH, [], {})),
}


@pytest.mark.parametrize("name", VIEWS)
def test_every_picture_has_the_width_that_reads_on_a_phone(name: str) -> None:
    picture = VIEWS[name]()

    assert picture.startswith(b"\x89PNG")
    assert struct.unpack(">I", picture[16:20]) == (960,)


@pytest.mark.parametrize(
    "lines",
    [
        tables.topics(topics_of(NOW_ASKED, BEFORE)),
        tables.trend(trend(MONTH, {}, {}, people=0, browsed=0)),
        tables.quality(quality(MONTH, NOW_ASKED, BEFORE, TITLES)),
        tables.posts(POSTS),
    ],
)
def test_every_table_fits_a_phone(lines: list[str]) -> None:
    assert max(map(len, lines)) <= tables.NARROW


@pytest.mark.parametrize(
    ("since", "until", "first", "last"),
    [
        (None, None, date(2026, 11, 17), TODAY),
        ("2026-11-01", None, date(2026, 11, 1), TODAY),
        (None, "2026-11-10", date(2026, 11, 4), date(2026, 11, 10)),
        ("2026-02-28", "2026-03-01", date(2026, 2, 28), date(2026, 3, 1)),
    ],
)
def test_a_period_is_days_up_to_today_or_dates(
    since: str | None, until: str | None, first: date, last: date
) -> None:
    assert chosen(7, since, until, current=TODAY) == Period(first, last)


@pytest.mark.parametrize(("since", "until"), [("tomorrow", None), ("2026-11-20", "2026-11-01")])
def test_a_period_that_can_not_be_is_refused_in_a_sentence(since: str, until: str | None) -> None:
    with pytest.raises(UserError):
        chosen(7, since, until, current=TODAY)


def test_a_day_of_a_zone_may_have_23_or_25_hours() -> None:
    zone = ZoneInfo("America/New_York")
    short, long = date(2026, 3, 8), date(2026, 11, 1)

    hours = [
        (until - since) / timedelta(hours=1)
        for since, until in (Period(day, day).moments(zone) for day in (short, long))
    ]

    assert hours == [23, 25]


@pytest.mark.parametrize(
    ("now", "before", "told"),
    [
        (3, 0, "none before"),
        (0, 0, "none before either"),
        (20, 20, "as many as before"),
        (15, 20, "25% fewer than before"),
        (50, 20, "150% more than before"),
        (600, 20, "30 times as many as before"),
    ],
)
def test_a_number_is_compared_with_the_one_before(now: int, before: int, told: str) -> None:
    assert words.against(now, before) == told
