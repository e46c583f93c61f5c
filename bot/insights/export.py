"""The counts as CSV files that no spreadsheet program takes for formulas."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from bot.insights.counts import Counted
from bot.insights.gaps import Gap

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What makes a spreadsheet program read a cell as a formula, full-width forms too."""
MARK = "'"
"""Put before such a cell; the programs show or drop it, and compute nothing."""

Cell = str | int


def safe(cell: Cell) -> Cell:
    """Return a text that stays text in a spreadsheet; numbers as they are."""
    if isinstance(cell, int):
        return cell
    # Programs skip blanks before they look for a formula.
    risky = cell.startswith(FORMULA_STARTS) or cell.lstrip().startswith(FORMULA_STARTS)
    return MARK + cell if risky else cell


def csv_file(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return a CSV file in UTF-8, marked as such, as spreadsheet programs expect it."""
    written = io.StringIO()
    writer = csv.writer(written, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([safe(cell) for cell in row] for row in rows)
    return written.getvalue().encode("utf-8-sig")


def counts_file(counted: Iterable[Counted], titles: Mapping[str, str]) -> bytes:
    """Return one row for each day and topic."""
    header = (
        "day",
        "topic",
        "title",
        "answered",
        "suggested",
        "confirmed",
        "unknown",
        "from members who opted out",
        "near a post",
        "helpful",
        "not helpful",
    )
    rows = (
        (
            one.day.isoformat(),
            one.topic,
            titles.get(one.topic, ""),
            one.tally.answered,
            one.tally.suggested,
            one.tally.confirmed,
            one.tally.unknown,
            one.tally.uncounted,
            one.tally.near_post,
            one.tally.helpful,
            one.tally.unhelpful,
        )
        for one in counted
    )
    return csv_file(header, rows)


def gaps_file(gaps: Iterable[Gap]) -> bytes:
    """Return one row for each unanswered question that `/stats gaps` shows."""
    header = ("question", "asked", "by members", "first", "last")
    return csv_file(
        header,
        (
            (gap.question, gap.asks, gap.askers, f"{gap.first:%Y-%m-%d}", f"{gap.last:%Y-%m-%d}")
            for gap in gaps
        ),
    )
