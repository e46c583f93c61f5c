"""What people change about a server while the bot looks on, each told as Discord tells it."""

from collections.abc import Iterable

from bot.sandbox import wire
from bot.sandbox.model import Channel, ChannelType, Guild, Role, User
from bot.sandbox.world import World


def add_channel(
    world: World, guild: Guild, name: str, kind: ChannelType = ChannelType.TEXT
) -> Channel:
    """Let an admin make a channel."""
    channel = world.add_channel(guild, name, kind)
    world.publish("CHANNEL_CREATE", wire.channel(world, channel), channel)
    return channel


def delete_channel(world: World, channel: Channel) -> None:
    """Delete a channel or thread with its messages."""
    event = "THREAD_DELETE" if channel.thread else "CHANNEL_DELETE"
    world.publish(event, wire.channel(world, channel), channel)
    world.forget_channel(channel)


def delete_role(world: World, guild: Guild, role: Role) -> None:
    """Delete a role; whoever had it loses it."""
    del guild.roles[role.id]
    for member in guild.members.values():
        if role.id in member.roles:
            member.roles.remove(role.id)
    body = {"guild_id": guild.id, "role_id": role.id}
    world.publish("GUILD_ROLE_DELETE", body, guild_id=guild.id)


def set_roles(world: World, guild: Guild, user: User, roles: Iterable[Role]) -> None:
    """Give somebody exactly these roles."""
    member = guild.members[user.id]
    member.roles = [role.id for role in roles]
    body = wire.member(world, member) | {"guild_id": guild.id}
    world.publish("GUILD_MEMBER_UPDATE", body, guild_id=guild.id)


def join(world: World, guild: Guild, user: User) -> None:
    """Let somebody join a server."""
    member = world.add_member(guild, user)
    body = wire.member(world, member) | {"guild_id": guild.id}
    world.publish("GUILD_MEMBER_ADD", body, guild_id=guild.id)


def leave(world: World, guild: Guild, user: User) -> None:
    """Let somebody leave a server."""
    del guild.members[user.id]
    body = {"guild_id": guild.id, "user": wire.user(user)}
    world.publish("GUILD_MEMBER_REMOVE", body, guild_id=guild.id)


def invite_bot(world: World, guild: Guild) -> None:
    """Let an admin add the bot to a server that was made without it."""
    world.add_member(guild, world.bot, roles=[world.add_bot_role(guild)])
    body = wire.guild_create(world, guild)
    del body["unavailable"]  # it is only there when a server comes back
    world.publish("GUILD_CREATE", body, guild_id=guild.id)


def remove_bot(world: World, guild: Guild) -> None:
    """Let an admin take the bot out of a server."""
    world.publish("GUILD_DELETE", {"id": guild.id}, guild_id=guild.id)
    guild.members.pop(world.bot.id, None)
