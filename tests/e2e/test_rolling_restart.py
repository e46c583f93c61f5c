"""A process is replaced by the next while members ask: no question is lost or answered twice."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.answering.answerer import Answerer
from bot.client import GuideBot
from bot.guide.loader import load_guide
from bot.sandbox.driver import Person
from bot.sandbox.server import Sandbox
from bot.store.engine import Database
from tests.benchmarks import scheduled
from tests.benchmarks.rolling_restart import restart
from tests.e2e.running import CONTENT, running_bot, settings_for
from tests.store.counting import asks_by_cell


@pytest.mark.postgres
@pytest.mark.slow
async def test_no_question_is_lost_or_counted_twice(
    sandbox: Sandbox, student: Person, learnt: Path, postgres_url: str
) -> None:
    settings = settings_for(
        sandbox,
        learnt,
        database_url=SecretStr(postgres_url),
        shard_count=1,
        shard_ids=(0,),
    )
    asked, answered = 0, 0
    replaced = asyncio.Event()

    async def keep_asking() -> None:
        nonlocal asked, answered
        while not replaced.is_set():
            asked += 1
            reply = await student.slash("ask", question="how much do techs make")
            assert "$32,000" in reply.text
            answered += 1

    async with AsyncExitStack() as stack:
        old = await stack.enter_async_context(running_bot(settings, sandbox.token))
        asking = asyncio.create_task(keep_asking())
        new = await stack.enter_async_context(running_bot(settings, sandbox.token))
        async with asyncio.timeout(60):
            await _answers(new)
            await old.close()
            await student.slash("ask", question="do i need a degree")
        replaced.set()
        await asking

    database = Database(postgres_url)
    counted = sum((await asks_by_cell(database)).values())
    await database.close()
    assert answered == asked > 10
    assert counted == answered + 1


@pytest.mark.postgres
@pytest.mark.slow
async def test_two_processes_are_replaced_while_members_ask_and_posts_come_due(
    postgres_url: str, learnt: Path
) -> None:
    Answerer(load_guide(CONTENT / scheduled.GUIDE), cache_dir=learnt)  # not in four processes

    found = await asyncio.to_thread(
        restart, postgres_url, asks=60, posts=10, seconds=12.0, at_once=2, cache=learnt
    )

    assert found.failed == []
    assert found.counted == found.asked >= 60
    assert (found.posts.once, found.posts.lost, found.posts.doubled) == (10, 0, 0)
    assert found.posts.elsewhere == 0
    assert found.exits == [0, 0]


async def _answers(bot: GuideBot) -> None:
    """Return when the process has taken over; the time until then is real and Discord's."""
    while not bot.answers_all(bot.app.clock.now()):  # noqa: ASYNC110 - nothing tells
        await asyncio.sleep(0.05)
