"""Messages: posting, editing, deleting, pinning and publishing them."""

import copy
from datetime import timedelta

from bot.sandbox import components, errors, files, limits, mentions, wire
from bot.sandbox.events import Json
from bot.sandbox.model import Channel, ChannelType, Message, MessageFlag, MessageType
from bot.sandbox.permissions import Permission
from bot.sandbox.unfurling import unfurl
from bot.sandbox.world import World

NONCE_LIFE = timedelta(minutes=5)
"""How long a nonce is remembered; Discord says "the past few minutes"."""

KEPT_FLAGS = (
    MessageFlag.SUPPRESS_EMBEDS
    | MessageFlag.EPHEMERAL
    | MessageFlag.SUPPRESS_NOTIFICATIONS
    | MessageFlag.COMPONENTS_V2
)
"""The flags a sender may set."""


def require_sending(
    world: World,
    channel: Channel,
    author_id: str,
    body: Json,
    uploads: list[files.Upload] | None = None,
) -> None:
    """Raise Discord's refusal unless the author may send this message there."""
    if channel.type in (ChannelType.FORUM, ChannelType.CATEGORY):
        raise errors.refused(400, 50008, "Cannot send messages in a non-text channel")
    if channel.type is ChannelType.DM and world.closed_to_bot & set(channel.recipients):
        raise errors.refused(403, 50007, "Cannot send messages to this user")
    needed = Permission.SEND_MESSAGES
    if channel.thread is not None:
        needed = Permission.SEND_MESSAGES_IN_THREADS
        if channel.thread.locked and not _manages(world, channel, author_id):
            raise errors.refused(403, 160005, "Thread is locked")
    if uploads:
        needed |= Permission.ATTACH_FILES
    if body.get("embeds"):
        needed |= Permission.EMBED_LINKS
    world.require(channel, author_id, needed)
    reading = world.allowed(channel, author_id) & Permission.READ_MESSAGE_HISTORY
    if body.get("message_reference") and not reading:
        message = "Cannot reply without permission to read message history"
        raise errors.refused(403, 160002, message)


def _manages(world: World, channel: Channel, user_id: str) -> bool:
    return bool(world.allowed(channel, user_id) & Permission.MANAGE_THREADS)


def create(
    world: World,
    channel: Channel,
    author_id: str,
    body: Json,
    uploads: list[files.Upload] | None = None,
    *,
    kind: MessageType = MessageType.DEFAULT,
    only_for: str | None = None,
    interaction: Json | None = None,
    extra_flags: int = 0,
    message_id: str | None = None,
    answers: Message | None = None,
) -> Message:
    """Post a message and tell everybody; a known nonce returns the first message instead.

    `only_for` makes it ephemeral, `interaction` is the metadata of what it answers, `answers` the
    message whose button was pressed. Raises what Discord would refuse; permissions are the
    caller's to check.
    """
    before = _with_same_nonce(world, channel, author_id, body)
    if before is not None:
        return before
    if not extra_flags & MessageFlag.LOADING:
        limits.check_message(body, files=len(uploads or []))
    replied_to = _replied_to(world, channel, body)
    if replied_to is not None:
        kind = MessageType.REPLY if kind is MessageType.DEFAULT else kind
    pings = mentions.of(
        world, channel, author_id, body, replied_to=replied_to.author_id if replied_to else None
    )
    message = Message(
        message_id or world.snowflakes.new(),
        channel.id,
        author_id,
        world.clock.now(),
        type=kind,
        content=body.get("content") or "",
        embeds=_embeds(body.get("embeds") or []),
        components=components.stored(body.get("components") or []),
        attachments=files.attach(world.files, channel.id, body, uploads or []),
        flags=(body.get("flags") or 0) & KEPT_FLAGS | extra_flags,
        mentions=pings.users,
        mention_roles=pings.roles,
        mention_everyone=pings.everyone,
        nonce=body.get("nonce"),
        interaction=interaction,
        only_for=only_for,
        tts=bool(body.get("tts")),
    )
    referred = replied_to or answers
    if referred is not None:
        message.reference = _reference(channel, referred.id)
    unfurl(message.embeds, message.components, message.attachments, world.snowflakes)
    world.messages[message.id] = message
    channel.messages.append(message)
    if channel.thread is not None and only_for is None:
        _wake_thread(world, channel, author_id)
    if body.get("enforce_nonce") and message.nonce is not None:
        world.nonces[channel.id, author_id, str(message.nonce)] = message.id
    publish(world, "MESSAGE_CREATE", message)
    return message


def _with_same_nonce(world: World, channel: Channel, author_id: str, body: Json) -> Message | None:
    if body.get("nonce") is None or not body.get("enforce_nonce"):
        return None
    first = world.nonces.get((channel.id, author_id, str(body["nonce"])))
    message = world.messages.get(first) if first else None
    if message is None or world.clock.now() - message.at > NONCE_LIFE:
        return None
    return message


