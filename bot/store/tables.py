"""The tables. A server id of 0 stands for direct messages, and an empty topic for none.

Nothing here holds a member's id: members are hashes, which `bot.insights.askers` makes.
"""

from datetime import date, datetime, time
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, LargeBinary, MetaData, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from bot.store.columns import BigInt, Day, Flag, UtcDateTime, WallTime

STRICT: dict[str, Any] = {"sqlite_strict": True}
# Rows of these tables are found by their whole key; SQLite then needs no second tree for it.
KEYED: dict[str, Any] = {**STRICT, "sqlite_with_rowid": False}


class Table(DeclarativeBase):
    """The base of all tables."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        int: BigInt,
        str: Text,
        bytes: LargeBinary,
        bool: Flag,
        date: Day,
        datetime: UtcDateTime,
        time: WallTime,
    }


class AskRow(Table):
    """One question; goes when the server's retention is over."""

    __tablename__ = "asks"
    __table_args__ = (
        Index(None, "guild_id", "day"),
        Index(None, "asker", "day"),
        Index(None, "asker", "topic", "day"),
        STRICT,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int]
    channel_id: Mapped[int | None]
    guide_id: Mapped[str]
    asker: Mapped[bytes]
    outcome: Mapped[str]
    topic: Mapped[str | None]
    way_in: Mapped[str]
    at: Mapped[datetime]
    day: Mapped[date]
    text: Mapped[str | None]
    near_post: Mapped[bool]
    passed_on: Mapped[bool]
    settled: Mapped[str | None]


class VoteRow(Table):
    """Whether one person found one answer helpful; goes with the ask."""

    __tablename__ = "votes"
    __table_args__ = (Index(None, "voter"), KEYED)

    ask_id: Mapped[int] = mapped_column(
        ForeignKey("asks.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    voter: Mapped[bytes] = mapped_column(primary_key=True)
    helpful: Mapped[bool]


class DailyCountRow(Table):
    """How much was asked about a topic on a day, and how it went; stays."""

    __tablename__ = "daily_counts"
    __table_args__ = KEYED

    guild_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    day: Mapped[date] = mapped_column(primary_key=True)
    guide_id: Mapped[str] = mapped_column(primary_key=True)
    topic: Mapped[str] = mapped_column(primary_key=True)
    outcome: Mapped[str] = mapped_column(primary_key=True)
    asks: Mapped[int]
    near_post: Mapped[int]
    helpful: Mapped[int]
    unhelpful: Mapped[int]


class DailyAskersRow(Table):
    """How many people asked about a topic on a day, by the day they had last done so; stays."""

    __tablename__ = "daily_askers"
    __table_args__ = KEYED

    guild_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    guide_id: Mapped[str] = mapped_column(primary_key=True)
    topic: Mapped[str] = mapped_column(primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    last_day: Mapped[date] = mapped_column(primary_key=True)
    askers: Mapped[int]


class BrowseCountRow(Table):
    """How often the guide was read without a question; stays."""

    __tablename__ = "browse_counts"
    __table_args__ = KEYED

    guild_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    day: Mapped[date] = mapped_column(primary_key=True)
    guide_id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    times: Mapped[int]


class ServerSettingsRow(Table):
    """What a server's admins set; a server without a row has the defaults."""

    __tablename__ = "server_settings"
    __table_args__ = STRICT

    guild_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    public_answers: Mapped[bool]
    moderators_channel_id: Mapped[int | None]
    digest_channel_id: Mapped[int | None]
    digest_weekday: Mapped[int | None]
    digest_at: Mapped[time | None]
    crisis_region: Mapped[str]
    retention_days: Mapped[int]
    guide_id: Mapped[str | None]
    zone: Mapped[str]


class TaughtRow(Table):
    """A phrasing that a server's admins attached to a topic."""

    __tablename__ = "taught_phrasings"
    __table_args__ = (UniqueConstraint("guild_id", "guide_id", "phrasing"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int]
    guide_id: Mapped[str]
    topic: Mapped[str]
    phrasing: Mapped[str]
    at: Mapped[datetime]


class ServerChangeRow(Table):
    """When a server's settings or phrasings last changed, as a number that only grows."""

    __tablename__ = "server_changes"
    __table_args__ = (Index(None, "number", unique=True), STRICT)

    guild_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[int]


class DepartureRow(Table):
    """A server that removed the bot, and when; what it stored goes after a grace period."""

    __tablename__ = "departures"
    __table_args__ = STRICT

    guild_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]


class OptOutRow(Table):
    """A member who asked not to be counted."""

    __tablename__ = "opt_outs"
    __table_args__ = KEYED

    member: Mapped[bytes] = mapped_column(primary_key=True)


class CommandHashRow(Table):
    """What was last sent to Discord as the bot's commands."""

    __tablename__ = "command_hashes"
    __table_args__ = KEYED

    scope: Mapped[str] = mapped_column(primary_key=True)
    hash: Mapped[str]


class IdentifyTurnRow(Table):
    """When a process last may have identified with Discord, for each bucket of shards."""

    __tablename__ = "identify_turns"
    __table_args__ = STRICT

    bucket: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]


class ShardOwnerRow(Table):
    """Which process answers for a shard, and from which event on."""

    __tablename__ = "shard_owners"
    __table_args__ = STRICT

    shard_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    owner: Mapped[str | None]
    from_id: Mapped[int]
