"""Whom a message pings: what is written in it, what its sender may, and `allowed_mentions`."""

import re
from dataclasses import dataclass

from bot.sandbox import components
from bot.sandbox.events import Json
from bot.sandbox.model import Channel
from bot.sandbox.permissions import Permission
from bot.sandbox.world import World

_USER = re.compile(r"<@!?(\d{15,20})>")
_ROLE = re.compile(r"<@&(\d{15,20})>")
_EVERYONE = re.compile(r"@(everyone|here)\b")


@dataclass(frozen=True, slots=True)
class Pings:
    """Those who are pinged, each once, in the order they are named."""

    users: list[str]
    roles: list[str]
    everyone: bool


def of(
    world: World,
    channel: Channel,
    author_id: str,
    body: Json,
    *,
    replied_to: str | None = None,
) -> Pings:
    """Return whom `body` pings in `channel`; `replied_to` is the author of the message replied to.

    https://discord.com/developers/docs/resources/message#allowed-mentions-object
    """
    text = "\n".join([body.get("content") or "", *components.texts(body.get("components") or [])])
    allowed: Json | None = body.get("allowed_mentions")
    users = _kept(allowed, "users", [one for one in _USER.findall(text) if one in world.users])
    if replied_to and (allowed is None or allowed.get("replied_user", False)):
        users = [replied_to, *users]
    guild = world.guild_of(channel)
    if guild is None:
        return Pings(list(dict.fromkeys(users)), [], everyone=False)
    powerful = bool(world.allowed(channel, author_id) & Permission.MENTION_EVERYONE)
    written = [one for one in _ROLE.findall(text) if one in guild.roles]
    pingable = [one for one in written if powerful or guild.roles[one].mentionable]
    everyone = allowed is None or "everyone" in (allowed.get("parse") or [])
    return Pings(
        list(dict.fromkeys(users)),
        list(dict.fromkeys(_kept(allowed, "roles", pingable))),
        everyone=everyone and powerful and bool(_EVERYONE.search(text)),
    )


def _kept(allowed: Json | None, kind: str, written: list[str]) -> list[str]:
    if allowed is None or kind in (allowed.get("parse") or []):
        return written
    named = {str(one) for one in allowed.get(kind) or []}
    return [one for one in written if one in named]
