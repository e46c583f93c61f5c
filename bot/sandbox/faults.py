"""Faults to switch on: errors, silence, cut connections, a slow API, a permission taken away."""

import asyncio
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Literal

from bot.sandbox import wire
from bot.sandbox.errors import DiscordError
from bot.sandbox.events import Json
from bot.sandbox.model import Channel, Guild, Overwrite, OverwriteKind
from bot.sandbox.permissions import Permission
from bot.sandbox.ratelimits import Limited
from bot.sandbox.world import World

Kind = Literal["status", "hang", "cut", "slow"]


class Broken(Exception):  # noqa: N818 - an answer of the API, not a fault of the sandbox
    """The API answers with this status and no sense."""

    def __init__(self, status: int) -> None:
        super().__init__(f"the API answers {status}")
        self.status = status


class ConnectionCut(Exception):  # noqa: N818 - as above
    """The connection ends without an answer."""


@dataclass(slots=True)
class Fault:
    """What goes wrong with the next requests that match.

    `method` and `path` are patterns (``*`` matches all; the path starts after ``/api/v10``).
    `times` counts down, None means until cleared; `after` lets the request take effect first.
    """

    kind: Kind
    method: str = "*"
    path: str = "*"
    times: int | None = 1
    after: bool = False
    status: int = 500
    seconds: float = 0.0
    code: int | None = None

    def matches(self, method: str, path: str) -> bool:
        """Return whether this request meets the fault."""
        fits = fnmatchcase(method, self.method) and fnmatchcase(path, self.path)
        return fits and self.times != 0

    def to_json(self) -> Json:
        """Return the fault for the page."""
        return {name: getattr(self, name) for name in Fault.__slots__}


class Faults:
    """The faults that are switched on. Nothing goes wrong until one is."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.active: list[Fault] = []
        self._taken: list[tuple[Channel, Overwrite]] = []

    def respond(
        self,
        status: int,
        *,
        method: str = "*",
        path: str = "*",
        times: int | None = 1,
        after: bool = False,
        retry_after: float = 0.05,
        code: int | None = None,
    ) -> Fault:
        """Answer the next `times` matching requests with a status.

        `retry_after` goes with 429; `code` makes it a refusal of Discord's, such as 403 with 50013.
        """
        fault = Fault("status", method, path, times, after, status, retry_after, code)
        return self._add(fault)

    def hang(
        self, *, method: str = "*", path: str = "*", times: int | None = 1, after: bool = False
    ) -> Fault:
        """Never answer the next `times` matching requests."""
        return self._add(Fault("hang", method, path, times, after))

    def cut(
        self, *, method: str = "*", path: str = "*", times: int | None = 1, after: bool = False
    ) -> Fault:
        """Cut the connection of the next `times` matching requests instead of answering."""
        return self._add(Fault("cut", method, path, times, after))

    def slow(self, seconds: float, *, method: str = "*", path: str = "*") -> Fault:
        """Answer every matching request `seconds` later, until cleared."""
        return self._add(Fault("slow", method, path, None, seconds=seconds))

    def _add(self, fault: Fault) -> Fault:
        self.active.append(fault)
        return fault

    def clear(self) -> None:
        """Switch every fault off and give permissions back."""
        self.active.clear()
        for channel, overwrite in self._taken:
            if overwrite in channel.overwrites:
                channel.overwrites.remove(overwrite)
                self._tell(channel)
        self._taken.clear()

    async def meet(self, method: str, path: str, *, after: bool) -> None:
        """Let a request run into what is switched on; `after` is whether it took effect."""
        for fault in tuple(self.active):
            if fault.after is not after or not fault.matches(method, path):
                continue
            if fault.times is not None:
                fault.times -= 1
                if fault.times == 0:
                    self.active.remove(fault)
            if fault.kind == "slow":
                await asyncio.sleep(fault.seconds)
                continue
            if fault.kind == "hang":
                await asyncio.Event().wait()
            if fault.kind == "cut":
                raise ConnectionCut
            if fault.status == 429:
                raise Limited(fault.seconds)
            if fault.code is not None:
                raise DiscordError(fault.status, fault.code, "Switched on in the sandbox")
            raise Broken(fault.status)

    # Faults of the world

    def take_permission(self, channel: Channel, permission: Permission) -> None:
        """Deny the bot a permission in a channel, until `clear`."""
        overwrite = Overwrite(self._world.bot.id, OverwriteKind.MEMBER, deny=int(permission))
        channel.overwrites.append(overwrite)
        self._taken.append((channel, overwrite))
        self._tell(channel)

    def _tell(self, channel: Channel) -> None:
        self._world.publish("CHANNEL_UPDATE", wire.channel(self._world, channel), channel)

    def outage(self, guild: Guild) -> None:
        """Make a server unavailable, as in an outage of Discord's."""
        guild.available = False
        body: Json = {"id": guild.id, "unavailable": True}
        self._world.publish("GUILD_DELETE", body, guild_id=guild.id)

    def end_outage(self, guild: Guild) -> None:
        """Make a server available again."""
        guild.available = True
        body = wire.guild_create(self._world, guild)
        self._world.publish("GUILD_CREATE", body, guild_id=guild.id)
