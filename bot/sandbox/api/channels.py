"""Routes of channels and threads."""

from datetime import datetime

from bot.sandbox import changes, errors, threads, wire
from bot.sandbox.api.call import Answer, Call, Route
from bot.sandbox.errors import Problems
from bot.sandbox.events import Json
from bot.sandbox.model import Channel, ChannelType, Overwrite, OverwriteKind
from bot.sandbox.permissions import Permission

ONE = "/channels/{channel}"
MEMBERS = ONE + "/thread-members"


def routes() -> list[Route]:
    """Return the routes of this module."""
    return [
        ("GET", ONE, fetch),
        ("PATCH", ONE, edit),
        ("DELETE", ONE, delete),
        ("POST", ONE + "/typing", typing),
        ("PUT", ONE + "/permissions/{target}", set_overwrite),
        ("DELETE", ONE + "/permissions/{target}", remove_overwrite),
        ("POST", ONE + "/messages/{message}/threads", thread_from_message),
        ("POST", ONE + "/threads", start_thread),
        ("GET", ONE + "/threads/archived/public", archived_public),
        ("GET", ONE + "/threads/archived/private", archived_private),
        ("GET", ONE + "/users/@me/threads/archived/private", archived_private),
        ("GET", MEMBERS, members),
        ("PUT", MEMBERS + "/@me", join),
        ("DELETE", MEMBERS + "/@me", leave),
        ("GET", MEMBERS + "/{user}", member),
        ("PUT", MEMBERS + "/{user}", add_member),
        ("DELETE", MEMBERS + "/{user}", remove_member),
    ]


async def fetch(call: Call) -> object:
    """Return a channel."""
    return wire.channel(call.world, call.channel())


async def edit(call: Call) -> object:
    """Change a channel or thread."""
    channel, body = call.channel(), call.json
    if channel.thread is not None:
        threads.change(call.world, channel, call.world.bot.id, body)
        return wire.thread(call.world, channel)
    call.world.require(channel, call.world.bot.id, Permission.MANAGE_CHANNELS)
    problems = Problems()
    problems.longer_than("name", body.get("name"), 100, 1)
    most = 4096 if channel.type is ChannelType.FORUM else 1024
    problems.longer_than("topic", body.get("topic"), most)
    problems.raise_if_any()
    channel.name = body.get("name") or channel.name
    channel.topic = body.get("topic", channel.topic)
    channel.slowmode = body.get("rate_limit_per_user") or channel.slowmode
    if "permission_overwrites" in body:
        channel.overwrites = [_overwrite(each) for each in body["permission_overwrites"]]
    return _told(call, channel, "CHANNEL_UPDATE")


def _told(call: Call, channel: Channel, event: str) -> Json:
    body = wire.channel(call.world, channel)
    call.world.publish(event, body, channel)
    return body


async def delete(call: Call) -> object:
    """Delete a channel or thread, or close a direct message."""
    channel = call.channel()
    if channel.type is ChannelType.DM:
        return wire.channel(call.world, channel)
    needed = Permission.MANAGE_THREADS if channel.thread else Permission.MANAGE_CHANNELS
    call.world.require(channel, call.world.bot.id, needed)
    body = wire.channel(call.world, channel)
    changes.delete_channel(call.world, channel)
    return body


async def typing(call: Call) -> object:
    """Show that the bot types."""
    channel = call.channel(Permission.SEND_MESSAGES)
    data = wire.typing(call.world, channel, call.world.bot.id)
    call.world.publish("TYPING_START", data, channel)
    return None


async def set_overwrite(call: Call) -> object:
    """Set what a role or member may do in a channel."""
    channel = call.channel(Permission.MANAGE_ROLES)
    target = call.path["target"]
    rest = [each for each in channel.overwrites if each.id != target]
    channel.overwrites = [*rest, _overwrite(call.json | {"id": target})]
    _told(call, channel, "CHANNEL_UPDATE")
    return None


