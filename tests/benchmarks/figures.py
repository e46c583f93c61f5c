"""Repeated measurements and what they say, with their spread."""

import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Spread:
    """Median and quartiles of repeated measurements."""

    median: float
    low: float
    high: float
    repeats: int

    @classmethod
    def of(cls, values: Sequence[float]) -> "Spread":
        """Return the spread of at least one value."""
        if len(values) == 1:
            return cls(values[0], values[0], values[0], 1)
        low, _, high = statistics.quantiles(values, n=4, method="inclusive")
        return cls(statistics.median(values), low, high, len(values))

    def __str__(self) -> str:
        return f"{_short(self.median)} ({_short(self.low)} to {_short(self.high)})"


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the results.

    `target` is what the ratio of ours to the baseline should be, such as "≤ 1.1". `missing` says
    why there is no figure: a benchmark that could not reach its conditions prints none.
    """

    benchmark: str
    what: str
    unit: str
    ours: Spread | None = None
    baseline: Spread | None = None
    ratio: Spread | None = None
    against: str = ""
    target: str = ""
    missing: str = ""

    @classmethod
    def compared(
        cls,
        benchmark: str,
        what: str,
        unit: str,
        ours: Sequence[float],
        baseline: Sequence[float],
        *,
        against: str,
        target: str = "",
    ) -> "Figure":
        """Compare measurements that were taken in turns, pair by pair."""
        ratios = [one / other for one, other in zip(ours, baseline, strict=True)]
        return cls(
            benchmark,
            what,
            unit,
            Spread.of(ours),
            Spread.of(baseline),
            Spread.of(ratios),
            against,
            target,
        )

    @property
    def met(self) -> bool | None:
        """Whether the median ratio is within the target; None where there is no target."""
        if self.ratio is None or not self.target:
            return None
        sign, limit = self.target.split()
        over = self.ratio.median - float(limit)
        return {"≤": over <= 0, "≥": over >= 0, "=": over == 0}[sign]


@dataclass(slots=True)
class Results:
    """Everything one run found out."""

    machine: dict[str, str]
    figures: list[Figure] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        """Return the results as JSON has them."""
        return {
            "machine": self.machine,
            "figures": [asdict(each) | {"met": each.met} for each in self.figures],
            "notes": self.notes,
        }


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as a Markdown table."""
    lines = [
        "| benchmark | what | this bot | baseline | ratio | target |",
        "|---|---|---|---|---|---|",
    ]
    lines.extend(_row(each) for each in figures)
    return "\n".join(lines)


def _row(each: Figure) -> str:
    if each.missing:
        return f"| {each.benchmark} | {each.what} | not measured: {each.missing} | | | |"
    baseline = f"{each.baseline} {each.unit}, {each.against}" if each.baseline else ""
    ratio = str(each.ratio) if each.ratio else ""
    target = f"{each.target}: {'met' if each.met else 'missed'}" if each.target else ""
    return (
        f"| {each.benchmark} | {each.what} | {each.ours} {each.unit} | {baseline} | {ratio} "
        f"| {target} |"
    )


def _short(value: float) -> str:
    digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2 if abs(value) >= 0.1 else 3
    return f"{value:,.{digits}f}"
