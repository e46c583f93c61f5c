import pytest

from bot.answering.safety.learn import (
    EXAMPLES,
    POINTS,
    POINTS_OTHERS,
    beside_questions,
    digest,
    learn,
    read_examples,
)
from bot.answering.safety.scorecard import Scorecard, pieces, signs_in
from bot.answering.safety.spelling import plain

AT_RISK = ["i want to die", "i want to die now", "she wants to die", "to die is all i want"]
HARMLESS = ["i want to work", "i want to learn now", "she wants to work", "to work is all i want"]


def signs(text: str) -> set[str]:
    return signs_in(text, plain(text))


def test_signs_are_stems_and_pairs_that_stand_near() -> None:
    found = signs("we walk the old dogs home")

    assert {"we", "dog", "old dog", "walk .. old", "walk .. dog"} <= found
    assert "we .. dog" not in found


def test_what_was_typed_is_a_sign_too_with_its_tone() -> None:
    found = signs("I'm DEAD lol!!! u?")

    assert {"dead", '"dead"', '"lol"', '"dead lol"', '"i\'m"', '"u ?"'} <= found
    assert "lol" not in found
    assert not [sign for sign in found if "!" in sign]


def test_the_end_of_a_sentence_is_no_sign() -> None:
    found = signs("I went home. Then I slept. Why?")

    assert {"home .. i", "then i"} <= found
    assert not [sign for sign in found if "." in sign.replace(" .. ", " ")]


def test_a_text_is_also_read_in_pieces_that_leave_nothing_out() -> None:
    text = " ".join(f"word{number}" for number in range(60)) + ". and one more thought."

    found = pieces(text)

    assert found[-1] == "and one more thought"
    assert {word for one in found for word in one.split()} == set(text.replace(".", "").split())
    assert all(len(one.split()) <= 18 for one in found)


def test_a_single_sentence_has_no_pieces() -> None:
    assert pieces("i want to learn.") == []


def test_a_score_is_the_points_by_the_root_of_the_signs() -> None:
    card = Scorecard(-1.0, {"work": -3.0, "unseen": 9.0, "die": 6.0}.items())

    assert card.score({"die", "work", "i", "to"}) == pytest.approx(-1 + (6 - 3) / 2)
    assert card.score(set()) == Scorecard(-1.0, []).score({"die"}) == -1
    assert card.points_of(["zzz", "die", "\u00e9"]) == {"die": 6.0}
    assert card.points_of(["unseen", "work"]) == {"unseen": 9.0, "work": -3.0}
    assert card.most_telling({"die", "work", "i", "to"}, 1) == [("die", 3.0)]


def test_what_is_written_is_read_again() -> None:
    card = Scorecard(-0.5, {"i .. die": 2.25, '"lol"': -1.5, "die": 3.0, "a": 0.004}.items())

    written = list(card.lines())

    again = Scorecard.read(["# a comment\n", *(f"{line}\n" for line in written)])
    assert written == ["-0.50\t(every text)", "3.00\tdie", "2.25\ti .. die", '-1.50\t"lol"']
    assert list(again.lines()) == written


def test_learning_tells_the_two_sorts_apart_by_their_words() -> None:
    card = learn(AT_RISK, HARMLESS, kept=40)

    points = card.points_of(["die", "work"])
    assert points["die"] > 0 > points["work"]
    assert min(card.score(signs(text)) for text in AT_RISK) > 0
    assert max(card.score(signs(text)) for text in HARMLESS) < 0
    assert len(card) <= 40


def test_some_short_messages_are_learnt_beside_a_question_too() -> None:
    found = beside_questions(["i want to die", "b", "c", "no way out", "d"], ["the pay", "nights"])

    assert found == ["i want to die the pay", "nights c", "d the pay"]


def test_learning_twice_gives_the_same() -> None:
    once, twice = (learn(AT_RISK, HARMLESS, kept=20) for _ in range(2))

    assert [*once.lines()] == [*twice.lines()]


def test_the_points_in_use_were_learnt_from_the_examples_as_they_are() -> None:
    for path in (POINTS, POINTS_OTHERS):
        assert f"# Examples: {digest()}\n" in path.read_text(encoding="utf-8")


def test_no_example_is_of_both_sorts() -> None:
    at_risk = read_examples(EXAMPLES / "at_risk.txt")
    look_alikes = read_examples(EXAMPLES / "look_alikes.txt")

    assert len(at_risk) > 1_000
    assert len(look_alikes) > 1_000
    assert not {one.casefold() for one in at_risk} & {one.casefold() for one in look_alikes}
