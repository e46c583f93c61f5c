"""The guide to browse: its contents, topics, questions and series."""

from discord import ButtonStyle

from bot.guide.model import Episode, Guide, Series, Topic, TopicKind
from bot.ui import limits
from bot.ui.card import Card, Part, button, option, rows, select, separator, text
from bot.ui.cards import place, related
from bot.ui.markup import small


def contents(guide: Guide) -> Card:
    """Return the table of contents with a select of the sections."""
    lines = [f"## {guide.title}", guide.description, ""]
    for number, section in enumerate(guide.sections, 1):
        finer = ", ".join(t.title for t in guide.children(section.id))
        lines.append(f"{number}. **{section.title}**" + (f" — {finer}" if finer else ""))
    parts: list[Part] = [text(limits.clip("\n".join(lines), 3_500))]
    sections = [option(t.title, t.id, t.answer) for t in guide.sections[: limits.SELECT_OPTIONS]]
    if sections:
        parts.append(select("Open a section", sections, "open", guide.id, "s"))
    faqs = [option(t.title, t.id, t.answer) for t in guide.faqs[: limits.SELECT_OPTIONS]]
    if faqs:
        parts.append(select("Open a frequent question", faqs, "open", guide.id, "f"))
    parts.append(text(small(f"{guide.attribution} Reviewed {guide.reviewed:%d %B %Y}.")))
    parts.append(text(small(guide.disclaimer)))
    return Card(*parts)


def page(guide: Guide, topic: Topic) -> Card:
    """Return a topic in full, with its finer topics, its neighbours and related topics."""
    lines = [f"## {topic.title}", small(place(guide, topic))]
    body = topic.answer if not topic.detail else f"{topic.answer}\n\n{topic.detail}"
    if topic.source:
        body += f"\n{small(f'Source: {topic.source}')}"
    parts: list[Part] = [text(*lines), text(limits.clip(body, 3_500)), separator()]
    finer = [option(t.title, t.id, t.answer) for t in guide.children(topic.id)]
    if finer:
        parts.append(select("Go deeper", finer[: limits.SELECT_OPTIONS], "open", guide.id, "c"))
    parts += related(guide, topic, most=4)
    parts += rows(_steps(guide, topic))
    return Card(*parts)


def _steps(guide: Guide, topic: Topic) -> list[Part]:
    row = [t for t in guide.topics.values() if t.kind is topic.kind and t.parent == topic.parent]
    at = row.index(topic)
    before = row[at - 1] if at > 0 else None
    after = row[at + 1] if at + 1 < len(row) else None
    steps = [
        button("Previous", "page", guide.id, before.id if before else "", disabled=before is None),
        button("Contents", "contents", guide.id),
        # Both ends are disabled buttons; their custom_ids must differ all the same.
        button("Next", "page", guide.id, after.id if after else "-", disabled=after is None),
    ]
    if topic.kind is TopicKind.SUBTOPIC and topic.parent in guide.topics:
        steps.insert(
            1, button("Section", "page", guide.id, topic.parent, style=ButtonStyle.primary)
        )
    return steps


def episode(guide: Guide, series: Series, current: Episode) -> Card:
    """Return an episode to read at one's own pace, with its neighbours."""
    count = len(series.episodes)
    topics = [guide.topics[i] for i in current.topics if i in guide.topics]
    return Card(
        text(f"## {current.title}", small(f"{series.title} · {current.number} of {count}")),
        text(current.text),
        text(f"**To talk about:** {current.question}"),
        separator(),
        *rows(button(t.title, "topic", guide.id, t.id) for t in topics[:3]),
        *rows(
            [
                button(
                    "Previous",
                    *("episode", guide.id, series.id, current.number - 1),
                    disabled=current.number <= 1,
                ),
                button(
                    "Next",
                    *("episode", guide.id, series.id, current.number + 1),
                    disabled=current.number >= count,
                ),
            ]
        ),
    )
