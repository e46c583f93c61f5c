"""What is particular to each server, kept in memory: its settings and its taught phrasings."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.answering.taught import NOTHING_TAUGHT, Taught
from bot.server_settings import ServerSettings
from bot.store.server_settings import ServerSettingsStore
from bot.store.taught import TaughtPhrasings


@dataclass(frozen=True, slots=True)
class Server:
    """A server's settings and what its admins taught; for direct messages, the defaults."""

    settings: ServerSettings
    taught: Taught


class Servers:
    """Reads each server once and again after it changed."""

    def __init__(
        self,
        settings: ServerSettingsStore,
        taught: TaughtPhrasings,
        guide_id: Callable[[str | None], str],
    ) -> None:
        """`guide_id` tells which guide a server's setting stands for."""
        self._settings = settings
        self._taught = taught
        self._guide_id = guide_id
        self._known: dict[int, Server] = {}
        self._changes = 0

    async def get(self, guild_id: int | None) -> Server:
        """Return what is particular to the server, or to direct messages where it is None."""
        if guild_id is None:
            return Server(ServerSettings(guild_id=0), NOTHING_TAUGHT)
        known = self._known.get(guild_id)
        if known is None:
            changes = self._changes
            settings = await self._settings.get(guild_id)
            # A phrasing counts in the guide it was taught for; ids of topics recur in others.
            pairs = [
                (t.topic, t.phrasing)
                for t in await self._taught.list(guild_id)
                if t.guide_id == self._guide_id(settings.guide_id)
            ]
            known = Server(settings, Taught.of(pairs) if pairs else NOTHING_TAUGHT)
            if changes == self._changes:
                # What changed while it was read may have been read too early.
                self._known[guild_id] = known
        return known

    def forget_all(self) -> None:
        """Read every server anew at its next question."""
        self._changes += 1
        self._known.clear()

    def forget(self, guild_id: int) -> None:
        """Read the server anew at its next question."""
        self._changes += 1
        self._known.pop(guild_id, None)
