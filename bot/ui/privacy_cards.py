"""`/privacy`: what is stored about a member, in words, and what they can do about it."""

from datetime import datetime

from discord import ButtonStyle

from bot.insights.words import many
from bot.ui.card import GENTLE, Card, button, rows, text
from bot.ui.markup import moment, small

POLICY = (
    "**What I keep, and why**\n"
    "- Of each question: when, where, which topic, and how it ended, so that admins see what their "
    "guide is asked. No name and no id, only a mark that can't be turned back into you. It is "
    "another one in each server, and changes with time.\n"
    "- Your words only where I had no sure answer, without mentions, addresses, links and numbers, "
    "so that the guide can be mended. Admins see them once two people asked the same.\n"
    "- Your 👍 or 👎 on an answer.\n"
    "- All of this goes by itself, {days}. What stays are totals by day and topic, in which nobody "
    "can be found.\n"
    "- When a message may be about somebody at risk, nothing at all is kept of it."
)
MINE = "stored about you, in all servers and direct messages together"


def privacy_card(
    *,
    asks: int,
    texts: int,
    votes: int,
    schedules: int,
    oldest: datetime | None,
    opted_out: bool,
    days: int | None,
    note: str | None = None,
) -> Card:
    """Return what is stored about the reader.

    `days` is the server's retention, None in direct messages; `note` says what was just done.
    """
    lines = ["## Your privacy", *([f"✅ {note}"] if note else [])]
    if asks or votes:
        kept = f"**{many(asks, 'question')}** ({texts} with your words), **{many(votes, 'vote')}**"
        since = f", since {moment(oldest, 'D')}" if oldest else ""
        lines.append(f"{kept}: that is {MINE}{since}.")
    else:
        lines.append(f"**Nothing** is {MINE}.")
    if schedules:
        lines.append(f"Of {many(schedules, 'schedule')} it is kept that you made them.")
    if opted_out:
        lines.append(
            "**You are not counted.** When you ask, the day's total goes up by one, and no more is "
            "kept. To know that, I keep one mark of you."
        )
    if days is None:
        going = "after 90 days here, in servers after the time that their admins set"
    else:
        going = f"in this server after {days} days"
    nothing = not (asks or votes or schedules)
    buttons = [
        button("Get it as a file", "myfile", disabled=nothing),
        button("Delete it", "mydelete", style=ButtonStyle.danger, disabled=nothing),
        button("Count me again", "mycount", "1")
        if opted_out
        else button("Stop counting me", "mycount", "0"),
    ]
    return Card(
        text(*lines),
        *rows(buttons),
        text(POLICY.format(days=going)),
        text(small("Only you see this message.")),
        accent=GENTLE,
    )


def sure_card(asks: int, votes: int) -> Card:
    """Ask before deleting."""
    return Card(
        text(
            "### Delete all of it?",
            f"{many(asks, 'question')} and {many(votes, 'vote')} go for good, in every server and "
            "direct messages. The totals stay, and so do schedules, as nobody's.",
        ),
        *rows(
            [
                button("Yes, delete it", "mydeleted", style=ButtonStyle.danger),
                button("No, keep it", "myprivacy"),
            ]
        ),
        accent=GENTLE,
    )
