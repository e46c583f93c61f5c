"""The questions that benchmarks ask: the guide's own evaluation set, which nothing learns from."""

import json
from dataclasses import dataclass

from bot.answering.safety import screen
from tests.benchmarks.processes import CONTENT


@dataclass(frozen=True, slots=True)
class Labelled:
    """A question and the topics that answer it."""

    text: str
    gold: frozenset[str]


def labelled() -> list[Labelled]:
    """Return the evaluation questions that some topic answers."""
    path = CONTENT / "mental-health-technician" / "evaluation" / "questions.jsonl"
    rows = [json.loads(line) for line in path.read_text().splitlines() if line.strip()]
    found = [Labelled(row["q"], frozenset(row["gold"])) for row in rows]
    return [each for each in found if each.gold and not each.gold & {"unknown", "none", "crisis"}]


def asked() -> list[str]:
    """Return what members ask in the benchmarks, in a fixed order.

    What the screen takes for a crisis is left out: it is answered, and by promise never counted.
    """
    return [each.text for each in labelled() if not screen(each.text).is_crisis]
