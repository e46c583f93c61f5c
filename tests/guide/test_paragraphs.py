"""Content is wrapped as people write Markdown and drawn as one paragraph."""

from bot.guide.paragraphs import joined


def test_the_lines_of_a_paragraph_are_joined() -> None:
    assert joined("one\ntwo  \nthree\n\nfour") == "one two three\n\nfour"


def test_list_entries_headings_and_quotes_begin_anew() -> None:
    markdown = "## Head\nfirst\n- one\n  and more\n- two\n1. three\n> quote\n-# small"

    assert joined(markdown) == "## Head\nfirst\n- one and more\n- two\n1. three\n> quote\n-# small"


def test_code_stays_as_it_is() -> None:
    assert joined("```\na\nb\n```\nc\nd") == "```\na\nb\n```\nc d"
