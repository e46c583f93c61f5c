"""The four outcomes of a question as messages."""

from collections.abc import Sequence

from discord import ButtonStyle

from bot.guide.model import Guide, Topic, TopicId, TopicKind
from bot.ui import limits
from bot.ui.card import GENTLE, UNSURE, Card, Part, button, rows, separator, text
from bot.ui.markup import quote, small

AskRef = tuple[int, int] | None
"""The recorded ask that a card's controls belong to and the one member who may use them."""


def marks(ask: tuple[int, int]) -> tuple[str, str]:
    """Return an ask and its member as they stand in a custom_id: hexadecimal, which is shorter."""
    number, member = ask
    return f"{number:x}", f"{member:x}"


def place(guide: Guide, topic: Topic) -> str:
    """Return where a topic stands, from the guide's title down to its section."""
    return " › ".join([guide.title, *_above(guide, topic)])


def full_title(guide: Guide, topic: Topic) -> str:
    """Return a topic's title behind its section's, to tell it from others in a list."""
    return " › ".join([*_above(guide, topic), topic.title])


def _above(guide: Guide, topic: Topic) -> list[str]:
    if topic.kind is TopicKind.FAQ:
        return ["FAQ"]
    parent = guide.topics.get(topic.parent) if topic.parent else None
    return [parent.title] if parent else []


def answer(
    guide: Guide,
    topic: Topic,
    *,
    ask: AskRef = None,
    shareable: bool = False,
    kind_line: bool = False,
    second: TopicId | None = None,
    note: str | None = None,
) -> Card:
    """Return the answer card: title, place, answer, and what can be done from here.

    `shareable` adds *Share*, for a private card in a channel; `second` is the topic of another
    question in the same message; `note` is a line above the card's text.
    """
    head = [f"### {topic.title}", small(place(guide, topic))]
    if kind_line:
        head.append(
            "Thank you for telling me that. What you have been through "
            "does not count against you here."
        )
    if note:
        head.append(note)
    body = [topic.answer]
    if topic.source:
        body.append(small(f"Source: {topic.source}"))
    reads = button("Read the whole section", "read", guide.id, topic.id, style=ButtonStyle.primary)
    actions = [reads]
    if ask:
        actions += [
            button("", "rate", *marks(ask), 1, emoji="👍"),
            button("", "rate", *marks(ask), 0, emoji="👎"),
        ]
    if shareable:
        actions.append(button("Share", "share", guide.id, topic.id, emoji="📣"))
    return Card(
        text(*head),
        text(*body),
        separator(),
        *rows(actions),
        *second_question(guide, second),
        *related(guide, topic, but=second),
        text(small("I'm a bot and answer only from this guide.")),
    )


def second_question(guide: Guide, topic: TopicId | None) -> list[Part]:
    """Return the offer to answer the message's other question, or nothing where there is none."""
    if topic is None:
        return []
    title = guide.topics[topic].title
    return [text("You also asked about:"), *rows([button(title, "topic", guide.id, topic)])]


def related(guide: Guide, topic: Topic, most: int = 3, *, but: TopicId | None = None) -> list[Part]:
    """Return a row of buttons to related topics except `but`, or nothing where there are none."""
    near = [guide.topics[i] for i in topic.related if i in guide.topics and i != but][:most]
    return rows(button(t.title, "topic", guide.id, t.id) for t in near)


def suggest(guide: Guide, choices: Sequence[TopicId], *, ask: tuple[int, int]) -> Card:
    """Return the card that asks which of two or three topics was meant."""
    buttons = [
        button(guide.topics[i].title, "pick", *marks(ask), guide.id, i, style=ButtonStyle.primary)
        for i in choices
    ]
    none = button("None of these", "none", *marks(ask), guide.id)
    return Card(
        text("### Which of these do you mean?", "I'm not sure, and I'd rather ask than guess."),
        *rows([*buttons, none]),
        accent=UNSURE,
    )


def unknown(
    guide: Guide, nearest: Sequence[TopicId], *, ask: AskRef = None, moderators: bool = False
) -> Card:
    """Return the card that says the guide does not cover the question."""
    near = [guide.topics[i] for i in nearest if i in guide.topics]
    lines = ["### That isn't in my guide", "I only answer from the guide, so I won't guess."]
    if near:
        lines.append("The nearest topics I have:")
    buttons = [button(t.title, "topic", guide.id, t.id) for t in near]
    buttons.append(button("Browse the guide", "contents", guide.id))
    if ask and moderators:
        buttons.append(
            button("Ask the moderators", "mods", *marks(ask), style=ButtonStyle.primary, emoji="🙋")
        )
    return Card(text(*lines), *rows(buttons), accent=UNSURE)


def crisis(reply: str) -> Card:
    """Return the reply to somebody who may be at risk; its words come from the answering side."""
    return Card(text(limits.clip(reply, limits.COMPONENTS_TEXT)), accent=GENTLE)


def open_privately(member: int, third_person: bool) -> Card:
    """Return a neutral public line with a button that only `member` can open."""
    return Card(
        text("I have an answer for you that only you will see."),
        *rows(
            [
                button(
                    "Open it", "quiet", f"{member:x}", int(third_person), style=ButtonStyle.primary
                )
            ]
        ),
    )


def question_for_moderators(asker: str, question: str) -> Card:
    """Return what the moderators' channel gets when a member chose to ask them."""
    return Card(
        text("### A member asks", small(f"From {asker}. The guide did not answer it.")),
        text(quote(question)),
        accent=UNSURE,
    )
