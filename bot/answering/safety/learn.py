"""`python -m bot.answering.safety.learn`: learn the scorecards' points from the examples.

Somebody at risk: `examples/at_risk.txt`, and somebody else than the writer: `at_risk_others.txt`.
Nobody at risk: `look_alikes.txt`, and how every guide in `content/` is asked. A sign counts by how
it tells the two sorts apart (logistic regression); the most telling are kept, and learnt once more
by themselves.
"""

import hashlib
import math
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from scipy import sparse

from bot.answering.linear import Rows, fit, intercept
from bot.answering.safety.scorecard import Scorecard, pieces, signs_in
from bot.answering.safety.spelling import plain
from bot.answering.vectors import Floats
from bot.guide.loader import load_guide

HERE = Path(__file__).parent
EXAMPLES = HERE / "examples"
POINTS = HERE / "points.txt"
POINTS_OTHERS = HERE / "points_others.txt"

_KEPT, _KEPT_OTHERS = 80_000, 3_000
"""The signs kept: with 200,000 the screen is hardly better, with 40,000 worse."""

_SHORT, _EVERY, _APART = 10, 2, 7_919
"""Half of the messages of up to ten words are also learnt beside a question; the questions are
taken a prime apart, so that all topics are among them."""

_PENALTY = 8.0
_LEAST_TEXTS = 3
_HEAD = """\
# The points of every sign, learnt by `python -m bot.answering.safety.learn`; see scorecard.py.
# Words are stems, "a .. b" are two up to three apart; what stands in quotes is as it was typed.
# Examples: {digest}
"""


def read_examples(path: Path) -> list[str]:
    """Return the messages in a file of examples: one a line, `#` begins a comment."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def digest() -> str:
    """Return a fingerprint of the examples, by which points that are not theirs are found."""
    content = b"\0".join(path.read_bytes() for path in sorted(EXAMPLES.glob("*.txt")))
    return hashlib.sha256(content).hexdigest()[:16]


def learn(these: Sequence[str], others: Sequence[str], *, kept: int) -> Scorecard:
    """Return the scorecard, of at most `kept` signs, that tells `these` messages from `others`.

    Both sorts count alike, however many there are of each. The others' pieces are others too.
    """
    others = [*dict.fromkeys(others)]
    others += [piece for text in others for piece in pieces(text)]
    texts = [signs_in(text, plain(text)) for text in (*these, *others)]
    spread = Counter(sign for signs in texts for sign in signs)
    names = sorted(sign for sign, count in spread.items() if count >= _LEAST_TEXTS)
    # Rare signs may weigh more, as in TF-IDF: few messages speak against their chance.
    rarity = np.array([math.log((1 + len(texts)) / (1 + spread[name])) + 1 for name in names])
    rows = sparse.csr_array(_rows(texts, names) * rarity.astype(np.float32))
    size = math.sqrt(len(texts) / rows.power(2).sum())
    rows *= size
    weights = np.ones(len(texts), np.float32)
    weights[: len(these)] = len(others) / max(1, len(these))
    points, _ = _fit(rows, len(these), weights)
    telling = np.abs(points) * np.sqrt(rows.power(2).sum(axis=0))
    best = np.sort(np.argsort(-telling, kind="stable")[:kept])
    points, start = _fit(rows[:, best], len(these), weights)
    points *= rarity[best] * size
    found = ((names[place], float(n)) for place, n in zip(best, points, strict=True))
    return Scorecard(round(start, 2), found)


def beside_questions(messages: Iterable[str], asked: Sequence[str]) -> list[str]:
    """Return some of the short messages of risk, each before or after something that is `asked`.

    Few people write their examples so, but in a chat that is what happens, often without a full
    stop between: the words of a question must not speak against those of risk.
    """
    short = [message for message in messages if len(message.split()) <= _SHORT][::_EVERY]
    pairs = [(one, asked[place * _APART % len(asked)]) for place, one in enumerate(short)]
    return [
        f"{question} {message}" if place % 2 else f"{message} {question}"
        for place, (message, question) in enumerate(pairs)
    ]


def _rows(texts: Iterable[set[str]], names: Sequence[str]) -> sparse.csr_array:
    columns = {sign: place for place, sign in enumerate(names)}
    ids: list[int] = []
    values: list[float] = []
    starts = [0]
    for signs in texts:
        here = sorted(columns[sign] for sign in signs & columns.keys())
        ids += here
        values += [max(1, len(signs)) ** -0.5] * len(here)
        starts.append(len(ids))
    shape = len(starts) - 1, len(names)
    return sparse.csr_array((np.array(values, np.float32), np.array(ids), starts), shape=shape)


def _fit(rows: sparse.csr_array, first: int, weights: Floats) -> tuple[Floats, float]:
    targets = np.zeros((rows.shape[0], 2), np.float32)
    targets[:first, 1] = 1
    targets[first:, 0] = 1
    learnt = fit(Rows(rows), targets, _PENALTY, weigh=weights, most_steps=1000, tolerance=1e-7)
    columns, start = rows.T @ learnt, intercept(learnt)
    return columns[:, 1] - columns[:, 0], float(start[1] - start[0])


def main() -> int:
    """Learn the points anew and write them."""
    asked: list[str] = []
    for page in sorted(Path("content").glob("*/guide.md")):
        guide = load_guide(page.parent)
        asked += (phrasing for topic in guide.topics.values() for phrasing in topic.phrasings)
        asked += guide.negatives
    if not asked:
        print(
            "Run this where content/ is: how the guides are asked is learnt too.", file=sys.stderr
        )
        return 1
    writers, another, harmless = (
        read_examples(EXAMPLES / name)
        for name in ("at_risk.txt", "at_risk_others.txt", "look_alikes.txt")
    )
    at_risk = [*writers, *another]
    at_risk += beside_questions(at_risk, asked)
    _write(POINTS, learn(at_risk, [*harmless, *asked], kept=_KEPT))
    _write(POINTS_OTHERS, learn(another, writers, kept=_KEPT_OTHERS))
    return 0


def _write(path: Path, card: Scorecard) -> None:
    text = _HEAD.format(digest=digest()) + "\n".join(card.lines()) + "\n"
    path.write_text(text, encoding="utf-8")
    print(f"{len(card)} signs in {path.name}")


if __name__ == "__main__":
    sys.exit(main())
