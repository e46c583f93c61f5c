"""Which commands somebody is offered, by the names they would type or click."""

from typing import TYPE_CHECKING

from bot.sandbox import actions
from bot.sandbox.events import Json
from bot.sandbox.model import Channel, User
from bot.sandbox.options import Refused, meant
from bot.sandbox.permissions import names
from bot.sandbox.registry import GROUP, SLASH, SUBCOMMAND

if TYPE_CHECKING:
    from bot.sandbox.server import Sandbox


async def find(sandbox: "Sandbox", user: User, where: Channel, kind: int, name: str) -> Json:
    """Return a command this person may use here.

    `Refused` says what they lack, or names the nearest command when there is none of that name.
    """
    sign = "/" if kind == SLASH else ""
    usable = await actions.commands(sandbox, user.id, where.id)
    for command in usable:
        if (command["type"], command["name"]) == (kind, name):
            return command
    for command in (*sandbox.registry.all(where.guild_id), *sandbox.registry.all()):
        if (command["type"], command["name"]) == (kind, name):
            place = f"#{where.name}" if where.name else "direct messages"
            raise Refused(f"{user.name} may not use {sign}{name} in {place}{_needs(command)}")
    known = [each["name"] for each in usable if each["type"] == kind]
    raise Refused(meant(name, known, f"command {sign}"))


def _needs(command: Json) -> str:
    needed = command["default_member_permissions"]
    if needed is None:
        return ""
    return f" (it needs {', '.join(names(int(needed))) or 'an administrator'})"


def written(command: Json) -> list[str]:
    """Return what one would type: ``/ask``, each ``/schedule add``, or a menu's name."""
    if command["type"] != SLASH:
        return [command["name"]]
    return _subcommands(f"/{command['name']}", command.get("options") or [])


def _subcommands(prefix: str, options: list[Json]) -> list[str]:
    inner = [one for one in options if one["type"] in (SUBCOMMAND, GROUP)]
    if not inner:
        return [prefix]
    return [
        name
        for one in inner
        for name in _subcommands(f"{prefix} {one['name']}", one.get("options") or [])
    ]
