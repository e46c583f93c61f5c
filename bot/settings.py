"""What an operator can set, from the environment or a `.env` file."""

import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.errors import UserError

DISCORD_API = "https://discord.com/api/v10"


class Settings(BaseSettings):
    """Every setting of the bot, read once at the start and never changed."""

    model_config = SettingsConfigDict(
        env_prefix="BOT_", env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True
    )

    discord_token: SecretStr | None = Field(default=None, validation_alias="DISCORD_TOKEN")
    database_url: SecretStr = SecretStr("sqlite+aiosqlite:///data/bot.sqlite3")
    content_dir: Path = Path("content")
    data_dir: Path = Path("data")
    discord_api: str = Field(default=DISCORD_API, pattern=r"^https?://[^\s/]+(/[^\s]*)?$")
    secret_key: SecretStr | None = Field(default=None, min_length=16)
    shard_count: int | None = Field(default=None, ge=1)
    shard_ids: Annotated[tuple[int, ...] | None, NoDecode] = None
    metrics_port: int | None = Field(default=None, ge=0, le=65535)
    metrics_host: str = "127.0.0.1"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["text", "json"] = "text"

    @field_validator("shard_ids", mode="before")
    @classmethod
    def _split_shard_ids(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(part for part in value.replace(" ", "").split(",") if part)
        return value

    @field_validator("log_level", mode="before")
    @classmethod
    def _upper_log_level(cls, value: object) -> object:
        return value.upper() if isinstance(value, str) else value

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: SecretStr) -> SecretStr:
        if not value.get_secret_value().startswith(
            ("sqlite+aiosqlite://", "postgresql+asyncpg://")
        ):
            raise ValueError("must start with sqlite+aiosqlite:// or postgresql+asyncpg://")
        return value

    @model_validator(mode="after")
    def _shards_fit(self) -> Self:
        if self.shard_ids is None:
            return self
        if self.shard_count is None:
            raise ValueError("BOT_SHARD_IDS needs BOT_SHARD_COUNT beside it")
        if not self.shard_ids or not all(0 <= i < self.shard_count for i in self.shard_ids):
            raise ValueError(f"BOT_SHARD_IDS must be numbers from 0 to {self.shard_count - 1}")
        return self

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
        return self.discord_token.get_secret_value()

    def member_key(self) -> bytes:
        """Return the key of the member hash; the first run makes one and keeps it, mode 0600."""
        if self.secret_key is not None:
            return self.secret_key.get_secret_value().encode()
        path = self.data_dir / "secret.key"
        self.data_dir.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            _make_key(path)
        key = path.read_bytes().strip()
        if len(key) < 16:
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


def load_settings() -> Settings:
    """Read the settings; raises UserError with one sentence that names the wrong one."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        message = first["msg"].removeprefix("Value error, ")
        if not first["loc"]:
            raise UserError(f"A setting is wrong: {message}.") from None
        field = str(first["loc"][0])
        name = field if field == "DISCORD_TOKEN" else f"BOT_{field.removeprefix('BOT_').upper()}"
        raise UserError(f"The setting {name} is wrong: {message}.") from None
