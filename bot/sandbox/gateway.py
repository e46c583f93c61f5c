"""The gateway: WebSocket connections of the bot's shards, in Discord's protocol."""

import asyncio
from datetime import UTC, datetime, timedelta

from aiohttp import web

from bot.sandbox import wire
from bot.sandbox.connection import (
    ACK,
    HEARTBEAT,
    HELLO,
    IDENTIFY,
    INVALID_SESSION,
    NAMES,
    RECONNECT,
    REQUEST_MEMBERS,
    RESUME,
    Closed,
    Connection,
)
from bot.sandbox.events import Event, Json
from bot.sandbox.sessions import HIGHEST, PRIVILEGED, Intent, Session, shard_of
from bot.sandbox.traffic import Traffic
from bot.sandbox.world import World

DAILY_STARTS = 1000


class Gateway:
    """All connections and sessions.

    `heartbeat` is the interval asked for, in seconds; a client silent for twice that is closed with
    4009. `identify_interval` is the wait Discord asks between two IDENTIFYs of the same
    `max_concurrency` slot (5 s there, 0 here, so that tests restart bots at once). While
    `accepting` is False new connections are answered 503.
    """

    def __init__(self, world: World, token: str, traffic: Traffic) -> None:
        self._world = world
        self._token = token
        self._traffic = traffic
        self._connections: set[Connection] = set()
        self._last_identify: dict[int, float] = {}
        self._starts: list[datetime] = []
        self.sessions: dict[str, Session] = {}
        self.url = ""
        self.accepting = True
        self.heartbeat = 41.25
        self.identify_interval = 0.0
        self.max_concurrency = 1
        self.recommended_shards: int | None = None
        world.events.subscribe(self._heard)

    @property
    def online(self) -> bool:
        """Whether any shard is connected."""
        return any(each.session for each in self._connections)

    def description(self) -> Json:
        """Return the body of ``GET /gateway/bot``."""
        used = [at for at in self._starts if datetime.now(UTC) - at < timedelta(days=1)]
        shards = self.recommended_shards or -(-len(self._world.guilds) // 1000) or 1
        limit = {
            "total": DAILY_STARTS,
            "remaining": max(DAILY_STARTS - len(used), 0),
            "reset_after": 86_400_000,
            "max_concurrency": self.max_concurrency,
        }
        return {"url": self.url, "shards": shards, "session_start_limit": limit}

    # Faults

    def cut(self) -> None:
        """Drop every connection without a word; sessions can be resumed."""
        for connection in tuple(self._connections):
            connection.drop()

    def ask_to_reconnect(self) -> None:
        """Send opcode 7 to every shard."""
        for connection in self._connections:
            connection.send(RECONNECT)

    def invalidate(self, *, resumable: bool = False) -> None:
        """Send opcode 9; unless `resumable`, forget the sessions, so that a RESUME fails too."""
        for connection in self._connections:
            if connection.session is not None and not resumable:
                self.sessions.pop(connection.session.id, None)
            connection.send(INVALID_SESSION, resumable)

    async def close(self) -> None:
        """Close every connection."""
        for connection in tuple(self._connections):
            await connection.socket.close(code=1001)

    # Events

    def _heard(self, event: Event) -> None:
        for session in tuple(self.sessions.values()):
            if session.hears(self._world, event):
                data = session.shaped(self._world, event)
                session.dispatch(event.name, data)
                self._traffic.add("sent", event.name, response=data)

    # One connection

    async def connect(self, request: web.Request) -> web.WebSocketResponse:
        """Serve one WebSocket until either side ends it."""
        if not self.accepting:
            raise web.HTTPServiceUnavailable
        socket = web.WebSocketResponse(max_msg_size=16 * 1024, autoping=True)
        await socket.prepare(request)
        connection = Connection(request, socket)
        self._connections.add(connection)
        connection.send(HELLO, {"heartbeat_interval": int(self.heartbeat * 1000), "_trace": []})

        def take(op: int, data: object) -> None:
            self._take(connection, op, data)

        try:
            await connection.serve(take, silence=self.heartbeat * 2)
        finally:
            self._connections.discard(connection)
            self._leave(connection, ended=socket.close_code in (1000, 1001, 4009))
        return socket

    def _take(self, connection: Connection, op: int, data: object) -> None:
        if op not in NAMES:
            raise Closed(4001, "Unknown opcode")
        self._traffic.add("received", NAMES[op], request=_without_token(data))
        if op == HEARTBEAT:
            connection.send(ACK)
        elif op == IDENTIFY and isinstance(data, dict):
            self._identify(connection, data)
        elif op == RESUME and isinstance(data, dict):
            self._resume(connection, data)
        elif connection.session is None:
            raise Closed(4003, "Not authenticated")
        elif op == REQUEST_MEMBERS and isinstance(data, dict):
            self._send_members(connection.session, data)

    def _identify(self, connection: Connection, data: Json) -> None:
        if connection.session is not None:
            raise Closed(4005, "Already authenticated")
        if str(data.get("token")).removeprefix("Bot ") != self._token:
            raise Closed(4004, "Authentication failed")
        shard, shards = data.get("shard") or (0, 1)
        if not 0 <= shard < shards:
            raise Closed(4010, "Invalid shard")
        if len(self._world.guilds) > 2500 * shards:
            raise Closed(4011, "Sharding required")
        intents = data.get("intents")
        if not isinstance(intents, int) or not 0 <= intents <= HIGHEST:
            raise Closed(4013, "Invalid intent(s)")
        if intents & PRIVILEGED & ~self._world.application.intents:
            raise Closed(4014, "Disallowed intent(s)")
        now, slot = asyncio.get_running_loop().time(), shard % self.max_concurrency
        if now - self._last_identify.get(slot, -1e9) < self.identify_interval:
            connection.send(INVALID_SESSION, False)
            return
        self._last_identify[slot] = now
        self._starts.append(datetime.now(UTC))
        session = Session(shard, shards, Intent(intents))
        self.sessions[session.id] = session
        self._join(connection, session)
        self._greet(session)

    def _join(self, connection: Connection, session: Session) -> None:
        session.outbox = connection.outbox
        connection.session = session
        self._world.publish("BOT_STATE", {"online": True}, to_bot=False)

    def _leave(self, connection: Connection, *, ended: bool) -> None:
        """Note that a connection is gone; some closes (1000, 1001, 4009) end its session too."""
        session = connection.session
        if session is not None and session.outbox is connection.outbox:
            session.outbox = None
            if ended:
                self.sessions.pop(session.id, None)
        self._world.publish("BOT_STATE", {"online": self.online}, to_bot=False)

    def _greet(self, session: Session) -> None:
        world = self._world
        here = [
            guild
            for guild in world.guilds.values()
            if world.bot.id in guild.members and shard_of(guild.id, session.shards) == session.shard
        ]
        ready: Json = {
            "v": 10,
            "user": wire.user(world.bot) | {"mfa_enabled": False, "verified": True, "email": None},
            "guilds": [{"id": guild.id, "unavailable": True} for guild in here],
            "session_id": session.id,
            "resume_gateway_url": self.url,
            "shard": [session.shard, session.shards],
            "application": {"id": world.application.id, "flags": 0},
        }
        session.dispatch("READY", ready)
        self._traffic.add("sent", "READY", response=ready)
        for guild in here:
            if guild.available and session.intents & Intent.GUILDS:
                session.dispatch("GUILD_CREATE", wire.guild_create(world, guild))
                self._traffic.add("sent", "GUILD_CREATE", response={"id": guild.id})

    def _resume(self, connection: Connection, data: Json) -> None:
        if str(data.get("token")).removeprefix("Bot ") != self._token:
            raise Closed(4004, "Authentication failed")
        session = self.sessions.get(str(data.get("session_id")))
        missed = session.missed(int(data.get("seq") or 0)) if session else None
        if session is None or missed is None:
            connection.send(INVALID_SESSION, False)
            return
        for frame in missed:
            connection.outbox.put_nowait(frame)
        self._join(connection, session)
        session.dispatch("RESUMED", {"_trace": []})
        self._traffic.add("sent", "RESUMED", response={"replayed": len(missed)})

    def _send_members(self, session: Session, data: Json) -> None:
        guild = self._world.guilds.get(str(data.get("guild_id")))
        if guild is None:
            return
        asked = data.get("user_ids")
        wanted = [str(each) for each in asked] if isinstance(asked, list) else list(guild.members)
        query = str(data.get("query") or "").lower()
        members = [
            wire.member(self._world, guild.members[one])
            for one in wanted
            if one in guild.members and self._world.users[one].name.lower().startswith(query)
        ]
        limit = int(data.get("limit") or 0)
        chunk: Json = {
            "guild_id": guild.id,
            "members": members[:limit] if limit else members,
            "chunk_index": 0,
            "chunk_count": 1,
            "not_found": [one for one in wanted if one not in guild.members],
        }
        if data.get("nonce"):
            chunk["nonce"] = data["nonce"]
        session.dispatch("GUILD_MEMBERS_CHUNK", chunk)


def _without_token(data: object) -> object:
    return {**data, "token": "…"} if isinstance(data, dict) and "token" in data else data
