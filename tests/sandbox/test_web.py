"""The page's own doors: who may come in, and what the calls answer."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import (
    ClientSession,
    ClientWebSocketResponse,
    FormData,
    WSMsgType,
    WSServerHandshakeError,
)

from bot.sandbox import posting
from bot.sandbox.events import Json
from bot.sandbox.page_session import FirstStep
from bot.sandbox.server import Sandbox
from bot.sandbox.web import FILES, TOKEN_HEADER
from tests.sandbox.page.tiny_app import TinyApp


class SteppingClock:
    """A clock that moves only when told; `due` is what comes next."""

    def __init__(self) -> None:
        self.at = datetime(2030, 1, 1, tzinfo=UTC)
        self.due: datetime | None = None

    def now(self) -> datetime:
        return self.at

    def advance(self, step: timedelta) -> None:
        self.at += step

    def reset(self) -> None:
        self.at = datetime(2030, 1, 1, tzinfo=UTC)

    async def next_due(self) -> datetime | None:
        return self.due


STEP: FirstStep = {
    "title": "Ask something",
    "person": "student",
    "channel": "general",
    "type": "slash",
    "command": "ask",
    "options": {"question": "how much"},
}


@dataclass
class Visitor:
    """A browser with the page open, as one person."""

    sandbox: Sandbox
    http: ClientSession
    token: str
    person: str = "student"

    @property
    def headers(self) -> dict[str, str]:
        return {TOKEN_HEADER: self.token}

    async def get(self, call: str, **query: str) -> Any:
        answer = await self.answer("GET", call, params=query)
        assert answer[0] == 200, answer
        return answer[1]

    async def post(self, call: str, **fields: object) -> Any:
        answer = await self.answer("POST", call, json=fields)
        assert answer[0] == 200, answer
        return answer[1]

    async def answer(self, method: str, call: str, **more: Any) -> tuple[int, Any]:
        query = {"as": self.person, **more.pop("params", {})}
        url = f"{self.sandbox.url}/sandbox/{call}"
        headers = {**self.headers, **more.pop("headers", {})}
        async with self.http.request(
            method, url, params=query, headers=headers, **more
        ) as response:
            return response.status, await response.json()

    def listen(self, token: str | None = None) -> "Listening":
        return Listening(self, token or self.token)

    def channel(self, name: str) -> str:
        return self.sandbox.world.find_channel(name).id


class Listening:
    """The page's line, as an async context that gives the socket."""

    def __init__(self, visitor: Visitor, token: str) -> None:
        self._visitor = visitor
        self._token = token

    async def __aenter__(self) -> ClientWebSocketResponse:
        url = f"{self._visitor.sandbox.url}/sandbox/events?as={self._visitor.person}"
        self._line = await self._visitor.http.ws_connect(url, protocols=("sandbox", self._token))
        return self._line

    async def __aexit__(self, *_: object) -> None:
        await self._line.close()


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(clock=SteppingClock(), first_steps=[STEP], answer_within=0.05) as running:
        yield running


@pytest_asyncio.fixture
async def visitor(sandbox: Sandbox) -> AsyncIterator[Visitor]:
    async with ClientSession() as http:
        async with http.get(sandbox.url) as response:
            html = await response.text()
        found = re.search(r'name="sandbox-token" content="([^"]+)"', html)
        assert found is not None
        yield Visitor(sandbox, http, found[1])


async def heard(line: ClientWebSocketResponse, kind: str) -> Json:
    async for message in line:
        assert message.type is WSMsgType.TEXT
        event: Json = message.json()
        if event["type"] == kind:
            return event
    raise AssertionError(f"the line closed before {kind}")


# Who may come in


async def test_each_start_hands_out_another_token(visitor: Visitor) -> None:
    async with Sandbox() as second, visitor.http.get(second.url) as response:
        html = await response.text()

    assert visitor.token not in html
    assert len(visitor.token) >= 24


