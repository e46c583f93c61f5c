"""Reactions under messages."""

from bot.sandbox import errors, wire
from bot.sandbox.events import Json
from bot.sandbox.model import Message, Reaction
from bot.sandbox.permissions import Permission
from bot.sandbox.world import World


def add(world: World, message: Message, user_id: str, emoji: str) -> None:
    """Add a reaction; a first one needs *Add Reactions*, at most 20 kinds (30010)."""
    channel = world.channels[message.channel_id]
    present = next((each for each in message.reactions if each.emoji == emoji), None)
    if present is None:
        world.require(channel, user_id, Permission.ADD_REACTIONS | Permission.READ_MESSAGE_HISTORY)
        if len(message.reactions) >= 20:
            raise errors.refused(400, 30010, "Maximum number of reactions reached (20)")
        present = Reaction(emoji)
        message.reactions.append(present)
    if user_id not in present.user_ids:
        present.user_ids.append(user_id)
        _publish(world, "MESSAGE_REACTION_ADD", message, user_id, emoji)


def remove(world: World, message: Message, user_id: str, emoji: str) -> None:
    """Take somebody's reaction away; nothing happens when there is none."""
    present = next((each for each in message.reactions if each.emoji == emoji), None)
    if present is None or user_id not in present.user_ids:
        return
    present.user_ids.remove(user_id)
    if not present.user_ids:
        message.reactions.remove(present)
    _publish(world, "MESSAGE_REACTION_REMOVE", message, user_id, emoji)


def clear(world: World, message: Message, emoji: str | None = None) -> None:
    """Take all reactions away, or all of one emoji."""
    channel = world.channels[message.channel_id]
    message.reactions = [each for each in message.reactions if emoji and each.emoji != emoji]
    body: Json = {"channel_id": channel.id, "message_id": message.id}
    if channel.guild_id:
        body["guild_id"] = channel.guild_id
    if emoji:
        body["emoji"] = wire.emoji(emoji)
    name = "MESSAGE_REACTION_REMOVE_EMOJI" if emoji else "MESSAGE_REACTION_REMOVE_ALL"
    world.publish(name, body, channel)


def _publish(world: World, name: str, message: Message, user_id: str, emoji: str) -> None:
    channel = world.channels[message.channel_id]
    body: Json = {
        "user_id": user_id,
        "channel_id": channel.id,
        "message_id": message.id,
        "message_author_id": message.author_id,
        "emoji": wire.emoji(emoji),
        "burst": False,
        "type": 0,
    }
    guild = world.guild_of(channel)
    if guild is not None:
        body["guild_id"] = guild.id
        if name.endswith("ADD") and user_id in guild.members:
            body["member"] = wire.member(world, guild.members[user_id])
    world.publish(name, body, channel)
