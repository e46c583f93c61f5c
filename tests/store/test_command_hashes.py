"""Commands are sent to Discord again only when they differ from what was sent last."""

from bot.store.command_hashes import CommandHashes
from bot.store.engine import Database


async def test_each_scope_has_its_own_last_hash(database: Database) -> None:
    hashes = CommandHashes(database)

    await hashes.set("app 1", "old")
    await hashes.set("app 1", "new")
    await hashes.set("app 2", "other")

    assert await hashes.get("app 1") == "new"
    assert await hashes.get("app 2") == "other"
    assert await hashes.get("app 3") is None
