"""The baseline of recording: this bot, with everything but the recording of questions.

`python -m tests.benchmarks.forgetful_bot` reads the settings of `python -m bot run`.
"""

import asyncio
from dataclasses import replace

from bot.answering.outcome import Outcome
from bot.app import open_app
from bot.asking import Asking
from bot.client import GuideBot
from bot.logs import set_up_logging
from bot.recording import UNRECORDED, Inquiry, Recorder
from bot.running import serve
from bot.sandbox.pointing import point_at
from bot.server_settings import ServerSettings
from bot.settings import load_settings


class Forgetful(Recorder):
    """Records nothing, and takes no time over it."""

    def record(
        self, inquiry: Inquiry, outcome: Outcome, guide_id: str, settings: ServerSettings
    ) -> int:
        """Return at once."""
        return UNRECORDED


async def main() -> None:
    """Run until a signal."""
    settings = load_settings()
    set_up_logging(settings.log_level, settings.log_format)
    token = settings.require_token()
    async with point_at(settings.discord_api, token=token), open_app(settings) as app:
        nothing = Forgetful(app.asks, app.askers)
        asking = Asking(app.answerers, app.servers, nothing, app.measures)
        await serve(GuideBot(replace(app, recorder=nothing, asking=asking)), token)


if __name__ == "__main__":
    asyncio.run(main())
