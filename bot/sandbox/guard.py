"""Keeps other pages out: only this computer's own requests, and only pages that we served.

A browser lets any page send requests to 127.0.0.1, and by DNS rebinding a foreign page can even
pass for the same origin. The `Host` and `Origin` headers, which a page cannot forge, tell them
apart. What changes something also needs the token of this start, see `web`.
"""

from aiohttp import web
from aiohttp.typedefs import Handler

NAMES = ("127.0.0.1", "localhost")


@web.middleware
async def own_origin_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse with 403 whatever names another host or comes from another origin's page."""
    transport = request.transport
    port = transport.get_extra_info("sockname")[1] if transport else None
    hosts = {f"{name}:{port}" for name in NAMES} | (set(NAMES) if port == 80 else set())
    if request.headers.get("Host") not in hosts:
        raise web.HTTPForbidden(text="The sandbox answers to its own loopback address only.")
    origin = request.headers.get("Origin")
    if origin is not None and origin not in {f"http://{host}" for host in hosts}:
        raise web.HTTPForbidden(text="The sandbox answers to its own page only.")
    return await handler(request)
