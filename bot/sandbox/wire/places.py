"""Servers, channels and threads as Discord's JSON."""

from bot.sandbox.events import Json
from bot.sandbox.model import Channel, ChannelType, Guild, MessageType
from bot.sandbox.wire.people import member, role, time, user
from bot.sandbox.world import World


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
