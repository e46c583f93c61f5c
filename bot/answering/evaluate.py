"""How good the answers are, on questions with labels.

A question is answerable when its first label is a topic, unanswerable when it is "none". "none"
after a topic means that saying so is accepted too; topics after "none" are accepted answers.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bot.answering.outcome import Outcome, OutcomeKind

NONE = "none"
CRISIS = "crisis"
LOOK_ALIKE = "not_crisis"

LOWER_IS_BETTER = frozenset(
    {"wrong answer", "missed", "false answer", "false alarm", "false alarm (look-alikes)"}
)
"""The scores that count mistakes; of all others more is better."""


@dataclass(frozen=True, slots=True)
class Item:
    """A labelled question: the acceptable labels, best first, and the kind of question it is."""

    question: str
    gold: tuple[str, ...]
    kind: str

    @property
    def is_crisis(self) -> bool:
        """Whether the answer is crisis resources."""
        return self.gold[0] == CRISIS

    @property
    def is_answerable(self) -> bool:
        """Whether the guide answers it."""
        return self.gold[0] not in {NONE, CRISIS}

    @property
    def is_unanswerable(self) -> bool:
        """Whether the guide does not answer it."""
        return self.gold[0] == NONE


@dataclass(frozen=True, slots=True)
class Result:
    """An item and what the bot made of it."""

    item: Item
    outcome: Outcome

    @property
    def is_right(self) -> bool:
        """Whether the outcome is accepted as it is."""
        if self.item.is_crisis:
            return self.outcome.kind is OutcomeKind.CRISIS
        if self.outcome.kind is OutcomeKind.UNKNOWN:
            return NONE in self.item.gold
        return self.outcome.topic in self.item.gold

    @property
    def is_within_one_tap(self) -> bool:
        """Whether an accepted topic is answered or offered."""
        offered = self.outcome.kind is OutcomeKind.SUGGEST and any(
            topic in self.item.gold for topic in self.outcome.choices
        )
        return self.is_right or offered

    @property
    def is_wrong_answer(self) -> bool:
        """Whether a topic is answered with that is not accepted."""
        return self.outcome.kind is OutcomeKind.ANSWER and self.outcome.topic not in self.item.gold

    def has_gold_among(self, first: int) -> bool:
        """Whether one of the `first` candidates is accepted."""
        return any(one.topic in self.item.gold for one in self.outcome.candidates[:first])


@dataclass(frozen=True, slots=True)
class Score:
    """A percentage (0 to 100), None where `count`, the number of items it is over, is 0."""

    name: str
    percent: float | None
    count: int


@dataclass(frozen=True, slots=True)
class Band:
    """Questions whose confidence lies in a tenth: how many, how sure, how many were covered."""

    start: float
    count: int
    mean_confidence: float
    share_covered: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All scores over everything and by kind, what was missed, and how far to trust confidence.

    `confusions` counts (label, topic that came first instead) over answerable items.
    """

    scores: tuple[Score, ...]
    by_kind: dict[str, tuple[Score, ...]]
    misses: tuple[Result, ...]
    confusions: tuple[tuple[str, str, int], ...]
    reliability: tuple[Band, ...]


def read_items(lines: Iterable[str]) -> list[Item]:
    """Return the items of JSON `lines`; raises ValueError that names a line that is none."""
    items: list[Item] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            fields = json.loads(line)
            gold = tuple(str(label) for label in fields["gold"])
            item = Item(str(fields["q"]), gold, str(fields["kind"]))
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f'line {number}: not an object with "q", "gold" and "kind"') from error
        if not gold:
            raise ValueError(f"line {number}: no label")
        items.append(item)
    return items


def evaluate(items: Sequence[Item], answer: Callable[[str], Outcome]) -> Evaluation:
    """Return how well `answer` does on `items`."""
    results = [Result(item, answer(item.question)) for item in items]
    kinds = dict.fromkeys(item.kind for item in items)
    return Evaluation(
        scores=scores_of(results),
        by_kind={k: scores_of([r for r in results if r.item.kind == k]) for k in kinds},
        misses=tuple(result for result in results if _is_missed(result)),
        confusions=_confusions(results),
        reliability=_reliability(results),
    )


def scores_of(results: Sequence[Result]) -> tuple[Score, ...]:
    """Return every score over `results`."""
    asked = [result for result in results if result.item.is_answerable]
    beyond = [result for result in results if result.item.is_unanswerable]
    crises = [result for result in results if result.item.is_crisis]
    alike = [result for result in results if result.item.kind == LOOK_ALIKE]
    ordinary = [one for one in [*asked, *beyond] if one.item.kind != LOOK_ALIKE]
    strict = [result for result in asked if NONE not in result.item.gold]
    return (
        _share("right at once", asked, lambda one: one.is_right),
        _share("right within one tap", asked, lambda one: one.is_within_one_tap),
        _share("wrong answer", asked, lambda one: one.is_wrong_answer),
        _share("missed", strict, lambda one: one.outcome.kind is OutcomeKind.UNKNOWN),
        _share("top-1", asked, lambda one: one.has_gold_among(1)),
        _share("top-3", asked, lambda one: one.has_gold_among(3)),
        _auroc(asked, beyond),
        _share("false answer", beyond, lambda one: one.is_wrong_answer),
        _share("declined", beyond, lambda one: one.is_right),
        _share("crisis recall", crises, _is_alarm),
        _share("false alarm (look-alikes)", alike, _is_alarm),
        _share("false alarm", ordinary, _is_alarm),
    )


def _share(name: str, results: Sequence[Result], counts: Callable[[Result], bool]) -> Score:
    if not results:
        return Score(name, None, 0)
    return Score(name, 100 * sum(map(counts, results)) / len(results), len(results))


def _is_alarm(result: Result) -> bool:
    return result.outcome.kind is OutcomeKind.CRISIS


def _auroc(asked: Sequence[Result], beyond: Sequence[Result]) -> Score:
    """Return how often an answerable item has more confidence than an unanswerable one."""
    pairs = len(asked) * len(beyond)
    if not pairs:
        return Score("AUROC", None, 0)
    sure = [result.outcome.confidence for result in asked]
    unsure = [result.outcome.confidence for result in beyond]
    won = sum((a > b) + (a == b) / 2 for a in sure for b in unsure)
    return Score("AUROC", 100 * won / pairs, len(asked) + len(beyond))


def _is_missed(result: Result) -> bool:
    if result.item.is_answerable or result.item.is_crisis:
        return not result.is_right
    return result.is_wrong_answer or _is_alarm(result)


def _confusions(results: Sequence[Result]) -> tuple[tuple[str, str, int], ...]:
    counts = Counter(
        (result.item.gold[0], str(result.outcome.candidates[0].topic))
        for result in results
        if result.item.is_answerable and result.outcome.candidates and not result.has_gold_among(1)
    )
    return tuple((gold, found, count) for (gold, found), count in counts.most_common())


def _reliability(results: Sequence[Result]) -> tuple[Band, ...]:
    bands: list[Band] = []
    judged = [one for one in results if one.item.is_answerable or one.item.is_unanswerable]
    for tenth in range(10):
        inside = [one for one in judged if min(9, int(one.outcome.confidence * 10)) == tenth]
        if inside:
            mean = sum(one.outcome.confidence for one in inside) / len(inside)
            covered = sum(one.item.is_answerable for one in inside) / len(inside)
            bands.append(Band(tenth / 10, len(inside), mean, covered))
    return tuple(bands)
