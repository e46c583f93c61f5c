"""The ratios as a picture."""

from pathlib import Path

from matplotlib.figure import Figure as Picture
from matplotlib.lines import Line2D

from tests.benchmarks.figures import Results
from tests.benchmarks.headlines import headlines

MET, MISSED, FREE = "#2e7d32", "#c62828", "#455a64"
TARGET = "#000000"
TICKS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 5, 10, 20, 50)


def draw(results: Results, file: Path) -> None:
    """Draw the headlines' ratios with their quartiles and targets; SVG or PNG, by the file's name.

    Raises ValueError where none of them was measured.
    """
    rows = list(headlines(results.figures))
    if not rows:
        raise ValueError("none of the figures for the picture was measured")
    picture = Picture(figsize=(10, 1.6 + 0.36 * len(rows)), layout="constrained", dpi=150)
    axes = picture.subplots()
    for height, (_, each) in enumerate(reversed(rows)):
        if each.ratio is None:
            continue
        colour = {True: MET, False: MISSED, None: FREE}[each.met]
        axes.plot([each.ratio.low, each.ratio.high], [height, height], color=colour, linewidth=4)
        axes.plot(each.ratio.median, height, "o", color=colour, markersize=7)
        axes.annotate(
            f"{each.ratio.median:.2f}",
            (max(each.ratio.high, each.ratio.median), height),
            xytext=(9, 0),
            textcoords="offset points",
            va="center",
            fontsize=9,
            color=colour,
        )
        if each.target:
            sign, limit = each.target.split()
            # The arrow points to where the ratio should be.
            way, place = {"≤": ("←", -6), "≥": ("→", 6)}[sign]
            axes.plot(float(limit), height, "|", color=TARGET, markersize=14, markeredgewidth=1.5)
            axes.annotate(
                way,
                (float(limit), height),
                xytext=(place, -9),
                textcoords="offset points",
                ha="center",
                fontsize=8,
                color=TARGET,
            )
    labels = [f"{words.replace('`', '')}\n÷ {each.against}" for words, each in rows]
    axes.set_yticks(range(len(rows)), reversed(labels), fontsize=8)
    axes.set_xscale("log")
    low, high = axes.get_xlim()
    low, high = min(low, 0.4), max(high, 2.5) * 1.2
    axes.set_xlim(low, high)
    axes.set_ylim(-0.7, len(rows) - 0.3)
    ticks = [x for x in TICKS if low < x < high]
    axes.set_xticks(ticks, [f"{x:g}" for x in ticks])
    axes.minorticks_off()
    axes.axvline(1, color="#9e9e9e", linewidth=1, zorder=0)
    axes.set_xlabel("this bot ÷ baseline (log scale)")
    axes.grid(axis="x", alpha=0.3)
    axes.legend(
        handles=[
            _mark(MET, "target met"),
            _mark(MISSED, "target missed"),
            _mark(FREE, "no target"),
            _mark(TARGET, "target, with an arrow to its side", marker="|"),
        ],
        loc="lower center",
        bbox_to_anchor=(0.5, 1.0),
        ncols=4,
        frameon=False,
        fontsize=9,
    )
    picture.savefig(file)


def _mark(colour: str, label: str, *, marker: str = "o") -> Line2D:
    return Line2D([], [], color=colour, label=label, marker=marker, linestyle="", markersize=8)
