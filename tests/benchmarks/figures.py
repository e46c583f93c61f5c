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


def percentile(values: Sequence[float], percent: int) -> float:
    """Return the value that `percent` of at least two values are not above."""
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]


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

    @classmethod
    def from_json(cls, found: dict[str, Any]) -> "Figure":
        """Return a figure that was kept as JSON."""
        values = {name: value for name, value in found.items() if name != "met"}
        for name in ("ours", "baseline", "ratio"):
            values[name] = Spread(**values[name]) if values[name] else None
        return cls(**values)

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
    """What was found out, with the conditions of each benchmark: on which machine, under what load.

    Benchmarks may have been run on different days.
    """

    conditions: dict[str, dict[str, str]] = field(default_factory=dict)
    figures: list[Figure] = field(default_factory=list)

    def replace(self, benchmark: str, machine: dict[str, str], figures: Sequence[Figure]) -> None:
        """Put what one benchmark found in place of what it found before."""
        self.conditions[benchmark] = machine
        kept = [each for each in self.figures if each.benchmark != benchmark]
        self.figures = [*kept, *figures]

    def to_json(self) -> dict[str, Any]:
        """Return the results as JSON has them."""
        return {
            "conditions": self.conditions,
            "figures": [asdict(each) | {"met": each.met} for each in self.figures],
        }

    @classmethod
    def from_json(cls, found: dict[str, Any]) -> "Results":
        """Return results that were kept as JSON."""
        return cls(found["conditions"], [Figure.from_json(each) for each in found["figures"]])


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
