"""Operators read and export from the shell what admins see in Discord."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pydantic import SecretStr

from bot.clock import SystemClock
from bot.errors import UserError
from bot.guide.loader import load_guide
from bot.insights.sample_history import sample_history
from bot.sample_history import record_samples
from bot.settings import Settings
from bot.shell_reports import print_stats, write_export
from bot.store.asks import Asks
from bot.store.engine import Database
from tests.conftest import SECOND_GUIDE

SERVERS = (11, 22)


@pytest.fixture
async def settings(sqlite_url: str, tmp_path: Path) -> Settings:
    """Return the settings of a bot with questions in two servers."""
    guide = load_guide(SECOND_GUIDE)
    database = Database(sqlite_url)
    for guild_id in SERVERS:
        samples = sample_history(
            guide,
            guild_id=guild_id,
            channels=[1],
            zone=ZoneInfo("UTC"),
            now=SystemClock().now(),
            days=8,
        )
        await record_samples(Asks(database), list(samples))
    await database.close()
    return Settings(
        database_url=SecretStr(sqlite_url), content_dir=SECOND_GUIDE.parent, data_dir=tmp_path
    )


async def test_every_view_is_printed(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    await print_stats(settings, server=11, days=7)

    printed, errors = capsys.readouterr()
    for title in ("Most asked: ", "Rising: ", "unanswered questions", "% answered, "):
        assert title in printed
    assert "offered and chosen" in printed
    assert errors == ""


async def test_the_export_is_written_and_its_files_named(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await write_export(settings, server=22, days=7, folder=tmp_path / "out")

    named = [Path(line) for line in capsys.readouterr().out.splitlines()]
    assert sorted(named) == sorted((tmp_path / "out").iterdir())
    assert named[0].read_text(encoding="utf-8-sig").startswith('"day","topic"')


async def test_where_there_are_more_servers_one_must_be_named(settings: Settings) -> None:
    with pytest.raises(UserError, match=r"--server:\n  11 .*\n  22 "):
        await print_stats(settings, server=None, days=7)


async def test_an_empty_database_is_told(sqlite_url: str, tmp_path: Path) -> None:
    empty = Settings(
        database_url=SecretStr(sqlite_url), content_dir=SECOND_GUIDE.parent, data_dir=tmp_path
    )

    with pytest.raises(UserError, match="Nothing has been asked"):
        await print_stats(empty, server=None, days=7)


async def test_a_folder_that_can_not_be_made_is_told(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(UserError, match="can't be written to"):
        await write_export(settings, server=11, days=7, folder=tmp_path / "file")
