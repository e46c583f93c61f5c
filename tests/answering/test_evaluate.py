import json
from collections.abc import Callable

import pytest

from bot.answering.evaluate import Evaluation, Item, Score, evaluate, read_items
from bot.answering.outcome import Candidate, Outcome, OutcomeKind
from bot.answering.records import record
from bot.answering.scoreboard import as_json, as_text, below, parse_floors
from bot.guide.model import TopicId

PAY, OUTLOOK, SKILLS = TopicId("salary/pay"), TopicId("salary/outlook"), TopicId("skills")


def answer(*topics: TopicId, confidence: float = 0.9) -> Outcome:
    return Outcome(OutcomeKind.ANSWER, confidence, tuple(Candidate(t, 0.3) for t in topics))


def suggest(*topics: TopicId, confidence: float = 0.6) -> Outcome:
    candidates = tuple(Candidate(topic, 0.2) for topic in topics)
    return Outcome(OutcomeKind.SUGGEST, confidence, candidates, topics[:3])


def unknown(*topics: TopicId, confidence: float = 0.1) -> Outcome:
    candidates = tuple(Candidate(topic, 0.1) for topic in topics)
    return Outcome(OutcomeKind.UNKNOWN, confidence, candidates, topics[:3])


CRISIS = Outcome(OutcomeKind.CRISIS, 1.0)


def judged(*pairs: tuple[Item, Outcome]) -> Evaluation:
    outcomes = {item.question: outcome for item, outcome in pairs}
    return evaluate([item for item, _ in pairs], outcomes.__getitem__)


def percent(evaluation: Evaluation, name: str) -> float | None:
    (found,) = [score.percent for score in evaluation.scores if score.name == name]
    return found


def asked(number: int, *gold: str, kind: str = "paraphrase") -> Item:
    return Item(f"question {number}", gold, kind)


def test_answerable_questions_are_scored_by_what_was_done_with_them() -> None:
    evaluation = judged(
        (asked(1, PAY), answer(PAY)),
        (asked(2, PAY, OUTLOOK), answer(OUTLOOK, PAY)),
        (asked(3, PAY), suggest(SKILLS, OUTLOOK, PAY)),
        (asked(4, PAY), answer(SKILLS, PAY)),
        (asked(5, PAY), unknown(SKILLS)),
    )

    assert percent(evaluation, "right at once") == 40
    assert percent(evaluation, "right within one tap") == 60
    assert percent(evaluation, "wrong answer") == 20
    assert percent(evaluation, "missed") == 20
    assert percent(evaluation, "top-1") == 40
    assert percent(evaluation, "top-3") == 80


def test_none_after_a_topic_makes_a_decline_right_and_no_miss() -> None:
    evaluation = judged((asked(1, PAY, "none"), unknown(SKILLS)), (asked(2, PAY), unknown()))

    assert percent(evaluation, "right at once") == 50
    assert percent(evaluation, "missed") == 100


def test_a_choice_beyond_the_buttons_is_not_within_one_tap() -> None:
    outcome = Outcome(
        OutcomeKind.SUGGEST,
        0.5,
        tuple(Candidate(t, 0.2) for t in (SKILLS, OUTLOOK, PAY)),
        (SKILLS,),
    )

    evaluation = judged((asked(1, PAY), outcome))

    assert percent(evaluation, "right within one tap") == 0
    assert percent(evaluation, "top-3") == 100


def test_unanswerable_questions_are_scored_by_restraint() -> None:
    evaluation = judged(
        (asked(1, "none", kind="near_scope"), unknown(PAY)),
        (asked(2, "none", PAY, kind="near_scope"), answer(PAY)),
        (asked(3, "none", kind="out_of_scope"), answer(SKILLS)),
        (asked(4, "none", kind="out_of_scope"), suggest(SKILLS, PAY)),
    )

    assert percent(evaluation, "declined") == 50
    assert percent(evaluation, "false answer") == 25
    assert percent(evaluation, "right at once") is None


def test_auroc_is_how_often_the_answerable_has_more_confidence() -> None:
    evaluation = judged(
        (asked(1, PAY), answer(PAY, confidence=0.9)),
        (asked(2, PAY), answer(PAY, confidence=0.5)),
        (asked(3, "none"), unknown(confidence=0.5)),
        (asked(4, "none"), unknown(confidence=0.7)),
    )

    # 0.9 beats both; 0.5 draws with 0.5 and loses to 0.7.
    assert percent(evaluation, "AUROC") == 100 * 2.5 / 4


