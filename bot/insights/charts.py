"""The pictures of `/stats`. Each function returns a PNG file and takes a tenth of a second or two.

The first import of matplotlib takes a second; import this module late and call it in a thread.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes

from bot.insights import picture
from bot.insights.gaps import Gap
from bot.insights.picture import AMBER, BLUE, BODY, GREEN, LINE, MUTED, ROSE, SMALL, TEXT, Picture
from bot.insights.posts import Posts
from bot.insights.quality import Quality
from bot.insights.topics import TopTopics
from bot.insights.trend import Trend
from bot.insights.words import (
    change_word,
    day_label,
    gaps_answer,
    posts_answer,
    quality_answer,
    topics_answer,
    trend_answer,
    trend_title,
)

ROW = 0.62
MOST_ROWS = 8


@dataclass(frozen=True, slots=True)
class _Bar:
    """A line of text above a bar. `before` is marked on it; `note` stands at its end."""

    label: str
    value: float
    note: str
    before: float | None = None
    colour: str = BLUE


def topics(view: TopTopics) -> bytes:
    """Draw the topics that are asked about most, with a mark where they stood before."""
    bars = [
        _Bar(line.title, line.asks, f"{line.asks}  {change_word(line.change)}", line.before)
        for line in view.lines[:MOST_ROWS]
    ]
    legend = [("now", BLUE), ("period before", TEXT)] if bars else []
    return _bars("What members ask most", topics_answer(view), bars, legend)


def gaps(view: Sequence[Gap]) -> bytes:
    """Draw the questions that went unanswered, most asked first."""
    bars = [
        _Bar(f"“{gap.question}”", gap.asks, f"{gap.asks}×", colour=ROSE) for gap in view[:MOST_ROWS]
    ]
    return _bars("What the guide can't answer", gaps_answer(view), bars, [])


def posts(view: Posts) -> bytes:
    """Draw how many questions a post raised, with a mark at what is usual for a day."""
    bars = [
        _Bar(
            effect.title,
            effect.a_post,
            f"{effect.a_post:.1f} after a post",
            effect.usual,
            colour=GREEN,
        )
        for effect in view.effects[:MOST_ROWS]
    ]
    legend = [("within a day of a post", GREEN), ("usual day", TEXT)] if bars else []
    return _bars("What posts set off", posts_answer(view), bars, legend)


def trend(view: Trend) -> bytes:
    """Draw questions over time, by how they ended."""
    drawn = Picture(trend_title(view), trend_answer(view), height=3.4)
    axes = drawn.axes(left=0.62, bottom=1.0)
    places = range(len(view.buckets))
    floor = [0.0] * len(view.buckets)
    parts = [
        ("answered", BLUE, [b.tally.on_topic + b.tally.uncounted for b in view.buckets]),
        ("unsure", AMBER, [b.tally.suggested for b in view.buckets]),
        ("not in the guide", ROSE, [b.tally.unknown for b in view.buckets]),
    ]
    for _, colour, heights in parts:
        axes.bar(places, heights, 0.78, bottom=floor, color=colour, linewidth=0)
        floor = [low + high for low, high in zip(floor, heights, strict=True)]
    usual = view.asks_before * view.step / view.period.days
    if view.asks_before:
        axes.axhline(usual, color=TEXT, linewidth=2, linestyle=(0, (4, 3)))
    highest = max([*floor, usual])
    axes.set_ylim(0, max(4, highest * 1.05))
    axes.locator_params(axis="y", integer=True, nbins=4)
    axes.grid(axis="y", color=LINE, linewidth=1)
    axes.set_axisbelow(True)
    axes.set_xlim(-0.6, len(view.buckets) - 0.4)
    step = max(1, -(-len(view.buckets) // 5))
    shown = list(range(len(view.buckets) - 1, -1, -step))
    axes.set_xticks(shown, [day_label(view.buckets[i].period.first) for i in shown])
    names = [(name, colour) for name, colour, _ in parts]
    if view.asks_before:
        names.append(("before, on average", TEXT))
    drawn.legend(names, bottom=0.26)
    return drawn.png()


def quality(view: Quality) -> bytes:
    """Draw how questions ended, now and before, and the topics whose answers helped least."""
    rows = len(view.worst[:4])
    height = 2.35 + (0.55 + rows * ROW if rows else 0)
    drawn = Picture("How well the guide answers", quality_answer(view), height=height)
    below = 0.55 + rows * ROW if rows else 0.0
    axes = drawn.axes(left=1.15, bottom=0.72 + below)
    axes.set_ylim(-0.6, 1.6)
    axes.set_xlim(0, 100)
    axes.set_xticks([])
    axes.set_yticks([1, 0], ["Now", "Before"])
    axes.tick_params(axis="y", labelsize=BODY, labelcolor=TEXT)
    for level, tally in ((1, view.now), (0, view.before)):
        known = tally.asks - tally.uncounted
        if not known:
            axes.text(1, level, "no questions", color=MUTED, size=BODY, va="center")
            continue
        start = 0.0
        parts = ((tally.on_topic, BLUE), (tally.suggested, AMBER), (tally.unknown, ROSE))
        for part, colour in parts:
            share = 100 * part / known
            axes.barh(level, share, 0.7, left=start, color=colour, linewidth=0)
            if share >= 9:
                axes.text(
                    start + share / 2,
                    level,
                    f"{share:.0f}%",
                    color=picture.GROUND,
                    size=BODY,
                    weight="bold",
                    ha="center",
                    va="center",
                )
            start += share
    names = [("answered", BLUE), ("unsure", AMBER), ("not in the guide", ROSE)]
    drawn.legend(names, bottom=0.28 + below)
    if rows:
        bars = [
            _Bar(one.title, 100 * one.rate, f"{100 * one.rate:.0f}% of {one.votes} votes")
            for one in view.worst[:4]
        ]
        lower = drawn.axes(bottom=0.2, top=height - below + 0.25)
        _draw_bars(lower, bars, scale=100)
        lower.text(0, -0.95, "Answers that helped least", color=MUTED, size=SMALL)
    return drawn.png()


def _bars(
    title: str, answer: str, bars: Sequence[_Bar], legend: Sequence[tuple[str, str]]
) -> bytes:
    foot = 0.55 if legend else 0.2
    drawn = Picture(title, answer, height=max(1, len(bars)) * ROW + foot)
    axes = drawn.axes(bottom=foot)
    if bars:
        scale = max(max(bar.value, bar.before or 0) for bar in bars)
        _draw_bars(axes, bars, scale=scale or 1)
    else:
        axes.axis("off")
        axes.text(0, 0.5, "Nothing in this period.", color=TEXT, size=BODY)
    if legend:
        drawn.legend(legend, bottom=0.2)
    return drawn.png()


def _draw_bars(axes: Axes, bars: Sequence[_Bar], *, scale: float) -> None:
    """Draw each bar under its own line of text: a phone has no room beside it."""
    axes.set_ylim(len(bars) - 0.28, -0.62)
    # A quarter to the right stays free for the numbers.
    axes.set_xlim(0, scale * 1.42)
    axes.set_xticks([])
    axes.set_yticks([])
    for level, bar in enumerate(bars):
        label = picture.fit(axes, bar.label, picture.WIDTH - 2 * picture.MARGIN)
        axes.text(0, level - 0.22, label, color=TEXT, size=BODY, va="bottom", parse_math=False)
        axes.barh(level, bar.value, 0.34, color=bar.colour, linewidth=0)
        if bar.before is not None:
            axes.plot([bar.before] * 2, [level - 0.24, level + 0.24], color=TEXT, linewidth=3)
        end = max(bar.value, bar.before or 0)
        axes.text(
            end + scale * 0.02,
            level,
            bar.note,
            color=TEXT,
            size=SMALL,
            va="center_baseline",
            weight="bold",
            parse_math=False,
        )
