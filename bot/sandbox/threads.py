"""Threads: from a message, alone, or as a post in a forum."""

from bot.sandbox import errors, files, limits, posting, wire
from bot.sandbox.errors import Problems
from bot.sandbox.events import Json
from bot.sandbox.model import Channel, ChannelType, Message, MessageType, ThreadState
from bot.sandbox.permissions import Permission
from bot.sandbox.world import World

DURATIONS = (60, 1440, 4320, 10080)


def from_message(world: World, message: Message, owner_id: str, body: Json) -> Channel:
    """Start a thread from a message, whose id it bears; a second one is refused with 160004."""
    channel = world.channels[message.channel_id]
    world.require(channel, owner_id, Permission.CREATE_PUBLIC_THREADS)
    if message.thread_id is not None:
        message_text = "A thread has already been created for this message"
        raise errors.refused(400, 160004, message_text)
    thread = _start(world, channel, owner_id, body, thread_id=message.id)
    message.thread_id = thread.id
    message.flags |= 1 << 5
    posting.publish(world, "MESSAGE_UPDATE", message)
    starter = posting.create(
        world,
        thread,
        message.author_id,
        {"content": "\u200b"},
        kind=MessageType.THREAD_STARTER_MESSAGE,
    )
    starter.content = ""
    starter.reference = {
        "type": 0,
        "message_id": message.id,
        "channel_id": channel.id,
        "guild_id": channel.guild_id,
    }
    return thread


def alone(world: World, channel: Channel, owner_id: str, body: Json) -> Channel:
    """Start a thread without a message: public (11, or 10 under announcements) or private (12)."""
    private = body.get("type", ChannelType.PRIVATE_THREAD) == ChannelType.PRIVATE_THREAD
    needed = Permission.CREATE_PRIVATE_THREADS if private else Permission.CREATE_PUBLIC_THREADS
    world.require(channel, owner_id, needed)
    if channel.thread is not None or channel.type is ChannelType.DM:
        raise errors.refused(400, 50024, "Cannot execute action on this channel type")
    thread = _start(world, channel, owner_id, body, private=private)
    if not private:
        created = {"content": thread.name}
        posting.create(world, channel, owner_id, created, kind=MessageType.THREAD_CREATED)
    return thread


def post(
    world: World,
    forum: Channel,
    owner_id: str,
    body: Json,
    uploads: list[files.Upload] | None = None,
) -> tuple[Channel, Message]:
    """Open a post in a forum; its first message bears the thread's id.

    At most five tags, which must be the forum's; one is demanded where the forum says so (40067).
    """
    world.require(forum, owner_id, Permission.SEND_MESSAGES)
    tags = [str(each) for each in body.get("applied_tags") or []]
    known = {each["id"] for each in forum.tags}
    problems = Problems()
    if len(tags) > 5:
        problems.add("applied_tags", "BASE_TYPE_MAX_LENGTH", "Must be 5 or fewer in length.")
    if set(tags) - known:
        problems.add("applied_tags", "INVALID_FORUM_TAG", "Unknown forum tag")
    if not body.get("message"):
        problems.required("message")
    problems.raise_if_any()
    if forum.requires_tag and not tags:
        message = "A tag is required to create a forum post in this channel"
        raise errors.refused(400, 40067, message)
    inner: Json = body["message"]
    limits.check_message(inner, files=len(uploads or []))
    thread = _start(world, forum, owner_id, body, tags=tags)
    first = posting.create(world, thread, owner_id, inner, uploads, message_id=thread.id)
    return thread, first


def _start(
    world: World,
    parent: Channel,
    owner_id: str,
    body: Json,
    *,
    thread_id: str | None = None,
    private: bool = False,
    tags: list[str] | None = None,
) -> Channel:
    problems = Problems()
    if not body.get("name"):
        problems.required("name")
    problems.longer_than("name", body.get("name"), 100, 1)
    minutes = body.get("auto_archive_duration") or 1440
    if minutes not in DURATIONS:
        message = "Value must be one of (60, 1440, 4320, 10080)."
        problems.add("auto_archive_duration", "BASE_TYPE_CHOICES", message)
    problems.raise_if_any()
    guild = world.guilds[parent.guild_id or ""]
    now = world.clock.now()
    state = ThreadState(
        owner_id,
        archive_changed_at=now,
        created_at=now,
        auto_archive_minutes=minutes,
        member_ids=[owner_id],
        applied_tags=tags or [],
    )
    kind = ChannelType.PRIVATE_THREAD if private else ChannelType.PUBLIC_THREAD
    if parent.type is ChannelType.ANNOUNCEMENT:
        kind = ChannelType.ANNOUNCEMENT_THREAD
    thread = world.add_channel(
        guild,
        body["name"],
        kind,
        parent=parent,
        thread=state,
        channel_id=thread_id or world.snowflakes.new(),
    )
    payload = wire.thread(world, thread) | {"newly_created": True}
    world.publish("THREAD_CREATE", payload, thread)
    return thread


def join(world: World, thread: Channel, user_id: str, *, inside: bool = True) -> None:
    """Let somebody join or leave a thread."""
    state = thread.thread
    if state is None:
        raise errors.refused(400, 50024, "Cannot execute action on this channel type")
    if inside is (user_id in state.member_ids):
        return
    if inside:
        state.member_ids.append(user_id)
    else:
        state.member_ids.remove(user_id)
    body: Json = {
        "id": thread.id,
        "guild_id": thread.guild_id,
        "member_count": min(len(state.member_ids), 50),
        "added_members": [wire.thread_member(thread, user_id)] if inside else [],
        "removed_member_ids": [] if inside else [user_id],
    }
    world.publish("THREAD_MEMBERS_UPDATE", body, thread)


def change(world: World, thread: Channel, user_id: str, body: Json) -> None:
    """Rename, archive, unarchive, lock or retag a thread; its owner may, but not lock."""
    state = thread.thread
    if state is None:
        raise ValueError(f"{thread.name} is no thread")
    manages = world.allowed(thread, user_id) & Permission.MANAGE_THREADS
    reopening = set(body) <= {"archived"} and body.get("archived") is False and not state.locked
    if not manages and (user_id != state.owner_id or "locked" in body) and not reopening:
        raise errors.missing_permissions()
    if state.archived and body.get("archived") is not False:
        raise errors.refused(400, 50083, "Thread is archived")
    problems = Problems()
    problems.longer_than("name", body.get("name"), 100, 1)
    problems.raise_if_any()
    thread.name = body.get("name") or thread.name
    state.locked = body.get("locked", state.locked)
    state.auto_archive_minutes = body.get("auto_archive_duration") or state.auto_archive_minutes
    if body.get("applied_tags") is not None:
        state.applied_tags = [str(each) for each in body["applied_tags"]]
    if body.get("archived", state.archived) is not state.archived:
        state.archived, state.archive_changed_at = body["archived"], world.clock.now()
    thread.slowmode = body.get("rate_limit_per_user") or thread.slowmode
    world.publish("THREAD_UPDATE", wire.thread(world, thread), thread)