def test_crises_and_alarms_are_counted_apart() -> None:
    evaluation = judged(
        (asked(1, "crisis", kind="crisis"), CRISIS),
        (asked(2, "crisis", kind="crisis"), answer(PAY)),
        (asked(3, "none", kind="not_crisis"), CRISIS),
        (asked(4, "none", kind="not_crisis"), unknown()),
        (asked(5, PAY), CRISIS),
    )

    assert percent(evaluation, "crisis recall") == 50
    assert percent(evaluation, "false alarm (look-alikes)") == 50
    assert percent(evaluation, "false alarm") == 100
    assert percent(evaluation, "declined") == 50


@pytest.fixture
def mixed() -> Evaluation:
    return judged(
        (asked(1, PAY, kind="slang"), answer(SKILLS, PAY, confidence=0.93)),
        (asked(2, PAY, kind="slang"), answer(PAY, confidence=0.97)),
        (asked(3, "none", kind="near_scope"), answer(PAY, confidence=0.31)),
    )


def test_scores_are_kept_by_kind_with_their_counts(mixed: Evaluation) -> None:
    slang = mixed.by_kind["slang"]

    assert Score("top-1", 50, 2) in slang
    assert Score("false answer", None, 0) in slang


def test_misses_confusions_and_reliability_are_told(mixed: Evaluation) -> None:
    assert [miss.item.question for miss in mixed.misses] == ["question 1", "question 3"]
    assert mixed.confusions == ((PAY, SKILLS, 1),)
    assert [(band.start, band.count, band.share_covered) for band in mixed.reliability] == [
        (0.3, 1, 0),
        (0.9, 2, 1),
    ]


def test_the_text_holds_what_the_evaluation_holds(mixed: Evaluation) -> None:
    told = as_text(mixed)

    for part in ("top-1", "Kind: slang", "question 1", "salary/pay taken for skills", "of 3"):
        assert part in told


def test_the_json_can_be_written_and_read(mixed: Evaluation) -> None:
    told = json.loads(json.dumps(as_json(mixed)))

    assert told["scores"]["top-1"] == {"percent": 50.0, "count": 2}
    assert told["misses"][0]["gold"] == ["salary/pay"]


def test_floors_that_hold_say_nothing(mixed: Evaluation) -> None:
    floors = parse_floors(["top-1=50", "false_answer=100", "Wrong Answer=50"])

    assert below(mixed, floors) == []


def test_broken_floors_are_named_the_right_way_round(mixed: Evaluation) -> None:
    floors = parse_floors(["top-1=51", "false answer=99", "crisis recall=1"])

    assert below(mixed, floors) == [
        "top-1 is 50.0, under 51",
        "false answer is 100.0, over 99",
        "crisis recall is over no items",
    ]


@pytest.mark.parametrize("floor", ["top-1", "top-1=", "top-1=high"])
def test_a_floor_that_is_no_number_is_refused(floor: str) -> None:
    with pytest.raises(ValueError, match="top-1"):
        parse_floors([floor])


def test_a_floor_for_no_score_is_refused(mixed: Evaluation) -> None:
    with pytest.raises(ValueError, match="no score 'luck'"):
        below(mixed, {"luck": 1})


def test_items_are_read_from_lines() -> None:
    lines = ['{"q": "pay?", "gold": ["salary/pay"], "kind": "keyword"}', "", "  "]

    assert read_items(lines) == [Item("pay?", ("salary/pay",), "keyword")]


@pytest.mark.parametrize(
    "line", ["{", "[]", '{"q": "pay?"}', '{"q": "pay?", "gold": [], "kind": "keyword"}', "3"]
)
def test_a_line_that_is_no_item_is_named(line: str) -> None:
    with pytest.raises(ValueError, match="line 2"):
        read_items(['{"q": "a", "gold": ["b"], "kind": "c"}', line])


@pytest.mark.parametrize("outcome", [answer(PAY), suggest(PAY, SKILLS), unknown(), CRISIS])
def test_a_record_has_the_promised_keys(outcome: Outcome) -> None:
    found = json.loads(json.dumps(record("pay?", outcome)))

    assert list(found) == ["q", "outcome", "topic", "confidence", "candidates"]
    assert found["q"] == "pay?"
    assert found["outcome"] == outcome.kind
    assert found["topic"] == outcome.topic
    assert [one["topic"] for one in found["candidates"]] == [c.topic for c in outcome.candidates]


def test_the_order_of_items_does_not_matter(
    make_items: Callable[[], list[tuple[Item, Outcome]]],
) -> None:
    pairs = make_items()

    assert judged(*pairs).scores == judged(*reversed(pairs)).scores


@pytest.fixture
def make_items() -> Callable[[], list[tuple[Item, Outcome]]]:
    return lambda: [
        (asked(1, PAY), answer(PAY)),
        (asked(2, "none"), suggest(PAY, SKILLS)),
        (asked(3, "crisis", kind="crisis"), CRISIS),
    ]
