"""One request as the API's handlers see it, and what they may answer."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import BodyPartReader, web

from bot.sandbox import errors
from bot.sandbox.errors import DiscordError
from bot.sandbox.events import Json
from bot.sandbox.files import Upload
from bot.sandbox.limits import REQUEST_BYTES
from bot.sandbox.model import Channel, Guild, Message
from bot.sandbox.permissions import Permission
from bot.sandbox.world import World


@dataclass(frozen=True, slots=True)
class Answer:
    """A body with a status of its own; handlers otherwise return the body, None for a 204."""

    status: int
    body: object
    acknowledged_ms: float | None = None


@dataclass(slots=True)
class Call:
    """A request.

    `body` is its JSON (or ``payload_json``), `uploads` its files, `path` the named parts of it.
    """

    world: World
    path: dict[str, str]
    query: dict[str, str]
    body: Any = None
    uploads: list[Upload] = field(default_factory=list)

    @property
    def json(self) -> Json:
        """The body as an object; raises Discord's 50109 when it is none."""
        if not isinstance(self.body, dict):
            raise DiscordError(400, 50109, "The request body contains invalid JSON.")
        return self.body

    def channel(self, needed: int = 0, key: str = "channel") -> Channel:
        """Return the channel of the path: 10003, or 50001 and 50013 unless the bot may."""
        channel = self.world.channels.get(self.path[key])
        if channel is None:
            raise errors.unknown("Channel")
        self.world.require(channel, self.world.bot.id, Permission.VIEW_CHANNEL | needed)
        return channel

    def message(self, channel: Channel) -> Message:
        """Return the message of the path: 10008 when it is not there, or ephemeral."""
        message = self.world.messages.get(self.path["message"])
        if message is None or message.channel_id != channel.id or message.only_for is not None:
            raise errors.unknown("Message")
        return message

    def guild(self) -> Guild:
        """Return the server of the path: 10004, or 50001 when the bot is not in it."""
        guild = self.world.guilds.get(self.path["guild"])
        if guild is None:
            raise errors.unknown("Guild")
        if self.world.bot.id not in guild.members:
            raise errors.missing_access()
        return guild

    def number(self, name: str, default: int, least: int, most: int) -> int:
        """Return a number of the query, or raise Discord's 50035."""
        written = self.query.get(name, str(default))
        if not written.isdecimal() or not least <= int(written) <= most:
            problems = errors.Problems()
            message = f"int value should be between {least} and {most}."
            problems.add(name, "NUMBER_TYPE_MIN" if written == "0" else "NUMBER_TYPE_MAX", message)
            problems.raise_if_any()
        return int(written)


Handler = Callable[[Call], Awaitable[object]]
Route = tuple[str, str, Handler]
"""Method, path after ``/api/v10`` with ``{names}``, and who answers."""


async def read(world: World, request: web.Request) -> Call:
    """Read a request's body: JSON, or a form with ``payload_json`` and ``files[n]``."""
    call = Call(world, dict(request.match_info), dict(request.query))
    if (request.content_length or 0) > REQUEST_BYTES:
        raise DiscordError(413, 40005, "Request entity too large")
    if request.content_type.startswith("multipart/"):
        await _read_form(request, call)
    elif request.can_read_body:
        call.body = _parse(await request.text())
    return call


async def _read_form(request: web.Request, call: Call) -> None:
    form = await request.multipart()
    async for part in form:
        if not isinstance(part, BodyPartReader):
            continue
        name = part.name or ""
        if name == "payload_json":
            call.body = _parse(await part.text())
        elif name.startswith("files["):
            data = bytes(await part.read(decode=False))
            index = int(name.removeprefix("files[").removesuffix("]"))
            call.uploads.append(Upload(index, part.filename or "file", data))


def _parse(text: str) -> object:
    try:
        return json.loads(text) if text else None
    except ValueError:
        raise DiscordError(400, 50109, "The request body contains invalid JSON.") from None
