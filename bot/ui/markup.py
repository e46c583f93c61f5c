"""Discord's Markdown: making a member's words harmless, and small pieces of the bot's own."""

import re
from datetime import datetime

_SPECIAL = re.compile(r"([\\*_~`|>\[\]()#\-:<@/])")
_BLANK = re.compile(r"[\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")


def harmless(text: str) -> str:
    """Return a member's text so that Discord shows it as typed and nothing in it works.

    No mention, link, heading, quote or code survives, and no character that turns the writing
    direction or hides. Line breaks become spaces.
    """
    visible = _BLANK.sub(" ", text)
    return _SPECIAL.sub(r"\\\1", visible).replace("\\@", "@\u200b").strip()


def quote(text: str) -> str:
    """Return a member's text as a quote of one line."""
    return f"> {harmless(text)}"


def small(text: str) -> str:
    """Return `text` as Discord's subtext; one line."""
    return "-# " + " ".join(text.split())


def moment(at: datetime, style: str = "f") -> str:
    """Return a timestamp that every reader sees in their own zone; styles are Discord's."""
    return f"<t:{int(at.timestamp())}:{style}>"