@pytest.mark.parametrize("token", ["", "wrong", "wörng"])
async def test_a_call_without_this_starts_token_is_refused(visitor: Visitor, token: str) -> None:
    stranger = Visitor(visitor.sandbox, visitor.http, token)

    status, body = await stranger.answer("GET", "state")

    assert status == 401
    assert "Reload" in body["message"]


async def test_the_live_line_without_the_token_is_refused(visitor: Visitor) -> None:
    with pytest.raises(WSServerHandshakeError) as refused:
        async with visitor.listen(token="wrong"):
            pass

    assert refused.value.status == 401


@pytest.mark.parametrize(
    "origin",
    ["https://evil.example", "http://127.0.0.1:1", "http://localhost.evil.example", "null"],
)
async def test_another_origins_page_cannot_call_even_with_the_token(
    visitor: Visitor, origin: str
) -> None:
    url = f"{visitor.sandbox.url}/sandbox/state?as=student"

    async with visitor.http.get(url, headers={**visitor.headers, "Origin": origin}) as response:
        assert response.status == 403


@pytest.mark.parametrize(
    "path", ["/", "/sandbox/state?as=student", "/api/v10/users/@me", "/gateway"]
)
async def test_a_rebound_name_does_not_pass_for_the_sandbox(visitor: Visitor, path: str) -> None:
    port = visitor.sandbox.url.rpartition(":")[2]
    headers = {**visitor.headers, "Host": f"evil.example:{port}"}

    async with visitor.http.get(visitor.sandbox.url + path, headers=headers) as response:
        assert response.status == 403


@pytest.mark.parametrize("path", ["/gateway", "/sandbox/events?as=student"])
async def test_another_origins_page_cannot_open_a_socket(visitor: Visitor, path: str) -> None:
    with pytest.raises(WSServerHandshakeError) as refused:
        await visitor.http.ws_connect(
            visitor.sandbox.url + path,
            protocols=("sandbox", visitor.token),
            origin="https://evil.example",
        )

    assert refused.value.status == 403


async def test_localhost_leads_to_the_one_origin(visitor: Visitor) -> None:
    port = visitor.sandbox.url.rpartition(":")[2]
    headers = {"Host": f"localhost:{port}"}

    async with visitor.http.get(
        visitor.sandbox.url, headers=headers, allow_redirects=False
    ) as response:
        assert response.status == 302
        assert response.headers["Location"].startswith(visitor.sandbox.url)


async def test_the_page_may_load_nothing_from_elsewhere_and_run_nothing_inline(
    visitor: Visitor,
) -> None:
    async with visitor.http.get(visitor.sandbox.url) as response:
        policy = response.headers["Content-Security-Policy"]
        html = await response.text()

    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "require-trusted-types-for 'script'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert not re.findall(r"https?://", html)
    assert "{{" not in html


@pytest.mark.parametrize("name", ["..%2fserver.py", "index.html", "app.py", "nothing.js"])
async def test_only_the_pages_own_files_are_served(visitor: Visitor, name: str) -> None:
    async with visitor.http.get(f"{visitor.sandbox.url}/page/{name}") as response:
        assert response.status == 404


async def test_all_of_the_page_weighs_less_than_300_kilobytes(visitor: Visitor) -> None:
    total = 0
    for path in FILES.iterdir():
        if path.suffix != ".html":
            async with visitor.http.get(f"{visitor.sandbox.url}/page/{path.name}") as response:
                assert response.status == 200
                total += len(await response.read())

    assert 0 < total < 290_000


