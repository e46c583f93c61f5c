"""Where errors become sentences: for the command tree and for every control."""

import logging
import secrets
from typing import Any

import discord
from discord import Interaction, app_commands

from bot.errors import UserError
from bot.ui.payload import raw

log = logging.getLogger(__name__)

GONE = 10062
"""Discord's code for an interaction that was not acknowledged within 3 seconds."""


async def show(interaction: Interaction[Any], error: BaseException) -> None:
    """Tell the person privately what went wrong; log a fault of the bot under a reference."""
    sentence = sentence_for(error)
    if sentence is None:
        reference = secrets.token_hex(3)
        log.error("Fault %s in %s", reference, where(interaction), exc_info=error)
        sentence = (
            f"Something went wrong on my side. If it happens again, tell a moderator: {reference}"
        )
    try:
        if interaction.response.is_done():
            await interaction.followup.send(sentence, ephemeral=True)
        else:
            await interaction.response.send_message(sentence, ephemeral=True)
    except discord.HTTPException as failure:
        log.warning("An error could not be shown in %s: %s", where(interaction), failure.status)


def sentence_for(error: BaseException) -> str | None:  # noqa: C901, PLR0911 - one table
    """Return what the person may be told, or None where it is a fault of the bot."""
    if isinstance(error, app_commands.CommandInvokeError):
        error = error.original
    match error:
        case UserError():
            return str(error)
        case app_commands.MissingPermissions():
            names = ", ".join(p.replace("_", " ") for p in error.missing_permissions)
            return f"You need the permission {names} for that."
        case app_commands.BotMissingPermissions():
            names = ", ".join(p.replace("_", " ") for p in error.missing_permissions)
            return f"I need the permission {names} for that. Please ask an admin."
        case app_commands.NoPrivateMessage():
            return "This works in a server only."
        case app_commands.CommandOnCooldown():
            return f"Please wait {error.retry_after:.0f} seconds and try again."
        case app_commands.CheckFailure():
            return "You can't do that here."
        case app_commands.CommandNotFound() | app_commands.CommandSignatureMismatch():
            return "I was just updated. Please restart Discord or wait a minute, then try again."
        case app_commands.TransformerError():
            return f"I can't use {str(error.value)[:50]!r} there. Please pick from the list."
        case discord.Forbidden():
            return "I'm not allowed to do that here. Please ask an admin to check my permissions."
        case discord.HTTPException(code=code) if code == GONE:
            return "That took too long. Please try again."
    return None


def where(interaction: Interaction[Any]) -> str:
    """Name the command or the control's verb: no member, no text."""
    if interaction.command is not None:
        return f"/{interaction.command.qualified_name}"
    custom_id = str(raw(interaction).get("custom_id", ""))
    return f"control {custom_id.split('|', 1)[0]!r}" if custom_id else interaction.type.name
