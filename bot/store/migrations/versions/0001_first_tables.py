"""Asks and their counts, votes, server settings, taught phrasings, opt-outs, command hashes."""

import sqlalchemy as sa
from alembic import op

from bot.store.columns import BigInt, Day, Flag, UtcDateTime, WallTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "asks",
        sa.Column("id", BigInt, nullable=False),
        sa.Column("guild_id", BigInt, nullable=False),
        sa.Column("channel_id", BigInt),
        sa.Column("guide_id", sa.Text, nullable=False),
        sa.Column("asker", sa.LargeBinary, nullable=False),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("topic", sa.Text),
        sa.Column("way_in", sa.Text, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.Column("day", Day, nullable=False),
        sa.Column("text", sa.Text),
        sa.Column("near_post", Flag, nullable=False),
        sa.Column("passed_on", Flag, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_asks"),
        sqlite_strict=True,
    )
    op.create_index("ix_asks_guild_id_day", "asks", ["guild_id", "day"])
    op.create_index("ix_asks_asker", "asks", ["asker"])
    op.create_table(
        "votes",
        sa.Column("ask_id", BigInt, autoincrement=False, nullable=False),
        sa.Column("voter", sa.LargeBinary, nullable=False),
        sa.Column("helpful", Flag, nullable=False),
        sa.PrimaryKeyConstraint("ask_id", "voter", name="pk_votes"),
        sa.ForeignKeyConstraint(
            ["ask_id"], ["asks.id"], name="fk_votes_ask_id_asks", ondelete="CASCADE"
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_votes_voter", "votes", ["voter"])
    op.create_table(
        "daily_counts",
        sa.Column("guild_id", BigInt, autoincrement=False, nullable=False),
        sa.Column("day", Day, nullable=False),
        sa.Column("guide_id", sa.Text, nullable=False),
        sa.Column("topic", sa.Text, nullable=False),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("asks", BigInt, nullable=False),
        sa.Column("near_post", BigInt, nullable=False),
        sa.Column("helpful", BigInt, nullable=False),
        sa.Column("unhelpful", BigInt, nullable=False),
        sa.PrimaryKeyConstraint(
            "guild_id", "day", "guide_id", "topic", "outcome", name="pk_daily_counts"
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "browse_counts",
        sa.Column("guild_id", BigInt, autoincrement=False, nullable=False),
        sa.Column("day", Day, nullable=False),
        sa.Column("guide_id", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("times", BigInt, nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "day", "guide_id", "kind", name="pk_browse_counts"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "server_settings",
        sa.Column("guild_id", BigInt, autoincrement=False, nullable=False),
        sa.Column("public_answers", Flag, nullable=False),
        sa.Column("moderators_channel_id", BigInt),
        sa.Column("digest_channel_id", BigInt),
        sa.Column("digest_weekday", BigInt),
        sa.Column("digest_at", WallTime),
        sa.Column("crisis_region", sa.Text, nullable=False),
        sa.Column("retention_days", BigInt, nullable=False),
        sa.Column("guide_id", sa.Text),
        sa.Column("zone", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("guild_id", name="pk_server_settings"),
        sqlite_strict=True,
    )
    op.create_table(
        "taught_phrasings",
        sa.Column("id", BigInt, nullable=False),
        sa.Column("guild_id", BigInt, nullable=False),
        sa.Column("guide_id", sa.Text, nullable=False),
        sa.Column("topic", sa.Text, nullable=False),
        sa.Column("phrasing", sa.Text, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_taught_phrasings"),
        sa.UniqueConstraint(
            "guild_id",
            "guide_id",
            "phrasing",
            name="uq_taught_phrasings_guild_id_guide_id_phrasing",
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "server_changes",
        sa.Column("guild_id", BigInt, autoincrement=False, nullable=False),
        sa.Column("number", BigInt, nullable=False),
        sa.PrimaryKeyConstraint("guild_id", name="pk_server_changes"),
        sqlite_strict=True,
    )
    op.create_index("ix_server_changes_number", "server_changes", ["number"], unique=True)
    op.create_table(
        "opt_outs",
        sa.Column("member", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("member", name="pk_opt_outs"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "command_hashes",
        sa.Column("scope", sa.Text, nullable=False),
        sa.Column("hash", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("scope", name="pk_command_hashes"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
