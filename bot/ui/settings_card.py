"""`/settings`: everything that admins set, in one panel."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

import discord
from discord import ui

from bot.guide.model import CrisisLine, Guide
from bot.schedule import zones
from bot.server_settings import RETENTION_CHOICES, Digest, ServerSettings, Weekday
from bot.ui import limits
from bot.ui.card import Card, Part, button, channel_select, option, rows, select, text
from bot.ui.forms import Form
from bot.ui.markup import small

VERB = "set"
CHANNELS = (discord.ChannelType.text.value, discord.ChannelType.news.value)


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose from: the guides by id, and the names of the crisis regions."""

    guides: Mapping[str, Guide]
    regions: Mapping[str, str]

    @classmethod
    def of(cls, guides: Mapping[str, Guide], lines: Sequence[CrisisLine]) -> "Choices":
        """Take the content as it is now."""
        return cls(guides, {line.region: line.region_name for line in lines})


def settings_card(
    settings: ServerSettings, choices: Choices, *, now: datetime, note: str | None = None
) -> Card:
    """Return the panel; `note` says what was just changed."""
    lines = ["## Settings of this server", *([f"✅ {note}"] if note else [])]
    lines.append(small(f"Time zone: {zones.shown(settings.zone, now)}. Each change holds at once."))
    parts: list[Part] = [
        text(*lines),
        _choose("visibility", "Answers to /ask", _visibility(settings)),
        *_channel("moderators", "Moderators' channel", settings.moderators_channel_id),
        _choose("region", "Crisis lines", _regions(settings, choices)),
        _choose("retention", "How long questions are kept", _retention(settings)),
    ]
    if len(choices.guides) > 1:
        parts.append(_choose("guide", "Guide", _guides(settings, choices)))
    digest = settings.digest
    parts += _channel("digest", "Weekly digest", digest.channel_id if digest else None)
    if digest:
        parts += [
            _choose("weekday", "Day of the digest", _weekdays(digest)),
            _choose("hour", "Time of the digest", _hours(digest)),
        ]
    return Card(*parts, *rows([button("Change the time zone", "setzone")]))


def zone_form(current: str) -> Form:
    """Return the form in which an admin types a time zone."""
    field: ui.TextInput[Any] = ui.TextInput(
        custom_id="zone", placeholder=current, max_length=60, required=True
    )
    label: ui.Label[Any] = ui.Label(
        text="Time zone",
        description="A city, a country or an abbreviation: chicago, est, germany.",
        component=field,
    )
    return Form("Time zone of this server", "zonetyped", fields=[label])


def zones_card(found: Sequence[str], now: datetime) -> Card:
    """Return the zones that an admin's words may mean, to pick one."""
    options = [option(zones.shown(name, now), name) for name in found[: limits.SELECT_OPTIONS]]
    return Card(
        text("### Which time zone?"),
        _choose("zone", "Pick a time zone", options),
        *rows([button("Back", "settings")]),
    )


def change_in_words(old: ServerSettings, new: ServerSettings, choices: Choices) -> str | None:
    """Return what was changed as one sentence, or None where nothing was."""
    guide = choices.guides.get(new.guide_id or "")
    who = "everybody in the channel sees" if new.public_answers else "only who asks sees"
    moderators = (
        f"Questions that members send to the moderators go to <#{new.moderators_channel_id}>."
        if new.moderators_channel_id
        else "There is no moderators' channel any more; nothing can be sent to it."
    )
    sentences = {
        "public_answers": f"From now on {who} the answers to /ask.",
        "moderators_channel_id": moderators,
        "crisis_region": "In a crisis I now name the lines for: "
        f"{choices.regions.get(new.crisis_region, new.crisis_region)}.",
        "retention_days": f"Single questions are now kept for {new.retention_days} days; "
        "what is older goes within a day. Counts stay.",
        "guide_id": f"I now answer from the guide *{guide.title if guide else 'that is first'}*.",
        "zone": f"Days and times of this server are now those of {new.zone.replace('_', ' ')}.",
        "digest": _digest_in_words(new.digest),
    }
    changed = (name for name in sentences if getattr(old, name) != getattr(new, name))
    return next((sentences[name] for name in changed), None)


def changed_card(who: str, sentence: str) -> Card:
    """Return the note on a change for the moderators' channel; `who` is a mention."""
    return Card(text(small(f"Settings, by {who}"), sentence), accent=None)


def _digest_in_words(digest: Digest | None) -> str:
    if digest is None:
        return "There is no weekly digest any more."
    day = digest.weekday.name.capitalize()
    return f"The digest comes every {day} at {digest.at:%H:%M} in <#{digest.channel_id}>."


def _choose(what: str, placeholder: str, options: Sequence[Part]) -> Part:
    return select(placeholder, options, VERB, what)


def _channel(what: str, name: str, chosen: int | None) -> list[Part]:
    """Return a select of channels in which nothing may be chosen too.

    Discord shows the channel in place of the name, so that the name then stands above.
    """
    menu = channel_select(f"{name}: none", CHANNELS, chosen, VERB, what)
    return [text(small(f"{name}:")), menu] if chosen else [menu]


def _visibility(settings: ServerSettings) -> list[Part]:
    private = option("Answers to /ask: only who asks sees them", "private")
    public = option("Answers to /ask: everybody sees them", "public")
    return _marked([private, public], "public" if settings.public_answers else "private")


def _regions(settings: ServerSettings, choices: Choices) -> list[Part]:
    options = [option(f"Crisis lines: {name}", key) for key, name in choices.regions.items()]
    return _marked(options[: limits.SELECT_OPTIONS], settings.crisis_region)


def _retention(settings: ServerSettings) -> list[Part]:
    options = [
        option(f"Questions are kept for {days} days", f"{days}") for days in RETENTION_CHOICES
    ]
    return _marked(options, f"{settings.retention_days}")


def _guides(settings: ServerSettings, choices: Choices) -> list[Part]:
    options = [option(f"Guide: {guide.title}", key) for key, guide in choices.guides.items()]
    chosen = settings.guide_id or min(choices.guides)
    return _marked(options[: limits.SELECT_OPTIONS], chosen)


def _weekdays(digest: Digest) -> list[Part]:
    options = [option(f"Digest on {day.name.capitalize()}", f"{day.value}") for day in Weekday]
    return _marked(options, f"{digest.weekday.value}")


def _hours(digest: Digest) -> list[Part]:
    options = [option(f"Digest at {time(hour):%H:%M}", f"{hour}") for hour in range(24)]
    return _marked(options, f"{digest.at.hour}")


def _marked(options: list[Part], chosen: str) -> list[Part]:
    return [{**one, "default": one["value"] == chosen} for one in options]
