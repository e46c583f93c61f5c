"""Containers can't be built everywhere: the Dockerfile is read, and its steps run as a script."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from bot.deploy.runtime_lock import runtime_lock
from bot.settings import Settings
from tests.deploy.dockerfile import Runner, Stage, read

PROJECT = Path(__file__).parents[2]
EVERY_IMPORT = """
import importlib, pkgutil, bot, cogs
names = [
    module.name
    for package in (bot, cogs)
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + ".")
    if ".migrations." not in module.name and not module.name.endswith(("__main__", "pytest_plugin"))
]
for name in names:
    importlib.import_module(name)
import aiosqlite, asyncpg, alembic.command
print(len(names))
"""
OFFLINE = ("NewConnectionError", "Temporary failure in name resolution", "ConnectTimeoutError")


@pytest.fixture(scope="module")
def stages() -> list[Stage]:
    return read((PROJECT / "Dockerfile").read_text())


def test_every_base_is_pinned_to_a_version(stages: list[Stage]) -> None:
    bases = [stage.base for stage in stages]

    assert all(":" in base and not base.endswith(":latest") for base in bases)
    assert len(set(bases)) == 1, "a virtual environment only works on the Python it was made with"


def test_the_image_does_not_run_as_root(stages: list[Stage]) -> None:
    user, *others = stages[-1].all("USER")

    assert not others
    assert int(user.split(":")[0]) > 0


def test_the_image_says_how_to_see_that_it_is_well(stages: list[Stage]) -> None:
    check = stages[-1].all("HEALTHCHECK")[0]

    assert check.endswith('CMD ["python", "-m", "bot", "health"]')


def test_commands_take_signals_themselves(stages: list[Stage]) -> None:
    command = json.loads(stages[-1].all("CMD")[0])

    assert command == ["python", "-m", "bot", "run"], "a shell in between would swallow SIGTERM"


def test_nothing_is_installed_without_its_hash(stages: list[Stage]) -> None:
    installs = [text for stage in stages for text in stage.all("RUN") if "pip install" in text]

    assert installs
    assert all("--require-hashes" in text and "--no-cache-dir" in text for text in installs)


def test_no_secret_is_baked_in_and_every_setting_exists(stages: list[Stage]) -> None:
    given = stages[-1].environment()
    known = {f"BOT_{name.upper()}" for name in Settings.model_fields}

    assert {name for name in given if name.startswith("BOT_")} <= known
    assert not {name for name in given if "TOKEN" in name or "SECRET" in name}
    assert not any(stage.all("ARG") + stage.all("ADD") for stage in stages)


def test_what_is_copied_is_not_ignored(stages: list[Stage]) -> None:
    allowed = {
        line[1:]
        for line in (PROJECT / ".dockerignore").read_text().splitlines()
        if line.startswith("!")
    }
    sources = {
        source
        for stage in stages
        for text in stage.all("COPY")
        if not text.startswith("--from=")
        for source in text.split()[:-1]
    }

    assert {source.split("/")[0] for source in sources} == allowed
    assert all((PROJECT / source).exists() for source in sources)


def test_running_needs_none_of_the_tools_that_develop_and_test() -> None:
    entries = runtime_lock(
        (PROJECT / "pyproject.toml").read_text(), (PROJECT / "requirements.lock").read_text()
    )

    names = {line.split("==")[0] for line in entries.splitlines() if "==" in line}

    assert {"discord-py", "aiohttp", "sqlalchemy", "greenlet", "numpy"} <= names
    assert not {"pytest", "playwright", "scikit-learn", "mypy"} & names
    assert entries.count("--hash=sha256:") > len(names)


@pytest.mark.slow
@pytest.mark.timeout(600)  # it fetches the packages; a slow network is no defect
def test_its_steps_run_in_a_clean_folder_and_everything_imports_there(
    stages: list[Stage], tmp_path: Path
) -> None:
    owner = str(os.getuid())
    runner = Runner(PROJECT, tmp_path, owner=owner)
    try:
        places = [runner.run(stage) for stage in stages]
    except AssertionError as failure:
        if any(sign in str(failure) for sign in OFFLINE):
            pytest.skip("the package index can't be reached")
        raise
    place = places[-1]
    python = str(place.parent / "venv/bin/python")

    tried = subprocess.run(  # noqa: S603
        [python, "-c", EVERY_IMPORT],
        cwd=place,
        env={"PATH": os.environ["PATH"], "BOT_DATA_DIR": str(place / "data")},
        capture_output=True,
        text=True,
        check=False,
    )

    assert tried.returncode == 0, tried.stderr
    assert int(tried.stdout) > 50
    assert not list(place.parent.glob("venv/lib/*/site-packages/pytest"))
