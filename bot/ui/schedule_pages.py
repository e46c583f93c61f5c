"""What moderators read about their schedules."""

from collections.abc import Sequence
from datetime import datetime

from discord import ButtonStyle

from bot.schedule.content import Guides, what_in_words
from bot.schedule.model import Fate, Happening, Schedule, State
from bot.schedule.posts import Content
from bot.schedule.recurrence import Occurrence
from bot.schedule.wording import (
    next_in_words,
    options_in_words,
    schedule_in_words,
    state_in_words,
)
from bot.ui import limits
from bot.ui.card import ACCENT, GENTLE, UNSURE, Card, box, button, rows, text
from bot.ui.markup import harmless, moment, small
from bot.ui.schedule_cards import parts_of

SIGNS = {
    Fate.POSTED: "✅",
    Fate.MISSED: "⚠️",
    Fate.SKIPPED: "⏭️",
    Fate.WAITING: "⏳",
    Fate.CLAIMED: "📤",
}
LONGEST = 3_600
LONGEST_OFFER = 1_400
LONGEST_PREVIEW = 1_800


def offer(
    guides: Guides,
    schedule: Schedule,
    coming: Sequence[Occurrence],
    first: Content,
    *,
    draft: str,
    notes: Sequence[str] = (),
) -> Card:
    """Return a draft read back, its first post as it would look, and *Confirm*."""
    lines = ["### Shall I post this?", *_about(guides, schedule), *dates(coming)]
    lines += [f"⚠️ {note}" for note in notes]
    lines.append(small("The first post would look like this:"))
    said = box(text(limits.clip("\n".join(lines), LONGEST_OFFER)), accent=UNSURE)
    preview = box(*parts_of(first, LONGEST_PREVIEW), accent=ACCENT)
    buttons = [
        button("Confirm", "sadd", draft, style=ButtonStyle.success),
        button("Cancel", "sdrop", draft),
    ]
    return Card(said, preview, *rows(buttons), boxed=False)


def _about(guides: Guides, schedule: Schedule) -> list[str]:
    lines = [f"**{schedule_in_words(guides, schedule)}**"]
    if coming := next_in_words(guides, schedule):
        lines.append(f"Begins with {coming}.")
    phrases = "; ".join(options_in_words(guides, schedule))
    lines.append(f"It {phrases}.")
    return lines


def dates(coming: Sequence[Occurrence]) -> list[str]:
    """Return the next times, as every reader sees them in their own zone."""
    if not coming:
        return ["No more dates."]
    return ["The next times:", *(f"- {moment(each.at, 'F')}" for each in coming)]


def added(guides: Guides, schedule: Schedule) -> Card:
    """Return what stands in place of the offer once it is confirmed."""
    return Card(text(f"### Scheduled as #{schedule.id}", *_one(guides, schedule)))


def _one(guides: Guides, schedule: Schedule) -> list[str]:
    lines = [schedule_in_words(guides, schedule) + "."]
    if schedule.state in (State.ACTIVE, State.HELD) and schedule.next_at is not None:
        what = next_in_words(guides, schedule)
        at = f"{moment(schedule.next_at, 'F')} ({moment(schedule.next_at, 'R')})"
        lines.append(f"Next: {what} on {at}" if what else f"Next: {at}")
    if schedule.state is not State.ACTIVE:
        lines.append(state_in_words(schedule))
    return lines


def listing(guides: Guides, schedules: Sequence[Schedule]) -> Card:
    """Return all schedules of a server, in short."""
    if not schedules:
        return Card(text("### No schedules yet", "Make one with `/schedule add`."))
    lines: list[str] = ["### Schedules here"]
    for number, schedule in enumerate(schedules):
        entry = f"**#{schedule.id}** {' '.join(_one(guides, schedule))}"
        if len("\n".join([*lines, entry])) > LONGEST:
            lines.append(f"… and {len(schedules) - number} more: `/schedule show`.")
            break
        lines.append(limits.clip(entry, 600))
    return Card(text("\n\n".join(lines)))


def page(
    guides: Guides, schedule: Schedule, coming: Sequence[Occurrence], notes: Sequence[str] = ()
) -> Card:
    """Return one schedule with all that is set and its next times."""
    phrases = "; ".join(options_in_words(guides, schedule))
    lines = [f"### Schedule #{schedule.id}", *_one(guides, schedule), f"It {phrases}."]
    if schedule.state in (State.ACTIVE, State.HELD):
        lines += dates(coming)
    lines += [f"⚠️ {note}" for note in notes]
    accent = {State.HELD: UNSURE, State.PAUSED: GENTLE}.get(schedule.state, ACCENT)
    return Card(text(limits.clip("\n".join(lines), LONGEST)), accent=accent)


def history(
    guides: Guides,
    schedule: Schedule,
    happened: Sequence[tuple[Happening, Sequence[str]]],
) -> Card:
    """Return what was posted, missed, skipped or is waiting, and why; newest first."""
    title = f"### History of #{schedule.id}: {what_in_words(guides, schedule.what)}"
    if not happened:
        return Card(text(title, "Nothing yet."))
    lines: list[str] = [title]
    for each, notes in happened:
        entry = _entry(schedule, each, notes)
        if len("\n".join([*lines, entry])) > LONGEST:
            break
        lines.append(entry)
    return Card(text(*lines))


def _entry(schedule: Schedule, each: Happening, notes: Sequence[str]) -> str:
    said = [f"{SIGNS[each.fate]} {moment(each.settled_at or each.due_at, 'f')}"]
    if each.fate is Fate.POSTED:
        title = harmless(each.title or "a post")
        said.append(f"[{title}]({link(schedule, each)})")
    else:
        said.append({Fate.CLAIMED: "being posted"}.get(each.fate, str(each.fate)))
    if each.day is None:
        said.append("(extra)")
    said += [f"— {note}" for note in (each.note, *notes) if note]
    return limits.clip(" ".join(said), 400)


def link(schedule: Schedule, each: Happening) -> str:
    """Return the address of a post."""
    where = f"{schedule.guild_id}/{each.channel_id}/{each.message_id}"
    return f"https://discord.com/channels/{where}"


def outcome(schedule: Schedule, happening: Happening | None) -> Card:
    """Return what came of posting at once, as far as it is known."""
    if happening is not None and happening.fate is Fate.POSTED:
        return Card(text(f"Posted: {link(schedule, happening)}"))
    if happening is not None and happening.note:
        return Card(text("Not posted yet.", happening.note), accent=UNSURE)
    return Card(text("I'm on it. See `/schedule history`."))


def removal(guides: Guides, schedule: Schedule) -> Card:
    """Return the question before a schedule and its history are forgotten."""
    return Card(
        text(
            f"### Remove #{schedule.id}?",
            schedule_in_words(guides, schedule) + ".",
            "Its history goes too; what was posted stays.",
        ),
        *rows(
            [
                button("Remove", "sremove", schedule.id, style=ButtonStyle.danger),
                button("Keep", "sdrop", "-"),
            ]
        ),
        accent=UNSURE,
    )


def plain(*lines: str) -> Card:
    """Return a short answer."""
    return Card(text(*lines))


def when(at: datetime) -> str:
    """Return a moment for a sentence."""
    return moment(at, "F")
