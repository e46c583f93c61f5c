"""When each process may identify with Discord."""

import sqlalchemy as sa
from alembic import op

from bot.store.columns import BigInt, UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "identify_turns",
        sa.Column("bucket", BigInt, autoincrement=False, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("bucket", name="pk_identify_turns"),
        sqlite_strict=True,
    )