async def remove_overwrite(call: Call) -> object:
    """Forget what a role or member may do in a channel."""
    channel = call.channel(Permission.MANAGE_ROLES)
    channel.overwrites = [each for each in channel.overwrites if each.id != call.path["target"]]
    _told(call, channel, "CHANNEL_UPDATE")
    return None


def _overwrite(body: Json) -> Overwrite:
    allow, deny = int(body.get("allow") or 0), int(body.get("deny") or 0)
    return Overwrite(str(body["id"]), OverwriteKind(int(body.get("type") or 0)), allow, deny)


async def thread_from_message(call: Call) -> object:
    """Start a thread from a message."""
    message = call.message(call.channel())
    thread = threads.from_message(call.world, message, call.world.bot.id, call.json)
    return Answer(201, wire.thread(call.world, thread))


async def start_thread(call: Call) -> object:
    """Start a thread without a message, or a post in a forum."""
    channel = call.channel()
    if channel.type is not ChannelType.FORUM:
        thread = threads.alone(call.world, channel, call.world.bot.id, call.json)
        return Answer(201, wire.thread(call.world, thread))
    post, first = threads.post(call.world, channel, call.world.bot.id, call.json, call.uploads)
    body = wire.thread(call.world, post) | {"message": wire.message(call.world, first)}
    return Answer(201, body)


async def archived_public(call: Call) -> object:
    """Return archived public threads, newest first, as ``{"threads", "members", "has_more"}``."""
    return _archived(call, {ChannelType.PUBLIC_THREAD, ChannelType.ANNOUNCEMENT_THREAD})


async def archived_private(call: Call) -> object:
    """Return archived private threads in the same shape."""
    return _archived(call, {ChannelType.PRIVATE_THREAD})


def _archived(call: Call, kinds: set[ChannelType]) -> Json:
    channel = call.channel(Permission.READ_MESSAGE_HISTORY)
    limit = call.number("limit", 50, 2, 100)
    guild = call.world.guilds[channel.guild_id or ""]
    found = [
        each
        for each in guild.channels.values()
        if each.thread and each.thread.archived and each.parent_id == channel.id
    ]
    fitting = [each for each in found if each.type in kinds]
    fitting.sort(key=_archived_at, reverse=True)
    before = call.query.get("before")
    if before:
        fitting = [each for each in fitting if wire.time(_archived_at(each)) < before]
    bodies = [wire.thread(call.world, each) for each in fitting[:limit]]
    own = [each["member"] for each in bodies if "member" in each]
    return {"threads": bodies, "members": own, "has_more": len(fitting) > limit}


def _archived_at(channel: Channel) -> datetime:
    if channel.thread is None:
        raise errors.unknown("Channel")
    return channel.thread.archive_changed_at


async def members(call: Call) -> object:
    """Return who is in a thread."""
    channel = call.channel()
    inside = channel.thread.member_ids if channel.thread else []
    return [wire.thread_member(channel, each) for each in inside]


async def member(call: Call) -> object:
    """Return one person's membership of a thread."""
    channel, user_id = call.channel(), call.path["user"]
    user_id = call.world.bot.id if user_id == "@me" else user_id
    if channel.thread is None or user_id not in channel.thread.member_ids:
        raise errors.unknown("Member")
    return wire.thread_member(channel, user_id)


async def join(call: Call) -> object:
    """Let the bot join a thread."""
    threads.join(call.world, call.channel(), call.world.bot.id)
    return None


async def leave(call: Call) -> object:
    """Let the bot leave a thread."""
    threads.join(call.world, call.channel(), call.world.bot.id, inside=False)
    return None


async def add_member(call: Call) -> object:
    """Add somebody to a thread."""
    threads.join(call.world, call.channel(), call.path["user"])
    return None


async def remove_member(call: Call) -> object:
    """Take somebody out of a thread."""
    thread = call.channel(Permission.MANAGE_THREADS)
    threads.join(call.world, thread, call.path["user"], inside=False)
    return None
