"""The few figures that matter, for the README's table and picture."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.figures import Figure

BEGIN, END = "<!-- benchmarks: written by tests.benchmarks -->", "<!-- end of benchmarks -->"


@dataclass(frozen=True, slots=True)
class Headline:
    """One line: which figure, by its benchmark and what it must contain, and in which words."""

    benchmark: str
    pattern: str
    words: str
    against: str = ""

    def find(self, figures: Sequence[Figure]) -> Figure | None:
        """Return the last figure that it means."""
        found = [
            each
            for each in figures
            if each.benchmark == self.benchmark
            and each.ratio is not None
            and re.search(self.pattern, f"{each.what} / {each.against}")
        ]
        return found[-1] if found else None


HEADLINES = (
    Headline("interaction", r"SQLite, 1 in flight: median", "`/ask`, median, one at a time"),
    Headline("interaction", r"SQLite, 128 in flight: throughput", "`/ask`, throughput, SQLite"),
    Headline(
        "interaction", r"PostgreSQL, 128 in flight: throughput", "`/ask`, throughput, PostgreSQL"
    ),
    Headline("start", r"^to READY", "start to READY"),
    Headline("memory", r"after [\d,]+ asks", "memory after 10,000 questions"),
    Headline("many_servers", r"100,000 .*memory a server", "memory a server, of 100,000"),
    Headline("recording_load", r"SQLite.*median", "reply at 200 a second, SQLite"),
    Headline("recording_load", r"PostgreSQL.*median", "reply at 200 a second, PostgreSQL"),
    Headline("question", r"time.*median.*WRatio", "time to match a question"),
    Headline("growth", r"time a question", "the same, 100 times the phrasings"),
    Headline("question", r"right.*logistic", "first choice right"),
    Headline("stats_reading", r"SQLite, 1,000,000 .*topics", "`/stats topics`, a million asks"),
    Headline(
        "schedule_poll", r"SQLite, 1,000,000 .*all", "look for due posts, a million schedules"
    ),
    Headline("soak", r"memory", "memory at rest after 100,000 asks"),
    Headline("rolling_restart", r"asks counted", "2,000 asks in a rolling restart: counted"),
    Headline("rolling_restart", r"posts, once", "200 posts in a rolling restart: once each"),
)


def headlines(figures: Sequence[Figure]) -> Iterator[tuple[str, Figure]]:
    """Yield the words and the figure of each headline that was measured."""
    for each in HEADLINES:
        if (figure := each.find(figures)) is not None:
            yield each.words, figure


def short_table(figures: Sequence[Figure]) -> str:
    """Return the headlines as a Markdown table."""
    lines = ["| | this bot | baseline | ratio | wanted |", "|---|---|---|---|---|"]
    for words, each in headlines(figures):
        if each.ours is None or each.baseline is None or each.ratio is None:
            continue
        unit = f" {each.unit}" if each.unit else ""
        wanted = f"{each.target}{'' if each.met else ', missed'}" if each.target else ""
        lines.append(
            f"| {words} | {_short(each.ours.median)}{unit} "
            f"| {_short(each.baseline.median)}{unit}, {each.against} "
            f"| {_short(each.ratio.median)} | {wanted} |"
        )
    return "\n".join(lines)


def write_into(readme: Path, figures: Sequence[Figure]) -> None:
    """Put the table between the marks in `readme`; raises ValueError where they are missing."""
    text = readme.read_text()
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{readme} has no place for the table: {BEGIN} … {END}")
    readme.write_text(f"{before}{BEGIN}\n\n{short_table(figures)}\n\n{END}{after}")


def _short(value: float) -> str:
    digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    return f"{value:,.{digits}f}"
