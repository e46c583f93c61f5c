"""The pictures of `/stats`. Each function returns a PNG file and takes a tenth of a second or two.

The first import of matplotlib takes a second; import this module late and call it in a thread.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.colors import to_rgba

from bot.insights import picture
from bot.insights import words as said
from bot.insights.counts import Tally
from bot.insights.gaps import Gap
from bot.insights.picture import (
    AMBER,
    BLUE,
    BODY,
    GREEN,
    LINE,
    MUTED,
    ROSE,
    SMALL,
    TEXT,
    Key,
    Picture,
)
from bot.insights.posts import Posts
from bot.insights.quality import Quality
from bot.insights.topics import TopTopics
from bot.insights.trend import Trend
from bot.insights.words import Said, bucket_names, change_word

ROW = 0.55
MOST_ROWS = 5
TICK, DASH = {"width": 0.035, "height": 0.17}, {"width": 0.2, "height": 0.03}


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
        _Bar(line.title, line.asks, f"{line.asks:,}  {change_word(line.change)}", line.before)
        for line in view.lines[:MOST_ROWS]
    ]
    legend = [Key("questions now", BLUE), Key("in the period before", TEXT, **TICK)]
    return _bars(said.topics(view), bars, legend if bars else [])


def gaps(view: Sequence[Gap]) -> bytes:
    """Draw the questions that went unanswered, most asked first."""
    bars = [
        _Bar(f"“{gap.question}”", gap.asks, f"{gap.asks:,}×", colour=ROSE)
        for gap in view[:MOST_ROWS]
    ]
    return _bars(said.gaps(view), bars, [])


def posts(view: Posts) -> bytes:
    """Draw how many questions a post raised, with a mark at what is usual for a day."""
    bars = [
        _Bar(effect.title, effect.a_post, f"{effect.a_post:.1f}", effect.usual, colour=GREEN)
        for effect in view.effects[:MOST_ROWS]
    ]
    legend = [Key("questions after a post", GREEN), Key("on a usual day", TEXT, **TICK)]
    return _bars(said.posts(view), bars, legend if bars else [])


def trend(view: Trend) -> bytes:
    """Draw questions over time, by whether they were answered."""
    drawn = Picture(said.trend(view), height=2.9)
    axes = drawn.axes(left=0.7, bottom=0.86)
    places = range(len(view.buckets))
    floor = [0] * len(view.buckets)
    parts = [
        (Key("answered", BLUE), [b.tally.on_topic for b in view.buckets]),
        (Key("not answered", ROSE), [b.tally.suggested + b.tally.unknown for b in view.buckets]),
        (Key("opted out", MUTED), [b.tally.uncounted for b in view.buckets]),
    ]
    drawn_parts = [(key, heights) for key, heights in parts[:2]]
    drawn_parts += [(key, heights) for key, heights in parts[2:] if any(heights)]
    for key, heights in drawn_parts:
        # The first days may be too few for a whole bar, and today isn't over: neither is a fall.
        whole = [1.0 if b.period.days == view.step else 0.45 for b in view.buckets]
        if view.so_far:
            whole[-1] = 0.45
        colours = [to_rgba(key.colour, alpha) for alpha in whole]
        axes.bar(places, heights, 0.78, bottom=floor, color=colours, linewidth=0)
        floor = [low + high for low, high in zip(floor, heights, strict=True)]
    usual = view.asks_before * view.step / view.period.days
    keys = [key for key, _ in drawn_parts]
    if view.asks_before:
        axes.axhline(usual, color=TEXT, linewidth=2, linestyle=(0, (4, 3)))
        keys.append(Key(f"before: {usual:.0f}", TEXT, **DASH))
    axes.set_ylim(0, max(4, *floor, usual) * 1.05)
    axes.locator_params(axis="y", integer=True, nbins=4)
    axes.grid(axis="y", color=LINE, linewidth=1)
    axes.set_axisbelow(True)
    axes.set_xlim(-0.6, len(view.buckets) - 0.4)
    step = max(1, -(-len(view.buckets) // 4))
    shown = list(range(len(view.buckets) - 1, -1, -step))
    names = bucket_names(view)
    axes.set_xticks(shown, [names[place] for place in shown])
    axes.tick_params(axis="x", pad=7)
    axes.get_xticklabels()[0].set_horizontalalignment("right")
    drawn.legend(keys, bottom=0.28)
    return drawn.png()


def quality(view: Quality) -> bytes:
    """Draw how questions ended, now and before, and the topics whose answers helped least."""
    worst = [
        _Bar(one.title, 100 * one.rate, f"{one.rate:.0%} of {one.votes:,}") for one in view.worst
    ]
    below = 0.5 + len(worst) * ROW if worst else 0.0
    height = (1.95 if worst else 1.75) + below
    drawn = Picture(said.quality(view), height=height)
    axes = drawn.axes(left=1.0, bottom=height - 1.15)
    axes.set_ylim(-0.5, 1.5)
    axes.set_xlim(0, 100)
    axes.set_xticks([])
    axes.set_yticks([1, 0], ["Now", "Before"])
    axes.tick_params(axis="y", labelsize=BODY, labelcolor=TEXT)
    for level, tally in ((1, view.now), (0, view.before)):
        _draw_ends(axes, level, tally)
    keys = [Key("answered", BLUE), Key("unsure", AMBER), Key("not in the guide", ROSE)]
    drawn.legend(keys, bottom=height - 1.47)
    if worst:
        lower = drawn.axes(bottom=0.2, top=height - below)
        lower.set_title("Found helpful least, of votes", loc="left", color=MUTED, size=SMALL, pad=2)
        _draw_bars(lower, worst, scale=100)
    return drawn.png()


def _draw_ends(axes: Axes, level: int, tally: Tally) -> None:
    known = tally.asks - tally.uncounted
    if not known:
        axes.text(1, level, "no questions", color=MUTED, size=BODY, va="center")
        return
    start = 0.0
    for part, colour in ((tally.on_topic, BLUE), (tally.suggested, AMBER), (tally.unknown, ROSE)):
        share = 100 * part / known
        axes.barh(level, share, 0.7, left=start, color=colour, linewidth=0)
        if share >= 12:
            axes.text(
                start + share / 2,
                level,
                f"{share:.0f}%",
                color=picture.GROUND,
                size=SMALL,
                weight="bold",
                ha="center",
                va="center",
            )
        start += share


def _bars(words: Said, bars: Sequence[_Bar], legend: Sequence[Key]) -> bytes:
    foot = 0.56 if legend else 0.14
    drawn = Picture(words, height=len(bars) * ROW + foot)
    if bars:
        scale = max(max(bar.value, bar.before or 0) for bar in bars)
        _draw_bars(drawn.axes(bottom=foot), bars, scale=scale or 1)
    drawn.legend(legend, bottom=0.28)
    return drawn.png()


def _draw_bars(axes: Axes, bars: Sequence[_Bar], *, scale: float) -> None:
    """Draw each bar under its own line of text: a phone has no room beside it."""
    figure = axes.figure
    axes.set_ylim(len(bars) - 0.4, -0.6)
    free = max(picture.width(figure, bar.note, SMALL, "bold") for bar in bars) + 0.15
    axes.set_xlim(0, scale * picture.INSIDE / (picture.INSIDE - free))
    axes.set_xticks([])
    axes.set_yticks([])
    for level, bar in enumerate(bars):
        label = picture.fit(figure, bar.label, picture.INSIDE)
        axes.text(0, level - 0.23, label, color=TEXT, size=BODY, va="bottom", parse_math=False)
        axes.barh(level, bar.value, 0.34, color=bar.colour, linewidth=0)
        if bar.before is not None:
            axes.plot([bar.before] * 2, [level - 0.2, level + 0.2], color=TEXT, linewidth=3)
        axes.annotate(
            bar.note,
            (max(bar.value, bar.before or 0), level),
            (6, 0),
            textcoords="offset points",
            color=TEXT,
            size=SMALL,
            va="center_baseline",
            weight="bold",
            parse_math=False,
        )
