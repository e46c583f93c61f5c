"""Reads a Dockerfile, and runs its steps in a folder instead of a container."""

import re
import shlex
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Step:
    """One instruction, its continued lines joined."""

    name: str
    text: str


@dataclass(slots=True)
class Stage:
    """What follows one FROM."""

    base: str
    name: str
    steps: list[Step] = field(default_factory=list)

    def all(self, name: str) -> list[str]:
        return [step.text for step in self.steps if step.name == name]

    def environment(self) -> dict[str, str]:
        pairs = (shlex.split(text) for text in self.all("ENV"))
        return dict(pair.split("=", 1) for each in pairs for pair in each)


def read(dockerfile: str) -> list[Stage]:
    """Return the stages of a Dockerfile."""
    lines = [line for line in dockerfile.splitlines() if not line.lstrip().startswith("#")]
    stages: list[Stage] = []
    for line in "\n".join(lines).replace("\\\n", " ").splitlines():
        if not line.strip():
            continue
        name, _, text = line.strip().partition(" ")
        if name == "FROM":
            base, _, called = text.partition(" AS ")
            stages.append(Stage(base.strip(), called.strip() or str(len(stages))))
        else:
            stages[-1].steps.append(Step(name, " ".join(text.split())))
    return stages


class Runner:
    """Runs stages below `folder`: each stage's files go into a folder of its name.

    Absolute paths in commands are read as paths in the stage's folder. What a copied virtual
    environment remembers of its own place stays right, since a container has one root.
    """

    def __init__(self, project: Path, folder: Path, *, owner: str) -> None:
        self._project = project
        self._folder = folder
        self._owner = owner

    def run(self, stage: Stage) -> Path:
        """Run COPY and RUN as they come; return the stage's working directory."""
        root = self._folder / stage.name
        place = root
        for step in stage.steps:
            if step.name == "WORKDIR":
                place = root / step.text.lstrip("/")
                place.mkdir(parents=True, exist_ok=True)
            elif step.name == "COPY":
                self._copy(step.text, root, place)
            elif step.name == "RUN":
                self._run(step.text, root, place)
        return place

    def _copy(self, text: str, root: Path, place: Path) -> None:
        *sources, target = text.split()
        start = self._project
        if sources[0].startswith("--from="):
            start = self._folder / sources.pop(0).removeprefix("--from=")
        goal = root / target.lstrip("/") if target.startswith("/") else place / target
        for source in sources:
            found = start / source.lstrip("/")
            if found.is_dir():
                ignored = shutil.ignore_patterns("__pycache__")
                shutil.copytree(found, goal, symlinks=True, ignore=ignored)
            else:
                shutil.copy(found, goal / found.name if target.endswith("/") else goal)

    def _run(self, text: str, root: Path, place: Path) -> None:
        command = re.sub(r"(?<![\w./-])/(venv|app|build)\b", rf"{root}/\1", text)
        command = command.replace("10001", self._owner)
        done = subprocess.run(  # noqa: S603
            ["/bin/sh", "-ec", command], cwd=place, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise AssertionError(f"{text}\n{done.stdout}\n{done.stderr}")
