"""The phrasings that servers have taught the bot."""

from datetime import datetime

from sqlalchemy import delete, select

from bot.guide.model import TopicId
from bot.insights.taught import TaughtPhrasing
from bot.store.engine import Database
from bot.store.server_changes import note_change
from bot.store.tables import TaughtRow


class TaughtPhrasings:
    """Phrasings by server. Who taught them is not kept."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def list(self, guild_id: int) -> tuple[TaughtPhrasing, ...]:
        """Return what the server has taught, oldest first."""
        query = (
            select(TaughtRow.__table__).where(TaughtRow.guild_id == guild_id).order_by(TaughtRow.id)
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        return tuple(
            TaughtPhrasing(row.id, row.guild_id, row.guide_id, row.topic, row.phrasing, row.at)
            for row in rows
        )

    async def add(
        self, guild_id: int, guide_id: str, topic: TopicId, phrasing: str, *, at: datetime
    ) -> int:
        """Attach `phrasing` to `topic`, away from another topic if need be; return its number."""
        insert = self._database.insert(TaughtRow).values(
            guild_id=guild_id, guide_id=guide_id, topic=topic, phrasing=phrasing, at=at
        )
        query = insert.on_conflict_do_update(
            index_elements=[TaughtRow.guild_id, TaughtRow.guide_id, TaughtRow.phrasing],
            set_={"topic": topic, "at": at},
        ).returning(TaughtRow.id)
        async with self._database.writing() as connection:
            number: int = (await connection.execute(query)).scalar_one()
            await note_change(self._database, connection, guild_id)
        return number

    async def remove(self, guild_id: int, number: int) -> bool:
        """Take the phrasing with this number away; False where the server has none."""
        query = delete(TaughtRow).where(TaughtRow.guild_id == guild_id, TaughtRow.id == number)
        async with self._database.writing() as connection:
            if (await connection.execute(query)).rowcount == 0:
                return False
            await note_change(self._database, connection, guild_id)
        return True
