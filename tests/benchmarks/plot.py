"""The ratios as a picture."""

from pathlib import Path

from matplotlib.figure import Figure as Picture

from tests.benchmarks.figures import Results


def draw(results: Results, file: Path) -> None:
    """Draw each ratio with its quartiles and its target; SVG or PNG, by the file's name."""
    rows = [each for each in results.figures if each.ratio is not None]
    picture = Picture(figsize=(9, 1 + 0.28 * len(rows)), layout="constrained")
    axes = picture.subplots()
    for height, each in enumerate(reversed(rows)):
        if each.ratio is None:
            continue
        colour = {True: "#2e7d32", False: "#c62828", None: "#455a64"}[each.met]
        axes.plot([each.ratio.low, each.ratio.high], [height, height], color=colour, linewidth=3)
        axes.plot(each.ratio.median, height, "o", color=colour, markersize=5)
        if each.target:
            axes.plot(float(each.target.split()[1]), height, "|", color="black", markersize=11)
    labels = [f"{each.benchmark}: {each.what} / {each.against}" for each in rows]
    axes.set_yticks(range(len(rows)), reversed(labels), fontsize=7)
    axes.set_xscale("log")
    axes.axvline(1, color="#9e9e9e", linewidth=1, zorder=0)
    axes.set_xlabel("this bot ÷ baseline: median and quartiles; | marks the target")
    axes.grid(axis="x", alpha=0.3)
    picture.savefig(file)
