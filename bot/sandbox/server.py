"""The sandbox as one object: the world, the API and the gateway behind a loopback address."""

from collections.abc import Callable
from types import TracebackType
from typing import Self

from aiohttp import web as aiohttp_web

from bot.sandbox import scenery
from bot.sandbox.clock import Clock
from bot.sandbox.events import Event, Json
from bot.sandbox.world import World

HOST = "127.0.0.1"


class Sandbox:
    """A stand-in for Discord. `async with Sandbox() as sandbox:` starts and stops it.

    `world` is who and what there is, `token` the bot's token, `clock` the time the world goes by.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        host: str = HOST,
        clock: Clock | None = None,
        world: World | None = None,
    ) -> None:
        if host != HOST:
            raise ValueError(f"The sandbox listens on {HOST} only, not on {host}.")
        self.world = world or scenery.career_server(clock)
        self.token = "sandbox.token.of-no-worth"  # noqa: S105 - opens nothing but this sandbox
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

    def subscribe(self, callback: Callable[[Json], None]) -> Callable[[], None]:
        """Call `callback` with everything people may see, as JSON; returns what ends that.

        See `Event.to_json`; ``only_for`` is the one person who may see it, or None for everybody
        who can see ``channel_id``.
        """

        def heard(event: Event) -> None:
            if event.to_people:
                callback(event.to_json())

        return self.world.events.subscribe(heard)

    async def start(self) -> None:
        """Listen."""
        raise NotImplementedError

    async def stop(self) -> None:
        """Stop listening and close every connection."""
        raise NotImplementedError

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
