"""Recording questions on SQLite, in the driver's own terms.

This runs with every question: SQLAlchemy would take ten times as long as SQLite itself.
"""

import sqlite3
from collections.abc import Sequence
from datetime import date
from typing import Any

from bot.insights.asks import Ask
from bot.insights.posts import NEAR
from bot.store import counts
from bot.store.ask_rows import ASK_COLUMNS, Nearest, as_known, ask_values, counted, linked
from bot.store.columns import sqlite_moment

KNOWN = """
SELECT
  EXISTS (SELECT 1 FROM opt_outs WHERE member = ?),
  EXISTS (
    SELECT 1 FROM occurrences, json_each(topics)
    WHERE guild_id = ? AND settled_at >= ? AND fate = 'posted' AND value = ?
  )
"""
COUNT = """
INSERT INTO daily_counts
  (guild_id, day, guide_id, topic, outcome, asks, near_post, helpful, unhelpful)
VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0)
ON CONFLICT DO UPDATE SET asks = asks + excluded.asks, near_post = near_post + excluded.near_post
"""
NEAREST = """
SELECT
  (SELECT max(day) FROM asks WHERE asker = ?1 AND guide_id = ?2 AND day <= ?4),
  (SELECT min(day) FROM asks WHERE asker = ?1 AND guide_id = ?2 AND day > ?4),
  (SELECT max(day) FROM asks WHERE asker = ?1 AND guide_id = ?2 AND topic = ?3 AND day <= ?4),
  (SELECT min(day) FROM asks WHERE asker = ?1 AND guide_id = ?2 AND topic = ?3 AND day > ?4)
"""
LINK = """
INSERT INTO daily_askers (guild_id, guide_id, topic, day, last_day, askers)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET askers = askers + excluded.askers
"""
STORE = f"""
INSERT INTO asks ({", ".join(ASK_COLUMNS)}) VALUES ({", ".join("?" for _ in ASK_COLUMNS)})
"""  # noqa: S608 - names of columns


def record(
    connection: sqlite3.Connection, asks: Sequence[tuple[int, Ask, bytes | None]]
) -> frozenset[int]:
    """Record and count the questions, each under its number; return the numbers that are kept."""
    found = [(number, _as_known(connection, ask, member)) for number, ask, member in asks]
    kept = {number: ask for number, ask in found if ask.asker is not None}
    connection.executemany(COUNT, map(_plain, counted([ask for _, ask in found])))
    nearest = [_nearest(connection, ask) for ask in kept.values()]
    connection.executemany(LINK, map(_plain, linked([*kept.values()], nearest)))
    connection.executemany(STORE, (_row(number, ask) for number, ask in kept.items()))
    return frozenset(kept)


def _as_known(connection: sqlite3.Connection, ask: Ask, member: bytes | None) -> Ask:
    since = sqlite_moment(ask.at - NEAR)
    asked = (member, counts.server_of(ask), since, ask.topic)
    opted_out, near_post = connection.execute(KNOWN, asked).fetchone()
    return as_known(ask, opted_out=bool(opted_out), near_post=bool(near_post))


def _nearest(connection: sqlite3.Connection, ask: Ask) -> Nearest:
    asked = (ask.asker, ask.guide_id, ask.topic, ask.day.isoformat())
    row = connection.execute(NEAREST, asked).fetchone()
    return [date.fromisoformat(day) if day else None for day in row]


def _row(number: int, ask: Ask) -> tuple[Any, ...]:
    values = {**ask_values(number, ask), "at": sqlite_moment(ask.at), "day": ask.day.isoformat()}
    return tuple(values.values())


def _plain(row: Sequence[Any]) -> tuple[Any, ...]:
    return tuple(each.isoformat() if isinstance(each, date) else each for each in row)
