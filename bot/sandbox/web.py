"""The browser page: its files, the token that guards it, and where its calls go."""

import hmac
import json
import re
import secrets
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from aiohttp import web

from bot.sandbox import page_calls, page_events
from bot.sandbox.actions import Refused
from bot.sandbox.errors import DiscordError
from bot.sandbox.events import Json
from bot.sandbox.page_call import Call
from bot.sandbox.page_session import PageSession

if TYPE_CHECKING:
    from bot.sandbox.server import Sandbox

FILES = Path(__file__).parent / "page"
KINDS = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
TOKEN_HEADER = "X-Sandbox-Token"  # noqa: S105 - the name of a header
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob:",
        "connect-src 'self' {sockets}",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
    )
)
"""Nothing from elsewhere, no inline script, and no text ever parsed as markup."""
HEADERS = {
    "Cache-Control": "no-cache",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
STYLES = ("theme", "layout", "messages", "components", "composer", "panels")


def routes(sandbox: "Sandbox") -> list[web.RouteDef]:
    """Return the page's routes: ``/``, ``/page/…`` and ``/sandbox/…``."""
    page = Page(sandbox)
    return [
        web.get("/", page.index),
        web.get("/page/{name}", page.file),
        web.get("/sandbox/events", page.events),
        web.get("/sandbox/{name}", page.call),
        web.post("/sandbox/{name}", page.call),
    ]


class Page:
    """Serves the page. `token` is made afresh at each start and handed out in the page alone."""

    def __init__(self, sandbox: "Sandbox") -> None:
        self.token = secrets.token_urlsafe(24)
        self._sandbox = sandbox
        self._session = PageSession(sandbox)

    @cached_property
    def _html(self) -> str:
        styles = "\n    ".join(
            f'<link rel="stylesheet" href="/page/{name}.css">' for name in STYLES
        )
        modules = "\n    ".join(
            f'<link rel="modulepreload" href="/page/{path.name}">'
            for path in sorted(FILES.glob("*.js"))
        )
        html = (FILES / "index.html").read_text(encoding="utf-8")
        for mark, value in (("token", self.token), ("styles", styles), ("modules", modules)):
            html = html.replace("{{" + mark + "}}", value)
        return html

    async def index(self, request: web.Request) -> web.Response:
        """Serve the page itself, with this start's token in it."""
        if request.host.startswith("localhost"):  # one origin, so that pictures count as our own
            raise web.HTTPFound(f"{self._sandbox.url}{request.rel_url}")
        sockets = self._sandbox.url.replace("http:", "ws:", 1)
        policy = {"Content-Security-Policy": POLICY.format(sockets=sockets)}
        headers = HEADERS | policy | {"Cache-Control": "no-store"}
        return web.Response(text=self._html, content_type="text/html", headers=headers)

    async def file(self, request: web.Request) -> web.Response:
        """Serve one of the page's scripts, style sheets or its icon."""
        name = request.match_info["name"]
        path = FILES / name
        if not re.fullmatch(r"[a-z_]+\.(js|css|svg)", name) or not path.is_file():
            raise web.HTTPNotFound
        kind = KINDS[path.suffix]
        return web.Response(body=path.read_bytes(), content_type=kind, headers=HEADERS)

    def _knows(self, token: str | None) -> bool:
        return token is not None and hmac.compare_digest(token.encode(), self.token.encode())

    async def call(self, request: web.Request) -> web.Response:
        """Carry out one call of the page for the person named by ``as``."""
        if not self._knows(request.headers.get(TOKEN_HEADER)):
            return _refusal(401, "This page belongs to an earlier start. Reload it.")
        calls = page_calls.READ if request.method == "GET" else page_calls.DO
        handler = calls.get(request.match_info["name"])
        if handler is None:
            return _refusal(404, "The sandbox has no such call.")
        try:
            user_id = self._session.person(request.query.get("as", ""))
            call = Call(self._session, user_id, await _fields(request))
            return web.json_response(await handler(call), headers=HEADERS)
        except Refused as refused:
            status, said = 422, str(refused)
        except DiscordError as error:
            status, said = error.status, error.message
        except LookupError as error:
            status, said = 404, str(error.args[0]) if error.args else "There is no such thing."
        except (TypeError, ValueError) as error:
            status, said = 400, f"The page sent something odd: {error}"
        return _refusal(status, said)

    async def events(self, request: web.Request) -> web.WebSocketResponse:
        """Open the page's line; its token comes as the second subprotocol."""
        offered = request.headers.get("Sec-WebSocket-Protocol", "").replace(" ", "").split(",")
        if len(offered) != 2 or not self._knows(offered[1]):
            raise web.HTTPUnauthorized
        try:
            user_id = self._session.person(request.query.get("as", ""))
        except LookupError:
            raise web.HTTPNotFound from None
        return await page_events.serve(request, self._session, user_id)


def _refusal(status: int, message: str) -> web.Response:
    return web.json_response({"message": message}, status=status, headers=HEADERS)


async def _fields(request: web.Request) -> Json:
    """Return the query of a GET, or the JSON of a POST with its files under ``uploads``."""
    if request.method == "GET":
        return dict(request.query)
    if request.content_type == "multipart/form-data":
        return await _form(request)
    if request.content_type != "application/json":
        raise ValueError("not JSON")
    body = await request.json()
    if not isinstance(body, dict):
        raise TypeError("not an object")
    return body


async def _form(request: web.Request) -> Json:
    form = await request.post()
    body: Json = json.loads(str(form.get("payload", "{}")))
    uploads = [
        (each.filename, each.file.read())
        for each in form.values()
        if isinstance(each, web.FileField)
    ]
    return body | {"uploads": uploads}
