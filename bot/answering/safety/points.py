"""Faint signs that add up where no one rule holds."""

from typing import Final

from bot.answering.safety.concepts import Text

_POINTS: Final = {
    "SUICIDE": 2, "DIE": 2, "MEANS": 2, "HIGH": 1, "HARMING": 2, "OVERDOSED": 2, "WOUND": 1,
    "STARVE": 1, "VOICES": 0, "BURDEN": 1, "UNSAFE": 1, "LETTER": 1, "THEIR_SUICIDE": 1,
    "PAIN": 1, "ALONE": 1, "DISTRESS": 1, "SORRY": 1, "LEAVE_LIFE": 1, "WISHING": 1,
    "SOON": 1, "FAMILY": 1, "STUPID": 1, "DEADLY": 1,
}  # fmt: skip
"""How much each concept weighs; several of one kind count once."""

ENOUGH: Final = 4

GLANCE: Final = 2
"""What makes a text worth the closer look."""


def points(text: Text) -> int:
    """Return the sum of the faint signs in `text`."""
    return sum(_POINTS.get(name, 0) for name in text.names)
