"""PRIVACY.md lists every table and column that there is, and nothing else."""

import pkgutil
import re
from importlib import import_module
from pathlib import Path

from bot import store
from bot.retention import GRACE
from bot.server_settings import RETENTION_CHOICES, ServerSettings
from bot.store.tables import Table

PAGE = (Path(__file__).parents[1] / "PRIVACY.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `(\w+)` \| (.+) \| ((?:`\w+`(?:, )?)+) \|$", re.MULTILINE)


def stored() -> dict[str, list[str]]:
    for module in pkgutil.iter_modules(store.__path__):
        import_module(f"bot.store.{module.name}")
    tables = Table.metadata.tables.values()
    return {table.name: [column.name for column in table.columns] for table in tables}


def test_the_page_lists_exactly_what_the_database_holds() -> None:
    listed = {name: re.findall(r"`(\w+)`", columns) for name, _, columns in ROW.findall(PAGE)}

    assert listed == stored()


def test_no_column_holds_a_member_but_as_a_mark() -> None:
    named = {
        f"{table}.{column}"
        for table, columns in stored().items()
        for column in columns
        if re.search(r"user|member|author|asker|voter|made_by|name", column)
    }

    # `daily_askers.askers` is a number of people.
    assert named == {
        "asks.asker",
        "votes.voter",
        "opt_outs.member",
        "schedules.made_by",
        "daily_askers.askers",
    }
    binary = {
        f"{table.name}.{column.name}"
        for table in Table.metadata.tables.values()
        for column in table.columns
        if column.type.python_type is bytes
    }
    assert binary == named - {"daily_askers.askers"}


def test_the_times_on_the_page_are_those_in_the_code() -> None:
    default = ServerSettings(guild_id=1).retention_days
    others = [days for days in RETENTION_CHOICES if days != default]
    others_in_words = ", ".join(map(str, others[:-1])) + f" or {others[-1]}"

    assert f"{default} days, or {others_in_words} if its admins chose so" in PAGE
    assert f"{GRACE.days} days after it did" in PAGE
