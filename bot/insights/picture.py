"""The one style of all pictures, and drawing them into PNG files.

A picture brings its own dark ground, so that it reads the same in Discord's dark and light themes.
Letters are sized for a phone, where a picture of 960 pixels is shown about 300 wide: the smallest
are then as large as the page's own small print. This module
imports matplotlib; whoever wants a picture imports it late, and draws in a thread.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure, SubFigure
from matplotlib.font_manager import findfont, get_font
from matplotlib.patches import Rectangle

from bot.insights.words import Said

GROUND = "#1d2130"
TEXT = "#f1f3f8"
MUTED = "#aab2c5"
LINE = "#3a4157"
BLUE = "#62b0ea"
AMBER = "#f3bb55"
ROSE = "#ea7b86"
GREEN = "#6cc99b"

WIDTH = 4.8
DPI = 200
SMALL, BODY, TITLE = 12.5, 13.5, 17
MARGIN = 0.3
INSIDE = WIDTH - 2 * MARGIN
MOST_LINES = 2
LEADING = 1.25
"""The height of a line, in its letters' size."""


@dataclass(frozen=True, slots=True)
class Key:
    """A name in a legend. `width` is that of its mark in inches: a square, a tick or a dash."""

    name: str
    colour: str
    width: float = 0.11
    height: float = 0.13


class Picture:
    """What was found as the title, the numbers behind it, and one plot beneath them."""

    def __init__(self, said: Said, *, height: float) -> None:
        """`height` is that of the plot, in inches."""
        self._figure = Figure(figsize=(WIDTH, 1), dpi=DPI, facecolor=GROUND)
        self._canvas = FigureCanvasAgg(self._figure)
        lines = [
            *((line, TITLE, "bold", TEXT) for line in self._lines(said.finding, TITLE, "bold")),
            *((line, SMALL, "normal", MUTED) for line in self._lines(said.detail, SMALL, "normal")),
        ]
        self._head = MARGIN + sum(size * LEADING / 72 for _, size, _, _ in lines) + 0.12
        self._height = self._head + height
        self._figure.set_size_inches(WIDTH, self._height)
        top = MARGIN
        for line, size, weight, colour in lines:
            self._figure.text(
                MARGIN / WIDTH,
                1 - top / self._height,
                line,
                color=colour,
                size=size,
                weight=weight,
                va="top",
                parse_math=False,
            )
            top += size * LEADING / 72

    def _lines(self, words: str, size: float, weight: str) -> list[str]:
        """Return the words in lines; what the last one does not hold is cut."""
        lines: list[str] = []
        for word in words.split():
            longer = f"{lines[-1]} {word}" if lines else word
            fits = lines and width(self._figure, longer, size, weight) <= INSIDE
            if fits or len(lines) == MOST_LINES:
                lines[-1] = longer
            else:
                lines.append(word)
        return [fit(self._figure, line, INSIDE, size, weight) for line in lines]

    def axes(
        self, *, left: float = MARGIN, right: float = MARGIN, bottom: float = MARGIN, top: float = 0
    ) -> Axes:
        """Return bare axes with these margins, in inches, below the head."""
        axes = self._figure.add_axes(
            (
                left / WIDTH,
                bottom / self._height,
                1 - (left + right) / WIDTH,
                1 - (self._head + top + bottom) / self._height,
            )
        )
        axes.set_facecolor(GROUND)
        for spine in axes.spines.values():
            spine.set_visible(False)
        axes.tick_params(colors=MUTED, labelsize=SMALL, length=0)
        return axes

    def legend(self, keys: Sequence[Key], *, bottom: float) -> None:
        """Write names, each after its mark, in one line whose letters stand `bottom` high."""
        place = MARGIN
        for key in keys:
            self._figure.patches.append(
                Rectangle(
                    (place / WIDTH, (bottom + (0.13 - key.height) / 2) / self._height),
                    key.width / WIDTH,
                    key.height / self._height,
                    transform=self._figure.transFigure,
                    facecolor=key.colour,
                    linewidth=0,
                )
            )
            place += key.width + 0.08
            self._figure.text(
                place / WIDTH,
                bottom / self._height,
                key.name,
                color=TEXT,
                size=SMALL,
                parse_math=False,
            )
            place += width(self._figure, key.name, SMALL) + 0.16

    def png(self) -> bytes:
        """Return the picture as a PNG file."""
        written = io.BytesIO()
        self._canvas.print_png(written, pil_kwargs={"optimize": False, "compress_level": 6})  # type: ignore[no-untyped-call]
        return written.getvalue()


def fit(
    figure: Figure | SubFigure,
    label: str,
    inches: float,
    size: float = BODY,
    weight: str = "normal",
) -> str:
    """Return what the font can draw of `label`, cut where it would be wider than `inches`."""
    label = " ".join("".join(c for c in label if ord(c) in _drawable()).split())
    if width(figure, label, size, weight) <= inches:
        return label
    low, high = 1, len(label)
    while low < high:
        middle = (low + high + 1) // 2
        if width(figure, label[:middle].rstrip() + "…", size, weight) <= inches:
            low = middle
        else:
            high = middle - 1
    return label[:low].rstrip(" ,.-") + "…"


def width(figure: Figure | SubFigure, label: str, size: float, weight: str = "normal") -> float:
    """Return how many inches wide `label` is drawn."""
    written = figure.text(0, 0, label, size=size, weight=weight, parse_math=False)
    extent = written.get_window_extent(figure.canvas.get_renderer())  # type: ignore[attr-defined]
    written.remove()
    return float(extent.width) / DPI


@cache
def _drawable() -> frozenset[int]:
    """Return the characters that the font has; others would be drawn as boxes."""
    return frozenset(get_font(findfont("DejaVu Sans")).get_charmap())
