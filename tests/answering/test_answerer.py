import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answering.answerer import Answerer
from bot.answering.outcome import OutcomeKind
from bot.answering.safety import Screen
from bot.answering.taught import NOTHING_TAUGHT, Taught
from bot.guide.model import TopicId


def topic(answerer: Answerer, question: str) -> str | None:
    return answerer.answer(question).topic


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("how much do techs make", "salary/pay"),
        ("do i need a degree", "faq/college-degree"),
        ("HOW MUCH DO TECHS MAKE???", "salary/pay"),
        ("hey guys, how much do techs make", "salary/pay"),
        ("hwo mcuh do tehcs mkae", "salary/pay"),
        ("**how much** do techs [make](https://example.org)", "salary/pay"),
        ("@everyone how much do techs make", "salary/pay"),
        ("how m\u200buch do tec\u00adhs make", "salary/pay"),
    ],
)
def test_a_plain_question_is_answered(answerer: Answerer, question: str, expected: str) -> None:
    outcome = answerer.answer(question)

    assert outcome.kind is OutcomeKind.ANSWER
    assert outcome.topic == expected
    assert outcome.confidence > 0.5
    assert outcome.choices == ()


@pytest.mark.parametrize("question", ["", " ", "😀😀", "\x00", "?", "\u202e", "🙂" * 2_000])
def test_a_text_without_words_is_unknown(answerer: Answerer, question: str) -> None:
    outcome = answerer.answer(question)

    assert outcome.kind is OutcomeKind.UNKNOWN
    assert outcome.confidence == 0
    assert outcome.candidates == ()


@pytest.mark.parametrize(
    "question", ["x" * 4_000, "asdf qwer " * 400, "p\u0336" * 2_000, "a. " * 1_300, "?" * 4_000]
)
def test_four_thousand_characters_of_nothing_are_unknown(answerer: Answerer, question: str) -> None:
    assert answerer.answer(question).kind is OutcomeKind.UNKNOWN


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_any_text_has_one_outcome_within_bounds(bee_answerer: Answerer, question: str) -> None:
    outcome = bee_answerer.answer(question)

    shares = [candidate.score for candidate in outcome.candidates]
    assert 0 <= outcome.confidence <= 1
    assert shares == sorted(shares, reverse=True)
    assert len(shares) <= 5
    assert sum(shares) <= 1.001
    assert len(outcome.choices) <= 3
    assert bool(outcome.choices) == (outcome.kind is OutcomeKind.SUGGEST) or not outcome.topic


def test_what_the_guide_does_not_cover_is_unknown(answerer: Answerer) -> None:
    outcome = answerer.answer("write me a python program that solves this equation")

    assert outcome.kind is OutcomeKind.UNKNOWN
    assert len(outcome.choices) == 3


def test_somebody_at_risk_gets_no_topic(answerer: Answerer) -> None:
    outcome = answerer.answer("i want to kill myself")

    assert outcome.kind is OutcomeKind.CRISIS
    assert outcome.candidates == ()


def test_a_ramble_is_answered_by_the_sentence_that_asks(answerer: Answerer) -> None:
    question = (
        "so my cousin lives two towns over and we were grilling on sunday and he kept going on "
        "about his new truck. anyway that got me thinking. how much do psych techs get paid?"
    )

    assert answerer.answer(question).candidates[0].topic == "salary/pay"


def test_of_two_questions_the_first_is_answered_and_the_second_offered(answerer: Answerer) -> None:
    outcome = answerer.answer("How much do psych techs get paid? Do I need a college degree?")

    assert outcome.topic == "salary/pay"
    assert outcome.second == "Do I need a college degree?"


def test_two_questions_about_one_section_are_one(answerer: Answerer) -> None:
    outcome = answerer.answer("What is the pay for techs? Does the pay go up with experience?")

    assert outcome.second is None


@pytest.mark.parametrize("question", ["how long does that take", "how long is it"])
def test_a_follow_up_leans_on_what_was_spoken_of(answerer: Answerer, question: str) -> None:
    alone = answerer.answer(question)

    after = answerer.answer(question, previous=TopicId("education/certification"))

    first = {"faq/time-to-certify", "education/certification"}
    shares = {one.topic: one.score for one in alone.candidates}
    leaning = {one.topic: one.score for one in after.candidates}
    assert after.candidates[0].topic in first
    assert sum(leaning.get(TopicId(t), 0) for t in first) >= sum(
        shares.get(TopicId(t), 0) for t in first
    )


