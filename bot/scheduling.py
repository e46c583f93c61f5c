"""What scheduled posting keeps, built once for the commands and the publisher."""

import secrets
from dataclasses import dataclass

from bot.schedule.ledger import Ledger
from bot.settings import Settings
from bot.store.claims import Claims
from bot.store.engine import Database
from bot.store.held_schedules import HeldSchedules
from bot.store.occurrence_steps import OccurrenceSteps
from bot.store.schedule_history import ScheduleHistory
from bot.store.schedules import Schedules
from bot.store.settlements import Settlements


@dataclass(frozen=True, slots=True)
class Scheduling:
    """The schedules, what became of them, and what the publisher writes down."""

    schedules: Schedules
    history: ScheduleHistory
    held: HeldSchedules
    ledger: Ledger


def scheduling(database: Database, settings: Settings) -> Scheduling:
    """Return the parts over one database. The process gets a name of its own for its claims."""
    owner = secrets.token_hex(8)
    shards = (
        (settings.shard_count, settings.shard_ids)
        if settings.shard_count is not None and settings.shard_ids
        else None
    )
    held = HeldSchedules(database)
    ledger = Ledger(
        claims=Claims(database, owner, shards),
        settlements=Settlements(database, owner),
        steps=OccurrenceSteps(database),
        held=held,
    )
    return Scheduling(Schedules(database), ScheduleHistory(database), held, ledger)
