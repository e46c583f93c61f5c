"""One question: this bot's matcher beside well-known ones that learn the same phrasings.

The others only choose a topic; this bot also screens for crises and decides whether to answer. How
often the first choice is right is counted on the guide's evaluation questions that have a topic.
"""

import time
from collections.abc import Callable, Iterator

from bot.answering.answerer import Answerer
from bot.guide.loader import load_guide
from tests.benchmarks.figures import Figure, percentile
from tests.benchmarks.processes import CONTENT, learnt
from tests.benchmarks.questions import Labelled, labelled

NAME = "question"
ROUNDS = 5
Matcher = Callable[[str], str]


def run(*, quick: bool) -> Iterator[Figure]:
    """Yield the time a question takes and how often the first choice is right, for each matcher."""
    guide = load_guide(CONTENT / "mental-health-technician")
    answerer = Answerer(guide, cache_dir=learnt())
    questions = labelled()[:: 4 if quick else 1]

    def ours(question: str) -> str:
        candidates = answerer.answer(question).candidates
        return candidates[0].topic if candidates else ""

    pairs = [
        (str(topic.id), text.lower())
        for topic in guide.topics.values()
        for text in (topic.title, *topic.phrasings)
    ]
    others = {
        "rapidfuzz WRatio": _rapidfuzz(pairs, "WRatio"),
        "rapidfuzz token_set_ratio": _rapidfuzz(pairs, "token_set_ratio"),
        "BM25 (rank-bm25)": _bm25(pairs),
        "TF-IDF + logistic regression": _tfidf(pairs),
    }
    for name, other in others.items():
        # Each question once, a fifth of them a round: all in every round would take a quarter hour.
        rounds = [
            (_milliseconds(ours, part), _milliseconds(other, part))
            for part in (questions[start::ROUNDS] for start in range(ROUNDS))
        ]
        for percent, target in ((50, "≤ 0.2"), (95, "≤ 0.3")):
            yield Figure.compared(
                NAME,
                f"time a question: {'median' if percent == 50 else f'{percent}th percentile'}",
                "ms",
                [percentile(one, percent) for one, _ in rounds],
                [percentile(two, percent) for _, two in rounds],
                against=name,
                target=target if "WRatio" in name else "",
            )
        yield Figure.compared(
            NAME,
            f"first choice right, of {len(questions)}",
            "%",
            [_right(ours, questions)],
            [_right(other, questions)],
            against=name,
            target="≥ 1.0",
        )


def _rapidfuzz(pairs: list[tuple[str, str]], scorer: str) -> Matcher:
    from rapidfuzz import fuzz, process, utils

    choices = [text for _, text in pairs]
    score = getattr(fuzz, scorer)

    def match(question: str) -> str:
        found = process.extractOne(question, choices, scorer=score, processor=utils.default_process)
        return pairs[found[2]][0] if found else ""

    return match


def _bm25(pairs: list[tuple[str, str]]) -> Matcher:
    from rank_bm25 import BM25Okapi

    index = BM25Okapi([text.split() for _, text in pairs])

    def match(question: str) -> str:
        return pairs[int(index.get_scores(question.lower().split()).argmax())][0]

    return match


def _tfidf(pairs: list[tuple[str, str]]) -> Matcher:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    model = make_pipeline(
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
        LogisticRegression(C=10, max_iter=1000),
    )
    model.fit([text for _, text in pairs], [topic for topic, _ in pairs])

    def match(question: str) -> str:
        return str(model.predict([question])[0])

    return match


def _milliseconds(match: Matcher, questions: list[Labelled]) -> list[float]:
    found: list[float] = []
    for each in questions:
        began = time.perf_counter()
        match(each.text)
        found.append((time.perf_counter() - began) * 1000)
    return found


def _right(match: Matcher, questions: list[Labelled]) -> float:
    return 100 * sum(match(each.text) in each.gold for each in questions) / len(questions)
