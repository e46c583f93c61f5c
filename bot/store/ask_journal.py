"""Questions that are answered and not yet committed, in a file of this process.

A question is written there before its reply sets out, without waiting for the disk: the file
outlives a process that is killed, though no power failure. The next process that starts in the same
folder records what it finds there.
"""

import fcntl
import json
import os
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

from bot.answering.outcome import OutcomeKind
from bot.guide.model import TopicId
from bot.insights.asks import Ask, WayIn

_SUFFIX = ".jsonl"

Entry = tuple[int, Ask, bytes | None]
"""A question's number, the question, and the lasting hash of its member."""


class AskJournal:
    """Holds what is under way; empty whenever nothing is. Raises OSError where it can't be made."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._file, name = tempfile.mkstemp(dir=folder)
        # Locked before it has its name, so that nobody takes it for one that was left behind.
        fcntl.flock(self._file, fcntl.LOCK_EX)
        self._path = Path(name).rename(f"{name}{_SUFFIX}")
        self._open: set[int] = set()

    def add(self, number: int, ask: Ask, member: bytes | None) -> None:
        """Write a question down; takes some microseconds. Raises OSError where the disk is full."""
        self._write(_written(number, ask, member))
        self._open.add(number)

    def settle(self, numbers: Collection[int]) -> None:
        """Forget questions of which it is clear what became."""
        self._open.difference_update(numbers)
        if self._open:
            self._write(sorted(numbers))
        else:
            os.ftruncate(self._file, 0)
            os.lseek(self._file, 0, os.SEEK_SET)

    def close(self) -> None:
        """Let go of the file, and delete it where it is empty."""
        if not self._open:
            self._path.unlink(missing_ok=True)
        os.close(self._file)

    def _write(self, entry: list[Any]) -> None:
        os.write(self._file, json.dumps(entry).encode() + b"\n")


@contextmanager
def left_behind(folder: Path) -> Iterator[list[Entry]]:
    """Give what processes that ended amid their work left in `folder`; it is deleted afterwards."""
    files: list[tuple[Path, int]] = []
    entries: dict[int, Entry] = {}
    try:
        for path in sorted(folder.glob(f"*{_SUFFIX}")):
            file = _taken(path)
            if file is not None:
                files.append((path, file))
                entries |= _read(path)
        yield [*entries.values()]
        for path, _ in files:
            path.unlink(missing_ok=True)
    finally:
        for _, file in files:
            os.close(file)


def _taken(path: Path) -> int | None:
    """Return the locked file; None where a process is at work on it or has just removed it."""
    try:
        file = os.open(path, os.O_RDONLY)
    except FileNotFoundError:
        return None
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(file)
        return None
    if not path.exists():
        os.close(file)
        return None
    return file


def _read(path: Path) -> dict[int, Entry]:
    found: dict[int, Entry] = {}
    for line in path.read_bytes().splitlines():
        # A process that was killed while it wrote has told nobody of what it was writing.
        with suppress(ValueError):
            entry = json.loads(line)
            if isinstance(entry[-1], int):
                for number in entry:
                    found.pop(number, None)
            else:
                number, ask, member = _understood(entry)
                found[number] = number, ask, member
    return found


def _written(number: int, ask: Ask, member: bytes | None) -> list[Any]:
    return [
        *(number, ask.guild_id, ask.channel_id, ask.guide_id, ask.outcome, ask.way_in),
        *(ask.at.isoformat(), ask.day.isoformat(), ask.asker and ask.asker.hex(), ask.topic),
        *(ask.text, ask.near_post, member and member.hex()),
    ]


def _understood(entry: list[Any]) -> Entry:
    number, guild, channel, guide, outcome, way_in, at, day, asker, topic, *rest = entry
    text, near_post, member = rest
    ask = Ask(
        guild_id=guild,
        channel_id=channel,
        guide_id=guide,
        outcome=OutcomeKind(outcome),
        way_in=WayIn(way_in),
        at=datetime.fromisoformat(at),
        day=date.fromisoformat(day),
        asker=bytes.fromhex(asker) if asker else None,
        topic=topic and TopicId(topic),
        text=text,
        near_post=near_post,
    )
    return number, ask, bytes.fromhex(member) if member else None
