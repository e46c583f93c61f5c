"""Every figure that admins see is what a plain recount of the history gives."""

import csv
import io
import itertools
from dataclasses import astuple, dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.answering.outcome import OutcomeKind
from bot.guide.loader import load_guide
from bot.guide.model import Guide, TopicId
from bot.insights.askers import Askers
from bot.insights.asks import Ask, BrowseKind, WayIn
from bot.insights.counts import EVERY_TOPIC, Tally
from bot.insights.period import Period
from bot.insights.quality import answered_rate, helpful_rate
from bot.reports import Reports, Scope
from bot.store.asks import Asks
from bot.store.engine import Database
from bot.store.gaps import UnsureQuestions
from bot.store.members import Members
from bot.store.posted import PostedContent
from bot.store.statistics import Statistics
from tests.conftest import SECOND_GUIDE
from tests.recount import Question, Recount

ASKERS = Askers(b"a key for the tests only")
RETENTION = 7
ZONES = ("America/New_York", "Europe/Lisbon", "Asia/Kathmandu", "Pacific/Apia", "UTC")
# New York's clocks go forward on 8 March and Lisbon's on 29 March.
BEGIN = datetime(2026, 3, 5, tzinfo=UTC)
DAYS = 30
SERVERS = itertools.count(1)
TOPICS = ("earning", "equipment/hive", "season")
TEXTS = dict(zip(TOPICS, ("who insures swarms", "=taxes on candles", "is mead legal"), strict=True))
"""What is asked where there is no sure answer; no two of them ask the same."""

members = st.integers(0, 3)
topics = st.sampled_from(TOPICS)
choices = st.none() | topics
minutes = st.integers(0, DAYS * 24 * 60)


@dataclass(frozen=True)
class Asked:
    """A member asks."""

    member: int
    minute: int
    outcome: OutcomeKind
    topic: str
    opted_out: bool
    near_post: bool


@dataclass(frozen=True)
class Chosen:
    """The asker of the n-th question picks a topic, or none of these."""

    question: int
    topic: str | None


@dataclass(frozen=True)
class Voted:
    """A member votes on the n-th question."""

    question: int
    member: int
    helpful: bool


@dataclass(frozen=True)
class Deleted:
    """A member has everything deleted."""

    member: int


@dataclass(frozen=True)
class Purged:
    """What is older than the n-th day goes."""

    day: int


asked = st.builds(
    Asked,
    members,
    minutes,
    st.sampled_from([OutcomeKind.ANSWER, OutcomeKind.SUGGEST, OutcomeKind.UNKNOWN]),
    topics,
    st.integers(0, 7).map(lambda n: n == 0),
    st.booleans(),
)
steps = (
    asked
    | asked
    | st.builds(Chosen, st.integers(0, 30), choices)
    | st.builds(Voted, st.integers(0, 30), members, st.booleans())
    | st.builds(Deleted, members)
    | st.builds(Purged, st.integers(0, 12))
)
periods = st.tuples(st.integers(-3, DAYS), st.integers(1, 14))