def test_no_script_of_the_page_parses_text_as_markup() -> None:
    risky = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|eval\(")

    found = [path.name for path in FILES.glob("*.js") if risky.search(path.read_text("utf-8"))]

    assert found == []


# What the calls answer


async def test_the_state_names_the_people_and_the_first_steps(visitor: Visitor) -> None:
    state = await visitor.get("state")

    keys = [each["key"] for each in state["people"]]
    assert keys == ["student", "student2", "moderator", "admin"]
    assert state["settings"]["first_steps"] == [STEP]
    assert state["user"]["username"] == "student"


@pytest.mark.parametrize("person", ["nobody", "career-guide", ""])
async def test_nobody_acts_as_the_bot_or_a_stranger(visitor: Visitor, person: str) -> None:
    visitor.person = person

    status, _ = await visitor.answer("GET", "state")

    assert status == 404


async def test_a_student_does_not_see_the_moderators_channel(visitor: Visitor) -> None:
    state = await visitor.get("state")
    status, body = await visitor.answer(
        "GET", "messages", params={"channel": visitor.channel("moderators")}
    )

    assert "moderators" not in [each["name"] for each in state["guilds"][0]["channels"]]
    assert status == 422
    assert body["message"] == "You do not have access to this channel."


async def test_what_somebody_writes_reaches_the_page_of_another(visitor: Visitor) -> None:
    riley = Visitor(visitor.sandbox, visitor.http, visitor.token, "student2")
    async with riley.listen() as line:
        await visitor.post("say", channel_id=visitor.channel("general"), content="Hello")

        event = await heard(line, "MESSAGE_CREATE")

    assert event["data"]["content"] == "Hello"
    assert event["data"]["author"]["username"] == "student"


async def test_a_private_reply_reaches_only_its_reader(visitor: Visitor) -> None:
    sandbox = visitor.sandbox
    world, channel = sandbox.world, sandbox.world.find_channel("general")
    riley = world.person("student2").id
    async with visitor.listen() as line:
        secret = {"content": "for Riley", "flags": 64}
        posting.create(world, channel, world.bot.id, secret, only_for=riley)
        posting.create(world, channel, world.bot.id, {"content": "for all"})

        event = await heard(line, "MESSAGE_CREATE")

    assert event["data"]["content"] == "for all"
    assert len(await visitor.get("messages", channel=channel.id)) == 1


async def test_what_happens_in_a_hidden_channel_stays_there(visitor: Visitor) -> None:
    world = visitor.sandbox.world
    async with visitor.listen() as line:
        for name in ("moderators", "general"):
            posting.create(world, world.find_channel(name), world.bot.id, {"content": name})

        event = await heard(line, "MESSAGE_CREATE")

    assert event["data"]["content"] == "general"


async def test_a_reaction_is_marked_as_mine_for_me_alone(visitor: Visitor) -> None:
    channel = visitor.channel("general")
    message = await visitor.post("say", channel_id=channel, content="Hello")
    await visitor.post("react", message_id=message["id"], emoji="👍")
    riley = Visitor(visitor.sandbox, visitor.http, visitor.token, "student2")

    mine = (await visitor.get("messages", channel=channel))[0]
    theirs = (await riley.get("messages", channel=channel))[0]

    assert mine["reactions"][0]["me"] is True
    assert theirs["reactions"][0]["me"] is False


async def test_a_file_goes_along_with_a_message(visitor: Visitor) -> None:
    form = FormData()
    form.add_field("payload", f'{{"channel_id": "{visitor.channel("general")}", "content": ""}}')
    form.add_field("files[0]", b"notes", filename="notes.txt")

    status, message = await visitor.answer("POST", "say", data=form)

    assert status == 200
    assert message["attachments"][0]["filename"] == "notes.txt"


async def test_a_command_that_is_not_answered_fails_on_the_line(visitor: Visitor) -> None:
    TinyApp(visitor.sandbox)
    channel = visitor.channel("general")
    commands = await visitor.get("commands", channel=channel)
    silent = next(each for each in commands if each["name"] == "silent")
    async with visitor.listen() as line:
        started = await visitor.post("command", channel_id=channel, command_id=silent["id"])
        await heard(line, "INTERACTION_STATE")

        event = await heard(line, "INTERACTION_STATE")

    assert started["state"] == "waiting"
    assert event["data"]["state"] == "failed"
    assert event["data"]["error"] == "The application did not respond"


async def test_a_wrong_value_is_refused_in_words(visitor: Visitor) -> None:
    TinyApp(visitor.sandbox)
    channel = visitor.channel("general")
    commands = await visitor.get("commands", channel=channel)
    ask = next(each for each in commands if each["name"] == "ask")

    status, body = await visitor.answer(
        "POST",
        "command",
        json={"channel_id": channel, "command_id": ask["id"], "options": {}},
    )

    assert status == 422
    assert "question" in body["message"]


@pytest.mark.parametrize("body", ["[]", "{", '{"channel_id": 7}'])
async def test_an_odd_body_is_refused_and_breaks_nothing(visitor: Visitor, body: str) -> None:
    headers = {"Content-Type": "application/json"}

    status, _ = await visitor.answer("POST", "say", data=body, headers=headers)

    assert status == 400
    assert await visitor.get("state")


# What builders do


@pytest.mark.parametrize(("to", "hours"), [("hour", 1), ("day", 24), ("next", 5)])
async def test_the_clock_moves_and_every_page_hears_of_it(
    visitor: Visitor, to: str, hours: int
) -> None:
    clock = visitor.sandbox.clock
    assert isinstance(clock, SteppingClock)
    clock.due = clock.at + timedelta(hours=5)
    async with visitor.listen() as line:
        await visitor.post("clock", to=to)

        event = await heard(line, "SETTINGS")

    assert event["data"]["clock"]["now"] == clock.now().isoformat()
    assert clock.now() == datetime(2030, 1, 1, hours % 24, tzinfo=UTC) + timedelta(days=hours // 24)


async def test_nothing_due_says_so(visitor: Visitor) -> None:
    status, body = await visitor.answer("POST", "clock", json={"to": "next"})

    assert status == 404
    assert body["message"] == "Nothing is due: no schedule is running."


@pytest.mark.parametrize("name", ["limited", "broken", "slow", "silent", "permission"])
async def test_a_fault_is_switched_on_and_off(visitor: Visitor, name: str) -> None:
    async def is_on() -> bool:
        settings = (await visitor.get("state"))["settings"]
        return bool(next(each["on"] for each in settings["faults"] if each["name"] == name))

    await visitor.post("fault", name=name, on=True)
    on = await is_on()
    await visitor.post("fault", name=name, on=False)

    assert on
    assert not await is_on()


async def test_the_traffic_of_the_bot_is_shown_with_its_late_answers(visitor: Visitor) -> None:
    traffic = visitor.sandbox.traffic
    async with visitor.listen() as line:
        traffic.add(
            "http",
            f"POST /interactions/{'1' * 18}/{'t' * 40}/callback",
            status=404,
            acknowledged_ms=3500.0,
        )

        event = await heard(line, "TRAFFIC")

    assert event["data"]["late"] is True
    assert event["data"]["took"] == 3500.0
    assert event["data"]["name"] == "POST /interactions/…/…/callback"
    assert await visitor.get("traffic") == [event["data"]]


async def test_the_log_is_shown_from_its_file(tmp_path: Path) -> None:
    log = tmp_path / "bot.log"
    log.write_text("started\n", encoding="utf-8")
    async with Sandbox(log=log) as sandbox, ClientSession() as http:
        async with http.get(sandbox.url) as response:
            token = (await response.text()).split('sandbox-token" content="')[1].split('"')[0]

        shown = await Visitor(sandbox, http, token).get("log")

    assert shown == {"text": "started\n"}


async def test_a_fresh_start_is_the_callers_and_reloads_the_pages() -> None:
    begun: list[bool] = []

    async def fresh_start() -> None:
        begun.append(True)

    async with Sandbox(fresh_start=fresh_start) as sandbox, ClientSession() as http:
        async with http.get(sandbox.url) as response:
            token = (await response.text()).split('sandbox-token" content="')[1].split('"')[0]
        visitor = Visitor(sandbox, http, token)
        async with visitor.listen() as line:
            await visitor.post("fresh")
            await heard(line, "RESTARTED")

    assert begun == [True]
