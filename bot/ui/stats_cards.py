"""What admins see of what members ask: a picture, a table beneath, and what to look at next."""

from collections.abc import Sequence
from dataclasses import dataclass

from discord import ButtonStyle

from bot.guide.model import Guide, TopicId
from bot.insights import tables
from bot.insights import words as said
from bot.insights.gaps import Gap, Offer
from bot.insights.period import Period
from bot.insights.posts import Posts
from bot.insights.quality import Quality
from bot.insights.topics import TopTopics
from bot.insights.trend import Trend
from bot.ui import limits
from bot.ui.card import Card, Part, button, option, picture, rows, select, separator, text
from bot.ui.markup import harmless, moment, small

View = TopTopics | Trend | Quality | Posts | tuple[Gap, ...]
LABELS = {
    "topics": "Topics",
    "trend": "Trend",
    "gaps": "Gaps",
    "quality": "Quality",
    "schedule": "Schedule",
}
PERIODS = (7, 30, 90)
SHOWN_GAPS = 5


@dataclass(frozen=True, slots=True)
class Shown:
    """A view as it is shown: its name, its period, and that period as typed ("30" for days)."""

    name: str
    period: Period
    typed: str

    @property
    def file(self) -> str:
        """The picture's file name."""
        return f"{self.name}.png"


def stats_card(shown: Shown, view: View, guide: Guide, *, offers: Sequence[Offer] = ()) -> Card:
    """Return the card of a view; its picture is attached under `shown.file`."""
    parts: list[Part] = [
        text(f"### {LABELS[shown.name]} · {shown.period}", small(_footnote(shown, view))),
        picture(shown.file, alt(view)),
        text(_table(view)),
    ]
    if isinstance(view, tuple):
        parts += _gap_controls(shown, view, guide, offers)
    return Card(*parts, separator(), _period_select(shown), *rows(_view_buttons(shown)))


def alt(view: View) -> str:
    """Return what the picture shows, for those who can't see it."""
    lines: list[str] = []
    match view:
        case TopTopics():
            lines += [f"{line.title}: {line.asks}, before {line.before}" for line in view.lines]
        case Trend():
            lines += [f"{said.day_label(b.period.first)}: {b.tally.asks}" for b in view.buckets]
        case Quality():
            lines += [f"{one.title}: {one.rate:.0%} helpful" for one in view.worst]
        case Posts():
            lines += [f"{e.title}: {e.a_post:.1f}, usual {e.usual:.1f}" for e in view.effects]
        case _:
            lines += [f"{gap.question}: {gap.asks}" for gap in view]
    return limits.clip(f"{_said(view)} {'; '.join(lines)}".strip(), limits.MEDIA_DESCRIPTION)


def gap_card(gap: Gap, guide: Guide, nearest: Sequence[TopicId], *, typed: str) -> Card:
    """Return one unanswered question, with what can be done about it."""
    near = [guide.topics[i] for i in nearest if i in guide.topics][:3]
    mark = (f"{gap.number:x}", typed)
    buttons = [
        button(f"Teach: {t.title}", "gapteach", *mark, t.id, style=ButtonStyle.primary)
        for t in near
    ]
    buttons += [
        button("Another topic…", "gapfind", *mark),
        button("Dismiss", "gapdismiss", *mark, style=ButtonStyle.danger),
        button("Back", "stats", "gaps", typed),
    ]
    passed = " A member sent it to the moderators." if gap.passed_on else ""
    return Card(
        text("### What should I answer to this?", f"> {harmless(gap.question)}"),
        text(
            f"Asked {said.many(gap.asks, 'time')} by {said.many(gap.askers, 'member')}, first "
            f"{moment(gap.first, 'D')}, last {moment(gap.last, 'D')}.{passed}",
            "Teach it to a topic, and I will answer it with that topic in this server from now on. "
            "Dismiss it, and it leaves this list.",
        ),
        *rows(buttons),
    )


