"""The processes that a benchmark measures: the stand-in for Discord, this bot, the bare bot."""

import contextlib
import functools
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil

PROJECT = Path(__file__).parents[2]
CONTENT = PROJECT / "content"
SERVED = re.compile(r"Metrics and health at (http://[\d.:]+)")


class Discord:
    """The sandbox in a process of its own."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        said = self._read()
        self.api: str = said["api"]
        self.token: str = said["token"]

    def do(self, what: str, **order: Any) -> dict[str, Any]:
        """Give one order and return its answer; raises RuntimeError where it failed."""
        if self._process.stdin is None:
            raise RuntimeError("the server was started without an input")
        self._process.stdin.write(json.dumps({"do": what, **order}) + "\n")
        self._process.stdin.flush()
        answer = self._read()
        if "error" in answer:
            raise RuntimeError(f"{what}: {answer['error']}")
        return answer

    def _read(self) -> dict[str, Any]:
        if self._process.stdout is None:
            raise RuntimeError("the server was started without an output")
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the stand-in for Discord ended")
        found: dict[str, Any] = json.loads(line)
        return found


@contextmanager
def discord_server() -> Iterator[Discord]:
    """Run a stand-in for Discord meanwhile."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.discord_server"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=PROJECT,
    ) as process:
        try:
            yield Discord(process)
        finally:
            process.terminate()


class Bot:
    """A bot's process."""

    def __init__(self, process: "subprocess.Popen[bytes]", started: float, log: Path) -> None:
        self.process = process
        self.started = started
        self.log = log
        self.log_from = len(log.read_text())

    @property
    def resident(self) -> float:
        """Its resident memory in MiB."""
        return float(psutil.Process(self.process.pid).memory_info().rss) / 2**20

    @property
    def cpu(self) -> float:
        """The seconds of processor time it has used."""
        times = psutil.Process(self.process.pid).cpu_times()
        return float(times.user + times.system)

    @property
    def handles(self) -> int:
        """How many files and sockets it has open."""
        return int(psutil.Process(self.process.pid).num_fds())

    @property
    def threads(self) -> int:
        """How many threads it has."""
        return int(psutil.Process(self.process.pid).num_threads())

    def answers_health(self) -> bool:
        """Whether it is connected and serves its shards; it needs `BOT_METRICS_PORT`."""
        try:
            self._get("health")
        except OSError:
            return False
        return True

    def until_well(self, seconds: float = 90) -> None:
        """Wait until it answers its members; raises RuntimeError where it does not."""
        end = time.monotonic() + seconds
        while not self.answers_health():
            if self.process.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"a process did not become well: {self.said()[-500:]}")
            time.sleep(0.1)

    def gauge(self, name: str) -> float:
        """Return one of its metrics; it needs `BOT_METRICS_PORT`."""
        for line in self._get("metrics").splitlines():
            if line.startswith(f"{name} "):
                return float(line.split()[1])
        raise RuntimeError(f"there is no metric {name}")

    def said(self) -> str:
        """Return its log so far."""
        return self.log.read_text()[self.log_from :]

    def _get(self, path: str) -> str:
        served = SERVED.search(self.said())
        if served is None:
            raise ConnectionError("it does not serve metrics yet")
        with urllib.request.urlopen(f"{served[1]}/{path}", timeout=5) as answer:  # noqa: S310
            return str(answer.read().decode())

    def stop(self, seconds: float = 20) -> int:
        """Ask it to stop and return its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(seconds)


@contextmanager
def this_bot(
    discord: Discord,
    folder: Path,
    *,
    database: str | None = None,
    learn: bool = False,
    program: Sequence[str] = ("bot", "run"),
    cache: Path | None = None,
    **settings: str,
) -> Iterator[Bot]:
    """Run this bot against a stand-in for Discord; it keeps everything below `folder`.

    What it learns of the guide is there already, as at every start but the first; with `learn` it
    is not. `cache` is a folder that holds it, `program` a module that starts it otherwise.
    """
    if not learn:
        shutil.copytree(cache or learnt(), folder / "cache", dirs_exist_ok=True)
    environment = {
        "DISCORD_TOKEN": discord.token,
        "BOT_DISCORD_API": discord.api,
        "BOT_DATA_DIR": str(folder),
        "BOT_DATABASE_URL": database or f"sqlite+aiosqlite:///{folder}/bot.sqlite3",
        "BOT_CONTENT_DIR": str(CONTENT),
        "BOT_SECRET_KEY": "a key for the benchmarks only",
        **settings,
    }
    with _running([sys.executable, "-m", *program], folder / "bot.log", environment) as bot:
        yield bot


@functools.cache
def learnt() -> Path:
    """Return the folder with what the bot has learnt of the guide, learning it if need be."""
    subprocess.run(
        [sys.executable, "-m", "bot", "ask", "how much do techs make", "--json"],
        cwd=PROJECT,
        env={**_inherited(), "BOT_DATA_DIR": str(PROJECT / "data")},
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return PROJECT / "data" / "cache"


@contextmanager
def bare_bot(discord: Discord, folder: Path, shards: int | None = None) -> Iterator[Bot]:
    """Run the bare bot against a stand-in for Discord."""
    command = [sys.executable, "-m", "tests.benchmarks.bare_bot", discord.api, discord.token]
    command += [str(shards)] if shards else []
    with _running(command, folder / "bare.log", {}) as bot:
        yield bot


@contextmanager
def _running(command: list[str], log: Path, environment: Mapping[str, str]) -> Iterator[Bot]:
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as output:
        started = time.time()
        process = subprocess.Popen(  # noqa: S603
            command, cwd=PROJECT, env={**_inherited(), **environment}, stdout=output, stderr=output
        )
        try:
            yield Bot(process, started, log)
        finally:
            if process.poll() is None:
                process.terminate()
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(15)
            if process.poll() is None:
                process.kill()
                process.wait()


def _inherited() -> dict[str, str]:
    """Return an environment without settings, in which Python keeps what it compiled."""
    own = ("BOT_", "DISCORD_", "PYTHONDONTWRITEBYTECODE")
    kept = {k: v for k, v in os.environ.items() if not k.startswith(own)}
    return {**kept, "PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir(), "bot-bench-compiled"))}
