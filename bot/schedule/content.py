"""Which episode or topic comes next, and what comes after the last."""

from collections.abc import Mapping
from dataclasses import replace

from bot.errors import UserError
from bot.guide.model import Guide, TopicId
from bot.schedule.model import AtEnd, Kind, Schedule, State, What
from bot.schedule.posts import Content

Guides = Mapping[str, Guide]
NAMED_TOPICS = 4


def compose(guides: Guides, schedule: Schedule, position: int) -> Content:
    """Return the words of the item at `position`, 0 for the first.

    Raises UserError with what is missing: the sentence for which the schedule is then held.
    """
    guide = guides.get(schedule.what.guide_id)
    if guide is None:
        raise UserError(f"The guide {schedule.what.guide_id!r} is no longer there.")
    if schedule.what.kind is Kind.SERIES:
        return _episode(guide, schedule, position)
    return _topic(guide, schedule.what, position)


def length(guides: Guides, what: What) -> int | None:
    """Return how many items there are, or None where there is no end or the content is gone."""
    guide = guides.get(what.guide_id)
    if what.kind is not Kind.SERIES or guide is None or what.ids[0] not in guide.series:
        return None
    return len(guide.series[what.ids[0]].episodes)


def advance(guides: Guides, schedule: Schedule) -> Schedule:
    """Return the schedule one item further on, which may be its end."""
    further = replace(schedule, position=schedule.position + 1)
    last = length(guides, schedule.what)
    if last is None or further.position < last:
        return further
    options = schedule.options
    if options.at_end is AtEnd.LOOP:
        return replace(further, position=0)
    if options.at_end is AtEnd.HAND_OVER and options.next_series:
        what = replace(schedule.what, ids=(options.next_series,))
        stops = replace(options, at_end=AtEnd.STOP, next_series=None)
        return replace(further, what=what, options=stops, position=0)
    return replace(further, state=State.ENDED)


def what_in_words(guides: Guides, what: What) -> str:
    """Return what is posted, by its title where it is known: ``*A day in the life*``."""
    guide = guides.get(what.guide_id)
    if what.kind is Kind.SERIES:
        series = guide.series.get(what.ids[0]) if guide else None
        return f"the series *{series.title if series else what.ids[0]}*"
    if what.kind is Kind.DIGEST:
        return "the weekly digest"
    titles = [
        guide.topics[TopicId(i)].title if guide and TopicId(i) in guide.topics else i
        for i in what.ids
    ]
    if what.kind is Kind.TOPIC:
        return f"the topic *{titles[0]}*"
    named = ", ".join(f"*{title}*" for title in titles[:NAMED_TOPICS])
    more = ", …" if len(titles) > NAMED_TOPICS else ""
    return f"{len(titles)} topics in turn: {named}{more}"


def _episode(guide: Guide, schedule: Schedule, position: int) -> Content:
    series = guide.series.get(schedule.what.ids[0])
    if series is None:
        raise UserError(
            f"The series {schedule.what.ids[0]!r} is no longer in the guide. "
            "Put it back, or remove this schedule."
        )
    count = len(series.episodes)
    if position >= count and schedule.options.at_end is AtEnd.LOOP and count:
        position = 0
    if position >= count:
        raise UserError(
            f"The series *{series.title}* now has only {count} episodes, and the next would be "
            f"number {position + 1}. Choose where to go on: /schedule edit."
        )
    episode = series.episodes[position]
    return Content(
        guide_id=guide.id,
        title=f"{episode.number}. {episode.title}",
        text=episode.text,
        place=f"{series.title} · {position + 1} of {count}",
        question=episode.question,
        topics=tuple(i for i in episode.topics if i in guide.topics),
        source=(Kind.SERIES, series.id, str(episode.number)),
    )


def _topic(guide: Guide, what: What, position: int) -> Content:
    wanted = TopicId(what.ids[position % len(what.ids)])
    topic = guide.topics.get(wanted)
    if topic is None:
        raise UserError(
            f"The topic {wanted!r} is no longer in the guide. Put it back, or remove this schedule."
        )
    turn = position % len(what.ids) + 1
    return Content(
        guide_id=guide.id,
        title=topic.title,
        text=topic.answer if not topic.source else f"{topic.answer}\n-# Source: {topic.source}",
        place=f"{turn} of {len(what.ids)}" if what.kind is Kind.ROTATION else None,
        topics=(topic.id, *(i for i in topic.related if i in guide.topics)),
        source=(Kind.TOPIC, topic.id),
    )


def topics_of(guide: Guide, source: tuple[str, ...]) -> tuple[TopicId, ...]:
    """Return the topics of a post that was made from `source`; empty where that is gone."""
    match source:
        case (Kind.SERIES, series_id, number) if series_id in guide.series:
            episodes = guide.series[series_id].episodes
            found = [e.topics for e in episodes if str(e.number) == number]
            return tuple(i for i in found[0] if i in guide.topics) if found else ()
        case (Kind.TOPIC, topic_id) if TopicId(topic_id) in guide.topics:
            topic = guide.topics[TopicId(topic_id)]
            return (topic.id, *(i for i in topic.related if i in guide.topics))
    return ()
