"""The schema's history, applied by Alembic; each file is one step forward."""
