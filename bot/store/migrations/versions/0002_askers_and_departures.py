"""People counted by day and topic, questions that were dealt with, servers that left."""

import sqlalchemy as sa
from alembic import op

from bot.store.columns import BigInt, Day, UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("asks", sa.Column("settled", sa.Text))
    op.drop_index("ix_asks_asker", "asks")
    op.create_index("ix_asks_asker_day", "asks", ["asker", "day"])
    op.create_index("ix_asks_asker_topic_day", "asks", ["asker", "topic", "day"])
    op.create_table(
        "daily_askers",
        sa.Column("guild_id", BigInt, autoincrement=False, nullable=False),
        sa.Column("guide_id", sa.Text, nullable=False),
        sa.Column("topic", sa.Text, nullable=False),
        sa.Column("day", Day, nullable=False),
        sa.Column("last_day", Day, nullable=False),
        sa.Column("askers", BigInt, nullable=False),
        sa.PrimaryKeyConstraint(
            "guild_id", "guide_id", "topic", "day", "last_day", name="pk_daily_askers"
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "departures",
        sa.Column("guild_id", BigInt, autoincrement=False, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("guild_id", name="pk_departures"),
        sqlite_strict=True,
    )
