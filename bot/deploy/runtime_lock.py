"""Prints the part of requirements.lock that running the bot needs, hashes and all.

There is one lock for everything, so that what is tested is what runs; an image does without the
half of it that only develops and tests. The comments in the lock say who needs a package.
"""

import re
import sys
import tomllib
from pathlib import Path

ROOT = "career-guide-bot"


def runtime_lock(pyproject: str, lock: str) -> str:
    """Return the entries of `lock` that the project's own dependencies lead to."""
    project = tomllib.loads(pyproject)["project"]
    wanted = {_normal(_name(requirement)) for requirement in project["dependencies"]}
    entries = re.findall(r"^[a-z0-9].*\n(?:[ ]+.*\n?)*", lock, re.MULTILINE)
    grew = True
    while grew:
        more = {_normal(_name(entry)) for entry in entries if _needed_by(entry) & wanted}
        grew = not more <= wanted
        wanted |= more
    return "".join(entry for entry in entries if _normal(_name(entry)) in wanted)


def _name(requirement: str) -> str:
    return re.split(r"[\s\[=<>;~!]", requirement, maxsplit=1)[0]


def _needed_by(entry: str) -> set[str]:
    comments = re.findall(r"#\s+(?:via\s+)?([\w.-]+)", entry)
    return {_normal(name) for name in comments} - {ROOT, "via"}


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    sys.stdout.write(runtime_lock(Path(sys.argv[1]).read_text(), Path(sys.argv[2]).read_text()))
