"""What a killed process had answered and not yet committed is recorded by the next one, once."""

import os
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.store.ask_journal import AskJournal
from bot.store.asks import Asks
from bot.store.engine import Database
from bot.store.members import Members
from bot.store.tables import AskRow
from tests.store.asking import BEN, UNSURE, but
from tests.store.counting import asks_by_cell


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


@pytest.fixture
def journal(folder: Path) -> AskJournal:
    """Return the journal of another process; closed amid its work, it is left as by a kill."""
    return AskJournal(folder)


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


async def stored(database: Database) -> list[int]:
    async with database.reading() as connection:
        return sorted(await connection.scalars(select(AskRow.id)))


async def test_what_was_under_way_is_recorded_and_counted(
    database: Database, folder: Path, journal: AskJournal
) -> None:
    journal.add(7, UNSURE, b"ana for good")
    journal.add(9, but(UNSURE, asker=BEN, guild_id=None, channel_id=None, text=None), None)
    journal.close()

    asks = Asks(database, journal_dir=folder)
    recovered = await asks.recover()

    found = await asks.get(7)
    assert recovered == 2
    assert await stored(database) == [7, 9]
    assert found is not None
    assert found.ask == UNSURE
    assert sum((await asks_by_cell(database)).values()) == 2
    assert len(names(folder)) == 1  # its own


async def test_what_was_committed_before_the_end_is_not_recorded_again(
    database: Database, folder: Path, journal: AskJournal
) -> None:
    number = await Asks(database).record(UNSURE)
    assert number is not None
    journal.add(number, UNSURE, None)
    journal.close()

    await Asks(database, journal_dir=folder).recover()

    assert sum((await asks_by_cell(database)).values()) == 1


async def test_who_opted_out_is_not_counted_again(
    database: Database, folder: Path, journal: AskJournal
) -> None:
    await Members(database).opt_out(b"ana for good")
    journal.add(7, UNSURE, b"ana for good")
    journal.add(9, but(UNSURE, asker=BEN), None)
    journal.settle([7])
    journal.close()

    await Asks(database, journal_dir=folder).recover()

    assert await stored(database) == [9]
    assert sum((await asks_by_cell(database)).values()) == 1


async def test_a_line_that_was_never_finished_is_left_out(
    database: Database, folder: Path, journal: AskJournal
) -> None:
    journal.add(7, UNSURE, None)
    os.write(journal._file, b'[9, 1, "baker", "sugg')
    journal.close()

    await Asks(database, journal_dir=folder).recover()

    assert await stored(database) == [7]


async def test_a_process_that_is_at_work_keeps_its_journal(
    database: Database, folder: Path, journal: AskJournal
) -> None:
    journal.add(7, UNSURE, None)

    recovered = await Asks(database, journal_dir=folder).recover()
    journal.close()

    assert recovered == 0
    assert await stored(database) == []


async def test_a_journal_is_empty_when_nothing_is_under_way_and_gone_at_the_end(
    database: Database, folder: Path
) -> None:
    asks = Asks(database, journal_dir=folder)
    path = folder / names(folder)[0]

    for _ in range(3):
        asks.begin(UNSURE)
        assert path.stat().st_size > 0
        await asks.settled()
        assert path.stat().st_size == 0
    await asks.close()

    assert len(await stored(database)) == 3
    assert not path.exists()


async def test_a_full_disk_takes_the_journal_and_not_the_record(
    database: Database, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asks = Asks(database, journal_dir=folder)

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("bot.store.ask_journal.os.write", full)
        number = asks.begin(UNSURE)
    await asks.settled()

    assert await stored(database) == [number]


async def test_a_disk_that_fills_up_meanwhile_makes_nothing_double(
    database: Database, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asks = Asks(database, journal_dir=folder)
    numbers = [asks.begin(UNSURE), asks.begin(UNSURE)]  # one person's: a commit for each

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("bot.store.ask_journal.os.write", full)
    await asks.settled()

    assert await stored(database) == numbers
    assert sum((await asks_by_cell(database)).values()) == 2


async def test_where_no_journal_can_be_kept_questions_are_recorded_all_the_same(
    database: Database, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()

    asks = Asks(database, journal_dir=tmp_path / "file" / "journal")
    number = await asks.record(UNSURE)

    assert await asks.recover() == 0
    assert await stored(database) == [number]
    assert "Without a journal" in caplog.text


def test_nobody_else_may_read_it(folder: Path, journal: AskJournal) -> None:
    [path] = folder.iterdir()
    mode = path.stat().st_mode
    journal.close()

    assert mode & 0o077 == 0
