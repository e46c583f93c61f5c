"""How Alembic runs here: on the connection, and in the transaction, that it is handed."""

from alembic import context

from bot.store import schedule_tables  # noqa: F401 - its tables belong to the schema
from bot.store.tables import Table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
