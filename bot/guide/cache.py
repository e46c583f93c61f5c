"""Content that was read and found valid before, as JSON: it loads without YAML, in milliseconds.

A cached file that is missing, torn, or of other content is as good as none: whoever asks reads the
content again.
"""

import dataclasses
import json
import os
import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from bot.guide.model import CrisisLine, Episode, Guide, Series, Synonyms, Topic, TopicId, TopicKind

FORMAT = 2
"""Raised when the model or the checks change, so that nothing cached before is taken for valid."""


def read_guide(cache_dir: Path, guide_id: str, digest: str) -> Guide | None:
    """Return the guide with these bytes, if it is cached."""
    value = _read(cache_dir / f"guide-{guide_id}.json", digest)
    try:
        return _guide(guide_id, digest, value) if value else None
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def write_guide(cache_dir: Path, guide: Guide) -> None:
    """Keep `guide` in place of the one that was cached under its id."""
    value = {field.name: getattr(guide, field.name) for field in dataclasses.fields(guide)}
    value["topics"] = [dataclasses.asdict(topic) for topic in guide.topics.values()]
    value["series"] = [dataclasses.asdict(series) for series in guide.series.values()]
    value["synonyms"] = [dataclasses.asdict(group) for group in guide.synonyms]
    _write(cache_dir / f"guide-{guide.id}.json", guide.digest, value)


def read_crisis_lines(cache_dir: Path, digest: str) -> tuple[CrisisLine, ...] | None:
    """Return the crisis lines from a file with these bytes, if they are cached."""
    value = _read(cache_dir / "crisis-lines.json", digest)
    try:
        lines = value["lines"] if value else ()
        return tuple(_crisis_line(line) for line in lines) or None
    except (KeyError, TypeError, ValueError):
        return None


def write_crisis_lines(cache_dir: Path, digest: str, lines: tuple[CrisisLine, ...]) -> None:
    """Keep the crisis lines of a file with these bytes."""
    value = {"lines": [dataclasses.asdict(line) for line in lines]}
    _write(cache_dir / "crisis-lines.json", digest, value)


def _read(path: Path, digest: str) -> dict[str, Any] | None:
    try:
        value = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    if not isinstance(value, dict) or (value.get("format"), value.get("of")) != (FORMAT, digest):
        return None
    content = value.get("content")
    return content if isinstance(content, dict) else None


def _write(path: Path, digest: str, content: Mapping[str, Any]) -> None:
    value = {"format": FORMAT, "of": digest, "content": content}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Written beside and moved, so that nobody ever reads half a file.
        handle, part = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}.")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(value, file, ensure_ascii=False, default=str)
        Path(part).replace(path)
    except OSError:
        # A read-only or full disk costs speed at the next start, and nothing else.
        return


def _guide(guide_id: str, digest: str, value: dict[str, Any]) -> Guide:
    topics = [_topic(topic) for topic in value.pop("topics")]
    series = [_series(one) for one in value.pop("series")]
    groups = [Synonyms(group["head"], tuple(group["others"])) for group in value.pop("synonyms")]
    value |= {"id": guide_id, "digest": digest}
    return Guide(
        **value
        | {
            "reviewed": date.fromisoformat(value["reviewed"]),
            "negatives": tuple(value["negatives"]),
            "topics": MappingProxyType({topic.id: topic for topic in topics}),
            "series": MappingProxyType({one.id: one for one in series}),
            "synonyms": tuple(groups),
        }
    )


def _topic(value: dict[str, Any]) -> Topic:
    return Topic(
        **value
        | {
            "kind": TopicKind(value["kind"]),
            "related": tuple(map(TopicId, value["related"])),
            "phrasings": tuple(value["phrasings"]),
        }
    )


def _series(value: dict[str, Any]) -> Series:
    episodes = tuple(
        Episode(**episode | {"topics": tuple(map(TopicId, episode["topics"]))})
        for episode in value["episodes"]
    )
    return Series(**value | {"episodes": episodes})


def _crisis_line(value: dict[str, Any]) -> CrisisLine:
    return CrisisLine(**value | {"checked": date.fromisoformat(value["checked"])})
