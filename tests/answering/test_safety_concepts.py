import pytest

from bot.answering.safety.concepts import RuleBook, Text, Vocabulary

LISTS = {"FRUIT": "apple, pear tree, berr*", "ALL": "FRUIT, nut"}


def holds(rule: str, text: str) -> bool:
    vocabulary = Vocabulary(LISTS)
    book = RuleBook(vocabulary, frozenset(), {"rule": rule})
    return book.first(Text(text, vocabulary)) == "rule"


@pytest.mark.parametrize(
    ("rule", "met", "not_met"),
    [
        ("eat FRUIT", "eat apple", "eat an apple"),
        ("eat 2 FRUIT", "eat the ripe apple", "eat the big ripe apple"),
        ("eat FRUIT", "eat berries", "eat bread"),
        ("eat FRUIT", "eat pear tree", "eat pear"),
        ("eat ALL", "eat nut", "eat stone"),
        ("eat|pick FRUIT", "pick apple", "throw apple"),
        ("eat 2 FRUIT", "eat one apple", "eat no apple"),
        ("eat 2n FRUIT", "eat no apple", "eat . apple"),
        ("^ eat", "eat bread", "i eat"),
        ("eat $", "i eat", "eat bread"),
        ("eat !FRUIT", "eat bread", "eat apple"),
        ("eat & FRUIT", "apple . eat", "eat"),
        ("eat - FRUIT", "eat bread", "eat apple"),
        ("eat|\n   pick FRUIT", "eat apple", "apple"),
    ],
)
def test_a_rule_holds_as_it_is_written(rule: str, met: str, not_met: str) -> None:
    assert holds(rule, met)
    assert not holds(rule, not_met)


def test_a_rule_of_an_unknown_list_is_refused() -> None:
    with pytest.raises(ValueError, match="NUTS"):
        holds("eat NUTS", "eat")
