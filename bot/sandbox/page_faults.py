"""The faults that the page offers as switches."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.sandbox.events import Json
from bot.sandbox.faults import Fault
from bot.sandbox.model import ChannelType
from bot.sandbox.permissions import Permission

if TYPE_CHECKING:
    from bot.sandbox.server import Sandbox

TITLES = {
    "limited": "The next three requests meet a rate limit (429)",
    "broken": "The next three requests fail (500)",
    "slow": "A slow API: two seconds a request",
    "silent": "The bot's answers get lost on the way",
    "cut": "Cut the gateway",
    "permission": "The bot may not write in text channels",
}


class PageFaults:
    """Switches faults of the sandbox by name; one that wears off by itself shows as off again."""

    def __init__(self, sandbox: "Sandbox") -> None:
        self._sandbox = sandbox
        self._on: dict[str, Fault] = {}
        self._writing_taken = False

    def to_json(self) -> list[Json]:
        """Return ``[{"name", "title", "on", "once"}]``; one that is `once` happens at a press."""
        active = self._sandbox.faults.active
        return [
            {
                "name": name,
                "title": title,
                "on": self._writing_taken
                if name == "permission"
                else any(each is self._on.get(name) for each in active),
                "once": name == "cut",
            }
            for name, title in TITLES.items()
        ]

    def switch(self, name: str, *, on: bool) -> None:
        """Switch one fault; `KeyError` for a name that is not in `TITLES`."""
        faults = self._sandbox.faults
        if name == "cut":
            self._sandbox.gateway.cut()
        elif name == "permission":
            self._take_writing(take=on)
        elif on:
            begin: dict[str, Callable[[], Fault]] = {
                "limited": lambda: faults.respond(429, times=3, retry_after=1.0),
                "broken": lambda: faults.respond(500, times=3),
                "slow": lambda: faults.slow(2.0),
                "silent": lambda: faults.hang(path="/interactions/*", times=None),
            }
            self._on[name] = begin[name]()
        elif self._on.get(name) in faults.active:
            faults.active.remove(self._on.pop(name))

    def _take_writing(self, *, take: bool) -> None:
        faults = self._sandbox.faults
        if take and not self._writing_taken:
            for channel in tuple(self._sandbox.world.channels.values()):
                if channel.type in (ChannelType.TEXT, ChannelType.ANNOUNCEMENT):
                    faults.take_permission(channel, Permission.SEND_MESSAGES)
        elif not take and self._writing_taken:
            kept = list(faults.active)
            faults.clear()
            faults.active.extend(kept)
        self._writing_taken = take
