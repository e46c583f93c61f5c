"""From a handler to an HTTP endpoint: token, faults, rate limits, errors and the record."""

import asyncio
import contextlib
import json
import logging
import time
from dataclasses import dataclass

from aiohttp import web

from bot.sandbox import errors
from bot.sandbox.api import call as calls
from bot.sandbox.api.call import Answer, Call, Handler
from bot.sandbox.errors import DiscordError
from bot.sandbox.faults import Broken, ConnectionCut, Faults
from bot.sandbox.ratelimits import Limited, RateLimits
from bot.sandbox.traffic import Traffic
from bot.sandbox.world import World

log = logging.getLogger(__name__)

PREFIX = "/api/v10"
_MAJOR = ("channel", "guild", "application", "token")


@dataclass(slots=True)
class Endpoints:
    """What every endpoint shares."""

    world: World
    token: str
    faults: Faults
    limits: RateLimits
    traffic: Traffic

    def endpoint(self, method: str, route: str, handler: Handler) -> web.RouteDef:
        """Return the aiohttp route of a handler."""

        async def serve(request: web.Request) -> web.StreamResponse:
            return await self._serve(request, method, route, handler)

        return web.route(method, PREFIX + route, serve)

    async def unknown(self, request: web.Request) -> web.StreamResponse:
        """Answer 501 to what the sandbox does not know, and log it."""
        log.warning("The sandbox does not know %s %s", request.method, request.path)
        text = f"The sandbox does not know {request.method} {request.path}."
        self._record(request, "", Call(self.world, {}, {}), Answer(501, {"message": text}), 0.0)
        return _response(501, {"message": text, "code": 0}, {})

    async def _serve(
        self, request: web.Request, method: str, route: str, handler: Handler
    ) -> web.StreamResponse:
        started = time.perf_counter()
        path = request.path.removeprefix(PREFIX)
        call = Call(self.world, dict(request.match_info), dict(request.query))
        headers: dict[str, str] = {}
        try:
            call = await calls.read(self.world, request)
            await self.faults.meet(method, path, after=False)
            free = route.startswith(("/interactions", "/webhooks"))
            headers = self._limit(method, route, call, exempt=free)
            if not free and route != "/gateway":
                self._authorize(request)
            result = await handler(call)
            await self.faults.meet(method, path, after=True)
            answer = result if isinstance(result, Answer) else _answer(result)
        except ConnectionCut:
            self._record(request, route, call, Answer(0, None), started)
            _cut(request)
            return web.Response(status=499)
        except Limited as limited:
            headers = headers | limited.headers()
            answer = Answer(429, limited.to_json())
        except Broken as broken:
            headers, answer = {}, Answer(broken.status, "upstream connect error")
        except DiscordError as refused:
            answer = Answer(refused.status, refused.to_json())
        except asyncio.CancelledError:
            raise
        except Exception:
            log.exception("The sandbox failed on %s %s", method, path)
            answer = Answer(500, {"message": "The sandbox itself failed; see its log.", "code": 0})
        self._record(request, route, call, answer, started)
        return _response(answer.status, answer.body, headers)

    def _authorize(self, request: web.Request) -> None:
        if request.headers.get("Authorization") != f"Bot {self.token}":
            raise errors.unauthorized()

    def _limit(self, method: str, route: str, call: Call, *, exempt: bool) -> dict[str, str]:
        major = ":".join(call.path[key] for key in _MAJOR if key in call.path)
        now = asyncio.get_running_loop().time()
        return self.limits.take(f"{method} {route} @{major}", now, exempt=exempt)

    def _record(
        self, request: web.Request, route: str, call: Call, answer: Answer, started: float
    ) -> None:
        path = request.path.removeprefix(PREFIX)
        self.traffic.add(
            "http",
            f"{request.method} {path}",
            method=request.method,
            path=path,
            route=route,
            query=call.query,
            status=answer.status or None,
            request=call.body,
            response=answer.body,
            milliseconds=(time.perf_counter() - started) * 1000 if started else 0.0,
            acknowledged_ms=answer.acknowledged_ms,
            files=len(call.uploads),
        )


def _answer(result: object) -> Answer:
    return Answer(204, None) if result is None else Answer(200, result)


def _response(status: int, body: object, headers: dict[str, str]) -> web.Response:
    if body is None:
        return web.Response(status=status, headers=headers)
    if isinstance(body, str):
        return web.Response(status=status, text=body, headers=headers)
    data = json.dumps(body).encode()
    return web.Response(status=status, body=data, content_type="application/json", headers=headers)


def _cut(request: web.Request) -> None:
    transport = request.transport
    if transport is not None:
        with contextlib.suppress(OSError):
            transport.abort()
