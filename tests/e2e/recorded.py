"""What stands in the bot's database after an evening of questions."""

from bot.client import GuideBot
from bot.insights.asks import RecordedAsk
from bot.store.asks import find


async def recorded(bot: GuideBot) -> tuple[RecordedAsk, ...]:
    """Return every question, in the order of asking."""
    await bot.app.asks.settled()
    async with bot.app.database.reading() as connection:
        return await find(connection)
