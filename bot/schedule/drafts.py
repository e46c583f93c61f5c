"""Schedules that were read back and wait for *Confirm*."""

import secrets
from collections import OrderedDict

from bot.errors import UserError
from bot.schedule.model import Schedule

MOST = 500


class Drafts:
    """The last drafts, in memory: the private message that offers one lives for minutes only."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, tuple[Schedule, int]] = OrderedDict()

    def keep(self, schedule: Schedule, member: int) -> str:
        """Keep a member's draft and return the name by which it is taken."""
        name = secrets.token_hex(6)
        self._kept[name] = (schedule, member)
        if len(self._kept) > MOST:
            self._kept.popitem(last=False)
        return name

    def take(self, name: str, member: int) -> Schedule:
        """Return a member's draft, once; raises UserError where it is gone or somebody else's."""
        schedule, owner = self._kept.get(name, (None, member))
        if schedule is None:
            raise UserError("That offer is too old. Please run /schedule add again.")
        if owner != member:
            raise UserError("Only who made this offer can confirm it.")
        del self._kept[name]
        return schedule
