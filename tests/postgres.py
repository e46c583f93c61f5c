"""A throwaway PostgreSQL server for the tests."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import asyncpg

SUPERUSER = "bot"
OPTIONS = "-c listen_addresses='' -c fsync=off -c full_page_writes=off -c max_connections=200"
DURABLE = "-c listen_addresses='' -c max_connections=100"
"""As in use: what is committed outlives a power cut."""


class NoPostgres(Exception):  # noqa: N818 -- it is a reason to leave tests out, not an error
    """There is no PostgreSQL on this machine that can be started."""


def url(socket_folder: Path, name: str) -> str:
    """Return the address of a database of the server that listens in `socket_folder`."""
    return f"postgresql+asyncpg://{SUPERUSER}@/{name}?host={socket_folder}"


async def create(socket_folder: Path, *names: str) -> None:
    """Create empty databases on the server."""
    connection = await asyncpg.connect(host=str(socket_folder), user=SUPERUSER, database="postgres")
    try:
        for name in names:
            await connection.execute(f"CREATE DATABASE {name}")
    finally:
        await connection.close()


@contextmanager
def server(*, options: str = OPTIONS) -> Iterator[Path]:
    """Start an empty server and yield the folder of its socket; raises NoPostgres.

    With the default `options` it is fast and forgets what a power cut would cost it.
    """
    binaries = _binaries()
    # PostgreSQL refuses to run as root; Debian's package brings a user for it.
    as_user = "postgres" if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="bot-pg-"))
    try:
        if as_user:
            shutil.chown(folder, as_user)
        data = folder / "data"
        initdb: list[str | Path] = [
            "initdb",
            "-D",
            data,
            "-U",
            SUPERUSER,
            "-A",
            "trust",
            "-E",
            "UTF8",
        ]
        _run(binaries, [*initdb, "--locale=C", "--no-sync"], as_user)
        start: list[str | Path] = [
            "pg_ctl",
            "-D",
            data,
            "-l",
            folder / "log",
            "-o",
            f"{options} -k {folder}",
        ]
        _run(binaries, [*start, "-w", "start"], as_user)
        try:
            yield folder
        finally:
            _run(binaries, ["pg_ctl", "-D", data, "-m", "immediate", "-w", "stop"], as_user)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _binaries() -> Path:
    on_path = shutil.which("initdb")
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=_version)
    if on_path:
        return Path(on_path).resolve().parent
    if not installed:
        raise NoPostgres("PostgreSQL is not installed (on Debian: apt install postgresql)")
    return installed[-1]


def _version(binaries: Path) -> float:
    try:
        return float(binaries.parent.name)
    except ValueError:
        return 0


def _run(binaries: Path, command: Sequence[str | Path], as_user: str | None) -> None:
    try:
        subprocess.run(  # noqa: S603 -- our own commands
            [binaries / command[0], *command[1:]],
            user=as_user,
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            cwd="/",
            text=True,
            timeout=60,
        )
    except (OSError, LookupError, subprocess.SubprocessError) as error:
        said = getattr(error, "stderr", None) or error
        raise NoPostgres(f"PostgreSQL can't be started here: {said}") from error
