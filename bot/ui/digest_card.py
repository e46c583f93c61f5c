"""The weekly digest in words."""

from bot.insights import words
from bot.insights.digest import Digest
from bot.ui import limits
from bot.ui.markup import harmless

TITLE = "What members asked last week"
MOST_TOPICS = 5


def digest_text(digest: Digest) -> str:
    """Return the digest as Markdown; a post's title and place stand above it."""
    topics = digest.topics
    if not topics.asks:
        return "Nobody asked me anything. Try `/ask`, or mention me."
    rate = "" if digest.answered is None else f" I answered {digest.answered:.0%} of them."
    parts = [f"{words.asked(topics)}.{rate}"]
    if topics.lines:
        ranked = [
            f"{place}. {line.title}: {line.asks} ({words.change_word(line.change)})"
            for place, line in enumerate(topics.lines[:MOST_TOPICS], 1)
        ]
        parts.append("\n".join(["**Asked most**", *ranked]))
    if digest.rose:
        parts.append("**Rising:** " + ", ".join(line.title for line in digest.rose))
    if digest.unanswered:
        open_ = [
            f"- {harmless(limits.clip(gap.question, 120))} ({gap.asks}×)"
            for gap in digest.unanswered
        ]
        teach = "Admins can teach me: `/stats gaps`."
        parts.append("\n".join(["**Not in my guide yet**", *open_, teach]))
    return "\n\n".join(parts)
