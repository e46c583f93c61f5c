"""The sandbox in a process of its own, told by lines of JSON what its people do.

`python -m tests.benchmarks.discord_server` prints its address, then answers one line with one line.
"""

import asyncio
import itertools
import json
import sys
import time
from typing import Any

from bot.sandbox.driver import Person
from bot.sandbox.model import Channel
from bot.sandbox.reply import NoAnswer
from bot.sandbox.server import Sandbox
from bot.sandbox.sessions import shard_of
from bot.ui.schedule_cards import marks

PEOPLE = 200
Order = dict[str, Any]


class Conductor:
    """Does what the orders say."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._numbers = itertools.count()
        self._askers: list[tuple[Person, Channel]] = []

    async def guilds(self, order: Order) -> Order:
        """Add servers until there are `n`; the bot is a member of all of them."""
        world = self._sandbox.world
        world.add_guilds(order["n"] - len(world.guilds))
        return {"guilds": len(world.guilds)}

    async def people(self, order: Order) -> Order:
        """Let many different people ask, as in a real community; in servers of every shard."""
        world = self._sandbox.world
        shards = order.get("shards", 1)
        if shards > 1:
            world.add_guilds(8 * shards)
        by_shard = {shard_of(guild.id, shards): guild for guild in world.guilds.values()}
        if len(by_shard) < shards:
            raise RuntimeError(f"the servers are all on shards {sorted(by_shard)}")
        places = {n: world.find_channel("general", guild) for n, guild in by_shard.items()}
        for number in range(PEOPLE):
            user = world.add_user(f"asker{number}", f"Asker {number}")
            world.add_member(by_shard[number % shards], user)
            self._askers.append((self._sandbox.person(user.name), places[number % shards]))
        return {}

    async def identifies(self, order: Order) -> Order:
        """Let so many shards identify at the same time, as Discord lets large bots."""
        self._sandbox.gateway.max_concurrency = order["at_once"]
        return {}

    async def online(self, order: Order) -> Order:
        """Wait until `shards` are connected and /ask is there; return the moment, since 1970."""
        wanted = order.get("shards", 1)
        async with asyncio.timeout(order.get("within", 120)):
            while (  # noqa: ASYNC110 - as often as it takes to time a start
                len(self._sandbox.gateway.sessions) < wanted or not self._commands()
            ):
                await asyncio.sleep(0.002)
        return {"at": time.time()}

    async def forget(self, _: Order) -> Order:
        """Forget the sessions of a bot that has gone; it need not have said good-bye."""
        self._sandbox.gateway.sessions.clear()
        return {}

    def _commands(self) -> bool:
        return any(each["name"] == "ask" for each in self._sandbox.registry.all())

    async def asks(self, order: Order) -> Order:
        """Ask `n` questions, `in_flight` at a time; return the seconds and each answer's time.

        They are spread over the seconds of `over`, where that is given.
        """
        pause = order.get("over", 0.0) * order["in_flight"] / order["n"]
        questions, left = order["questions"], iter(range(order["n"]))
        acknowledged: list[float] = []
        failed: list[str] = []

        async def ask() -> None:
            for _ in left:
                number = next(self._numbers)
                person, place = self._askers[number % PEOPLE]
                question = questions[number % len(questions)]
                await asyncio.sleep(pause)
                try:
                    reply = await person.slash("ask", question=question, in_channel=place)
                    acknowledged.append(reply.interaction.acknowledged_ms or 0.0)
                except NoAnswer as silence:
                    failed.append(str(silence))

        began = time.perf_counter()
        await asyncio.gather(*(ask() for _ in range(order["in_flight"])))
        seconds = time.perf_counter() - began
        return {"seconds": seconds, "acknowledged": acknowledged, "failed": failed}

    async def asks_at(self, order: Order) -> Order:
        """Ask `rate` questions a second for `seconds`, each at its moment, answered or not.

        Return for each how late it was asked and, from its moment on, when it was acknowledged.
        """
        questions, pace = order["questions"], 1 / order["rate"]
        late: list[float] = []
        acknowledged: list[float] = []
        failed: list[str] = []

        async def ask(moment: float) -> None:
            number = next(self._numbers)
            person, place = self._askers[number % PEOPLE]
            question = questions[number % len(questions)]
            late.append(1000 * (time.perf_counter() - moment))
            delay = late[-1]
            try:
                reply = await person.slash("ask", question=question, in_channel=place)
                acknowledged.append(delay + (reply.interaction.acknowledged_ms or 0.0))
            except NoAnswer as silence:
                failed.append(str(silence))

        began = time.perf_counter()
        async with asyncio.TaskGroup() as asking:
            for number in range(round(order["rate"] * order["seconds"])):
                moment = began + number * pace
                await asyncio.sleep(moment - time.perf_counter())
                asking.create_task(ask(moment))
        return {"late": late, "acknowledged": acknowledged, "failed": failed}

    async def cut(self, _: Order) -> Order:
        """Cut the gateway's connections; the bot resumes."""
        self._sandbox.gateway.cut()
        return {}

    async def connected(self, _: Order) -> Order:
        """Wait until the bot is connected again after a cut."""
        async with asyncio.timeout(60):
            while not self._sandbox.gateway.online:  # noqa: ASYNC110 - as above
                await asyncio.sleep(0.01)
        return {}

    async def places(self, order: Order) -> Order:
        """Return the #general of each server, after adding `n` servers."""
        world = self._sandbox.world
        world.add_guilds(order.get("n", 0))
        found = [world.find_channel("general", guild) for guild in world.guilds.values()]
        return {"places": [[int(each.guild_id or 0), int(each.id)] for each in found]}

    async def posts(self, _: Order) -> Order:
        """Return what the bot posted by schedule: channel, message, and the post's mark."""
        world = self._sandbox.world
        found = [
            [int(channel.id), int(message.id), mark]
            for channel in world.channels.values()
            for message in channel.messages
            if message.author_id == world.bot.id and message.only_for is None
            for mark in marks(message.components)
        ]
        return {"posts": found}


async def main() -> None:
    """Serve until the input ends."""
    loop = asyncio.get_running_loop()
    async with Sandbox(answer_within=30.0) as sandbox:
        conductor = Conductor(sandbox)
        print(json.dumps({"api": sandbox.api_url, "token": sandbox.token}), flush=True)
        while line := await loop.run_in_executor(None, sys.stdin.readline):
            order = json.loads(line)
            try:
                answer = await getattr(conductor, order.pop("do"))(order)
            except Exception as error:  # noqa: BLE001 - whoever ordered it reads it
                answer = {"error": repr(error)}
            print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