def found_topics(gap: int, found: Sequence[tuple[TopicId, str]], *, typed: str) -> Card:
    """Return the topics that an admin's words may mean, to pick one."""
    options = [option(place, topic) for topic, place in found[: limits.SELECT_OPTIONS]]
    return Card(
        text("### Which topic answers it?"),
        select("Pick a topic", options, "gappick", f"{gap:x}", typed),
        *rows([button("Back", "stats", "gaps", typed)]),
    )


def _said(view: View) -> said.Said:
    match view:
        case TopTopics():
            return said.topics(view)
        case Trend():
            return said.trend(view)
        case Quality():
            return said.quality(view)
        case Posts():
            return said.posts(view)
        case _:
            return said.gaps(view)


def _footnote(shown: Shown, view: View) -> str:
    if isinstance(view, TopTopics | Quality):
        return f"Compared with {shown.period.before}."
    if isinstance(view, Trend):
        return f"The guide was also read {said.many(view.browsed, 'time')} without a question."
    if isinstance(view, Posts):
        return "Questions on a post's topics within a day of it, and on any other day."
    return "Only what two members asked, or one sent to the moderators, is shown."


def _table(view: View) -> str:
    match view:
        case TopTopics() if view.asks:
            return _fixed(tables.topics(view))
        case Trend() if view.asks:
            return _fixed(tables.trend(view))
        case Quality() if view.now.asks or view.before.asks:
            return _fixed(tables.quality(view))
        case Posts() if view.effects:
            return _fixed(tables.posts(view))
        case tuple():
            return _gap_lines(view)
        case _:
            return str(_said(view))


def _fixed(lines: Sequence[str]) -> str:
    # A title could end the block; three backticks have no place in one.
    body = "\n".join(lines).replace("```", "'''")
    return f"```\n{body}\n```"


def _gap_lines(view: Sequence[Gap]) -> str:
    """Return one line a question: sentences don't fit into columns on a phone."""
    if not view:
        return said.gaps(view).detail
    lines = []
    for gap in view[:SHOWN_GAPS]:
        first, last = (said.day_label(at.date()) for at in (gap.first, gap.last))
        when = first if first == last else f"{first} to {last}"
        lines += [
            f"**{gap.asks}×** {harmless(limits.clip(gap.question, 100))}",
            small(f"{said.many(gap.askers, 'member')}, {when}"),
        ]
    if len(view) > SHOWN_GAPS:
        lines.append(small(f"and {len(view) - SHOWN_GAPS} more, in /stats export"))
    return "\n".join(lines)


def _gap_controls(
    shown: Shown, view: Sequence[Gap], guide: Guide, offers: Sequence[Offer]
) -> list[Part]:
    parts: list[Part] = []
    if view:
        options = [
            option(gap.question, f"{gap.number}", f"asked {said.many(gap.asks, 'time')}")
            for gap in view[: limits.SELECT_OPTIONS]
        ]
        parts.append(select("Teach or dismiss a question", options, "gap", shown.typed))
    known = [offer for offer in offers if offer.topic in guide.topics]
    if known:
        options = [
            option(
                offer.gap.question,
                f"{offer.gap.number}",
                f"{said.many(offer.gap.askers, 'member')} chose {guide.topics[offer.topic].title}",
            )
            for offer in known[: limits.SELECT_OPTIONS]
        ]
        parts += [
            text(
                "Members were asked what they meant and agreed. Shall I answer these at once "
                "from now on?"
            ),
            select("Accept a wording that members chose", options, "offer", shown.typed),
        ]
    return parts


def _period_select(shown: Shown) -> Part:
    periods = {f"{days}": f"Last {days} days" for days in PERIODS}
    periods.setdefault(shown.typed, str(shown.period))
    options = [
        option(label, typed, chosen=typed == shown.typed) for typed, label in periods.items()
    ]
    return select("Period", options, "statsperiod", shown.name)


def _view_buttons(shown: Shown) -> list[Part]:
    return [
        button(
            label,
            *("stats", name, shown.typed),
            style=ButtonStyle.primary if name == shown.name else ButtonStyle.secondary,
        )
        for name, label in LABELS.items()
    ]
