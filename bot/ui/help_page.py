"""`/help`: what the bot does here, by what this member may do."""

from bot.guide.model import Guide
from bot.ui.card import Card, button, rows, text
from bot.ui.markup import small

MEMBER = (
    "**Ask** with `/ask`, by mentioning me, by replying to me, or in a direct message.",
    "On any message: *Apps* › *Answer from the guide*.",
    "**Read** at your own pace with `/guide`, `/faq` and `/day`.",
    "**Your data** is yours: see, take or delete it with `/privacy`.",
)
MODERATOR = (
    "**Moderators:** with *Answer from the guide* on a message, my answer is for everybody.",
    "**Post by the clock** with `/schedule add`: the series, a topic, or topics in turn.",
    "`/schedule list`, `show`, `preview` and `history` say what comes and what was;",
    "`edit`, `pause`, `resume`, `skip`, `post-now` and `remove` change it.",
)
ADMIN = (
    "**Admins:** `/stats` for what members ask and I can't answer, `/teach`, and `/settings`.",
)


def help_card(guide: Guide, *, moderator: bool, admin: bool) -> Card:
    """Return the help, with the parts for moderators and admins where the member is one."""
    begin = (
        "## What I do",
        f"I'm a bot. I answer questions from one career guide, *{guide.title}*, and only from it.",
        "When the guide doesn't cover something, I say so.",
    )
    parts = [begin, MEMBER]
    parts += [MODERATOR] if moderator or admin else []
    parts += [ADMIN] if admin else []
    return Card(
        *(text(*lines) for lines in parts),
        text(small(guide.disclaimer)),
        *rows([button("Browse the guide", "contents", guide.id)]),
    )
