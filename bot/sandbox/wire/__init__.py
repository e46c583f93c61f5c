"""The world's things as Discord's JSON, with every field that its description calls required."""

from bot.sandbox.wire.messages import (
    emoji,
    gateway_message,
    message,
    reaction,
    typing,
    without_content,
)
from bot.sandbox.wire.people import member, role, time, user
from bot.sandbox.wire.places import channel, guild, guild_create, thread, thread_member

__all__ = [
    "channel",
    "emoji",
    "gateway_message",
    "guild",
    "guild_create",
    "member",
    "message",
    "reaction",
    "role",
    "thread",
    "thread_member",
    "time",
    "typing",
    "user",
    "without_content",
]
