"""What an operator can set, from the environment or a `.env` file."""

import os
import re
import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from bot.errors import UserError

DISCORD_API: Final = "https://discord.com/api/v10"
DATABASES: Final = ("sqlite+aiosqlite://", "postgresql+asyncpg://")
LOG_LEVELS: Final = ("DEBUG", "INFO", "WARNING", "ERROR")
LOG_FORMATS: Final = ("text", "json")
SHORTEST_KEY: Final = 16


@dataclass(frozen=True, slots=True, repr=False)
class Secret:
    """A text that no log and no traceback shows."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every setting of the bot, read once at the start and never changed.

    Raises UserError with one sentence that names the setting where one can't be.
    """

    discord_token: Secret | None = None
    database_url: Secret = Secret("sqlite+aiosqlite:///data/bot.sqlite3")
    content_dir: Path = Path("content")
    data_dir: Path = Path("data")
    discord_api: str = DISCORD_API
    secret_key: Secret | None = None
    shard_count: int | None = None
    shard_ids: tuple[int, ...] | None = None
    metrics_port: int | None = None
    metrics_host: str = "127.0.0.1"
    log_level: str = "INFO"
    log_format: str = "text"

    def __post_init__(self) -> None:
        for field, holds, why in (
            ("database_url", self.database_url.text.startswith(DATABASES), _starting(DATABASES)),
            (
                "discord_api",
                re.fullmatch(r"https?://[^\s/]+(/\S*)?", self.discord_api),
                "it must be an address such as https://discord.com/api/v10",
            ),
            (
                "secret_key",
                self.secret_key is None or len(self.secret_key.text) >= SHORTEST_KEY,
                f"it needs at least {SHORTEST_KEY} characters",
            ),
            (
                "shard_count",
                self.shard_count is None or self.shard_count >= 1,
                "it must be 1 or more",
            ),
            (
                "metrics_port",
                self.metrics_port is None or 0 <= self.metrics_port <= 65_535,
                "it must be a number from 0 to 65535",
            ),
            ("log_level", self.log_level in LOG_LEVELS, _one_of(LOG_LEVELS)),
            ("log_format", self.log_format in LOG_FORMATS, _one_of(LOG_FORMATS)),
        ):
            if not holds:
                raise _wrong(field, why)
        if self.shard_ids is None:
            return
        if self.shard_count is None:
            raise _wrong("shard_ids", "it needs BOT_SHARD_COUNT beside it")
        if not self.shard_ids or not all(0 <= i < self.shard_count for i in self.shard_ids):
            raise _wrong("shard_ids", f"it must be numbers from 0 to {self.shard_count - 1}")

    @property
    def cache_dir(self) -> Path:
        """Where what can be computed again is kept."""
        return self.data_dir / "cache"

    def require_token(self) -> str:
        """Return the token; raises UserError with what to set where there is none."""
        if self.discord_token is None:
            raise UserError(
                "No token is set: put DISCORD_TOKEN=… into the environment or into .env, "
                "or try the bot without one: python -m bot sandbox"
            )
        return self.discord_token.text

    def member_key(self) -> bytes:
        """Return the key of the member hash; the first run makes one and keeps it, mode 0600."""
        if self.secret_key is not None:
            return self.secret_key.text.encode()
        path = self.data_dir / "secret.key"
        self.data_dir.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            _make_key(path)
        key = path.read_bytes().strip()
        if len(key) < SHORTEST_KEY:
            raise UserError(f"{path} is too short to be a key: delete it, and a new one is made.")
        return key


def _make_key(path: Path) -> None:
    """Write a new key, unless another process that starts at the same moment was faster."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(secrets.token_hex(32).encode() + b"\n")
    with suppress(FileExistsError):
        path.hardlink_to(draft)  # whole or not at all, and never over another
    draft.unlink()


def _numbers(typed: str) -> tuple[int, ...]:
    return tuple(int(part) for part in typed.replace(" ", "").split(",") if part)


READERS: Final[Mapping[str, Callable[[str], Any]]] = {
    "discord_token": Secret,
    "database_url": Secret,
    "content_dir": Path,
    "data_dir": Path,
    "discord_api": str,
    "secret_key": Secret,
    "shard_count": int,
    "shard_ids": _numbers,
    "metrics_port": int,
    "metrics_host": str,
    "log_level": str.upper,
    "log_format": str,
}
"""How each setting is read from what was typed; only numbers can fail."""


def variable(field: str) -> str:
    """Return the name under which the environment has a setting."""
    return "DISCORD_TOKEN" if field == "discord_token" else f"BOT_{field.upper()}"


def load_settings() -> Settings:
    """Read the settings; raises UserError with one sentence that names the wrong one.

    The environment goes before the file, and an empty value is none.
    """
    file = _read_file(Path(".env"))
    values = {}
    for field, read in READERS.items():
        typed = os.environ.get(variable(field)) or file.get(variable(field))
        if not typed:
            continue
        try:
            values[field] = read(typed)
        except ValueError:
            raise _wrong(field, "it must be a whole number") from None
    return Settings(**values)


_LINE = re.compile(
    r"""\s*(?:export\s+)?(?P<name>\w+)\s*=\s*
    (?: "(?P<double>[^"]*)" | '(?P<single>[^']*)' | (?P<plain>.*?) )
    \s*(?:(?<=\s)\#.*|(?<=["'])\#.*)?""",
    re.VERBOSE,
)


def _read_file(path: Path) -> dict[str, str]:
    """Return the lines NAME=value of a file, with or without quotes; none where there is none."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError:
        return {}
    found = filter(None, map(_LINE.fullmatch, lines))
    return {
        line["name"]: line["double"] or line["single"] or (line["plain"] or "").strip()
        for line in found
    }


def _wrong(field: str, why: str) -> UserError:
    return UserError(f"The setting {variable(field)} is wrong: {why}.")


def _one_of(names: tuple[str, ...]) -> str:
    return f"it must be one of {', '.join(names)}"


def _starting(names: tuple[str, ...]) -> str:
    return f"it must start with {' or '.join(names)}"
