"""One WebSocket of the gateway: frames in, frames out, and the codes it is closed with."""

import asyncio
import contextlib
import json
from collections.abc import Callable
from dataclasses import dataclass, field

from aiohttp import WSMsgType, web

from bot.sandbox.sessions import Session

DISPATCH, HEARTBEAT, IDENTIFY, PRESENCE, VOICE, RESUME, RECONNECT = 0, 1, 2, 3, 4, 6, 7
REQUEST_MEMBERS, INVALID_SESSION, HELLO, ACK = 8, 9, 10, 11
NAMES = {
    HEARTBEAT: "HEARTBEAT",
    IDENTIFY: "IDENTIFY",
    PRESENCE: "PRESENCE",
    VOICE: "VOICE",
    RESUME: "RESUME",
    REQUEST_MEMBERS: "REQUEST_MEMBERS",
}


class Closed(Exception):  # noqa: N818 - the protocol's way to say no
    """The connection must be closed with this code."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code


@dataclass(slots=True, eq=False)
class Connection:
    """One open WebSocket and the session it speaks for."""

    request: web.Request
    socket: web.WebSocketResponse
    outbox: asyncio.Queue[str] = field(default_factory=asyncio.Queue)
    session: Session | None = None

    def send(self, op: int, data: object = None) -> None:
        """Send a frame that is no event."""
        self.outbox.put_nowait(json.dumps({"op": op, "d": data, "s": None, "t": None}))

    async def serve(self, take: Callable[[int, object], None], *, silence: float) -> None:
        """Pass every frame to `take` until either side ends; `silence` in seconds closes (4009).

        What `take` raises as `Closed` closes the connection with that code.
        """
        writer = asyncio.create_task(self._write())
        try:
            await self._read(take, silence)
        except Closed as closed:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self.outbox.join(), 1)
            await self.socket.close(code=closed.code, message=str(closed).encode())
        finally:
            writer.cancel()
            with contextlib.suppress(asyncio.CancelledError, ConnectionError):
                await writer

    async def _write(self) -> None:
        while True:
            frame = await self.outbox.get()
            try:
                await self.socket.send_str(frame)
            finally:
                self.outbox.task_done()

    async def _read(self, take: Callable[[int, object], None], silence: float) -> None:
        if self.request.query.get("v") not in (None, "10"):
            raise Closed(4012, "Invalid API version")
        while True:
            try:
                message = await self.socket.receive(timeout=silence)
            except TimeoutError:
                raise Closed(4009, "Session timed out") from None
            if message.type is not WSMsgType.TEXT:
                return
            try:
                frame = json.loads(message.data)
                op, data = frame["op"], frame.get("d")
            except (ValueError, KeyError, TypeError):
                raise Closed(4002, "Error while decoding payload") from None
            take(op, data)

    def drop(self) -> None:
        """End the connection without a word."""
        transport = self.request.transport
        if transport is not None:
            transport.abort()
