"""SQLite serves one process, and a process that died holds nobody up."""

import subprocess
import sys

import pytest

from bot.errors import UserError
from bot.store.engine import Database
from bot.store.occupancy import occupied

TAKE_AND_WAIT = """
import sys
from bot.store.engine import Database
from bot.store.occupancy import occupied
with occupied(Database(sys.argv[1])):
    print("taken", flush=True)
    sys.stdin.read()
"""


async def test_a_second_process_is_turned_away_until_the_first_is_gone(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    with subprocess.Popen(  # noqa: ASYNC220, S603
        [sys.executable, "-c", TAKE_AND_WAIT, sqlite_url],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == b"taken\n"

        with (
            pytest.raises(UserError, match="Another process of the bot is using"),
            occupied(database),
        ):
            pass
        first.kill()

    with occupied(database):
        pass
    await database.close()


@pytest.mark.postgres
async def test_postgresql_takes_many(postgres_url: str) -> None:
    first, second = Database(postgres_url), Database(postgres_url)

    with occupied(first), occupied(second):
        pass

    await first.close()
    await second.close()
