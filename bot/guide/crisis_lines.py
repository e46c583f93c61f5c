"""The lines that a crisis reply names, by region."""

import hashlib
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from bot.guide import cache, limits
from bot.guide.model import CrisisLine
from bot.guide.problems import ContentError, Problem

if TYPE_CHECKING:
    from bot.guide.front_matter import Fields, Located

FILE_NAME = "crisis-lines.md"
INTERNATIONAL = "international"
REGION = re.compile(rf"[a-z]{{2}}|{INTERNATIONAL}")

BUILT_IN = (
    CrisisLine(
        region="us",
        region_name="United States",
        name="988 Suicide & Crisis Lifeline",
        contact="Call or text 988",
        url="https://988lifeline.org",
        source="https://988lifeline.org",
        checked=date(2026, 11, 23),
    ),
    CrisisLine(
        region="ca",
        region_name="Canada",
        name="9-8-8: Suicide Crisis Helpline",
        contact="Call or text 988",
        url="https://988.ca",
        source="https://988.ca",
        checked=date(2026, 11, 23),
    ),
    CrisisLine(
        region=INTERNATIONAL,
        region_name="International",
        name="Find A Helpline",
        contact="Look up a free line in your country at findahelpline.com",
        url="https://findahelpline.com",
        source="https://findahelpline.com",
        checked=date(2026, 11, 23),
    ),
)
"""What is named where the content has no file of its own."""


def lines_for(lines: tuple[CrisisLine, ...], region: str) -> tuple[CrisisLine, ...]:
    """Return the region's own lines and then the international ones; never nothing."""
    own = [line for line in lines if line.region == region != INTERNATIONAL]
    everywhere = [line for line in lines if line.region == INTERNATIONAL]
    return (*own, *everywhere) or BUILT_IN


def load_crisis_lines(path: Path, *, cache_dir: Path | None = None) -> tuple[CrisisLine, ...]:
    """Return the lines in the file at `path`, or the built-in ones where there is no file.

    Raises ContentError with every mistake in the file.
    """
    try:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
    except FileNotFoundError:
        return BUILT_IN
    except OSError as error:
        raise ContentError([Problem(path, 1, f"can't be read: {error.strerror}")]) from error
    if cache_dir and (lines := cache.read_crisis_lines(cache_dir, digest)):
        return lines
    problems: list[Problem] = []
    lines = read_crisis_lines(path, problems)
    if problems:
        raise ContentError(problems)
    if cache_dir:
        cache.write_crisis_lines(cache_dir, digest, lines)
    return lines


def read_crisis_lines(path: Path, problems: list[Problem]) -> tuple[CrisisLine, ...]:
    """Return the lines in the file at `path`, adding each mistake to `problems`."""
    # YAML is slow to import, and a warm start doesn't need it.
    from bot.guide.front_matter import read_page  # noqa: PLC0415

    page = read_page(path, problems)
    if page is None:
        return ()
    lines: list[CrisisLine] = []
    seen: set[str] = set()
    for fields in page.fields.records("regions"):
        region = fields.text("region", most=limits.WORD)
        if region and not REGION.fullmatch(region.text):
            message = f"`region` is a country's two letters, or {INTERNATIONAL}"
            fields.report(message, region.line)
        if region and region.text in seen:
            fields.report(f"the region `{region.text}` stands here twice", region.line)
        seen.add(_plain(region))
        name = fields.text("region_name", most=limits.TITLE)
        found = list(_lines(fields, _plain(region), _plain(name)))
        if not found:
            fields.report("the region has no lines")
        lines += found
        fields.refuse_others()
    page.fields.refuse_others()
    if INTERNATIONAL not in seen:
        page.fields.report(f"no region is called {INTERNATIONAL}, for everybody else")
    return tuple(lines)


def _lines(fields: "Fields", region: str, region_name: str) -> Iterator[CrisisLine]:
    for line in fields.records("lines"):
        url = line.text("url", most=limits.ADDRESS)
        if url and not url.text.startswith("https://"):
            line.report("`url` must start with https://", url.line)
        yield CrisisLine(
            region=region,
            region_name=region_name,
            name=_plain(line.text("name", most=limits.TITLE)),
            contact=_plain(line.text("contact", most=limits.SENTENCE)),
            url=_plain(url),
            source=_plain(line.text("source", most=limits.ADDRESS)),
            checked=line.day("checked") or date.min,
        )
        line.refuse_others()


def _plain(found: "Located | None") -> str:
    return found.text if found else ""
