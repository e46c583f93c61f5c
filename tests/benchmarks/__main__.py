"""`python -m tests.benchmarks [names…] [--quick] [--json FILE] [--plot FILE] [--readme FILE]`."""

import argparse
import importlib
import json
import os
import platform
import sys
import time
from pathlib import Path

import psutil

from tests.benchmarks.figures import Figure, Results, table
from tests.benchmarks.headlines import write_into

BENCHMARKS = (
    "question",
    "growth",
    "interaction",
    "recording_load",
    "start",
    "memory",
    "stats_reading",
    "schedule_poll",
    "many_servers",
)
LONG = ("rolling_restart", "soak")
"""Run only by name, or with `all`: together a quarter of an hour and more."""


def main() -> int:
    """Run the benchmarks that are named, or all that are not long; return 1 where one failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    named = ", ".join((*BENCHMARKS, *LONG, "all", "none"))
    parser.add_argument("names", nargs="*", metavar="name", help=named)
    parser.add_argument("--quick", action="store_true", help="fewer and smaller: minutes less")
    parser.add_argument(
        "--json",
        type=Path,
        metavar="FILE",
        help="keep the results there; those of benchmarks that are not run now stay",
    )
    parser.add_argument("--plot", type=Path, metavar="FILE", help="draw the main ratios there")
    parser.add_argument(
        "--readme", type=Path, metavar="FILE", help="write the main figures into its table"
    )
    options = parser.parse_args()
    results = Results()
    if options.json and options.json.exists():
        results = Results.from_json(json.loads(options.json.read_text()))
    failed = False
    names = _names(parser, options.names)
    for name in names:
        began, found_on = time.monotonic(), machine()
        print(f"{name} …", file=sys.stderr, flush=True)
        found = _run(name, quick=options.quick)
        print(f"{name}: {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
        failed = failed or any(each.missing for each in found)
        results.replace(name, found_on, found)
        # A run of hours that is stopped has not been for nothing.
        if options.json:
            options.json.write_text(json.dumps(results.to_json(), indent=1) + "\n")
    _show(results, names or tuple(results.conditions))
    if options.plot:
        from tests.benchmarks.plot import draw

        draw(results, options.plot)
    if options.readme:
        write_into(options.readme, results.figures)
    return int(failed)


def _names(parser: argparse.ArgumentParser, wanted: list[str]) -> tuple[str, ...]:
    if wanted == ["none"]:
        return ()
    if wanted == ["all"]:
        return BENCHMARKS + LONG
    if unknown := set(wanted) - {*BENCHMARKS, *LONG}:
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    return tuple(wanted) or BENCHMARKS


def _show(results: Results, names: tuple[str, ...]) -> None:
    """Print a table for each benchmark, with its conditions."""
    for name in names:
        found_on = results.conditions[name]
        figures = [each for each in results.figures if each.benchmark == name]
        print("; ".join(f"{key}: {value}" for key, value in found_on.items()), end="\n\n")
        print(table(figures), end="\n\n")


def _run(name: str, *, quick: bool) -> list[Figure]:
    """Run one benchmark; what keeps it from its conditions stands where its figure would."""
    found: list[Figure] = []
    try:
        module = importlib.import_module(f"tests.benchmarks.{name}")
        for figure in module.run(quick=quick):
            found.append(figure)
            print(table([figure]).splitlines()[-1], file=sys.stderr, flush=True)
    except Exception as error:  # noqa: BLE001 - the other benchmarks can still run
        reason = f"{type(error).__name__}: {error}".splitlines()[0][:300]
        found.append(Figure(name, "", "", missing=reason))
        print(f"{name}: {reason}", file=sys.stderr, flush=True)
    return found


def machine() -> dict[str, str]:
    """Say on what was measured."""
    one, five, fifteen = os.getloadavg()
    return {
        "processors": str(os.cpu_count()),
        "memory": f"{psutil.virtual_memory().total / 2**30:.0f} GiB",
        "system": f"{platform.system()} {platform.machine()}",
        "Python": platform.python_version(),
        "load at the start": f"{one:.1f}, {five:.1f}, {fifteen:.1f} (1, 5, 15 minutes)",
        "day": time.strftime("%Y-%m-%d"),
    }


if __name__ == "__main__":
    sys.exit(main())
