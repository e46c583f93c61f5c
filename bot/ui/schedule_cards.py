"""A scheduled post as a message."""

from typing import Any

from discord import ButtonStyle, TextStyle, ui

from bot.guide.model import Guide, TopicId
from bot.schedule.posts import Content, Post
from bot.ui import limits
from bot.ui.card import ACCENT, Card, Part, box, button, option, rows, select, separator, text
from bot.ui.forms import Form
from bot.ui.markup import moment, small

LONGEST_TEXT = 3_000


def post(one: Post, *, mention: int | None = None) -> Card:
    """Return the post; `mention` is the role to call.

    The first button's custom_id holds the post's mark, by which the post is found again.
    """
    parts = parts_of(one.content)
    if one.next_at is not None:
        parts.append(text(small(f"Next: {moment(one.next_at, 'F')}")))
    parts += rows(
        [
            button(
                "Ask about this",
                *("pask", one.content.guide_id, one.mark),
                style=ButtonStyle.primary,
                emoji="💬",
            ),
            *_related(one.content),
        ]
    )
    body = box(*parts, accent=ACCENT)
    if mention is None:
        return Card(body, boxed=False)
    return Card(text(f"<@&{mention}>"), body, boxed=False)


def preview(content: Content) -> Card:
    """Return a post as it would look, without its buttons."""
    return Card(*parts_of(content))


def ask_form(guide_id: str) -> Form:
    """Return the form behind *Ask about this*; the answer is private."""
    field: ui.TextInput[Any] = ui.TextInput(
        custom_id="question", style=TextStyle.paragraph, min_length=1, max_length=500
    )
    label: ui.Label[Any] = ui.Label(
        text="Your question", description="Only you will see the answer.", component=field
    )
    return Form("Ask about this", "pasked", guide_id, fields=[label])


def parts_of(content: Content, longest: int = LONGEST_TEXT) -> list[Part]:
    """Return the words of a post: title, place in the series, text and question."""
    head = [f"## {content.title}"] + ([small(content.place)] if content.place else [])
    parts: list[Part] = [
        text(*head),
        text(limits.clip(content.text, longest)),
    ]
    if content.question:
        parts += [separator(), text(f"**To talk about:** {content.question}")]
    return parts


def _related(content: Content) -> list[Part]:
    if not content.topics:
        return []
    return [button("Related topics", "prel", content.guide_id, *content.source, emoji="🔎")]


def related(guide: Guide, topics: tuple[TopicId, ...]) -> Card:
    """Return the topics of a post, to open one privately."""
    known = [guide.topics[i] for i in dict.fromkeys(topics) if i in guide.topics]
    options = [option(t.title, t.id, t.answer) for t in known[: limits.SELECT_OPTIONS]]
    return Card(
        text("### Related topics", "Choose one to read it here, only for you."),
        select("Open a topic", options, "ptopic", guide.id),
    )


def marks(components: list[dict[str, Any]]) -> set[str]:
    """Return the marks of posts that a message's components hold."""
    ids = (str(part.get("custom_id", "")).split("|") for part in limits.walk(components))
    return {parts[2] for parts in ids if len(parts) == 3 and parts[0] == "pask"}
