"""Messages, reactions and typing as Discord's JSON."""

from bot.sandbox.events import Json
from bot.sandbox.model import Channel, Message, MessageType, Reaction
from bot.sandbox.wire.people import member, time, user
from bot.sandbox.wire.places import thread
from bot.sandbox.world import World


def reaction(world: World, each: Reaction) -> Json:
    """One emoji's count under a message, seen by the bot."""
    return {
        "emoji": emoji(each.emoji),
        "count": len(each.user_ids),
        "count_details": {"burst": 0, "normal": len(each.user_ids)},
        "burst_colors": [],
        "me": world.bot.id in each.user_ids,
        "me_burst": False,
    }


def emoji(written: str) -> Json:
    """An emoji from its form in a path: itself, or ``name:id`` for a custom one."""
    name, _, emoji_id = written.partition(":")
    return {"id": emoji_id or None, "name": name}


def message(world: World, each: Message, *, deep: bool = True) -> Json:
    """A message with all of its content; `deep` includes the one it replies to."""
    body: Json = {
        "id": each.id,
        "channel_id": each.channel_id,
        "type": int(each.type),
        "content": each.content,
        "author": user(world.users[each.author_id]),
        "timestamp": time(each.at),
        "edited_timestamp": time(each.edited_at) if each.edited_at else None,
        "tts": each.tts,
        "mention_everyone": each.mention_everyone,
        "mentions": [user(world.users[one]) for one in each.mentions],
        "mention_roles": list(each.mention_roles),
        "attachments": each.attachments,
        "embeds": each.embeds,
        "components": each.components,
        "pinned": each.pinned_at is not None,
        "flags": each.flags,
    }
    if each.nonce is not None:
        body["nonce"] = each.nonce
    if each.reactions:
        body["reactions"] = [reaction(world, one) for one in each.reactions]
    if each.interaction is not None:
        body["interaction_metadata"] = each.interaction
        body["application_id"] = world.application.id
        body["webhook_id"] = world.application.id
    if each.thread_id and each.thread_id in world.channels:
        body["thread"] = thread(world, world.channels[each.thread_id])
    if each.reference is not None:
        body["message_reference"] = each.reference
        if deep and each.type in (MessageType.REPLY, MessageType.THREAD_STARTER_MESSAGE):
            target = world.messages.get(each.reference.get("message_id", ""))
            body["referenced_message"] = message(world, target, deep=False) if target else None
    return body


def gateway_message(world: World, each: Message) -> Json:
    """A message as MESSAGE_CREATE brings it: with the server and the author's membership."""
    body = message(world, each)
    where = world.guild_of(world.channels[each.channel_id])
    if where is None:
        return body
    body["guild_id"] = where.id
    author = where.members.get(each.author_id)
    if author is not None:
        body["member"] = member(world, author, with_user=False)
    for mentioned in body["mentions"]:
        person = where.members.get(mentioned["id"])
        if person is not None:
            mentioned["member"] = member(world, person, with_user=False)
    return body


def typing(world: World, where: Channel, user_id: str) -> Json:
    """The data of TYPING_START."""
    body: Json = {
        "channel_id": where.id,
        "user_id": user_id,
        "timestamp": int(world.clock.now().timestamp()),
    }
    server = world.guild_of(where)
    if server is not None and user_id in server.members:
        body["guild_id"] = server.id
        body["member"] = member(world, server.members[user_id])
    return body


def without_content(body: Json, bot_id: str) -> Json:
    """Return a message as an application without the message content intent receives it.

    Its own messages, direct messages and those that mention it keep their content.
    https://discord.com/developers/docs/events/gateway#message-content-intent
    """
    own = body["author"]["id"] == bot_id
    mentioned = any(one["id"] == bot_id for one in body["mentions"])
    replied = body.get("referenced_message")
    if replied:
        body = body | {"referenced_message": without_content(replied, bot_id)}
    if own or mentioned:
        return body
    return body | {"content": "", "embeds": [], "attachments": [], "components": []}
