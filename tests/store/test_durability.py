"""A process that is killed loses nothing that it had said was recorded."""

import os
import signal
import subprocess
import sys

import pytest
from sqlalchemy import text

from bot.store.engine import Database
from tests.store.counting import asks_by_cell

# Records without end and prints each number once it is committed, several at a time.
BURST = """
import asyncio, sys
from bot.store.asks import Asks
from bot.store.engine import Database
from tests.store.asking import UNSURE

async def one(asks):
    while True:
        print(await asks.record(UNSURE), flush=True)

async def main():
    asks = Asks(Database(sys.argv[1]))
    await asyncio.gather(*(one(asks) for _ in range(4)))

asyncio.run(main())
"""


@pytest.mark.parametrize("after", [1, 25, 60])
async def test_every_ask_that_was_answered_is_there_after_a_kill(
    database_url: str, after: int
) -> None:
    with subprocess.Popen(  # noqa: ASYNC220, S603 -- our own interpreter, killed below
        [sys.executable, "-c", BURST, database_url], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        told = {int(process.stdout.readline()) for _ in range(after)}
        os.kill(process.pid, signal.SIGKILL)
        told |= {int(line) for line in process.stdout if line.endswith("\n")}

    database = Database(database_url)
    await database.migrate()
    async with database.reading() as connection:
        stored = set((await connection.scalars(text("SELECT id FROM asks"))).all())
    counted = sum((await asks_by_cell(database)).values())
    await database.close()

    assert len(told) >= after
    assert told <= stored
    assert counted == len(stored)
