"""All tables of the store, whichever module they stand in."""

import importlib
import pkgutil

from sqlalchemy import MetaData

import bot.store
from bot.store.tables import Table


def whole_schema() -> MetaData:
    """Return the tables of every module of the store that has some."""
    for module in pkgutil.iter_modules(bot.store.__path__):
        if module.name.endswith("tables"):
            importlib.import_module(f"bot.store.{module.name}")
    return Table.metadata
