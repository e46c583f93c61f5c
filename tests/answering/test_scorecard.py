import pytest

from bot.answering.safety.learn import (
    EXAMPLES,
    POINTS,
    POINTS_OTHERS,
    digest,
    learn,
    read_examples,
)
from bot.answering.safety.scorecard import Scorecard, pieces, signs_in
from bot.answering.safety.word_lists import WordLists

AT_RISK = ["i want to die", "i want to die now", "she wants to die", "to die is all i want"]
HARMLESS = ["i want to work", "i want to learn now", "she wants to work", "to work is all i want"]


def test_signs_are_words_runs_and_pairs_that_stand_near() -> None:
    signs = signs_in("we walk the old dogs home")

    assert {"we", "dog", "old dog", "the old dog", "walk .. dog"} <= signs
    assert "we .. home" not in signs


def test_words_of_one_list_are_one_sign() -> None:
    assert "[DIE]" in signs_in("i want to be dead")
    assert "[DIE]" in signs_in("he was not alive")


def test_a_list_may_name_another_and_hold_beginnings() -> None:
    lists = WordLists({"FRUIT": "apple, pear tree, berr*", "ALL": "FRUIT, nut"})

    assert lists.names_in(["a", "pear", "tree"]) == {"FRUIT", "ALL"}
    assert lists.names_in(["berries"]) == {"FRUIT", "ALL"}
    assert lists.names_in(["nut", "pear"]) == {"ALL"}


def test_a_long_text_is_also_read_in_pieces_that_leave_nothing_out() -> None:
    text = " ".join(f"word{number}" for number in range(60)) + " . and one more thought ."

    found = pieces(text)

    assert "and one more thought" in found[-1]
    assert {word for piece in found for word in piece.split()} >= set(text.split()) - {"."}
    assert all(len(piece.split()) <= 18 for piece in found)


def test_a_short_text_has_no_pieces() -> None:
    assert pieces("i want to learn") == []


def test_a_score_is_the_points_by_the_root_of_the_signs() -> None:
    card = Scorecard(-1.0, {"die": 6.0, "work": -3.0, "unseen": 9.0})

    assert card.score({"die", "work", "i", "to"}) == pytest.approx(-1 + (6 - 3) / 2)
    assert card.score(set()) == -1
    assert card.most_telling({"die", "work", "i", "to"}, 1) == [("die", 3.0)]


def test_what_is_written_is_read_again() -> None:
    card = Scorecard(-0.5, {"i .. die": 2.25, "[WORK]": -1.5, "die": 3.0})

    written = "\n".join(card.lines())

    assert Scorecard.read(f"# a comment\n{written}\n") == card
    assert written.splitlines()[1] == "3.00\tdie"


def test_learning_tells_the_two_sorts_apart_by_their_words() -> None:
    card = learn(AT_RISK, HARMLESS, kept=40)

    assert card.points["die"] > 0 > card.points["work"]
    assert min(card.score(signs_in(text)) for text in AT_RISK) > 0
    assert max(card.score(signs_in(text)) for text in HARMLESS) < 0
    assert len(card.points) <= 40


def test_learning_twice_gives_the_same() -> None:
    assert learn(AT_RISK, HARMLESS, kept=20) == learn(AT_RISK, HARMLESS, kept=20)


def test_the_points_in_use_were_learnt_from_the_examples_as_they_are() -> None:
    for path in (POINTS, POINTS_OTHERS):
        assert f"# Examples: {digest()}\n" in path.read_text(encoding="utf-8")


def test_no_example_is_of_both_sorts() -> None:
    at_risk = read_examples(EXAMPLES / "at_risk.txt")
    look_alikes = read_examples(EXAMPLES / "look_alikes.txt")

    assert len(at_risk) > 1_000
    assert len(look_alikes) > 1_000
    assert not {one.casefold() for one in at_risk} & {one.casefold() for one in look_alikes}