def _replied_to(world: World, channel: Channel, body: Json) -> Message | None:
    reference = body.get("message_reference")
    if not reference:
        return None
    target = world.messages.get(str(reference.get("message_id")))
    if target is not None and target.channel_id == channel.id and target.only_for is None:
        return target
    if not reference.get("fail_if_not_exists", True):
        return None
    problems = errors.Problems()
    problems.add("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message")
    problems.raise_if_any()
    return None


def _reference(channel: Channel, message_id: str) -> Json:
    body: Json = {"type": 0, "message_id": message_id, "channel_id": channel.id}
    if channel.guild_id:
        body["guild_id"] = channel.guild_id
    return body


def _embeds(embeds: list[Json]) -> list[Json]:
    return [{"type": "rich", **copy.deepcopy(each)} for each in embeds]


def _wake_thread(world: World, channel: Channel, author_id: str) -> None:
    state = channel.thread
    if state is None:
        return
    if author_id not in state.member_ids:
        state.member_ids.append(author_id)
    if state.archived:
        state.archived, state.archive_changed_at = False, world.clock.now()
        world.publish("THREAD_UPDATE", wire.thread(world, channel), channel)


def edit(
    world: World, message: Message, body: Json, uploads: list[files.Upload] | None = None
) -> Message:
    """Change a message in place and tell everybody; absent fields stay, null empties them."""
    channel = world.channels[message.channel_id]
    was_new = message.flags & MessageFlag.COMPONENTS_V2
    flags = message.flags & ~MessageFlag.LOADING
    if body.get("flags") is not None:
        flags = flags & ~MessageFlag.SUPPRESS_EMBEDS | body["flags"] & KEPT_FLAGS | was_new
        flags = flags & ~MessageFlag.EPHEMERAL | message.flags & MessageFlag.EPHEMERAL
    attachments = message.attachments
    if uploads or "attachments" in body:
        attachments = files.attach(world.files, channel.id, body, uploads or [], attachments)
    after: Json = {
        "content": body.get("content", message.content),
        "embeds": body.get("embeds", message.embeds),
        "components": body.get("components", message.components),
        "allowed_mentions": body.get("allowed_mentions"),
    }
    limits.check_message(after, files=len(attachments), flags=flags)
    message.content = after["content"] or ""
    message.embeds = _embeds(after["embeds"] or [])
    message.components = components.stored(after["components"] or [])
    message.attachments = attachments
    unfurl(message.embeds, message.components, attachments, world.snowflakes)
    loading = message.flags & MessageFlag.LOADING
    message.flags = flags
    if not loading:
        message.edited_at = world.clock.now()
    pings = mentions.of(world, channel, message.author_id, after)
    message.mentions, message.mention_roles = pings.users, pings.roles
    message.mention_everyone = pings.everyone
    publish(world, "MESSAGE_UPDATE", message)
    return message


def delete(world: World, message: Message) -> None:
    """Take a message away and tell everybody."""
    channel = world.channels[message.channel_id]
    world.messages.pop(message.id, None)
    channel.messages = [each for each in channel.messages if each.id != message.id]
    body: Json = {"id": message.id, "channel_id": channel.id}
    if channel.guild_id:
        body["guild_id"] = channel.guild_id
    hidden = message.only_for
    world.publish("MESSAGE_DELETE", body, channel, only_for=hidden, to_bot=hidden is None)


def crosspost(world: World, message: Message) -> Message:
    """Publish a message of an announcement channel; a second time is refused with 40033."""
    if world.channels[message.channel_id].type is not ChannelType.ANNOUNCEMENT:
        raise errors.refused(400, 50024, "Cannot execute action on this channel type")
    if message.flags & MessageFlag.CROSSPOSTED:
        raise errors.refused(400, 40033, "This message has already been crossposted.")
    message.flags |= MessageFlag.CROSSPOSTED
    publish(world, "MESSAGE_UPDATE", message)
    return message


def pin(world: World, message: Message, *, pinned: bool) -> None:
    """Pin or unpin a message; at most 250 in a channel (30003)."""
    channel = world.channels[message.channel_id]
    if pinned and sum(1 for each in channel.messages if each.pinned_at) >= 250:
        raise errors.refused(400, 30003, "Maximum number of pins reached (250)")
    message.pinned_at = world.clock.now() if pinned else None
    body: Json = {"channel_id": channel.id, "last_pin_timestamp": None}
    if channel.guild_id:
        body["guild_id"] = channel.guild_id
    if message.pinned_at:
        body["last_pin_timestamp"] = wire.time(message.pinned_at)
    world.publish("CHANNEL_PINS_UPDATE", body, channel)
    publish(world, "MESSAGE_UPDATE", message)


def publish(world: World, name: str, message: Message) -> None:
    """Tell of a message; an ephemeral one goes without server and member, as Discord sends it."""
    channel = world.channels[message.channel_id]
    if message.only_for is not None:
        world.publish(name, wire.message(world, message), channel, only_for=message.only_for)
    else:
        world.publish(name, wire.gateway_message(world, message), channel)
