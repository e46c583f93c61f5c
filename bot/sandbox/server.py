"""The sandbox as one object: the world, the API and the gateway behind a loopback address."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from aiohttp import web as aiohttp_web

from bot.sandbox import scenery, web
from bot.sandbox.api import channels, messages
from bot.sandbox.api.commands import CommandRoutes
from bot.sandbox.api.endpoint import Endpoints
from bot.sandbox.api.interactions import InteractionRoutes
from bot.sandbox.api.places import PlaceRoutes
from bot.sandbox.clock import Clock
from bot.sandbox.driver import Person
from bot.sandbox.events import Event, Json
from bot.sandbox.faults import Faults
from bot.sandbox.gateway import Gateway
from bot.sandbox.guard import own_origin_only
from bot.sandbox.interactions import Interactions
from bot.sandbox.limits import REQUEST_BYTES
from bot.sandbox.page_session import FirstStep
from bot.sandbox.ratelimits import RateLimits
from bot.sandbox.registry import Registry
from bot.sandbox.responding import Responder
from bot.sandbox.traffic import Traffic
from bot.sandbox.world import World

HOST = "127.0.0.1"
log = logging.getLogger(__name__)


class Sandbox:
    """A stand-in for Discord. `async with Sandbox() as sandbox:` starts and stops it.

    `world` is who and what there is, `token` the bot's token, `registry` its commands, `traffic`
    what went over the wire, `faults` what can go wrong, `gateway` the shards' connections. Port 0
    takes a free one. `answer_within` is the bot's time for a first answer, in seconds.

    For the page: `first_steps` are the things to try first (see `page_session.FirstStep`), `log` is
    the file that its log is shown from, `fresh_start` what throws everything away and begins again.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        host: str = HOST,
        clock: Clock | None = None,
        world: World | None = None,
        rate_limits: RateLimits | None = None,
        answer_within: float = 3.0,
        token_life: timedelta = timedelta(minutes=15),
        first_steps: Sequence[FirstStep] = (),
        log: Path | None = None,
        fresh_start: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        if host != HOST:
            raise ValueError(f"The sandbox listens on {HOST} only, not on {host}.")
        self.world = world or scenery.career_server(clock)
        self.token = "sandbox.token.of-no-worth"  # noqa: S105 - opens nothing but this sandbox
        self.traffic = Traffic(self.clock.now)
        self.faults = Faults(self.world)
        self.rate_limits = rate_limits or RateLimits()
        self.registry = Registry(self.world)
        self.gateway = Gateway(self.world, self.token, self.traffic)
        self.interactions = Interactions(
            self.world, answer_within=answer_within, token_life=token_life
        )
        self._people: dict[str, Person] = {}
        self.first_steps = first_steps
        self.log = log
        self.fresh_start = fresh_start
        self._port = port
        self._runner: aiohttp_web.AppRunner | None = None

    @property
    def clock(self) -> Clock:
        """The time that messages, tokens and nonces go by."""
        return self.world.clock

    @property
    def url(self) -> str:
        """Where the page is, such as ``http://127.0.0.1:8765``."""
        return f"http://{HOST}:{self._port}"

    @property
    def api_url(self) -> str:
        """What `Route.BASE` becomes."""
        return f"{self.url}/api/v10"

    @property
    def gateway_url(self) -> str:
        """Where the bot opens its WebSocket."""
        return f"ws://{HOST}:{self._port}/gateway"

    def person(self, name: str) -> "Person":
        """Return the driver of somebody: ``student``, ``student2``, ``moderator``, ``admin``."""
        user = self.world.person(name)
        return self._people.setdefault(user.id, Person(self, user))

    def subscribe(self, callback: Callable[[Json], None]) -> Callable[[], None]:
        """Call `callback` with everything people may see, as JSON; returns what ends that.

        See `Event.to_json`; ``only_for`` is the one person who may see it, or None for everybody
        who can see ``channel_id``.
        """

        def heard(event: Event) -> None:
            if event.to_people:
                callback(event.to_json())

        return self.world.events.subscribe(heard)

    async def until(self, true: Callable[[], bool], *, within: float = 5.0) -> bool:
        """Wait until `true()` holds, looking again whenever something happens; returns whether.

        Something is an event of the world or an HTTP exchange; `within` is in seconds.
        """
        happened = asyncio.Event()
        stops = (
            self.world.events.subscribe(lambda _: happened.set()),
            self.traffic.subscribe(lambda _: happened.set()),
        )
        try:
            async with asyncio.timeout(within):
                while not true():
                    happened.clear()
                    await happened.wait()
        except TimeoutError:
            return true()
        finally:
            for stop in stops:
                stop()
        return True

    def _application(self) -> aiohttp_web.Application:
        shared = Endpoints(self.world, self.token, self.faults, self.rate_limits, self.traffic)
        routes = [
            *PlaceRoutes(self.gateway).routes(),
            *CommandRoutes(self.registry).routes(),
            *InteractionRoutes(Responder(self.world, self.interactions)).routes(),
            *messages.routes(),
            *channels.routes(),
        ]
        app = aiohttp_web.Application(client_max_size=REQUEST_BYTES, middlewares=[own_origin_only])
        app.add_routes([shared.endpoint(*route) for route in routes])
        app.router.add_get("/gateway", self.gateway.connect)
        app.router.add_get("/gateway/", self.gateway.connect)
        app.router.add_get("/cdn/attachments/{channel}/{file}/{name}", self._attachment)
        app.add_routes(web.routes(self))
        app.router.add_route("*", "/{unknown:.*}", shared.unknown)
        return app

    async def _attachment(self, request: aiohttp_web.Request) -> aiohttp_web.Response:
        found = self.world.files.read(request.match_info["file"])
        if found is None:
            raise aiohttp_web.HTTPNotFound
        name, data = found
        kinds = {"png": "image/png", "gif": "image/gif", "jpg": "image/jpeg", "webp": "image/webp"}
        kind = kinds.get(name.rpartition(".")[2].lower(), "application/octet-stream")
        headers = {"X-Content-Type-Options": "nosniff"}
        return aiohttp_web.Response(body=data, content_type=kind, headers=headers)

    async def start(self) -> None:
        """Listen; with port 0 a free one is taken, which `url` then names."""
        runner = aiohttp_web.AppRunner(
            self._application(), access_log=None, shutdown_timeout=1.0, handler_cancellation=True
        )
        await runner.setup()
        site = aiohttp_web.TCPSite(runner, HOST, self._port)
        await site.start()
        self._runner = runner
        self._port = runner.addresses[0][1]
        self.world.files.base_url = self.url
        self.gateway.url = self.gateway_url
        log.info("The sandbox listens on %s", self.url)

    async def stop(self) -> None:
        """Stop listening and close every connection."""
        self.interactions.close()
        await self.gateway.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()
