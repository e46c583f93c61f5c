"""The page's live line: what this person may see, and what goes over the bot's wire."""

import asyncio
import re

from aiohttp import WSMsgType, web

from bot.sandbox.events import Json
from bot.sandbox.page_session import PageSession
from bot.sandbox.traffic import Record

LATE_MS = 3000.0
"""Discord voids an interaction that is not answered within 3 s."""
PLACES = ("CHANNEL_", "THREAD_", "GUILD_")
_LONG = re.compile(r"(?<=/)[\w-]{15,}(?=/|$)")  # ids and tokens
WAITING = 5000  # events that a slow page may lag behind before its line is closed


async def serve(request: web.Request, page: PageSession, user_id: str) -> web.WebSocketResponse:
    """Send events to one page until it goes."""
    line = web.WebSocketResponse(protocols=("sandbox",), heartbeat=30.0)
    await line.prepare(request)
    queue: asyncio.Queue[Json] = asyncio.Queue(WAITING)
    writer = asyncio.create_task(_write(line, queue))

    def send(event: Json) -> None:
        try:
            queue.put_nowait(event)
        except asyncio.QueueFull:
            writer.cancel()

    def heard(event: Json) -> None:
        seen = _for_person(event, page, user_id)
        if seen is not None:
            send(seen)

    def recorded(each: Record) -> None:
        send({"type": "TRAFFIC", "data": record(each)})

    sandbox = page.sandbox
    stops = [sandbox.subscribe(heard), sandbox.traffic.subscribe(recorded), page.subscribe(send)]
    try:
        async for message in line:
            if message.type is WSMsgType.ERROR:
                break
    finally:
        for stop in stops:
            stop()
        writer.cancel()
        await asyncio.gather(writer, return_exceptions=True)
        await line.close()
    return line


async def _write(line: web.WebSocketResponse, queue: "asyncio.Queue[Json]") -> None:
    try:
        while True:
            await line.send_json(await queue.get())
    except (ConnectionError, RuntimeError):
        return
    except asyncio.CancelledError:
        await line.close()
        raise


def _for_person(event: Json, page: PageSession, user_id: str) -> Json | None:
    """Return the event as this person's client would get it, None when it would not."""
    if event["only_for"] not in (None, user_id):
        return None
    kind: str = event["type"]
    if kind.startswith(PLACES):
        # What they may see of it can have changed as well: the page looks anew.
        return {"type": "WORLD_CHANGED"}
    channel_id = event["channel_id"]
    if channel_id is not None and not page.sees(user_id, channel_id):
        return None
    if kind in ("MESSAGE_CREATE", "MESSAGE_UPDATE"):
        return {"type": kind, "data": page.message(event["data"], user_id)}
    return {"type": kind, "data": event["data"]}


def record(each: Record) -> Json:
    """Return one exchange for the builder's drawer; times in milliseconds."""
    took = each.milliseconds if each.acknowledged_ms is None else each.acknowledged_ms
    return {
        "id": each.number,
        "at": each.at.isoformat(),
        "kind": "http" if each.kind == "http" else "gateway",
        "direction": "out" if each.kind == "sent" else "in",
        "name": _LONG.sub("…", each.name) if each.kind == "http" else each.name,
        "path": each.path or None,
        "status": each.status,
        "took": took if each.kind == "http" else None,
        "acknowledged": each.acknowledged_ms is not None,
        "late": each.acknowledged_ms is not None and each.acknowledged_ms > LATE_MS,
        "request": each.request,
        "response": each.response,
    }
