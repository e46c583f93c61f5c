"""An evaluation as text to read, as one JSON object, and held against floors."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.answering.evaluate import LOWER_IS_BETTER, Evaluation, Result, Score

_MOST_SHOWN = 100


def as_text(evaluation: Evaluation) -> str:
    """Return every score, the misses, the confusions and the reliability table as plain text."""
    lines = ["All items", *map(_score_line, _counted(evaluation.scores))]
    for kind, scores in evaluation.by_kind.items():
        lines += ["", f"Kind: {kind}", *map(_score_line, _counted(scores))]
    lines += ["", "Confidence, and the share of questions that the guide covers"]
    lines += [
        f"  {band.start:.1f} to {band.start + 0.1:.1f}  said {band.mean_confidence:6.1%}"
        f"  was {band.share_covered:6.1%}  of {band.count}"
        for band in evaluation.reliability
    ]
    if evaluation.confusions:
        lines += ["", "Topics taken for another"]
        lines += [
            f"  {count:3}  {gold} taken for {found}" for gold, found, count in evaluation.confusions
        ]
    if evaluation.misses:
        lines += ["", "Missed", *map(_miss_line, evaluation.misses)]
    return "\n".join(lines)


def as_json(evaluation: Evaluation) -> dict[str, Any]:
    """Return the evaluation as JSON values; percentages are null where they are over nothing."""
    return {
        "scores": _values(evaluation.scores),
        "by_kind": {kind: _values(scores) for kind, scores in evaluation.by_kind.items()},
        "reliability": [
            {
                "from": band.start,
                "count": band.count,
                "confidence": round(band.mean_confidence, 4),
                "covered": round(band.share_covered, 4),
            }
            for band in evaluation.reliability
        ],
        "confusions": [
            {"gold": gold, "found": found, "count": count}
            for gold, found, count in evaluation.confusions
        ],
        "misses": [
            {
                "q": miss.item.question,
                "kind": miss.item.kind,
                "gold": list(miss.item.gold),
                "outcome": miss.outcome.kind.value,
                "confidence": round(miss.outcome.confidence, 4),
                "candidates": [one.topic for one in miss.outcome.candidates],
            }
            for miss in evaluation.misses
        ],
    }


def parse_floors(floors: Sequence[str]) -> dict[str, float]:
    """Return the percentage of each "score=percent"; raises ValueError that names a wrong one."""
    parsed: dict[str, float] = {}
    for floor in floors:
        name, _, percent = floor.rpartition("=")
        try:
            parsed[_plain(name)] = float(percent)
        except ValueError:
            raise ValueError(f"{floor!r} is not like 'top-1=90'") from None
    return parsed


def below(evaluation: Evaluation, floors: Mapping[str, float]) -> list[str]:
    """Return one sentence for each score that is worse than its floor.

    For scores that count mistakes the floor is the most allowed. Raises ValueError that names a
    score that there is not.
    """
    scores = {_plain(score.name): score for score in evaluation.scores}
    failures: list[str] = []
    for name, floor in floors.items():
        score = scores.get(_plain(name))
        if score is None:
            raise ValueError(f"there is no score {name!r}; there are: {', '.join(scores)}")
        if score.percent is None:
            failures.append(f"{score.name} is over no items")
        elif score.name in LOWER_IS_BETTER:
            if score.percent > floor:
                failures.append(f"{score.name} is {score.percent:.1f}, over {floor:g}")
        elif score.percent < floor:
            failures.append(f"{score.name} is {score.percent:.1f}, under {floor:g}")
    return failures


def _plain(name: str) -> str:
    return name.strip().lower().replace("_", " ")


def _counted(scores: Sequence[Score]) -> list[Score]:
    return [score for score in scores if score.count]


def _values(scores: Sequence[Score]) -> dict[str, dict[str, float | int | None]]:
    return {
        score.name: {
            "percent": None if score.percent is None else round(score.percent, 2),
            "count": score.count,
        }
        for score in scores
    }


def _score_line(score: Score) -> str:
    return f"  {score.name:<26} {score.percent:6.1f}  of {score.count}"


def _miss_line(miss: Result) -> str:
    found = ", ".join(one.topic for one in miss.outcome.candidates[:3]) or "nothing"
    return (
        f"  {miss.outcome.kind} ({miss.outcome.confidence:.2f}) [{miss.item.kind}] "
        f"{miss.item.question[:_MOST_SHOWN]!r}: wanted {', '.join(miss.item.gold)}; found {found}"
    )
