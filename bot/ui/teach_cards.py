"""What admins taught the bot, and what came of it."""

from collections.abc import Sequence
from typing import Any

from discord import ui

from bot.answering.explain import Explanation
from bot.answering.outcome import OutcomeKind
from bot.guide.model import Guide
from bot.insights.taught import Lesson, TaughtPhrasing
from bot.ui import limits
from bot.ui.card import UNSURE, Card, Part, button, option, rows, select, text
from bot.ui.forms import Form
from bot.ui.markup import harmless, small

PAGE = 20
SHOWN_PULLED = 5


def lesson_card(lesson: Lesson, *, back: tuple[str, ...] | None = None) -> Card:
    """Return what was taught, with a warning where it draws other questions away."""
    said, title = harmless(lesson.phrasing), lesson.topic.title
    lines = [
        "### Learnt",
        f"From now on I answer *{said}*, and what is like it, with **{title}** in this server.",
    ]
    if not lesson.works:
        lines.append(
            "⚠️ Asked just so, I am still not sure enough. A longer phrasing, or a second one, "
            "may help."
        )
    parts: list[Part] = [text(*lines)]
    if lesson.pulled:
        told = [
            f"- *{harmless(pulled.phrasing)}* (was **{pulled.topic.title}**)"
            for pulled in lesson.pulled[:SHOWN_PULLED]
        ]
        more = len(lesson.pulled) - SHOWN_PULLED
        if more > 0:
            told.append(small(f"and {more} more"))
        parts.append(text("⚠️ It also draws these away from their own topics:", *told))
    buttons = [button("Take it back", "untaught", f"{lesson.number}")]
    if back:
        buttons.append(button("Back", *back))
    return Card(*parts, *rows(buttons), accent=UNSURE if lesson.pulled else None)


def list_card(taught: Sequence[TaughtPhrasing], guide: Guide, page: int) -> Card:
    """Return one page of what the server taught, with a select to take something back."""
    if not taught:
        return Card(
            text(
                "### Nothing is taught here yet",
                "Teach me with `/teach add`, or from `/stats gaps`. It holds in this server only.",
            )
        )
    pages = -(-len(taught) // PAGE)
    page = min(page, pages - 1)
    shown = taught[page * PAGE : (page + 1) * PAGE]
    lines = [f"### Taught in this server: {len(taught)}"]
    lines += [
        f"- *{harmless(limits.clip(one.phrasing, 90))}* → {_title(guide, one)}" for one in shown
    ]
    options = [option(one.phrasing, f"{one.number}", _title(guide, one)) for one in shown]
    turns = [
        button("Newer", "taughtpage", page - 1, disabled=page == 0),
        button("Older", "taughtpage", page + 1, disabled=page == pages - 1),
    ]
    return Card(
        text(*lines),
        select("Take one back", options, "untaughtpick"),
        *(rows(turns) if pages > 1 else []),
    )


def _title(guide: Guide, one: TaughtPhrasing) -> str:
    topic = guide.topics.get(one.topic)
    return topic.title if topic else f"{one.topic} (no longer in the guide)"


def why_card(explanation: Explanation, guide: Guide) -> Card:
    """Return why a question is answered as it is, for an admin who asks."""
    outcome = explanation.outcome
    if outcome.kind is OutcomeKind.CRISIS:
        return Card(
            text(
                "### Why",
                "I take it for a message about somebody who may be at risk, and answer with the "
                "crisis lines before I look into the guide.",
            )
        )
    title = guide.topics[outcome.topic].title if outcome.topic else ""
    said = {
        OutcomeKind.ANSWER: f"I answer it with **{title}**.",
        OutcomeKind.SUGGEST: "I am not sure enough for one topic, and offer some to choose from.",
        OutcomeKind.UNKNOWN: "I say that the guide doesn't cover it.",
    }[outcome.kind]
    lines = limits.clip("\n".join(explanation.lines()).replace("```", "'''"), 3_000)
    return Card(
        text("### Why", f"> {harmless(limits.clip(explanation.question, 300))}", said),
        text(f"```\n{lines}\n```"),
        text(small("*counted* are the words that spoke for the first candidate, not the second.")),
    )


def find_form(number: str, typed: str) -> Form:
    """Return the form in which an admin types a topic."""
    field: ui.TextInput[Any] = ui.TextInput(
        custom_id="topic", placeholder="for example: pay", max_length=100, required=True
    )
    label: ui.Label[Any] = ui.Label(
        text="Which topic answers it?",
        description="A word or two from its title; typos are fine.",
        component=field,
    )
    return Form("Teach a topic", "gapfound", number, typed, fields=[label])