@dataclass
class History:
    """Lives through steps, in the store and in the recount at once."""

    database: Database
    zone: ZoneInfo
    guild_id: int
    guide_id: str

    def __post_init__(self) -> None:
        self.asks = Asks(self.database)
        self.members = Members(self.database)
        self.recount = Recount()
        self.horizon = date.min
        self.lives = [0, 0, 0, 0]

    async def live(self, step: Any) -> None:
        match step:
            case Asked():
                await self._ask(step)
            case Chosen():
                await self._choose(step)
            case Voted():
                await self._vote(step)
            case Deleted(member):
                now = BEGIN + timedelta(days=DAYS + 1)
                hashes = ASKERS.every_hash(self.guild_id, member, now=now)
                await self.members.delete(hashes)
                self.recount.forget(member)
                self.lives[member] += 1
            case Purged(number):
                before = BEGIN.date() + timedelta(days=number)
                await self.asks.purge(self.guild_id, before=before)
                self.horizon = max(self.horizon, before)
                for one in self.recount.questions:
                    one.live = one.live and one.day >= before

    async def _ask(self, step: Asked) -> None:
        at = BEGIN + timedelta(minutes=step.minute)
        day = at.astimezone(self.zone).date()
        if day < self.horizon:
            return
        answered = step.outcome is OutcomeKind.ANSWER
        topic = TopicId(step.topic) if answered else None
        asker = ASKERS.hash(self.guild_id, step.member, at=at, retention=RETENTION)
        ask = Ask(
            guild_id=self.guild_id,
            channel_id=1,
            guide_id=self.guide_id,
            outcome=step.outcome,
            way_in=WayIn.SLASH,
            at=at,
            day=day,
            asker=None if step.opted_out else asker,
            topic=topic,
            text=None if answered or step.opted_out else TEXTS[step.topic],
            near_post=step.near_post,
        )
        number = await self.asks.record(ask)
        # A person is a member while the hash lasts and until they have it deleted.
        weeks = int(at.timestamp()) // 86_400 // RETENTION
        person = (step.member, weeks, self.lives[step.member])
        self.recount.questions.append(
            Question(
                number,
                day,
                None if step.opted_out else person,
                step.outcome,
                topic,
                step.near_post,
                text=ask.text,
                live=number is not None,
            )
        )

    async def _choose(self, step: Chosen) -> None:
        one = self._question(step.question)
        if one is None or one.number is None:
            return
        kept = await self.asks.get(one.number)
        assert kept is not None
        assert kept.ask.asker is not None
        topic = TopicId(step.topic) if step.topic else None
        done = await self.asks.confirm(one.number, topic, asker=kept.ask.asker)
        assert done is (one.outcome is not OutcomeKind.ANSWER)
        if done:
            # Nothing was ever posted in these servers.
            one.topic, one.near_post = topic, False
            one.outcome = OutcomeKind.SUGGEST if topic else OutcomeKind.UNKNOWN

    async def _vote(self, step: Voted) -> None:
        one = self._question(step.question)
        if one is None or one.number is None:
            return
        voter = ASKERS.hash(self.guild_id, step.member, at=BEGIN, retention=RETENTION)
        assert await self.asks.rate(one.number, helpful=step.helpful, voter=voter)
        one.votes[step.member] = step.helpful

    def _question(self, number: int) -> Question | None:
        live = [one for one in self.recount.questions if one.live]
        return live[number % len(live)] if live else None


@pytest.fixture(scope="module")
def guide() -> Guide:
    return load_guide(SECOND_GUIDE)


def reports_of(database: Database) -> Reports:
    return Reports(Statistics(database), UnsureQuestions(database), PostedContent(database))


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    lived=st.lists(steps, min_size=1, max_size=25),
    zone=st.sampled_from(ZONES),
    asked_for=st.lists(periods, min_size=1, max_size=3),
)
async def test_every_view_agrees_with_a_plain_recount(
    database: Database,
    guide: Guide,
    lived: list[Any],
    zone: str,
    asked_for: list[tuple[int, int]],
) -> None:
    history = History(database, ZoneInfo(zone), next(SERVERS), guide.id)
    for step in lived:
        await history.live(step)
    reports, scope = reports_of(database), Scope(history.guild_id, guide, history.zone)

    for start, length in asked_for:
        first = BEGIN.date() + timedelta(days=start)
        await check_views(reports, scope, history, Period(first, first + timedelta(days=length)))


