"""What a view says in one line, for the picture, its alternative text and the shell."""

from collections.abc import Sequence
from datetime import date

from bot.insights.gaps import Gap
from bot.insights.posts import Posts
from bot.insights.quality import Quality, answered_rate, helpful_rate
from bot.insights.topics import TopTopics
from bot.insights.trend import Trend


def change_word(change: int) -> str:
    """Return a change as it stands in a table: ▲ 3, ▼ 3 or =."""
    return "=" if change == 0 else f"▲ {change}" if change > 0 else f"▼ {-change}"


def against(now: int, before: int) -> str:
    """Return how a number compares with the one of the period before."""
    if not before:
        return "none before" if now else "none before either"
    change = round(100 * (now - before) / before)
    if change == 0:
        return "as many as before"
    return f"{abs(change)}% {'more' if change > 0 else 'fewer'} than before"


def many(number: int, one: str, more: str | None = None) -> str:
    """Return a number with its noun: 1 question, 2 questions."""
    return f"{number:,} {one if number == 1 else more or one + 's'}"


def day_label(day: date) -> str:
    """Return a day as it stands under a chart: 3 Nov."""
    return f"{day:%-d %b}"


def topics_answer(view: TopTopics) -> str:
    """Say how much was asked, by how many."""
    if not view.asks:
        return "No questions in this period."
    return (
        f"{many(view.asks, 'question')} by {many(view.people, 'member')}, "
        f"{against(view.asks, view.asks_before)}"
    )


def trend_title(view: Trend) -> str:
    """Name the steps that the questions are counted in."""
    return {1: "Questions a day", 7: "Questions a week"}.get(view.step, "Questions in 30 days")


def trend_answer(view: Trend) -> str:
    """Say whether it rises."""
    if not view.asks:
        return "No questions in this period."
    direction = (
        "Rising"
        if view.asks > 1.05 * view.asks_before
        else "Falling"
        if view.asks < 0.95 * view.asks_before
        else "Steady"
    )
    compared = against(view.asks, view.asks_before)
    return f"{direction}: {many(view.asks, 'question')}, {compared}"


def gaps_answer(view: Sequence[Gap]) -> str:
    """Say how much went unanswered."""
    if not view:
        return "Nothing that two members asked went unanswered."
    asks = sum(gap.asks for gap in view)
    return f"{many(len(view), 'question')} open, asked {many(asks, 'time')} in all"


def quality_answer(view: Quality) -> str:
    """Say how many questions got their answer, and how many answers helped."""
    rate = answered_rate(view.now)
    if rate is None:
        return "No questions in this period."
    helped = helpful_rate(view.now)
    voted = (
        "no votes yet"
        if helped is None
        else f"{helped:.0%} of {many(view.now.votes, 'vote')} helpful"
    )
    return f"{rate:.0%} answered, {voted}"


def posts_answer(view: Posts) -> str:
    """Say whether posts raised questions."""
    if not view.effects:
        return "Nothing was posted in this period."
    posts = sum(effect.posts for effect in view.effects)
    questions = sum(effect.questions for effect in view.effects)
    return f"{many(posts, 'post')}, {many(questions, 'question')} on their topics within a day"
