"""The views as plain text of fixed width, narrow enough for a phone."""

from collections.abc import Sequence

from bot.insights.gaps import Gap
from bot.insights.posts import Posts
from bot.insights.quality import Quality
from bot.insights.topics import TopTopics
from bot.insights.trend import Trend
from bot.insights.words import change_word, day_label

TITLE = 20
"""A phone shows about 42 letters of fixed width in a line; the numbers take half of them."""
MOST_BUCKETS = 14
QUESTION = 60


def topics(view: TopTopics, *, width: int = TITLE) -> list[str]:
    """Return the topics with their questions, share, change and people."""
    lines = [" asks    %     ±  ppl  topic"]
    lines += [
        f"{line.asks:>5} {line.share:>4.0%} {change_word(line.change):>5} {line.people:>4}  "
        f"{cut(line.title, width)}"
        for line in view.lines
    ]
    if view.others:
        lines.append(f"{view.others:>5} {_share(view.others, view.asks):>4} {'':10}  other topics")
    if view.unmatched:
        share = _share(view.unmatched, view.asks)
        lines.append(f"{view.unmatched:>5} {share:>4} {'':10}  no sure topic")
    return lines


def trend(view: Trend) -> list[str]:
    """Return the newest buckets with how their questions ended."""
    shown = view.buckets[-MOST_BUCKETS:]
    lines = ["from     asks  answ. unsure  none"]
    lines += [
        f"{day_label(b.period.first):<7}{b.tally.asks:>6} {b.tally.on_topic:>6} "
        f"{b.tally.suggested:>6} {b.tally.unknown:>5}"
        for b in reversed(shown)
    ]
    return lines


def gaps(view: Sequence[Gap], *, width: int = QUESTION) -> list[str]:
    """Return the unanswered questions with how often, by how many and when they were asked."""
    lines = [" asks  ppl  first   last     question"]
    lines += [
        f"{gap.asks:>5} {gap.askers:>4}  {day_label(gap.first.date()):<7} "
        f"{day_label(gap.last.date()):<7}  {cut(gap.question, width)}"
        for gap in view
    ]
    return lines


def quality(view: Quality) -> list[str]:
    """Return how questions ended, now and before, and the topics that helped least."""
    rows = (
        ("answered", view.now.answered, view.before.answered),
        ("offered and chosen", view.now.confirmed, view.before.confirmed),
        ("offered, not chosen", view.now.suggested, view.before.suggested),
        ("not in the guide", view.now.unknown, view.before.unknown),
        ("from opted-out members", view.now.uncounted, view.before.uncounted),
        ("👍", view.now.helpful, view.before.helpful),
        ("👎", view.now.unhelpful, view.before.unhelpful),
    )
    # The thumbs are as wide as two letters.
    lines = [f"{'':<23} {'now':>6} {'before':>7}"]
    lines += [f"{name:<{22 if len(name) == 1 else 23}} {a:>6} {b:>7}" for name, a, b in rows]
    if view.worst:
        lines += ["", "👍 of votes, lowest first"]
        lines += [
            f"{one.helpful:>4} of {one.votes:<4} {cut(one.title, TITLE + 8)}" for one in view.worst
        ]
    return lines


def posts(view: Posts) -> list[str]:
    """Return the posts with the questions that each raised and what is usual."""
    lines = ["posts  after one  usual  post"]
    lines += [
        f"{e.posts:>5} {e.a_post:>10.1f} {e.usual:>6.1f}  {cut(e.title, TITLE - 2)}"
        for e in view.effects
    ]
    return lines


def cut(text: str, width: int) -> str:
    """Return `text` in at most `width` characters."""
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.0%}" if whole else ""
