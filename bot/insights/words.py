"""What a view says in words, for the picture, its alternative text and the shell."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.insights.gaps import Gap
from bot.insights.posts import Posts
from bot.insights.quality import Quality, answered_rate, helpful_rate
from bot.insights.topics import TopTopics
from bot.insights.trend import Trend

NOTHING = "No questions in this period"


@dataclass(frozen=True, slots=True)
class Said:
    """What a view finds, short enough for a title, and the numbers behind it, or nothing."""

    finding: str
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.finding}. {self.detail}".strip().rstrip(".") + "."


def change_word(change: int) -> str:
    """Return a change as it stands in a table: ▲ 3, ▼ 3 or =, never broken in two."""
    return "=" if change == 0 else f"▲\u00a0{change}" if change > 0 else f"▼\u00a0{-change}"


def against(now: int, before: int) -> str:
    """Return how a number compares with the one of the period before."""
    if not before:
        return "none before" if now else "none before either"
    if now >= 3 * before:
        return f"{now / before:.0f} times as many as before"
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


def topics(view: TopTopics) -> Said:
    """Say what is asked most, how much was asked in all and by how many."""
    if not view.asks:
        return Said(NOTHING)
    most = f"Most asked: {view.lines[0].title}" if view.lines else "No question found its topic"
    return Said(most, asked(view))


def asked(view: TopTopics) -> str:
    """Say how much was asked, by how many, and whether it is more than before."""
    return (
        f"{many(view.asks, 'question')} by {many(view.people, 'member')}, "
        f"{against(view.asks, view.asks_before)}"
    )


def trend(view: Trend) -> Said:
    """Say whether it rises."""
    if not view.asks:
        return Said(NOTHING)
    direction = (
        "Rising"
        if view.asks > 1.05 * view.asks_before
        else "Falling"
        if view.asks < 0.95 * view.asks_before
        else "Steady"
    )
    total = f"{many(view.asks, 'question')} by {many(view.people, 'member')}"
    steps = {1: "by day", 7: "by week"}.get(view.step, f"by {view.step} days")
    return Said(f"{direction}: {against(view.asks, view.asks_before)}", f"{total}, {steps}")


def bucket_names(view: Trend) -> list[str]:
    """Return a name for each bucket: its first day, or "today" for the day that isn't over."""
    names = [day_label(bucket.period.first) for bucket in view.buckets]
    return [*names[:-1], "today"] if view.so_far else names


def gaps(view: Sequence[Gap]) -> Said:
    """Say how much went unanswered."""
    if not view:
        return Said("Nothing is open", "Nothing that two members asked went unanswered.")
    asks = sum(gap.asks for gap in view)
    return Said(many(len(view), "unanswered question"), f"Asked {many(asks, 'time')} in all")


def quality(view: Quality) -> Said:
    """Say how many questions got their answer, and how many answers helped."""
    answered = answered_rate(view.now)
    if answered is None:
        return Said(NOTHING)
    helped = helpful_rate(view.now)
    votes = "no votes yet" if helped is None else f"{helped:.0%} helpful"
    known = many(view.now.asks - view.now.uncounted, "question")
    detail = f"{known}, {many(view.now.votes, 'vote')}"
    before, helped_before = answered_rate(view.before), helpful_rate(view.before)
    if before is not None:
        detail += f"; before: {before:.0%}"
        detail += "" if helped_before is None else f", {helped_before:.0%}"
    return Said(f"{answered:.0%} answered, {votes}", detail)


def posts(view: Posts) -> Said:
    """Say whether posts raised questions."""
    if not view.effects:
        return Said("Nothing was posted in this period")
    number = sum(effect.posts for effect in view.effects)
    questions = sum(effect.questions for effect in view.effects)
    usual = sum(effect.usual * effect.posts for effect in view.effects) / number
    return Said(
        f"{questions / number:.1f} questions after a post, {usual:.1f} on a usual day",
        f"{many(number, 'post')}, {many(questions, 'question')} within a day",
    )
