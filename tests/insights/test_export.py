"""What members typed stays text in the export, whatever it starts with."""

import csv
import io
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.insights.counts import Counted, Tally
from bot.insights.export import FORMULA_STARTS, counts_file, csv_file, gaps_file, safe
from bot.insights.gaps import Gap

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def read(file: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(file.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", " =", "\u00a0=", "＝"])
def test_a_question_that_starts_like_a_formula_stays_text(start: str) -> None:
    typed = f'{start}HYPERLINK("https://bad.example";"pay?")'

    [_, row] = read(gaps_file([Gap(typed, 2, 2, NOW, NOW, False, (1,))]))

    assert row[0] == "'" + typed


@given(st.text())
def test_no_cell_starts_a_formula_and_nothing_is_lost(typed: str) -> None:
    found = safe(typed)

    assert isinstance(found, str)
    assert not found.lstrip().startswith(FORMULA_STARTS)
    assert found.removeprefix("'" if found != typed else "") == typed


@given(st.lists(st.tuples(st.text(), st.integers()), min_size=1))
def test_every_cell_comes_back_as_it_was_written(rows: list[tuple[str, int]]) -> None:
    [_, *found] = read(csv_file(("text", "number"), rows))

    assert found == [[str(safe(text)), str(number)] for text, number in rows]


def test_the_counts_have_one_row_for_each_day_and_topic() -> None:
    counted = [
        Counted(date(2026, 11, 22), "pay", Tally(answered=3, helpful=1)),
        Counted(date(2026, 11, 23), "", Tally(unknown=2)),
    ]

    [header, first, second] = read(counts_file(counted, {"pay": "What it pays"}))

    assert header[:4] == ["day", "topic", "title", "answered"]
    assert first[:4] == ["2026-11-22", "pay", "What it pays", "3"]
    assert second == ["2026-11-23", "", "", "0", "0", "0", "2", "0", "0", "0", "0"]


def test_the_file_says_that_it_is_utf_8_for_spreadsheet_programs() -> None:
    assert csv_file(("é",), []).startswith(b"\xef\xbb\xbf")
