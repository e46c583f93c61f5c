"""Finding a time zone by what people type: a city, a country, "EST", "pacific"."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib import resources
from zoneinfo import ZoneInfo

from rapidfuzz import fuzz, process

LEAST_SCORE = 70
COMMON = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Phoenix",
    "America/Anchorage",
    "Pacific/Honolulu",
    "America/Toronto",
    "Europe/London",
    "Europe/Berlin",
    "Asia/Kolkata",
    "Australia/Sydney",
    "UTC",
)
"""What is offered before anything is typed."""
SAID = {
    "America/New_York": "est edt et eastern nyc us usa boston washington dc miami atlanta "
    "philadelphia orlando charlotte cleveland pittsburgh baltimore",
    "America/Chicago": "cst cdt ct central dallas houston austin minneapolis milwaukee memphis "
    "nashville omaha",
    "America/Denver": "mst mdt mt mountain albuquerque colorado utah",
    "America/Phoenix": "arizona",
    "America/Los_Angeles": "pst pdt pt pacific la california seattle portland oregon sacramento "
    "oakland nevada san-francisco san-diego san-jose las-vegas",
    "America/Anchorage": "akst akdt alaska",
    "Pacific/Honolulu": "hst hawaii",
    "America/Halifax": "ast adt atlantic",
    "America/St_Johns": "nst ndt newfoundland",
    "America/Toronto": "ontario montreal ottawa quebec",
    "America/Sao_Paulo": "brt brasilia",
    "Europe/London": "gmt bst uk england scotland wales manchester birmingham edinburgh glasgow",
    "Europe/Dublin": "eire",
    "Europe/Berlin": "cet cest mez munich frankfurt hamburg cologne",
    "Europe/Lisbon": "wet west",
    "Europe/Athens": "eet eest",
    "Europe/Moscow": "msk",
    "Africa/Johannesburg": "sast",
    "Africa/Lagos": "wat",
    "Africa/Nairobi": "eat",
    "Asia/Kolkata": "ist mumbai delhi bangalore bengaluru chennai hyderabad calcutta",
    "Asia/Shanghai": "beijing shenzhen guangzhou",
    "Asia/Hong_Kong": "hkt",
    "Asia/Singapore": "sgt",
    "Asia/Tokyo": "jst osaka",
    "Asia/Seoul": "kst",
    "Asia/Manila": "pht",
    "Australia/Sydney": "aest aedt canberra",
    "Australia/Perth": "awst",
    "Australia/Adelaide": "acst acdt",
    "Pacific/Auckland": "nzst nzdt",
    "UTC": "utc z zulu universal",
}
"""Abbreviations and places that the zone database has no name for. An abbreviation stands for the
place, summer and winter: who types "EST" in July still wants the clock on the wall."""


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone and everything that it may be called, in lower case."""

    name: str
    words: tuple[str, ...]


@cache
def zones() -> tuple[Zone, ...]:
    """Return the zones that places keep today, each once, from the zone database's own tables."""
    countries = dict(line[:2] for line in _table("iso3166.tab"))
    found = [_zone(line[2], line[0], countries, line[3:]) for line in _table("zone.tab")]
    return (*found, _zone("UTC", "", {}, []))


def find(typed: str, most: int = 25) -> list[str]:
    """Return up to `most` IANA names that `typed` may mean, best first."""
    wanted = _plain(typed)
    if not wanted:
        return list(COMMON[:most])
    if exact := [zone.name for zone in zones() if zone.name.lower() == typed.strip().lower()]:
        return exact
    scored = sorted(
        ((_score(wanted, zone), zone.name) for zone in zones()),
        key=lambda pair: (-pair[0], _rarity(pair[1]), pair[1]),
    )
    return [name for score, name in scored if score >= LEAST_SCORE][:most]


def _rarity(name: str) -> int:
    return COMMON.index(name) if name in COMMON else len(COMMON)


def shown(name: str, now: datetime) -> str:
    """Return a zone with its own time, so that people recognise theirs."""
    return f"{name.replace('_', ' ')} (now {now.astimezone(ZoneInfo(name)):%H:%M})"


def _score(wanted: str, zone: Zone) -> float:
    if wanted in zone.words:
        return 200.0
    if any(word.startswith(wanted) for word in zone.words):
        return 150.0
    if len(wanted) < 4:
        return 0.0
    if any(wanted in word for word in zone.words):
        return 120.0
    best = process.extractOne(wanted, zone.words, scorer=fuzz.ratio)
    return float(best[1])


def _zone(name: str, country: str, countries: dict[str, str], comments: list[str]) -> Zone:
    city = name.rpartition("/")[2]
    said = [word.replace("-", " ") for word in SAID.get(name, "").split()]
    words = [city, *said, name, countries.get(country, ""), *comments]
    plain = (_plain(word) for word in words)
    return Zone(name, tuple(dict.fromkeys(word for word in plain if word)))


def _plain(text: str) -> str:
    words = text.lower().replace("_", " ").replace("/", " ").split()
    # "New York time", "Eastern Standard Time": the last words say nothing.
    while len(words) > 1 and words[-1] in ("time", "standard", "daylight", "timezone", "zone"):
        words.pop()
    return " ".join(words)


def _table(name: str) -> list[list[str]]:
    text = resources.files("tzdata.zoneinfo").joinpath(name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
