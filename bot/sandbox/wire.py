"""The world's things as Discord's JSON, with every field that its description calls required."""

from datetime import UTC, datetime

from bot.sandbox.events import Json
from bot.sandbox.model import (
    Channel,
    ChannelType,
    Guild,
    Member,
    Message,
    MessageType,
    Reaction,
    Role,
    User,
)
from bot.sandbox.world import World


def time(moment: datetime) -> str:
    """Return ISO 8601 in UTC with an offset, as Discord writes times."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def user(someone: User) -> Json:
    """A user."""
    body: Json = {
        "id": someone.id,
        "username": someone.display_name if someone.bot else someone.name,
        "global_name": someone.display_name if not someone.bot else None,
        "discriminator": "0" if not someone.bot else "0042",
        "avatar": None,
        "public_flags": 0,
        "flags": 0,
        "primary_guild": None,
        "banner": None,
        "accent_color": None,
        "avatar_decoration_data": None,
        "collectibles": None,
    }
    if someone.bot:
        body["bot"] = True
    return body


def member(world: World, person: Member, *, with_user: bool = True) -> Json:
    """A member; inside a gateway message it comes without its user."""
    body: Json = {
        "roles": list(person.roles),
        "joined_at": time(person.joined_at),
        "nick": person.nick,
        "avatar": None,
        "banner": None,
        "communication_disabled_until": None,
        "flags": 0,
        "pending": False,
        "premium_since": None,
        "mute": False,
        "deaf": False,
    }
    if with_user:
        body["user"] = user(world.users[person.user_id])
    return body


def role(each: Role) -> Json:
    """A role."""
    body: Json = {
        "id": each.id,
        "name": each.name,
        "permissions": str(int(each.permissions)),
        "position": each.position,
        "color": each.color,
        "colors": {"primary_color": each.color, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": each.bot_id is not None,
        "mentionable": each.mentionable,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }
    if each.bot_id:
        body["tags"] = {"bot_id": each.bot_id}
    return body


def channel(world: World, each: Channel) -> Json:
    """A channel, thread or direct message."""
    if each.type is ChannelType.DM:
        others = [user(world.users[one]) for one in each.recipients if one != world.bot.id]
        return {
            "id": each.id,
            "type": 1,
            "flags": 0,
            "last_message_id": _last_id(each),
            "recipients": others,
        }
    if each.thread is not None:
        return thread(world, each)
    body: Json = {
        "id": each.id,
        "type": int(each.type),
        "guild_id": each.guild_id,
        "name": each.name,
        "position": each.position,
        "flags": 16 if each.requires_tag else 0,
        "parent_id": each.parent_id,
        "topic": each.topic,
        "nsfw": False,
        "rate_limit_per_user": each.slowmode,
        "last_message_id": _last_id(each),
        "permission_overwrites": [
            {
                "id": one.id,
                "type": int(one.kind),
                "allow": str(int(one.allow)),
                "deny": str(int(one.deny)),
            }
            for one in each.overwrites
        ],
    }
    if each.type is ChannelType.FORUM:
        body |= {
            "available_tags": each.tags,
            "default_reaction_emoji": None,
            "default_sort_order": None,
            "default_forum_layout": 0,
        }
    return body


def thread(world: World, each: Channel) -> Json:
    """A thread or forum post, with the bot's membership when it has joined."""
    state = each.thread
    if state is None:
        raise ValueError(f"{each.name} is no thread")
    first = MessageType.THREAD_STARTER_MESSAGE
    count = sum(
        1
        for one in each.messages
        if one.only_for is None and one.id != each.id and one.type is not first
    )
    body: Json = {
        "id": each.id,
        "type": int(each.type),
        "guild_id": each.guild_id,
        "name": each.name,
        "flags": 0,
        "parent_id": each.parent_id,
        "owner_id": state.owner_id,
        "rate_limit_per_user": each.slowmode,
        "last_message_id": _last_id(each),
        "message_count": count,
        "total_message_sent": count,
        "member_count": min(len(state.member_ids), 50),
        "thread_metadata": {
            "archived": state.archived,
            "auto_archive_duration": state.auto_archive_minutes,
            "archive_timestamp": time(state.archive_changed_at),
            "create_timestamp": time(state.created_at),
            "locked": state.locked,
        },
    }
    if state.applied_tags:
        body["applied_tags"] = list(state.applied_tags)
    if world.bot.id in state.member_ids:
        body["member"] = thread_member(each, world.bot.id)
    return body


def thread_member(each: Channel, user_id: str) -> Json:
    """Somebody's membership of a thread."""
    joined = time(each.thread.created_at) if each.thread else ""
    return {"id": each.id, "user_id": user_id, "join_timestamp": joined, "flags": 0}


def _last_id(each: Channel) -> str | None:
    public = (one.id for one in reversed(each.messages) if one.only_for is None)
    return next(public, None)


def guild(each: Guild) -> Json:
    """A server, as the HTTP API describes it."""
    return {
        "id": each.id,
        "name": each.name,
        "owner_id": each.owner_id,
        "roles": [role(one) for one in each.roles.values()],
        "icon": None,
        "description": None,
        "home_header": None,
        "splash": None,
        "discovery_splash": None,
        "features": ["COMMUNITY", "NEWS"],
        "banner": None,
        "application_id": None,
        "region": "us-east",
        "afk_channel_id": None,
        "afk_timeout": 300,
        "system_channel_id": None,
        "system_channel_flags": 0,
        "widget_enabled": False,
        "widget_channel_id": None,
        "verification_level": 1,
        "default_message_notifications": 1,
        "mfa_level": 0,
        "explicit_content_filter": 2,
        "max_presences": None,
        "max_members": 500000,
        "max_stage_video_channel_users": 50,
        "max_video_channel_users": 25,
        "vanity_url_code": None,
        "premium_tier": 0,
        "premium_subscription_count": 0,
        "preferred_locale": "en-US",
        "rules_channel_id": None,
        "safety_alerts_channel_id": None,
        "public_updates_channel_id": None,
        "premium_progress_bar_enabled": False,
        "nsfw": False,
        "nsfw_level": 0,
        "emojis": [],
        "stickers": [],
        "incidents_data": None,
    }


def guild_create(world: World, each: Guild) -> Json:
    """A server as GUILD_CREATE brings it to the bot.

    All channels, even those it cannot see, the open threads it sees, and itself as a member.
    """
    channels = each.channels.values()
    threads = [
        one
        for one in channels
        if one.thread and not one.thread.archived and world.sees(one, world.bot.id)
    ]
    me = each.members[world.bot.id]
    return guild(each) | {
        "joined_at": time(me.joined_at),
        "large": False,
        "unavailable": False,
        "member_count": len(each.members),
        "members": [member(world, me)],
        "channels": [channel(world, one) for one in channels if one.thread is None],
        "threads": [thread(world, one) for one in threads],
        "presences": [],
        "voice_states": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }


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
