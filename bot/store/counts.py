"""The counts by server, day and topic, which are read instead of the asks."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.answering.outcome import OutcomeKind
from bot.guide.model import TopicId
from bot.insights.askers import DIRECT_MESSAGES
from bot.insights.asks import Ask, RecordedAsk
from bot.store.engine import Database
from bot.store.tables import DailyCountRow

NO_TOPIC = ""
UNCOUNTED = "opted_out"
"""The outcome under which the questions of members who opted out are totalled."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Where something is counted: the key of one row of `daily_counts`."""

    guild_id: int
    day: date
    guide_id: str
    topic: str
    outcome: str


def cell_of(ask: Ask) -> Cell:
    """Return where the ask is counted."""
    opted_out = ask.asker is None
    return Cell(
        guild_id=server_of(ask),
        day=ask.day,
        guide_id=ask.guide_id,
        topic=NO_TOPIC if opted_out else (ask.topic or NO_TOPIC),
        outcome=UNCOUNTED if opted_out else ask.outcome,
    )


def server_of(ask: Ask) -> int:
    """Return the server in which the ask is counted."""
    return ask.guild_id or DIRECT_MESSAGES


def row_of(
    cell: Cell, *, asks: int = 0, near_post: int = 0, helpful: int = 0, unhelpful: int = 0
) -> dict[str, Any]:
    """Return the row of `daily_counts` with these numbers in `cell`."""
    return {
        "guild_id": cell.guild_id,
        "day": cell.day,
        "guide_id": cell.guide_id,
        "topic": cell.topic,
        "outcome": cell.outcome,
        "asks": asks,
        "near_post": near_post,
        "helpful": helpful,
        "unhelpful": unhelpful,
    }


async def add(
    database: Database,
    connection: AsyncConnection,
    cell: Cell,
    *,
    asks: int = 0,
    near_post: int = 0,
    helpful: int = 0,
    unhelpful: int = 0,
) -> None:
    """Add to what is counted in `cell`; negative numbers take away."""
    insert = database.insert(DailyCountRow).values(
        row_of(cell, asks=asks, near_post=near_post, helpful=helpful, unhelpful=unhelpful)
    )
    row = DailyCountRow
    await connection.execute(
        insert.on_conflict_do_update(
            index_elements=[row.guild_id, row.day, row.guide_id, row.topic, row.outcome],
            set_={
                "asks": row.asks + insert.excluded.asks,
                "near_post": row.near_post + insert.excluded.near_post,
                "helpful": row.helpful + insert.excluded.helpful,
                "unhelpful": row.unhelpful + insert.excluded.unhelpful,
            },
        )
    )


async def move(
    database: Database,
    connection: AsyncConnection,
    recorded: RecordedAsk,
    *,
    topic: TopicId | None,
    outcome: OutcomeKind,
    near_post: bool,
) -> None:
    """Count the ask, with the votes on it, under another topic or outcome."""
    old = cell_of(recorded.ask)
    new = replace(old, topic=topic or NO_TOPIC, outcome=outcome)
    # Always in the same order, so that two moves can't wait for each other.
    steps = [(old, -1, recorded.ask.near_post), (new, 1, near_post)]
    for cell, sign, near in sorted(steps, key=lambda step: (step[0].topic, step[0].outcome)):
        await add(
            database,
            connection,
            cell,
            asks=sign,
            near_post=sign * near,
            helpful=sign * recorded.helpful,
            unhelpful=sign * recorded.unhelpful,
        )
