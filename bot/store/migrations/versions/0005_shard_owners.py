"""Which process answers for each shard."""

import sqlalchemy as sa
from alembic import op

from bot.store.columns import BigInt

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "shard_owners",
        sa.Column("shard_id", BigInt, autoincrement=False, nullable=False),
        sa.Column("owner", sa.Text),
        sa.Column("from_id", BigInt, nullable=False),
        sa.PrimaryKeyConstraint("shard_id", name="pk_shard_owners"),
        sqlite_strict=True,
    )
