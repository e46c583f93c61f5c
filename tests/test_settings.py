"""A wrong setting stops the start with one sentence that names it."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.errors import UserError
from bot.settings import Settings, load_settings


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_DATABASE_URL", "mysql://somewhere"),
        ("BOT_DISCORD_API", "discord.com"),
        ("BOT_SECRET_KEY", "short"),
        ("BOT_SHARD_COUNT", "0"),
        ("BOT_METRICS_PORT", "70000"),
        ("BOT_LOG_LEVEL", "LOUD"),
        ("BOT_LOG_FORMAT", "xml"),
        ("BOT_SHARD_IDS", "0,1"),
    ],
)
def test_a_wrong_setting_is_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)

    with pytest.raises(UserError, match=name) as error:
        load_settings()

    assert "\n" not in str(error.value)


def test_a_shard_past_the_count_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_SHARD_COUNT", "2")
    monkeypatch.setenv("BOT_SHARD_IDS", "1,2")

    with pytest.raises(UserError, match="numbers from 0 to 1"):
        load_settings()


def test_settings_come_from_the_environment_and_from_a_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("DISCORD_TOKEN=from-the-file\nBOT_LOG_LEVEL=debug\n")
    monkeypatch.setenv("BOT_SHARD_COUNT", "4")
    monkeypatch.setenv("BOT_SHARD_IDS", "0, 3")

    settings = load_settings()

    assert settings.require_token() == "from-the-file"
    assert settings.log_level == "DEBUG"
    assert settings.shard_ids == (0, 3)


def test_without_a_token_it_says_what_to_set_and_names_the_sandbox() -> None:
    with pytest.raises(UserError, match=r"DISCORD_TOKEN.*python -m bot sandbox"):
        Settings().require_token()


def test_secrets_are_not_shown() -> None:
    settings = Settings(DISCORD_TOKEN="the-token", secret_key="k" * 32)

    assert "the-token" not in repr(settings)
    assert "k" * 32 not in repr(settings)


def test_the_member_key_is_made_once_and_only_the_owner_reads_it(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "data")

    first, second = settings.member_key(), settings.member_key()

    assert first == second
    assert len(first) >= 32
    assert stat.S_IMODE((tmp_path / "data" / "secret.key").stat().st_mode) == 0o600


def test_processes_that_start_together_make_one_key(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path)

    with ThreadPoolExecutor(8) as processes:
        keys = {each.result() for each in [processes.submit(settings.member_key) for _ in range(8)]}

    assert len(keys) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["secret.key"]
