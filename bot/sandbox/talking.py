"""What a person does without the bot: looking around, writing, reacting, opening threads."""

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from bot.sandbox import posting, reactions, threads, wire
from bot.sandbox.errors import DiscordError
from bot.sandbox.events import Json
from bot.sandbox.files import Upload
from bot.sandbox.model import Channel, ChannelType, Message
from bot.sandbox.options import Refused
from bot.sandbox.permissions import Permission

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from bot.sandbox.server import Sandbox

P = ParamSpec("P")
R = TypeVar("R")


def _politely(
    action: "Callable[P, Coroutine[Any, Any, R]]",
) -> "Callable[P, Coroutine[Any, Any, R]]":
    """Turn the API's refusals into the sentence a person reads."""

    @wraps(action)
    async def polite(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return await action(*args, **kwargs)
        except DiscordError as refused:
            raise Refused(_sentence(refused)) from refused

    return polite


def _sentence(refused: DiscordError) -> str:
    found = [refused.message]
    open_nodes: list[object] = [refused.errors]
    while open_nodes:
        node = open_nodes.pop()
        if isinstance(node, dict):
            found += [one["message"] for one in node.get("_errors", [])]
            open_nodes += [inner for key, inner in node.items() if key != "_errors"]
    return ": ".join(found)


def channel_for(sandbox: "Sandbox", user_id: str, channel_id: str) -> Channel:
    """Return a channel this person sees; `Refused` otherwise."""
    channel = sandbox.world.channels.get(channel_id)
    if channel is None or not sandbox.world.sees(channel, user_id):
        raise Refused("You do not have access to this channel.")
    return channel


def message_for(sandbox: "Sandbox", user_id: str, message_id: str) -> Message:
    """Return a message this person sees; `Refused` otherwise."""
    message = sandbox.world.messages.get(message_id)
    if message is None or message.only_for not in (None, user_id):
        raise Refused("This message does not exist any more.")
    channel_for(sandbox, user_id, message.channel_id)
    return message


async def overview(sandbox: "Sandbox", user_id: str) -> Json:
    """Return what this person sees.

    ``{"user", "bot", "guilds": [{"id", "name", "roles", "members", "permissions": "bits",
    "channels": [channel + {"permissions": "bits"}], "threads": [...]}], "direct": [dm channels]}``.
    Channels they cannot see are left out.
    """
    world = sandbox.world
    guilds = []
    for guild in world.guilds.values():
        if user_id not in guild.members:
            continue
        seen = [
            (one.thread is not None, wire.channel(world, one) | {"permissions": str(int(bits))})
            for one in guild.channels.values()
            if (bits := world.allowed(one, user_id)) & Permission.VIEW_CHANNEL
        ]
        guilds.append(
            {
                "id": guild.id,
                "name": guild.name,
                "roles": [wire.role(one) for one in guild.roles.values()],
                "members": [wire.member(world, one) for one in guild.members.values()],
                "permissions": str(int(world.allowed_in(guild, user_id))),
                "channels": [body for threaded, body in seen if not threaded],
                "threads": [body for threaded, body in seen if threaded],
            }
        )
    direct = [
        wire.channel(world, one)
        for one in world.channels.values()
        if one.type is ChannelType.DM and user_id in one.recipients
    ]
    me, bot = wire.user(world.users[user_id]), wire.user(world.bot)
    return {"user": me, "bot": bot, "guilds": guilds, "direct": direct}


async def history(
    sandbox: "Sandbox",
    user_id: str,
    channel_id: str,
    *,
    before: str | None = None,
    limit: int = 50,
) -> list[Json]:
    """Return messages, newest first, with those ephemeral ones that only this person sees."""
    channel = channel_for(sandbox, user_id, channel_id)
    seen = [
        one
        for one in channel.messages
        if one.only_for in (None, user_id) and (before is None or int(one.id) < int(before))
    ]
    return [wire.gateway_message(sandbox.world, one) for one in reversed(seen[-limit:])]


@_politely
async def say(
    sandbox: "Sandbox",
    user_id: str,
    channel_id: str,
    content: str,
    *,
    reply_to: str | None = None,
    ping: bool = True,
    files: list[tuple[str, bytes]] | None = None,
) -> Json:
    """Send a message and return it; `ping` is whether a reply mentions the one replied to."""
    channel = channel_for(sandbox, user_id, channel_id)
    body: Json = {"content": content}
    if reply_to is not None:
        body["message_reference"] = {"message_id": reply_to}
        if not ping:
            everything = ["users", "roles", "everyone"]
            body["allowed_mentions"] = {"parse": everything, "replied_user": False}
    uploads = [Upload(number, *one) for number, one in enumerate(files or [])]
    posting.require_sending(sandbox.world, channel, user_id, body, uploads)
    message = posting.create(sandbox.world, channel, user_id, body, uploads)
    return wire.gateway_message(sandbox.world, message)


@_politely
async def edit(sandbox: "Sandbox", user_id: str, message_id: str, content: str) -> Json:
    """Change one's own message."""
    message = message_for(sandbox, user_id, message_id)
    if message.author_id != user_id:
        raise Refused("You can only edit your own messages.")
    posting.edit(sandbox.world, message, {"content": content})
    return wire.gateway_message(sandbox.world, message)


@_politely
async def delete(sandbox: "Sandbox", user_id: str, message_id: str) -> None:
    """Delete one's own message, or another's with *Manage Messages*."""
    message = message_for(sandbox, user_id, message_id)
    if message.author_id != user_id:
        channel = sandbox.world.channels[message.channel_id]
        sandbox.world.require(channel, user_id, Permission.MANAGE_MESSAGES)
    posting.delete(sandbox.world, message)


async def dismiss(sandbox: "Sandbox", user_id: str, message_id: str) -> None:
    """Dismiss an ephemeral message ("Only you can see this")."""
    message = message_for(sandbox, user_id, message_id)
    if message.only_for != user_id:
        raise Refused("Only a message that only you can see can be dismissed.")
    posting.delete(sandbox.world, message)


@_politely
async def react(
    sandbox: "Sandbox", user_id: str, message_id: str, emoji: str, *, add: bool = True
) -> None:
    """Add a reaction, or take one's own away."""
    message = message_for(sandbox, user_id, message_id)
    change = reactions.add if add else reactions.remove
    change(sandbox.world, message, user_id, emoji)


async def typing(sandbox: "Sandbox", user_id: str, channel_id: str) -> None:
    """Show that this person is typing."""
    world, channel = sandbox.world, channel_for(sandbox, user_id, channel_id)
    world.publish("TYPING_START", wire.typing(world, channel, user_id), channel)


async def open_direct(sandbox: "Sandbox", user_id: str, other_id: str | None = None) -> Json:
    """Open (or find) the direct messages with somebody, by default the bot; returns the channel."""
    world = sandbox.world
    return wire.channel(world, world.direct_channel(user_id, other_id or world.bot.id))


@_politely
async def start_thread(
    sandbox: "Sandbox", user_id: str, channel_id: str, name: str, *, message_id: str | None = None
) -> Json:
    """Start a thread, alone or from a message; returns the thread."""
    world, channel = sandbox.world, channel_for(sandbox, user_id, channel_id)
    body: Json = {"name": name, "type": int(ChannelType.PUBLIC_THREAD)}
    if message_id is None:
        return wire.thread(world, threads.alone(world, channel, user_id, body))
    message = message_for(sandbox, user_id, message_id)
    return wire.thread(world, threads.from_message(world, message, user_id, body))


async def join(sandbox: "Sandbox", user_id: str, thread_id: str, *, inside: bool = True) -> None:
    """Join a thread, or leave it."""
    threads.join(sandbox.world, channel_for(sandbox, user_id, thread_id), user_id, inside=inside)


@_politely
async def post(
    sandbox: "Sandbox",
    user_id: str,
    forum_id: str,
    *,
    name: str,
    content: str,
    tags: list[str],
) -> Json:
    """Open a post in a forum; `tags` are ids. Returns the thread with its first ``message``."""
    world, forum = sandbox.world, channel_for(sandbox, user_id, forum_id)
    body: Json = {"name": name, "message": {"content": content}, "applied_tags": tags}
    thread, first = threads.post(world, forum, user_id, body)
    return wire.thread(world, thread) | {"message": wire.message(world, first)}
