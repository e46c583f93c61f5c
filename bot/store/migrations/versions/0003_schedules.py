"""Schedules, their occurrences, and what follows a post."""

import sqlalchemy as sa
from alembic import op

from bot.store.columns import BigInt, Day, Flag, UtcDateTime, WallTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "schedules",
        sa.Column("id", BigInt, nullable=False),
        sa.Column("guild_id", BigInt, nullable=False),
        sa.Column("channel_id", BigInt, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("guide_id", sa.Text, nullable=False),
        sa.Column("content_ids", sa.Text, nullable=False),
        sa.Column("at", WallTime, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.Column("first", Day, nullable=False),
        sa.Column("unit", sa.Text, nullable=False),
        sa.Column("every", BigInt, nullable=False),
        sa.Column("weekdays", BigInt, nullable=False),
        sa.Column("month_day", BigInt),
        sa.Column("until", Day),
        sa.Column("role_id", BigInt),
        sa.Column("thread", Flag, nullable=False),
        sa.Column("crosspost", Flag, nullable=False),
        sa.Column("pin", Flag, nullable=False),
        sa.Column("tags", sa.Text, nullable=False),
        sa.Column("catch_up_minutes", BigInt, nullable=False),
        sa.Column("at_end", sa.Text, nullable=False),
        sa.Column("next_series", sa.Text),
        sa.Column("position", BigInt, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("next_day", Day),
        sa.Column("next_at", UtcDateTime),
        sa.Column("wake_at", UtcDateTime),
        sa.Column("trouble", sa.Text),
        sa.Column("told", Flag, nullable=False),
        sa.Column("failures", BigInt, nullable=False),
        sa.Column("made_by", sa.LargeBinary, nullable=False),
        sa.Column("made_at", UtcDateTime, nullable=False),
        sa.Column("pinned_message_id", BigInt),
        sa.PrimaryKeyConstraint("id", name="pk_schedules"),
        sqlite_strict=True,
    )
    op.create_index("ix_schedules_wake_at", "schedules", ["wake_at"])
    op.create_index("ix_schedules_guild_id", "schedules", ["guild_id"])
    op.create_table(
        "occurrences",
        sa.Column("id", BigInt, nullable=False),
        sa.Column("schedule_id", BigInt, nullable=False),
        sa.Column("guild_id", BigInt, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("due_at", UtcDateTime, nullable=False),
        sa.Column("fate", sa.Text, nullable=False),
        sa.Column("position", BigInt),
        sa.Column("title", sa.Text),
        sa.Column("topics", sa.Text, nullable=False),
        sa.Column("note", sa.Text),
        sa.Column("attempts", BigInt, nullable=False),
        sa.Column("owner", sa.Text),
        sa.Column("claimed_at", UtcDateTime),
        sa.Column("lease_until", UtcDateTime),
        sa.Column("channel_id", BigInt),
        sa.Column("message_id", BigInt),
        sa.Column("settled_at", UtcDateTime),
        sa.PrimaryKeyConstraint("id", name="pk_occurrences"),
        sa.UniqueConstraint("schedule_id", "key", name="uq_occurrences_schedule_id_key"),
        sa.ForeignKeyConstraint(
            ["schedule_id"],
            ["schedules.id"],
            name="fk_occurrences_schedule_id_schedules",
            ondelete="CASCADE",
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_occurrences_schedule_id_fate", "occurrences", ["schedule_id", "fate"])
    op.create_index("ix_occurrences_guild_id_settled_at", "occurrences", ["guild_id", "settled_at"])
    op.create_table(
        "occurrence_steps",
        sa.Column("occurrence_id", BigInt, autoincrement=False, nullable=False),
        sa.Column("step", sa.Text, nullable=False),
        sa.Column("attempts", BigInt, nullable=False),
        sa.Column("wake_at", UtcDateTime),
        sa.Column("done", Flag, nullable=False),
        sa.Column("note", sa.Text),
        sa.PrimaryKeyConstraint("occurrence_id", "step", name="pk_occurrence_steps"),
        sa.ForeignKeyConstraint(
            ["occurrence_id"],
            ["occurrences.id"],
            name="fk_occurrence_steps_occurrence_id_occurrences",
            ondelete="CASCADE",
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_occurrence_steps_wake_at", "occurrence_steps", ["wake_at"])
