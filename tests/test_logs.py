"""Log lines are for machines and people, and never for what members wrote."""

import json
import logging
from collections.abc import Iterator

import pytest

from bot.logs import JsonFormatter, set_up_logging
from bot.store.asks import Asks
from bot.store.engine import Database
from tests.store.asking import UNSURE, but


@pytest.fixture(autouse=True)
def _logging_as_before() -> Iterator[None]:
    root = logging.getLogger()
    before = (root.level, root.handlers[:])
    levels = {name: logging.getLogger(name).level for name in ("discord", "sqlalchemy", "alembic")}
    yield
    root.setLevel(before[0])
    root.handlers[:] = before[1]
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


def test_a_json_line_holds_time_level_logger_and_message() -> None:
    record = logging.LogRecord("bot.x", logging.INFO, "f", 1, "an %s", ("event",), None)

    line = json.loads(JsonFormatter().format(record))

    assert line["message"] == "an event"
    assert (line["level"], line["logger"]) == ("INFO", "bot.x")
    assert line["time"].endswith("+00:00")


def test_an_exception_is_in_its_line() -> None:
    error = ValueError("broken")
    record = logging.LogRecord(
        "bot.x", logging.ERROR, "f", 1, "m", (), (type(error), error, error.__traceback__)
    )

    line = JsonFormatter().format(record)

    assert "\n" not in line
    assert "ValueError: broken" in json.loads(line)["exception"]


def test_the_librarys_own_events_stay_out_of_the_log_even_at_debug(
    capsys: pytest.CaptureFixture[str],
) -> None:
    set_up_logging("DEBUG", "text")

    logging.getLogger("discord.gateway").debug("For Shard ID 0: WebSocket Event: a secret")
    logging.getLogger("bot.x").debug("ours")

    logged = capsys.readouterr().err
    assert "ours" in logged
    assert "secret" not in logged


@pytest.mark.parametrize("level", ["DEBUG", "INFO"])
async def test_what_is_asked_stays_out_of_the_log_when_it_is_recorded(
    level: str, sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    set_up_logging(level, "text")
    database = Database(sqlite_url)

    await Asks(database).record(but(UNSURE, text="something private"))
    await Asks(database).purge(1, before=UNSURE.day)
    await database.close()

    assert "private" not in capsys.readouterr().err
    assert not logging.getLogger("sqlalchemy.engine.Engine").isEnabledFor(logging.INFO)
