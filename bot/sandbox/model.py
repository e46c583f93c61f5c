"""The things of the world as values: users, servers, channels, members, messages.

Ids are strings of digits, as on the wire. These classes hold state and know nothing of HTTP; what
Discord sends of them is in `wire`.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, IntFlag

from bot.sandbox.events import Json


class ChannelType(IntEnum):
    """Discord's channel types that the sandbox has."""

    TEXT = 0
    DM = 1
    CATEGORY = 4
    ANNOUNCEMENT = 5
    ANNOUNCEMENT_THREAD = 10
    PUBLIC_THREAD = 11
    PRIVATE_THREAD = 12
    FORUM = 15


THREADS = frozenset(
    {ChannelType.ANNOUNCEMENT_THREAD, ChannelType.PUBLIC_THREAD, ChannelType.PRIVATE_THREAD}
)


class MessageFlag(IntFlag):
    """Discord's message flags."""

    CROSSPOSTED = 1 << 0
    SUPPRESS_EMBEDS = 1 << 2
    HAS_THREAD = 1 << 5
    EPHEMERAL = 1 << 6
    LOADING = 1 << 7
    SUPPRESS_NOTIFICATIONS = 1 << 12
    COMPONENTS_V2 = 1 << 15


class MessageType(IntEnum):
    """Discord's message types that the sandbox has."""

    DEFAULT = 0
    PINNED = 6
    THREAD_CREATED = 18
    REPLY = 19
    CHAT_INPUT_COMMAND = 20
    THREAD_STARTER_MESSAGE = 21
    CONTEXT_MENU_COMMAND = 23


class OverwriteKind(IntEnum):
    """Whom a permission overwrite is for."""

    ROLE = 0
    MEMBER = 1


@dataclass(slots=True)
class User:
    """A person, or the bot. `name` is the unique user name, `display_name` what people see."""

    id: str
    name: str
    display_name: str
    bot: bool = False


@dataclass(slots=True)
class Role:
    """A role of one server; the one whose id is the server's is @everyone."""

    id: str
    name: str
    permissions: int
    position: int = 0
    color: int = 0
    mentionable: bool = False
    bot_id: str | None = None


@dataclass(slots=True)
class Member:
    """A user in one server; `roles` leaves @everyone out, as Discord does."""

    user_id: str
    joined_at: datetime
    roles: list[str] = field(default_factory=list)
    nick: str | None = None


@dataclass(slots=True)
class Overwrite:
    """What one role or member is allowed or denied in one channel."""

    id: str
    kind: OverwriteKind
    allow: int = 0
    deny: int = 0


@dataclass(slots=True)
class Reaction:
    """One emoji under a message and who pressed it."""

    emoji: str
    user_ids: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Message:
    """A message as it stands now. `only_for` is set on an ephemeral one: the person who sees it."""

    id: str
    channel_id: str
    author_id: str
    at: datetime
    type: MessageType = MessageType.DEFAULT
    content: str = ""
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    flags: int = 0
    mentions: list[str] = field(default_factory=list)
    mention_roles: list[str] = field(default_factory=list)
    mention_everyone: bool = False
    edited_at: datetime | None = None
    pinned_at: datetime | None = None
    reference: Json | None = None
    nonce: str | int | None = None
    reactions: list[Reaction] = field(default_factory=list)
    interaction: Json | None = None
    only_for: str | None = None
    thread_id: str | None = None
    tts: bool = False


@dataclass(slots=True)
class ThreadState:
    """What a thread has beyond a channel."""

    owner_id: str
    archive_changed_at: datetime
    created_at: datetime
    archived: bool = False
    locked: bool = False
    auto_archive_minutes: int = 1440
    member_ids: list[str] = field(default_factory=list)
    applied_tags: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Channel:
    """A channel, a thread (`thread` is set) or a direct message (`recipients` is).

    `messages` are in the order of their ids, ephemeral ones among them.
    """

    id: str
    type: ChannelType
    name: str = ""
    guild_id: str | None = None
    position: int = 0
    topic: str | None = None
    parent_id: str | None = None
    overwrites: list[Overwrite] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    tags: list[Json] = field(default_factory=list)
    requires_tag: bool = False
    thread: ThreadState | None = None
    messages: list[Message] = field(default_factory=list)
    slowmode: int = 0


@dataclass(slots=True)
class Guild:
    """A server. `available` is false while it suffers an outage."""

    id: str
    name: str
    owner_id: str
    roles: dict[str, Role] = field(default_factory=dict)
    members: dict[str, Member] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    available: bool = True


@dataclass(slots=True)
class Application:
    """The bot's registration with Discord. `intents` are the privileged ones it was granted."""

    id: str
    bot_id: str
    name: str
    owner_id: str
    public_key: str = "0" * 64
    intents: int = 0
    emojis: list[Json] = field(default_factory=list)
