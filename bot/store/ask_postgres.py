"""Recording questions on PostgreSQL, in the driver's own terms and in few round trips.

This runs with every question: through SQLAlchemy it would take three times as long.
"""

from collections.abc import Sequence
from typing import Any

from bot.insights.asks import Ask
from bot.insights.posts import NEAR
from bot.store import counts
from bot.store.ask_rows import ASK_COLUMNS, as_known, ask_values, counted, linked
from bot.store.daily_askers import key_of

KNOWN = """
SELECT
  EXISTS (SELECT FROM opt_outs o WHERE o.member = v.member) AS opted_out,
  EXISTS (
    SELECT FROM occurrences o
    WHERE o.guild_id = v.guild_id AND o.settled_at >= v.since AND o.fate = 'posted'
      AND o.topics::jsonb ? v.topic
  ) AS near_post
FROM unnest($1::bytea[], $2::bigint[], $3::timestamptz[], $4::text[])
  WITH ORDINALITY AS v(member, guild_id, since, topic, n)
ORDER BY n
"""
LOCK = """
SELECT pg_advisory_xact_lock(key)
FROM (SELECT unnest($1::bigint[]) AS key ORDER BY 1) AS keys
"""
"""Nobody else records for these askers until the transaction ends."""
COUNT_AND_FIND_NEAREST = """
WITH counted AS (
  INSERT INTO daily_counts AS c
    (guild_id, day, guide_id, topic, outcome, asks, near_post, helpful, unhelpful)
  SELECT *, 0, 0
  FROM unnest($1::bigint[], $2::date[], $3::text[], $4::text[], $5::text[], $6::bigint[],
    $7::bigint[])
  ON CONFLICT (guild_id, day, guide_id, topic, outcome) DO UPDATE
  SET asks = c.asks + excluded.asks, near_post = c.near_post + excluded.near_post
)
SELECT
  (SELECT max(day) FROM asks
   WHERE asker = v.asker AND guide_id = v.guide_id AND day <= v.day),
  (SELECT min(day) FROM asks
   WHERE asker = v.asker AND guide_id = v.guide_id AND day > v.day),
  (SELECT max(day) FROM asks
   WHERE asker = v.asker AND guide_id = v.guide_id AND topic = v.topic AND day <= v.day),
  (SELECT min(day) FROM asks
   WHERE asker = v.asker AND guide_id = v.guide_id AND topic = v.topic AND day > v.day)
FROM unnest($8::bytea[], $9::text[], $10::text[], $11::date[])
  WITH ORDINALITY AS v(asker, guide_id, topic, day, n)
ORDER BY n
"""
LINK_AND_STORE = f"""
WITH linked AS (
  INSERT INTO daily_askers AS d (guild_id, guide_id, topic, day, last_day, askers)
  SELECT *
  FROM unnest($1::bigint[], $2::text[], $3::text[], $4::date[], $5::date[], $6::bigint[])
  ON CONFLICT (guild_id, guide_id, topic, day, last_day) DO UPDATE
  SET askers = d.askers + excluded.askers
)
INSERT INTO asks ({", ".join(ASK_COLUMNS)})
SELECT {", ".join(ASK_COLUMNS)}
FROM unnest($7::bigint[], $8::bigint[], $9::bigint[], $10::text[], $11::text[], $12::text[],
  $13::timestamptz[], $14::date[], $15::bytea[], $16::text[], $17::text[], $18::boolean[],
  $19::boolean[]) AS v({", ".join(ASK_COLUMNS)})
"""  # noqa: S608 - names of columns


async def record(connection: Any, asks: Sequence[tuple[int, Ask, bytes | None]]) -> frozenset[int]:
    """Record and count the questions on asyncpg's connection, each under its number.

    Returns the numbers that are kept.
    """
    async with connection.transaction():
        known = await connection.fetch(
            KNOWN,
            [member for _, _, member in asks],
            [counts.server_of(ask) for _, ask, _ in asks],
            [ask.at - NEAR for _, ask, _ in asks],
            [ask.topic for _, ask, _ in asks],
        )
        found = [
            (number, as_known(ask, **row))
            for (number, ask, _), row in zip(asks, known, strict=True)
        ]
        numbered = [(number, ask) for number, ask in found if ask.asker is not None]
        kept = [ask for _, ask in numbered]
        await connection.fetch(LOCK, [key_of(ask.asker) for ask in kept if ask.asker is not None])
        nearest = await connection.fetch(
            COUNT_AND_FIND_NEAREST,
            *_columns(counted([ask for _, ask in found]), 7),
            [ask.asker for ask in kept],
            [ask.guide_id for ask in kept],
            [ask.topic for ask in kept],
            [ask.day for ask in kept],
        )
        await connection.execute(
            LINK_AND_STORE,
            *_columns(linked(kept, [tuple(row) for row in nearest]), 6),
            *_columns([tuple(ask_values(*one).values()) for one in numbered], len(ASK_COLUMNS)),
        )
    return frozenset(number for number, _ in numbered)


def _columns(rows: Sequence[Sequence[Any]], width: int) -> list[list[Any]]:
    return [[row[place] for row in rows] for place in range(width)]
