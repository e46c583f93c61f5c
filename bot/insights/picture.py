"""The one style of all pictures, and drawing them into PNG files.

A picture brings its own dark ground, so that it reads the same in Discord's dark and light themes.
Letters are sized for a phone, where a picture of 960 pixels is shown about 350 wide. This module
imports matplotlib; whoever wants a picture imports it late, and draws in a thread.
"""

import io
from collections.abc import Sequence
from functools import cache

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import findfont, get_font
from matplotlib.patches import FancyBboxPatch

GROUND = "#1d2130"
TEXT = "#f1f3f8"
MUTED = "#aab2c5"
LINE = "#3a4157"
BLUE = "#62b0ea"
AMBER = "#f3bb55"
ROSE = "#ea7b86"
GREEN = "#6cc99b"

WIDTH = 6.4
DPI = 150
SMALL, BODY, TITLE = 13, 14.5, 18
MARGIN = 0.3
HEAD = 1.0
"""Inches kept free above what is drawn, for the title and the line beneath it."""


class Picture:
    """A title, a line that answers the question, and one plot beneath them."""

    def __init__(self, title: str, answer: str, *, height: float) -> None:
        """`height` is that of the plot, in inches."""
        self._figure = Figure(figsize=(WIDTH, HEAD + height), dpi=DPI, facecolor=GROUND)
        self._canvas = FigureCanvasAgg(self._figure)
        self._height = HEAD + height
        left, top = MARGIN / WIDTH, 1 - MARGIN / self._height
        self._figure.text(
            left, top, title, color=TEXT, size=TITLE, weight="bold", va="top", parse_math=False
        )
        self._figure.text(
            left,
            1 - (MARGIN + 0.36) / self._height,
            answer,
            color=MUTED,
            size=SMALL,
            va="top",
            parse_math=False,
        )

    def axes(
        self, *, left: float = MARGIN, right: float = MARGIN, bottom: float = MARGIN, top: float = 0
    ) -> Axes:
        """Return bare axes with these margins, in inches, below the head."""
        axes = self._figure.add_axes(
            (
                left / WIDTH,
                bottom / self._height,
                1 - (left + right) / WIDTH,
                1 - (HEAD + top + bottom) / self._height,
            )
        )
        axes.set_facecolor(GROUND)
        for spine in axes.spines.values():
            spine.set_visible(False)
        axes.tick_params(colors=MUTED, labelsize=SMALL, length=0)
        return axes

    def legend(self, names: Sequence[tuple[str, str]], *, bottom: float) -> None:
        """Write names, each after a square of its colour, in one line."""
        place = MARGIN / WIDTH
        level = bottom / self._height
        for name, colour in names:
            self._figure.patches.append(
                FancyBboxPatch(
                    (place, level),
                    0.02,
                    0.14 / self._height,
                    boxstyle="square,pad=0",
                    transform=self._figure.transFigure,
                    facecolor=colour,
                    linewidth=0,
                )
            )
            written = self._figure.text(place + 0.03, level, name, color=TEXT, size=SMALL)
            box = written.get_window_extent(self._canvas.get_renderer())  # type: ignore[no-untyped-call]
            place = box.x1 / (WIDTH * DPI) + 0.025

    def png(self) -> bytes:
        """Return the picture as a PNG file."""
        written = io.BytesIO()
        self._canvas.print_png(written, pil_kwargs={"optimize": False, "compress_level": 6})  # type: ignore[no-untyped-call]
        return written.getvalue()


def fit(axes: Axes, label: str, inches: float, size: float = BODY) -> str:
    """Return what the font can draw of `label`, cut where it would be wider than `inches`."""
    label = " ".join("".join(c for c in label if ord(c) in _drawable()).split())
    if _width(axes, label, size) <= inches:
        return label
    low, high = 1, len(label)
    while low < high:
        middle = (low + high + 1) // 2
        if _width(axes, label[:middle].rstrip() + "…", size) <= inches:
            low = middle
        else:
            high = middle - 1
    return label[:low].rstrip(" ,.-") + "…"


@cache
def _drawable() -> frozenset[int]:
    """Return the characters that the font has; others would be drawn as boxes."""
    return frozenset(get_font(findfont("DejaVu Sans")).get_charmap())


def _width(axes: Axes, label: str, size: float) -> float:
    figure = axes.figure
    written = figure.text(0, 0, label, size=size, parse_math=False)
    extent = written.get_window_extent(figure.canvas.get_renderer())  # type: ignore[attr-defined]
    written.remove()
    return float(extent.width) / DPI
