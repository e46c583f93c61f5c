"""What happens in the world, told to whoever listens: the gateway, the page, the driver."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

log = logging.getLogger(__name__)

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened.

    `name` is Discord's gateway name (``MESSAGE_CREATE``) or, for what only people see, one of the
    names in ``README.md`` (``INTERACTION_STATE``). `data` is the payload as Discord would send it.
    `only_for` names the one person who may see it; `to_bot` and `to_people` say who hears it.
    """

    name: str
    data: Json
    guild_id: str | None = None
    channel_id: str | None = None
    only_for: str | None = None
    to_bot: bool = True
    to_people: bool = True

    def to_json(self) -> Json:
        """Return ``{"type", "data", "guild_id", "channel_id", "only_for"}`` for the page."""
        return {
            "type": self.name,
            "data": self.data,
            "guild_id": self.guild_id,
            "channel_id": self.channel_id,
            "only_for": self.only_for,
        }


Listener = Callable[[Event], None]


class Events:
    """Passes every event to every listener, in order; a listener's fault stops no other."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with each later event; returns what ends that."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def publish(self, event: Event) -> None:
        """Tell every listener at once."""
        for listener in tuple(self._listeners):
            try:
                listener(event)
            except Exception:
                log.exception("A listener failed on %s", event.name)