async def check_views(reports: Reports, scope: Scope, history: History, period: Period) -> None:
    count = history.recount
    everything, before = count.tally(period), count.tally(period.before)

    view = await reports.topics(scope, period)
    assert (view.asks, view.asks_before) == (everything.asks, before.asks)
    assert view.unmatched == everything.suggested + everything.unknown
    assert view.others + sum(line.asks for line in view.lines) == everything.on_topic
    assert [line.asks for line in view.lines] == sorted(
        (n for t in TOPICS if (n := count.tally(period, topic=t).on_topic)), reverse=True
    )
    for line in view.lines:
        assert line.asks == count.tally(period, topic=line.topic).on_topic
        assert line.before == count.tally(period.before, topic=line.topic).on_topic
        assert line.share == line.asks / everything.asks
        assert line.title == scope.titles[line.topic]

    trend = await reports.trend(scope, period)
    assert (trend.asks, trend.asks_before) == (everything.asks, before.asks)
    assert [b.tally for b in trend.buckets] == [count.tally(period, day=day) for day in period]

    gaps = await reports.gaps(scope, period)
    assert {gap.question: (gap.asks, gap.askers) for gap in gaps} == count.gaps(period)
    assert [gap.asks for gap in gaps] == sorted((gap.asks for gap in gaps), reverse=True)

    await check_export(reports, scope, history, period)

    quality = await reports.quality(scope, period)
    assert (quality.now, quality.before) == (everything, before)

    # Of days that are purged it is no longer known who asked on which of them.
    if period.first >= history.horizon:
        assert view.people == trend.people == count.people(period)
        assert [line.people for line in view.lines] == [
            count.people(period, line.topic) for line in view.lines
        ]
    if period.before.first >= history.horizon:
        assert view.people_before == count.people(period.before)


async def check_export(reports: Reports, scope: Scope, history: History, period: Period) -> None:
    files = await reports.export(scope, period)
    counted, unanswered = (
        list(csv.DictReader(io.StringIO(data.decode("utf-8-sig")))) for data in files.values()
    )
    count = history.recount
    for row in counted:
        found = count.tally(period, topic=row["topic"], day=date.fromisoformat(row["day"]))
        assert list(map(int, list(row.values())[3:])) == list(astuple(found))
    rows = sum(int(row["answered"]) + int(row["confirmed"]) for row in counted)
    assert rows == count.tally(period).on_topic
    assert {row["question"].removeprefix("'"): int(row["asked"]) for row in unanswered} == {
        question: asks for question, (asks, _) in count.gaps(period).items()
    }


async def test_the_people_of_any_period_are_exact(database: Database, guide: Guide) -> None:
    """One member on days 1, 3 and 5, another on day 3: told for every period at once."""
    history = History(database, ZoneInfo("UTC"), next(SERVERS), guide.id)
    for member, day in ((0, 5), (0, 1), (1, 3), (0, 3)):
        minute = day * 24 * 60
        await history.live(Asked(member, minute, OutcomeKind.ANSWER, "season", False, False))
    read = Statistics(database)

    for first, last in itertools.combinations_with_replacement(range(8), 2):
        days = Period(*(BEGIN.date() + timedelta(days=n) for n in (first, last)))
        found = await read.people(history.guild_id, guide.id, days, [EVERY_TOPIC, "season"])
        assert set(found.values()) == {history.recount.people(days)}


async def test_browsing_is_counted_apart_from_asking(database: Database, guide: Guide) -> None:
    guild_id, day = next(SERVERS), BEGIN.date()
    for kind in BrowseKind:
        await Asks(database).browse(guild_id, guide.id, kind, day=day)

    trend = await reports_of(database).trend(
        Scope(guild_id, guide, ZoneInfo("UTC")), Period(day, day)
    )

    assert (trend.asks, trend.browsed) == (0, 3)


async def test_other_servers_and_guides_are_left_out(database: Database, guide: Guide) -> None:
    scope = Scope(next(SERVERS), guide, ZoneInfo("UTC"))
    for guild_id, guide_id in ((scope.guild_id, "another"), (next(SERVERS), guide.id)):
        history = History(database, scope.zone, guild_id or 0, guide_id)
        await history.live(Asked(0, 0, OutcomeKind.ANSWER, "season", False, False))

    view = await reports_of(database).topics(scope, Period(BEGIN.date(), BEGIN.date()))

    assert (view.asks, view.people, view.lines) == (0, 0, ())


def test_rates_leave_out_who_opted_out_and_are_none_without_questions() -> None:
    tally = Tally(answered=6, confirmed=2, unknown=2, uncounted=90, helpful=3, unhelpful=1)

    assert answered_rate(tally) == 0.8
    assert helpful_rate(tally) == 0.75
    assert answered_rate(replace(Tally(), uncounted=5)) is None
    assert helpful_rate(Tally()) is None
