"""Which process answers for each shard, and from which event on."""

from collections.abc import Collection, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

from sqlalchemy import select, update

from bot.store.engine import Database
from bot.store.listening import Bell, listening, ring
from bot.store.tables import ShardOwnerRow

CHANNEL = "career_bot_shard_owners"


@dataclass(frozen=True, slots=True)
class Ownership:
    """Who answers what has an id of `from_id` or above; None where the last one has left."""

    owner: str | None
    from_id: int


class ShardOwners:
    """Shards and their owners."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> Mapping[int, Ownership]:
        """Return the owner of each shard that has had one."""
        async with self._database.reading() as connection:
            rows = (await connection.execute(select(ShardOwnerRow.__table__))).all()
        return {row.shard_id: Ownership(row.owner, row.from_id) for row in rows}

    async def take(self, shard_id: int, owner: str, *, from_id: int) -> None:
        """Make `owner` answer for the shard from the event `from_id` on."""
        values = {"owner": owner, "from_id": from_id}
        insert = self._database.insert(ShardOwnerRow).values(shard_id=shard_id, **values)
        query = insert.on_conflict_do_update(index_elements=[ShardOwnerRow.shard_id], set_=values)
        async with self._database.writing() as connection:
            await connection.execute(query)
            await ring(self._database, connection, CHANNEL)

    async def leave(self, shard_ids: Collection[int], owner: str) -> None:
        """Give up the shards that `owner` still has."""
        row = ShardOwnerRow
        query = update(row).where(row.shard_id.in_(shard_ids), row.owner == owner)
        async with self._database.writing() as connection:
            await connection.execute(query.values(owner=None))

    def listening(self) -> AbstractAsyncContextManager[Bell]:
        """Hear at once of shards that change hands, where the database can tell."""
        return listening(self._database, CHANNEL)
