"""What the admins of each server have set."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.server_settings import Digest, ServerSettings, Weekday
from bot.store.engine import Database
from bot.store.server_changes import note_change
from bot.store.tables import ServerSettingsRow


class ServerSettingsStore:
    """Server settings by server; one that never set anything has the defaults."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, guild_id: int) -> ServerSettings:
        """Return the server's settings."""
        async with self._database.reading() as connection:
            return await _read(connection, guild_id)

    async def put(self, settings: ServerSettings) -> None:
        """Keep `settings` in place of the server's old ones."""
        async with self._database.writing() as connection:
            await self._write(connection, settings)

    async def change(
        self, guild_id: int, how: Callable[[ServerSettings], ServerSettings]
    ) -> ServerSettings:
        """Replace the server's settings by what `how` makes of them, and return that.

        What two admins change at the same time is changed one after the other.
        """
        async with self._database.writing() as connection:
            # The first change makes the row, so that there is one to lock.
            default = _values(ServerSettings(guild_id))
            insert = self._database.insert(ServerSettingsRow).values(default)
            await connection.execute(insert.on_conflict_do_nothing())
            settings = how(await _read(connection, guild_id, lock=True))
            await self._write(connection, replace(settings, guild_id=guild_id))
        return settings

    async def _write(self, connection: AsyncConnection, settings: ServerSettings) -> None:
        values = _values(settings)
        insert = self._database.insert(ServerSettingsRow).values(values)
        await connection.execute(
            insert.on_conflict_do_update(index_elements=[ServerSettingsRow.guild_id], set_=values)
        )
        await note_change(self._database, connection, settings.guild_id)


async def _read(
    connection: AsyncConnection, guild_id: int, *, lock: bool = False
) -> ServerSettings:
    query = select(ServerSettingsRow.__table__).where(ServerSettingsRow.guild_id == guild_id)
    if lock:
        query = query.with_for_update()
    row = (await connection.execute(query)).one_or_none()
    return _settings(row) if row else ServerSettings(guild_id)


def _settings(row: Row[Any]) -> ServerSettings:
    digest = (
        Digest(row.digest_channel_id, Weekday(row.digest_weekday), row.digest_at)
        if row.digest_channel_id is not None
        else None
    )
    return ServerSettings(
        guild_id=row.guild_id,
        public_answers=row.public_answers,
        moderators_channel_id=row.moderators_channel_id,
        digest=digest,
        crisis_region=row.crisis_region,
        retention_days=row.retention_days,
        guide_id=row.guide_id,
        zone=row.zone,
    )


def _values(settings: ServerSettings) -> dict[str, Any]:
    digest = settings.digest
    return {
        "guild_id": settings.guild_id,
        "public_answers": settings.public_answers,
        "moderators_channel_id": settings.moderators_channel_id,
        "digest_channel_id": digest.channel_id if digest else None,
        "digest_weekday": int(digest.weekday) if digest else None,
        "digest_at": digest.at if digest else None,
        "crisis_region": settings.crisis_region,
        "retention_days": settings.retention_days,
        "guide_id": settings.guide_id,
        "zone": settings.zone,
    }
