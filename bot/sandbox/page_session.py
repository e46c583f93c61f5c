"""What the page shows and does beyond people's own actions: clock, faults, log, first steps."""

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from bot.sandbox.events import Json
from bot.sandbox.page_faults import PageFaults
from bot.sandbox.permissions import Permission

if TYPE_CHECKING:
    from bot.sandbox.server import Sandbox

TITLES = {
    "student": "Student",
    "student2": "Second student",
    "moderator": "Moderator",
    "admin": "Admin",
}
LOG_BYTES = 64 * 1024


class FirstStep(TypedDict):
    """One of the things to try first, started by one press.

    `person` is who does it (``student``), `channel` where: a name, or ``@bot`` for direct messages.
    A ``slash`` step has `command` (``schedule add``) and `options` by name, a channel as ``#name``
    and a role as ``@name``; a ``message`` step has `text`, in which ``@bot`` mentions the bot. The
    step is done when the bot answers there. With `press`, the label of a button in that answer, the
    person is then asked to press it; with `then` set to ``next_due``, the clock moves to what is
    due next, and the step is done when the bot posted in `done_channel`.
    """

    title: str
    person: str
    channel: str
    type: Literal["slash", "message"]
    hint: NotRequired[str]
    command: NotRequired[str]
    options: NotRequired[Json]
    text: NotRequired[str]
    press: NotRequired[str]
    then: NotRequired[Literal["next_due"]]
    done_channel: NotRequired[str]


class PageSession:
    """One start of the sandbox as its page sees it; `run` tells two starts apart."""

    def __init__(self, sandbox: "Sandbox") -> None:
        self.sandbox = sandbox
        self.run = secrets.token_hex(8)
        self.faults = PageFaults(sandbox)
        self._listeners: list[Callable[[Json], None]] = []

    def person(self, name: str) -> str:
        """Return the id of the person of that name; `LookupError` for the bot and strangers."""
        user = self.sandbox.world.person(name)
        if user.bot:
            raise LookupError("Nobody but the bot itself can be the bot.")
        return user.id

    def people(self) -> list[Json]:
        """Return who one can be, ``[{"key", "title", "user_id"}]``."""
        users = self.sandbox.world.users.values()
        by_name = {user.name: user for user in users}
        return [
            {"key": key, "title": title, "user_id": by_name[key].id}
            for key, title in TITLES.items()
            if key in by_name
        ]

    # Settings

    def settings(self) -> Json:
        """Return what the page shows for builders, and the first steps."""
        sandbox = self.sandbox
        clock = sandbox.clock
        return {
            "run": self.run,
            "online": sandbox.gateway.online,
            "first_steps": list(sandbox.first_steps),
            "clock": {
                "now": clock.now().isoformat(),
                "advance": hasattr(clock, "advance"),
                "reset": hasattr(clock, "reset"),
                "next_due": hasattr(clock, "next_due"),
            },
            "faults": self.faults.to_json(),
            "log": sandbox.log is not None,
            "fresh": sandbox.fresh_start is not None,
        }

    def changed(self) -> None:
        """Tell every open page that the settings changed."""
        self.tell({"type": "SETTINGS", "data": self.settings()})

    def tell(self, event: Json) -> None:
        """Send an event to every open page."""
        for listener in tuple(self._listeners):
            listener(event)

    def subscribe(self, listener: Callable[[Json], None]) -> Callable[[], None]:
        """Call `listener` with what `tell` sends; returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    # What builders do

    async def move_clock(self, to: str) -> None:
        """Move the clock: ``now`` (back to the real time), ``hour``, ``day`` or ``next`` due."""
        clock = self.sandbox.clock
        if to == "now":
            clock.reset()  # type: ignore[attr-defined]
        elif to == "next":
            due: datetime | None = await clock.next_due()  # type: ignore[attr-defined]
            if due is None:
                raise LookupError("Nothing is due: no schedule is running.")
            if due > clock.now():
                clock.advance(due - clock.now())  # type: ignore[attr-defined]
        else:
            step = {"hour": timedelta(hours=1), "day": timedelta(days=1)}[to]
            clock.advance(step)  # type: ignore[attr-defined]
        self.changed()

    async def begin_again(self) -> None:
        """Throw everything away and start afresh, as the caller arranged it."""
        if self.sandbox.fresh_start is None:
            raise LookupError("This sandbox cannot begin again by itself.")
        await self.sandbox.fresh_start()
        self.tell({"type": "RESTARTED", "data": {}})

    def log(self) -> str:
        """Return the end of the log."""
        path = self.sandbox.log
        if path is None or not path.exists():
            return ""
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - LOG_BYTES))
            return file.read().decode("utf-8", errors="replace")

    # What somebody sees

    def sees(self, user_id: str, channel_id: str) -> bool:
        """Return whether the person sees that channel."""
        channel = self.sandbox.world.channels.get(channel_id)
        if channel is None:
            return False
        return bool(self.sandbox.world.allowed(channel, user_id) & Permission.VIEW_CHANNEL)

    def message(self, body: Json, user_id: str) -> Json:
        """Return a message as this person sees it: the reactions that are theirs are marked."""
        message = self.sandbox.world.messages.get(body["id"])
        if message is None or not body.get("reactions"):
            return body
        mine = {each.emoji for each in message.reactions if user_id in each.user_ids}
        marked = [each | {"me": _written(each["emoji"]) in mine} for each in body["reactions"]]
        return body | {"reactions": marked}


def _written(emoji: Json) -> str:
    return f"{emoji['name']}:{emoji['id']}" if emoji["id"] else str(emoji["name"])
