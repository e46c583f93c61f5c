"""`python -m tests.benchmarks [names…] [--quick] [--json FILE] [--plot FILE]`."""

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

BENCHMARKS = (
    "question",
    "interaction",
    "recording_load",
    "recording_wait",
    "start",
    "memory",
    "stats_reading",
    "schedule_poll",
    "many_servers",
)
LONG = ("soak", "rolling_restart")
"""Run only by name."""


def main() -> int:
    """Run the benchmarks that are named, or all that are not long; return 1 where one failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help=", ".join(BENCHMARKS + LONG))
    parser.add_argument("--quick", action="store_true", help="fewer and smaller: minutes less")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the results there")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="also draw the ratios there")
    options = parser.parse_args()
    unknown = set(options.names) - {*BENCHMARKS, *LONG}
    if unknown:
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    results = Results(machine())
    for name in options.names or BENCHMARKS:
        began = time.monotonic()
        print(f"{name} …", file=sys.stderr, flush=True)
        results.figures.extend(_run(name, quick=options.quick))
        print(f"{name}: {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    print("; ".join(f"{key}: {value}" for key, value in results.machine.items()), end="\n\n")
    print(table(results.figures))
    if options.json:
        options.json.write_text(json.dumps(results.to_json(), indent=1) + "\n")
    if options.plot:
        from tests.benchmarks.plot import draw

        draw(results, options.plot)
    return int(any(each.missing for each in results.figures))


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
