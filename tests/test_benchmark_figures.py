"""The README shows what was measured: its table is made from the results that are kept."""

import json
from pathlib import Path

import pytest

from tests.benchmarks.figures import Figure, Results
from tests.benchmarks.headlines import BEGIN, END, short_table, write_into

ROOT = Path(__file__).parents[1]
KEPT = ROOT / "tests" / "benchmarks" / "results.json"
FASTER = Figure.compared(
    "memory", "after 10,000 asks", "MiB", [60.0], [50.0], against="bare discord.py", target="≤ 1.5"
)
SLOWER = Figure.compared("start", "to READY", "s", [3.0], [1.0], against="bare", target="≤ 1.3")


def test_the_table_of_the_readme_is_what_the_kept_results_say() -> None:
    results = Results.from_json(json.loads(KEPT.read_text()))
    _, _, rest = (ROOT / "README.md").read_text().partition(BEGIN)

    assert rest.partition(END)[0].strip() == short_table(results.figures)


def test_results_survive_being_kept_and_a_new_run_replaces_its_own() -> None:
    results = Results()
    results.replace("memory", {"day": "Monday"}, [FASTER])
    results.replace("start", {"day": "Monday"}, [SLOWER])

    kept = Results.from_json(json.loads(json.dumps(results.to_json())))
    kept.replace("start", {"day": "Friday"}, [Figure("start", "", "", missing="no bot")])

    assert kept.figures == [FASTER, Figure("start", "", "", missing="no bot")]
    assert kept.conditions == {"memory": {"day": "Monday"}, "start": {"day": "Friday"}}


def test_a_target_that_was_missed_is_called_so_and_what_was_not_measured_is_left_out() -> None:
    rows = short_table([FASTER, SLOWER, Figure("soak", "memory", "", missing="it ended")])

    assert "| start to READY | 3.00 s | 1.00 s, bare | 3.00 | ≤ 1.3, missed |" in rows
    assert "| 60.0 MiB | 50.0 MiB, bare discord.py | 1.20 | ≤ 1.5 |" in rows
    assert len(rows.splitlines()) == 4


def test_a_file_without_a_place_for_the_table_is_left_alone(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("# Something else\n")

    with pytest.raises(ValueError, match="no place for the table"):
        write_into(readme, [FASTER])

    assert readme.read_text() == "# Something else\n"