def test_a_clear_question_does_not_lean_on_anything(answerer: Answerer) -> None:
    assert answerer.answer(
        "how much do techs make", previous=TopicId("skills/patience")
    ) == answerer.answer("how much do techs make")


@pytest.mark.parametrize("previous", ["gone/topic", "", "faq/part-time"])
def test_a_topic_that_left_the_guide_is_no_hindrance(answerer: Answerer, previous: str) -> None:
    assert answerer.answer("and nights", previous=TopicId(previous)).candidates


TAUGHT = Taught.of([(TopicId("faq/part-time"), "do you take snowbirds")])


def test_what_a_server_taught_holds_at_once_and_only_there(answerer: Answerer) -> None:
    assert topic(answerer, "do you take snowbirds") is None

    taught = answerer.answer("do you take snowbirds", taught=TAUGHT)

    assert taught.topic == "faq/part-time"
    assert topic(answerer, "do you take snowbirds") is None


@pytest.mark.parametrize(
    "question", ["hey do u take snowbirds", "do you take snowbird", "Do you take SNOWBIRDS?"]
)
def test_something_like_what_was_taught_counts_too(answerer: Answerer, question: str) -> None:
    outcome = answerer.answer(question, taught=TAUGHT)

    assert outcome.candidates[0].topic == "faq/part-time"


def test_other_questions_stay_as_they_were(answerer: Answerer) -> None:
    for question in ("how much do techs make", "what is burnout like", "who won the game"):
        assert answerer.answer(question, taught=TAUGHT).topic == topic(answerer, question)


@pytest.mark.parametrize("pair", [("gone/topic", "do you take snowbirds"), ("salary/pay", "?!")])
def test_what_can_no_longer_be_used_is_passed_over(
    answerer: Answerer, pair: tuple[str, str]
) -> None:
    taught = Taught.of([(TopicId(pair[0]), pair[1])])

    assert answerer.answer("how much do techs make", taught=taught) == answerer.answer(
        "how much do techs make", taught=NOTHING_TAUGHT
    )


def test_an_explanation_shows_words_repairs_candidates_and_thresholds(answerer: Answerer) -> None:
    explanation = answerer.explain("how much slaary do techs get")

    told = "\n".join(explanation.lines())
    assert explanation.outcome == answerer.answer("how much slaary do techs get")
    assert ("slaary", "salary") in [(one.typed, one.read) for one in explanation.repairs]
    assert len(explanation.counted) > 3
    for part in ("outcome", "slaary as salary", "candidate", "covered", "right", "salary/pay"):
        assert part in told


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("how much do techs make", OutcomeKind.ANSWER),
        ("techs are paid well", OutcomeKind.ANSWER),
        ("i make no money at all", OutcomeKind.CRISIS),
        ("which laptop should i buy for gaming", OutcomeKind.CRISIS),
        ("😀", OutcomeKind.CRISIS),
    ],
)
def test_a_faint_sign_counts_unless_the_guide_answers_what_is_asked(
    answerer: Answerer, monkeypatch: pytest.MonkeyPatch, message: str, expected: OutcomeKind
) -> None:
    faint = Screen(is_crisis=True, is_faint=True)
    monkeypatch.setattr("bot.answering.answerer.screen", lambda _: faint)

    assert answerer.answer(message).kind is expected


def test_a_plain_sign_counts_whatever_is_asked(
    answerer: Answerer, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = Screen(is_crisis=True)
    monkeypatch.setattr("bot.answering.answerer.screen", lambda _: plain)

    assert answerer.answer("how much do techs make").kind is OutcomeKind.CRISIS


def test_an_explanation_of_a_crisis_names_signs_and_no_topic(answerer: Answerer) -> None:
    explanation = answerer.explain("i want to kill myself")

    assert "kill myself" in dict(explanation.signs)
    assert not any("candidate" in line for line in explanation.lines())


def test_nothing_to_explain_is_explained(answerer: Answerer) -> None:
    assert "outcome" in "\n".join(answerer.explain("😀").lines())
