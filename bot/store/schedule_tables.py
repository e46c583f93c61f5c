"""The tables of what is posted by schedule."""

from datetime import date, datetime, time

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables import STRICT, Table


class ScheduleRow(Table):
    """A schedule. `wake_at` is when somebody must look at it next, NULL for never.

    While a process works on it, `wake_at` is the end of the lease, so that the work of a process
    that died comes up by itself. Looking for what is due is one range of one index.
    """

    __tablename__ = "schedules"
    __table_args__ = (Index(None, "wake_at"), Index(None, "guild_id"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int]
    channel_id: Mapped[int]
    kind: Mapped[str]
    guide_id: Mapped[str]
    content_ids: Mapped[str]
    at: Mapped[time]
    zone: Mapped[str]
    first: Mapped[date]
    unit: Mapped[str]
    every: Mapped[int]
    weekdays: Mapped[int]
    month_day: Mapped[int | None]
    until: Mapped[date | None]
    role_id: Mapped[int | None]
    thread: Mapped[bool]
    crosspost: Mapped[bool]
    pin: Mapped[bool]
    tags: Mapped[str]
    catch_up_minutes: Mapped[int]
    at_end: Mapped[str]
    next_series: Mapped[str | None]
    position: Mapped[int]
    state: Mapped[str]
    next_day: Mapped[date | None]
    next_at: Mapped[datetime | None]
    wake_at: Mapped[datetime | None]
    trouble: Mapped[str | None]
    told: Mapped[bool]
    failures: Mapped[int]
    made_by: Mapped[bytes]
    made_at: Mapped[datetime]
    pinned_message_id: Mapped[int | None]


class OccurrenceRow(Table):
    """One occurrence of a schedule; `key` is its local date, so that none comes twice."""

    __tablename__ = "occurrences"
    __table_args__ = (
        UniqueConstraint("schedule_id", "key"),
        Index(None, "schedule_id", "fate"),
        Index(None, "guild_id", "settled_at"),
        STRICT,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    schedule_id: Mapped[int] = mapped_column(ForeignKey("schedules.id", ondelete="CASCADE"))
    guild_id: Mapped[int]
    key: Mapped[str]
    due_at: Mapped[datetime]
    fate: Mapped[str]
    position: Mapped[int | None]
    title: Mapped[str | None]
    topics: Mapped[str]
    note: Mapped[str | None]
    attempts: Mapped[int]
    owner: Mapped[str | None]
    claimed_at: Mapped[datetime | None]
    lease_until: Mapped[datetime | None]
    channel_id: Mapped[int | None]
    message_id: Mapped[int | None]
    settled_at: Mapped[datetime | None]


class OccurrenceStepRow(Table):
    """What follows a post; `wake_at` is NULL once it is done or given up."""

    __tablename__ = "occurrence_steps"
    __table_args__ = (Index(None, "wake_at"), STRICT)

    occurrence_id: Mapped[int] = mapped_column(
        ForeignKey("occurrences.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    step: Mapped[str] = mapped_column(primary_key=True)
    attempts: Mapped[int]
    wake_at: Mapped[datetime | None]
    done: Mapped[bool]
    note: Mapped[str | None]
