"""Discord's permission bits, and how roles and overwrites add up to them."""

from collections.abc import Iterable
from enum import IntFlag

from bot.sandbox.model import Channel, Guild, Overwrite, OverwriteKind


class Permission(IntFlag):
    """The bits that the sandbox looks at, under discord.py's names."""

    KICK_MEMBERS = 1 << 1
    BAN_MEMBERS = 1 << 2
    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    ADD_REACTIONS = 1 << 6
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    USE_EXTERNAL_EMOJIS = 1 << 18
    MANAGE_ROLES = 1 << 28
    MANAGE_WEBHOOKS = 1 << 29
    USE_APPLICATION_COMMANDS = 1 << 31
    MANAGE_THREADS = 1 << 34
    CREATE_PUBLIC_THREADS = 1 << 35
    CREATE_PRIVATE_THREADS = 1 << 36
    SEND_MESSAGES_IN_THREADS = 1 << 38
    MODERATE_MEMBERS = 1 << 40
    USE_EXTERNAL_APPS = 1 << 50
    PIN_MESSAGES = 1 << 51


P = Permission
NONE = Permission(0)
ALL = Permission((1 << 52) - 1)
EVERYONE = (
    P.VIEW_CHANNEL
    | P.SEND_MESSAGES
    | P.EMBED_LINKS
    | P.ATTACH_FILES
    | P.READ_MESSAGE_HISTORY
    | P.ADD_REACTIONS
    | P.USE_EXTERNAL_EMOJIS
    | P.USE_APPLICATION_COMMANDS
    | P.USE_EXTERNAL_APPS
    | P.CREATE_PUBLIC_THREADS
    | P.SEND_MESSAGES_IN_THREADS
)
"""What the @everyone role of a new server allows."""

MODERATOR = (
    P.MANAGE_MESSAGES | P.MANAGE_THREADS | P.MODERATE_MEMBERS | P.MENTION_EVERYONE | P.PIN_MESSAGES
)
ADMIN = MODERATOR | P.MANAGE_GUILD | P.MANAGE_CHANNELS | P.MANAGE_ROLES
BOT = EVERYONE | P.MANAGE_THREADS | P.CREATE_PRIVATE_THREADS
DIRECT = EVERYONE & ~(P.CREATE_PUBLIC_THREADS | P.SEND_MESSAGES_IN_THREADS)
"""What both sides of a direct message may do."""


def in_guild(guild: Guild, user_id: str) -> Permission:
    """Return what the member's roles allow in the server as a whole; nothing for a stranger."""
    member = guild.members.get(user_id)
    if member is None:
        return NONE
    if user_id == guild.owner_id:
        return ALL
    bits = guild.roles[guild.id].permissions
    for role_id in member.roles:
        bits |= guild.roles[role_id].permissions
    return ALL if bits & P.ADMINISTRATOR else Permission(bits)


def in_channel(guild: Guild, channel: Channel, user_id: str) -> Permission:
    """Return what the member may do there, as Discord computes it.

    `channel` is the one that carries the overwrites: for a thread, its parent.
    https://discord.com/developers/docs/topics/permissions#permission-overwrites
    """
    bits = in_guild(guild, user_id)
    if bits in (NONE, ALL):
        return bits
    overwrites = {(each.kind, each.id): each for each in channel.overwrites}
    bits = _apply(bits, [overwrites.get((OverwriteKind.ROLE, guild.id))])
    roles = guild.members[user_id].roles
    bits = _apply(bits, [overwrites.get((OverwriteKind.ROLE, role)) for role in roles])
    bits = _apply(bits, [overwrites.get((OverwriteKind.MEMBER, user_id))])
    if not bits & P.VIEW_CHANNEL:
        return NONE
    if not bits & P.SEND_MESSAGES:
        bits &= ~(P.MENTION_EVERYONE | P.ATTACH_FILES | P.EMBED_LINKS)
    return bits


def _apply(bits: Permission, overwrites: Iterable[Overwrite | None]) -> Permission:
    present = [each for each in overwrites if each is not None]
    for each in present:
        bits &= ~each.deny
    for each in present:
        bits |= each.allow
    return bits


def names(bits: int) -> list[str]:
    """Return the readable names of the bits, such as ``Manage Messages``."""
    return [bit.name.replace("_", " ").title() for bit in Permission if bit & bits and bit.name]
