"""The views as plain text of fixed width, narrow enough for a phone."""

from collections.abc import Sequence

from bot.insights.gaps import Gap
from bot.insights.posts import Posts
from bot.insights.quality import Quality
from bot.insights.topics import TopTopics
from bot.insights.trend import Trend
from bot.insights.words import bucket_names, change_word, day_label

NARROW = 32
"""A phone shows so many letters of fixed width in a line, beside the picture of who wrote it."""
WIDE = 60
"""How much of a title the shell shows."""
MOST_BUCKETS = 8
FEW = 5
"""So many rows stand beneath a picture, so that both fit a screen; the shell shows all."""


def topics(view: TopTopics, *, wide: bool = False) -> list[str]:
    """Return the topics with their questions, share, change and people."""
    rows = [
        (
            line.title,
            f"{line.asks:>5} {line.share:>6.0%} {change_word(line.change):>7} {line.people:>7}",
        )
        for line in view.lines
    ]
    others = view.others
    if not wide:
        others += sum(line.asks for line in view.lines[FEW:])
        rows = rows[:FEW]
    rest = (("other topics", others), ("no sure topic", view.unmatched))
    space = " " * (17 if wide else 2)
    return [
        *_titled("asked  share  change members", rows, wide=wide),
        *(f"{n:>5} {n / view.asks:>6.0%} {space}{name}" for name, n in rest if n),
    ]


def trend(view: Trend) -> list[str]:
    """Return the newest buckets with how their questions ended."""
    shown = view.buckets[-MOST_BUCKETS:]
    names = bucket_names(view)[-MOST_BUCKETS:]
    lines = ["from  asked answered unsure none"]
    lines += [
        f"{name:<6}{b.tally.asks:>5} {b.tally.on_topic:>8} "
        f"{b.tally.suggested:>6} {b.tally.unknown:>4}"
        for name, b in zip(reversed(names), reversed(shown), strict=True)
    ]
    return lines


def gaps(view: Sequence[Gap]) -> list[str]:
    """Return the unanswered questions with how often, by how many and when they were asked."""
    lines = [" asks  ppl  first   last     question"]
    lines += [
        f"{gap.asks:>5} {gap.askers:>4}  {day_label(gap.first.date()):<7} "
        f"{day_label(gap.last.date()):<7}  {cut(gap.question, WIDE)}"
        for gap in view
    ]
    return lines


def quality(view: Quality, *, wide: bool = False) -> list[str]:
    """Return how questions ended, now and before; where it is wide, what helped least.

    A picture says that too.
    """
    rows = (
        ("answered", view.now.answered, view.before.answered),
        ("offered and chosen", view.now.confirmed, view.before.confirmed),
        ("offered, not chosen", view.now.suggested, view.before.suggested),
        ("not in the guide", view.now.unknown, view.before.unknown),
        ("opted-out members", view.now.uncounted, view.before.uncounted),
        ("votes: helpful", view.now.helpful, view.before.helpful),
        ("votes: not helpful", view.now.unhelpful, view.before.unhelpful),
    )
    lines = [f"{'':<20}{'now':>5} {'before':>6}"]
    lines += [f"{name:<20}{now:>5} {before:>6}" for name, now, before in rows if now or before]
    if wide and view.worst:
        worst = [
            (one.title, f"{one.rate:>13.0%} {one.helpful:>5} of {one.votes}") for one in view.worst
        ]
        lines += ["", *_titled("found helpful  of votes", worst, wide=wide)]
    return lines


def posts(view: Posts, *, wide: bool = False) -> list[str]:
    """Return the posts with the questions that each raised and what is usual."""
    rows = [(e.title, f"{e.posts:>5} {e.a_post:>10.1f} {e.usual:>15.1f}") for e in view.effects]
    rows = rows if wide else rows[:FEW]
    return _titled("posts  after one  on a usual day", rows, wide=wide)


def _titled(header: str, rows: Sequence[tuple[str, str]], *, wide: bool) -> list[str]:
    """Return the numbers beside their titles or, where it is narrow, beneath them."""
    if wide:
        return [header, *(f"{numbers}  {cut(title, WIDE)}" for title, numbers in rows)]
    return [
        header,
        *(line for title, numbers in rows for line in (cut(title, NARROW), numbers.rstrip())),
    ]


def cut(text: str, width: int) -> str:
    """Return `text` in at most `width` characters."""
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"
