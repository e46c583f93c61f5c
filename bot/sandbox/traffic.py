"""What goes over the wire, kept for the page and for tests."""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import datetime

from bot.sandbox.events import Json


@dataclass(frozen=True, slots=True)
class Record:
    """One HTTP exchange or one gateway frame.

    `kind` is ``http``, ``sent`` (to the bot) or ``received`` (from it). `name` is the method and
    path, or the event's or opcode's name; `route` the path's pattern. `request` and `response` are
    the JSON of both sides, `milliseconds` the time the sandbox took. `acknowledged_ms` is set on an
    interaction's callback: the time since the person acted.
    """

    number: int
    at: datetime
    kind: str
    name: str
    method: str = ""
    path: str = ""
    route: str = ""
    query: Json | None = None
    status: int | None = None
    request: object = None
    response: object = None
    milliseconds: float = 0.0
    acknowledged_ms: float | None = None
    files: int = 0

    def to_json(self) -> Json:
        """Return the record for the page, its time in ISO 8601."""
        return asdict(self) | {"at": self.at.isoformat()}


class Traffic:
    """The last records, oldest first, and a way to hear of new ones."""

    def __init__(self, now: Callable[[], datetime], *, keep: int = 2000) -> None:
        self._now = now
        self._records: deque[Record] = deque(maxlen=keep)
        self._listeners: list[Callable[[Record], None]] = []
        self._count = 0

    def __iter__(self) -> Iterator[Record]:
        return iter(tuple(self._records))

    def __len__(self) -> int:
        return len(self._records)

    def add(self, kind: str, name: str, **fields: object) -> None:
        """Keep one record and tell the listeners."""
        self._count += 1
        record = Record(self._count, self._now(), kind, name, **fields)  # type: ignore[arg-type]
        self._records.append(record)
        for listener in tuple(self._listeners):
            listener(record)

    def subscribe(self, listener: Callable[[Record], None]) -> Callable[[], None]:
        """Call `listener` with each later record; returns what ends that."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def requests(self, method: str = "", route: str = "") -> list[Record]:
        """Return the HTTP records of that method whose route contains `route`."""
        return [
            each
            for each in self
            if each.kind == "http" and method in ("", each.method) and route in each.route
        ]

    def clear(self) -> None:
        """Forget all records."""
        self._records.clear()
