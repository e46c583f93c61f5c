"""What is stored of one member, and its removal."""

from collections.abc import Collection

from sqlalchemy import delete, exists, func, select, update

from bot.insights.asks import RecordedAsk
from bot.store.asks import find
from bot.store.engine import Database
from bot.store.schedule_tables import ScheduleRow
from bot.store.tables import AskRow, OptOutRow, VoteRow

NOBODY = b""


class Members:
    """Members by their hashes, which `bot.insights.askers` makes.

    A member has one for each server and period, and a lasting one only while they have opted out.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def opted_out(self, member: bytes) -> bool:
        """Return whether the member with this lasting hash has opted out."""
        query = select(exists().where(OptOutRow.member == member))
        async with self._database.reading() as connection:
            return bool(await connection.scalar(query))

    async def opt_out(self, member: bytes) -> None:
        """Stop counting the member."""
        query = self._database.insert(OptOutRow).values(member=member).on_conflict_do_nothing()
        async with self._database.writing() as connection:
            await connection.execute(query)

    async def opt_in(self, member: bytes) -> None:
        """Count the member again, and forget that they had opted out."""
        async with self._database.writing() as connection:
            await connection.execute(delete(OptOutRow).where(OptOutRow.member == member))

    async def asks_of(self, hashes: Collection[bytes]) -> tuple[RecordedAsk, ...]:
        """Return every stored ask of whoever has these hashes, oldest first."""
        async with self._database.reading() as connection:
            return await find(connection, AskRow.asker.in_(hashes))

    async def votes_of(self, hashes: Collection[bytes]) -> int:
        """Return how many votes of whoever has these hashes are stored."""
        query = select(func.count()).where(VoteRow.voter.in_(hashes))
        async with self._database.reading() as connection:
            return await connection.scalar(query) or 0

    async def delete(self, hashes: Collection[bytes]) -> int:
        """Delete every ask and vote of whoever has these hashes; return how many asks went.

        The counts stay as they are: nothing in them leads to a member.
        """
        async with self._database.writing() as connection:
            await connection.execute(delete(VoteRow).where(VoteRow.voter.in_(hashes)))
            gone = await connection.execute(delete(AskRow).where(AskRow.asker.in_(hashes)))
            return gone.rowcount

    async def schedules_of(self, member: bytes) -> int:
        """Return how many schedules the member with this lasting hash has made."""
        query = select(func.count()).where(ScheduleRow.made_by == member)
        async with self._database.reading() as connection:
            return await connection.scalar(query) or 0

    async def disown_schedules(self, member: bytes) -> None:
        """Keep the member's schedules, which are the server's, and forget who made them."""
        query = update(ScheduleRow).where(ScheduleRow.made_by == member).values(made_by=NOBODY)
        async with self._database.writing() as connection:
            await connection.execute(query)
