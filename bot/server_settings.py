"""What the admins of a server can set."""

from dataclasses import dataclass, field
from datetime import time
from enum import IntEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.errors import UserError

RETENTION_CHOICES = (7, 30, 90, 180, 365)
"""How many days questions may be kept. What is stored is found again by these numbers: add, but
never take one away."""


class Weekday(IntEnum):
    """A day of the week, as `date.weekday()` counts them."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


@dataclass(frozen=True, slots=True)
class Digest:
    """The weekly digest: where, and when in the server's zone."""

    channel_id: int
    weekday: Weekday = Weekday.MONDAY
    at: time = field(default=time(9))


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """One server's settings; the defaults hold until an admin changes something.

    `retention_days` is one of RETENTION_CHOICES. `guide_id` None means the first guide. `zone` is
    an IANA name. Raises UserError for a value that can't be.
    """

    guild_id: int
    public_answers: bool = False
    moderators_channel_id: int | None = None
    digest: Digest | None = None
    crisis_region: str = "us"
    retention_days: int = 90
    guide_id: str | None = None
    zone: str = "UTC"

    def __post_init__(self) -> None:
        if self.retention_days not in RETENTION_CHOICES:
            choices = ", ".join(map(str, RETENTION_CHOICES))
            raise UserError(f"Questions can be kept for one of these numbers of days: {choices}.")
        try:
            ZoneInfo(self.zone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise UserError(f"There is no time zone called {self.zone!r}.") from None

    @property
    def tzinfo(self) -> ZoneInfo:
        """The server's time zone."""
        return ZoneInfo(self.zone)
