"""Made-up asks for trying the views: plausible, and the same for the same seed.

Some topics are asked far more than others, some rise and some fall; weekends are quiet; a part of
the questions finds no answer, and those that recur are the guide's own examples of what it lacks.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.answering.outcome import OutcomeKind
from bot.guide.model import Guide, Topic, TopicId
from bot.insights.askers import HASH_BYTES
from bot.insights.asks import Ask, WayIn
from bot.insights.posts import NEAR, Posted

MEMBERS = 140
BUSIEST_DAY = 32
WEEKEND = 0.45
UNKNOWN, UNSURE = 0.13, 0.11
LACKING = 25
"""Of how many different things that the guide lacks the unanswered questions are about."""
POSTED = 6
"""Of how many topics there were posts."""
LIFT = 3.0
"""How many times as often a topic is asked about within a day of a post on it."""
OPENINGS = ("", "", "", "so ", "ok but ", "does anyone know ", "quick question ", "hi, ")


@dataclass(frozen=True, slots=True)
class Sample:
    """An ask and its asker's thumb, where there is one."""

    ask: Ask
    helpful: bool | None = None


@dataclass(frozen=True, slots=True)
class _Taste:
    """How often a topic is asked at the beginning and at the end, and how well it is answered."""

    topic: Topic
    first: float
    last: float
    helps: float

    def at(self, progress: float) -> float:
        return self.first + (self.last - self.first) * progress


def sample_history(
    guide: Guide,
    *,
    guild_id: int,
    channels: Sequence[int],
    zone: ZoneInfo,
    now: datetime,
    days: int,
    posts: Sequence[Posted] = (),
    seed: int = 7,
) -> Iterator[Sample]:
    """Yield the asks of the `days` days before `now` (aware), oldest first; some 20 a day.

    `posts` is what was posted meanwhile, which raises questions.
    """
    chance = random.Random(seed)
    members = [chance.randbytes(HASH_BYTES) for _ in range(MEMBERS)]
    keen = [1 / (place + 3) for place in range(MEMBERS)]
    tastes = _tastes(guide, chance)
    lacking = list(guide.negatives) or ["something else entirely"]
    chance.shuffle(lacking)
    for number in range(days, -1, -1):
        day = now.astimezone(zone).date() - timedelta(days=number)
        progress = 1 - number / max(1, days)
        for at in _moments(day, zone, progress, chance):
            if at >= now:
                continue
            near = {t for post in posts if timedelta() <= at - post.at < NEAR for t in post.topics}
            wanted = [t.at(progress) * (LIFT if t.topic.id in near else 1) for t in tastes]
            yield _sample(
                Ask(
                    guild_id=guild_id,
                    channel_id=chance.choice(channels),
                    guide_id=guide.id,
                    outcome=OutcomeKind.UNKNOWN,
                    way_in=chance.choices(list(WayIn), (6, 3, 1, 0, 1, 0, 0))[0],
                    at=at,
                    day=day,
                    asker=chance.choices(members, keen)[0],
                    text=chance.choice(OPENINGS) + _often(lacking[:LACKING], chance),
                ),
                chance.choices(tastes, wanted)[0],
                near,
                chance,
            )


def posted_topics(guide: Guide) -> list[TopicId]:
    """Return some topics from all over the guide."""
    topics = list(guide.topics)
    return topics[:: max(1, len(topics) // POSTED)][:POSTED]


def _sample(ask: Ask, taste: _Taste, near: set[TopicId], chance: random.Random) -> Sample:
    fate = chance.random()
    if fate < UNKNOWN:
        return Sample(ask)
    helpful = chance.random() < taste.helps if chance.random() < 0.3 else None
    if fate < UNKNOWN + UNSURE:
        said = chance.choice(taste.topic.phrasings or (taste.topic.title,))
        chosen = taste.topic.id if chance.random() < 0.6 else None
        unsure = replace(ask, outcome=OutcomeKind.SUGGEST, text=said, topic=chosen)
        return Sample(unsure, helpful if chosen else None)
    topic = taste.topic.id
    answered = replace(
        ask, outcome=OutcomeKind.ANSWER, topic=topic, text=None, near_post=topic in near
    )
    return Sample(answered, helpful)


def _tastes(guide: Guide, chance: random.Random) -> list[_Taste]:
    topics = list(guide.topics.values())
    chance.shuffle(topics)
    found = []
    for place, topic in enumerate(topics):
        usual = 1 / (place + 2)
        drift = chance.choice((0.5, 0.8, 1.0, 1.0, 1.3, 2.2))
        found.append(_Taste(topic, usual, usual * drift, chance.betavariate(6, 2)))
    return found


def _moments(day: date, zone: ZoneInfo, progress: float, chance: random.Random) -> list[datetime]:
    weekend = WEEKEND if day.weekday() >= 5 else 1.0
    expected = BUSIEST_DAY * weekend * (0.55 + 0.45 * progress)
    count = max(0, round(chance.gauss(expected, expected**0.5)))
    seconds = sorted(int(chance.triangular(7, 24, 18) * 3600) - 1 for _ in range(count))
    midnight = datetime.combine(day, time(), zone)
    return [midnight + timedelta(seconds=each) for each in seconds]


def _often(texts: Sequence[str], chance: random.Random) -> str:
    """Return one of the texts, the earlier ones more often."""
    return chance.choices(texts, [1 / (place + 1.5) for place in range(len(texts))])[0]
