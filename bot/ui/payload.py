"""What Discord sends with a pressed control or a filled-in form."""

from collections.abc import Mapping
from typing import Any, cast

from discord import Interaction

from bot.ui import limits


def raw(interaction: Interaction[Any]) -> Mapping[str, Any]:
    """Return the interaction's data as it came, empty where there is none."""
    return cast("Mapping[str, Any]", interaction.data or {})


def server_of(interaction: Interaction[Any]) -> int | None:
    """Return the server whose settings hold, or None in direct messages.

    Where a member brought the bot along into a server that has not added it, there are no settings
    and nothing is counted there: it is as in direct messages.
    """
    brought = interaction.is_user_integration() and not interaction.is_guild_integration()
    return None if brought else interaction.guild_id


def chosen(interaction: Interaction[Any]) -> list[str]:
    """Return the values picked in the select that was used."""
    return list(raw(interaction).get("values", []))


def entered(interaction: Interaction[Any]) -> dict[str, str | list[str]]:
    """Return what was entered in the form that was sent, by custom_id."""
    return {
        part["custom_id"]: part.get("values") or part.get("value") or ""
        for part in limits.walk(list(raw(interaction).get("components", [])))
        if "custom_id" in part
    }
