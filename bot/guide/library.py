"""The guides that the bot answers from, kept fresh while it runs."""

import os
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from bot.guide.crisis_lines import BUILT_IN, FILE_NAME, load_crisis_lines
from bot.guide.files import guide_folders
from bot.guide.loader import digest, load_guide
from bot.guide.model import CrisisLine, Guide
from bot.guide.problems import ContentError, Problem

Signature = frozenset[tuple[str, int, int, int]]


@dataclass(frozen=True, slots=True)
class Content:
    """All content at one moment. It never changes: newer content is another value."""

    guides: Mapping[str, Guide]
    crisis_lines: tuple[CrisisLine, ...]

    @property
    def default(self) -> Guide:
        """The guide for servers that have not chosen one: the first by its id."""
        return self.guides[min(self.guides)]

    def guide(self, guide_id: str | None) -> Guide:
        """Return the guide with this id, or the default where there is none."""
        return self.guides.get(guide_id or "") or self.default


@dataclass(frozen=True, slots=True)
class Refresh:
    """What looking at the files again brought.

    `changed` has the ids of the guides that are new or other than before; `problems` says why the
    rest stayed as it was. The same problems are told once, not at every look.
    """

    changed: tuple[str, ...] = ()
    crisis_lines_changed: bool = False
    problems: tuple[Problem, ...] = ()


class Library:
    """Holds the guides of `content_dir`, one for each of its folders.

    Reading takes milliseconds to a second and touches files, so an event loop calls `load` and
    `refresh` in a thread. Whoever answers takes `current` once and keeps to it.
    """

    def __init__(self, content_dir: Path, *, cache_dir: Path | None = None) -> None:
        self._folder = content_dir
        self._cache_dir = cache_dir
        self._lock = threading.Lock()
        self._seen: Signature | None = None
        self._current = Content(MappingProxyType({}), BUILT_IN)

    @property
    def current(self) -> Content:
        """All content as it is now."""
        return self._current

    @property
    def guides(self) -> Mapping[str, Guide]:
        """The guides by their ids."""
        return self._current.guides

    @property
    def default(self) -> Guide:
        """The guide for servers that have not chosen one."""
        return self._current.default

    @property
    def crisis_lines(self) -> tuple[CrisisLine, ...]:
        """The crisis lines of all regions."""
        return self._current.crisis_lines

    def load(self) -> Refresh:
        """Read everything for the first time.

        Raises ContentError where no guide is valid. Where only some are, the others' mistakes are
        in what is returned.
        """
        found = self.refresh()
        if not self.guides:
            nothing = Problem(self._folder, 1, "no guide is here: each guide is a folder")
            raise ContentError(found.problems or [nothing])
        return found

    def refresh(self) -> Refresh:
        """Take what has changed and is valid; keep the old where the new is broken.

        A guide whose folder is gone stays until the bot starts again: a folder is also gone for
        a moment while content is being copied.
        """
        with self._lock:
            # Taken before reading: a file that changes meanwhile differs at the next look.
            signature = frozenset(_signature(self._folder))
            if signature == self._seen:
                return Refresh()
            self._seen = signature
            return self._read()

    def _read(self) -> Refresh:
        guides = dict(self._current.guides)
        problems: list[Problem] = []
        changed: list[str] = []
        folders = guide_folders(self._folder)
        for folder in folders:
            try:
                known = guides.get(folder.name)
                if known is None or known.digest != digest(folder):
                    guides[folder.name] = load_guide(folder, cache_dir=self._cache_dir)
                    changed.append(folder.name)
            except ContentError as error:
                problems.extend(error.problems)
            except OSError as error:
                path = Path(error.filename or folder)
                problems.append(Problem(path, 1, f"can't be read: {error.strerror}"))
        for gone in sorted(guides.keys() - {folder.name for folder in folders}):
            message = "the folder is gone; its guide is served until the bot starts again"
            problems.append(Problem(self._folder / gone, 1, message))
        lines = self._current.crisis_lines
        try:
            if (self._folder / FILE_NAME).exists():
                lines = load_crisis_lines(self._folder / FILE_NAME, cache_dir=self._cache_dir)
        except ContentError as error:
            problems.extend(error.problems)
        lines_changed = lines != self._current.crisis_lines
        self._current = Content(MappingProxyType(guides), lines)
        return Refresh(tuple(changed), lines_changed, tuple(sorted(problems)))


def _signature(folder: Path) -> Iterator[tuple[str, int, int, int]]:
    """Yield what tells a changed file without reading it: name, size, time and inode."""
    for parent, _, files in os.walk(folder, followlinks=True):
        for name in files:
            path = os.path.join(parent, name)  # noqa: PTH118 -- ten times a minute, all files
            try:
                stat = os.stat(path)  # noqa: PTH116
            except OSError:
                continue
            yield path, stat.st_size, stat.st_mtime_ns, stat.st_ino
