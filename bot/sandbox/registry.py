"""The application's commands: what the bot registered, and who may use which where."""

import re

from bot.sandbox import errors
from bot.sandbox.errors import Problems
from bot.sandbox.events import Json
from bot.sandbox.model import Channel, ChannelType
from bot.sandbox.permissions import Permission
from bot.sandbox.world import World

SLASH, USER_MENU, MESSAGE_MENU = 1, 2, 3
SUBCOMMAND, GROUP = 1, 2
_NAME = re.compile(r"^[-_'\w]{1,32}$")
_MOST = {SLASH: 100, USER_MENU: 15, MESSAGE_MENU: 15}


class Registry:
    """Commands by scope: a server's id, or None for the global ones.

    `overrides` are what an admin set under Server Settings → Integrations: by (server, command) a
    list of ``{"id", "type": 1 role | 2 user | 3 channel, "permission": bool}``.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._scopes: dict[str | None, dict[str, Json]] = {None: {}}
        self.overrides: dict[tuple[str, str], list[Json]] = {}

    def all(self, guild_id: str | None = None) -> list[Json]:
        """Return one scope's commands."""
        return list(self._scopes.get(guild_id, {}).values())

    def get(self, command_id: str, guild_id: str | None = None) -> Json:
        """Return one command of a scope, or raise 10063."""
        command = self._scopes.get(guild_id, {}).get(command_id)
        if command is None:
            raise errors.unknown("application command")
        return command

    def replace(self, bodies: list[Json], guild_id: str | None = None) -> list[Json]:
        """Overwrite a scope; a command of the same name and type keeps its id."""
        problems = Problems()
        seen: set[tuple[int, str]] = set()
        for number, body in enumerate(bodies):
            check(body, problems, f"{number}.")
            key = (body.get("type", SLASH), str(body.get("name")))
            if key in seen:
                message = "Application command names must be unique"
                problems.add(f"{number}.name", "APPLICATION_COMMANDS_DUPLICATE_NAME", message)
            seen.add(key)
        problems.raise_if_any()
        for kind, most in _MOST.items():
            if sum(1 for one, _ in seen if one == kind) > most:
                message = f"Maximum number of application commands reached ({most})"
                raise errors.refused(400, 30032, message)
        made = [self._stored(body, guild_id) for body in bodies]
        self._scopes[guild_id] = {each["id"]: each for each in made}
        self._tell()
        return made

    def put(self, body: Json, guild_id: str | None = None) -> Json:
        """Create a command, or replace the one of the same name and type."""
        problems = Problems()
        check(body, problems)
        problems.raise_if_any()
        command = self._stored(body, guild_id)
        self._scopes.setdefault(guild_id, {})[command["id"]] = command
        self._tell()
        return command

    def change(self, command_id: str, body: Json, guild_id: str | None = None) -> Json:
        """Change some fields of a command."""
        merged = self.get(command_id, guild_id) | body
        problems = Problems()
        check(merged, problems)
        problems.raise_if_any()
        command = self._stored(merged, guild_id) | {"id": command_id}
        self._scopes[guild_id][command_id] = command
        self._tell()
        return command

    def remove(self, command_id: str, guild_id: str | None = None) -> None:
        """Take a command away."""
        self.get(command_id, guild_id)
        del self._scopes[guild_id][command_id]
        self._tell()

    def _stored(self, body: Json, guild_id: str | None) -> Json:
        kind = body.get("type", SLASH)
        same = (
            each["id"]
            for each in self.all(guild_id)
            if (each["type"], each["name"]) == (kind, body["name"])
        )
        required = body.get("default_member_permissions")
        command: Json = {
            "id": next(same, None) or self._world.snowflakes.new(),
            "application_id": self._world.application.id,
            "version": self._world.snowflakes.new(),
            "type": kind,
            "name": body["name"],
            "name_localizations": body.get("name_localizations"),
            "description": body.get("description") or "",
            "description_localizations": body.get("description_localizations"),
            "default_member_permissions": None if required is None else str(required),
            "nsfw": bool(body.get("nsfw")),
            "integration_types": body.get("integration_types") or [0],
        }
        if body.get("options"):
            command["options"] = body["options"]
        if guild_id is None:
            command["contexts"] = body.get("contexts")
            command["dm_permission"] = body.get("dm_permission", True)
        else:
            command["guild_id"] = guild_id
        return command

    def _tell(self) -> None:
        self._world.publish("COMMANDS_UPDATE", {}, to_bot=False)

    def usable(self, channel: Channel, user_id: str) -> list[Json]:
        """Return the commands this person may use in this channel, a server's own first."""
        own = self.all(channel.guild_id) if channel.guild_id else []
        names = {(each["type"], each["name"]) for each in own}
        shared = [each for each in self.all() if (each["type"], each["name"]) not in names]
        return [each for each in (*own, *shared) if self.may_use(each, channel, user_id)]

    def may_use(self, command: Json, channel: Channel, user_id: str) -> bool:
        """Return whether Discord's client would offer the command to this person here."""
        contexts = command.get("contexts")
        if channel.type is ChannelType.DM:
            if command.get("guild_id") or user_id not in channel.recipients:
                return False
            return 1 in contexts if contexts is not None else bool(command.get("dm_permission"))
        if contexts is not None and 0 not in contexts:
            return False
        return self._installed(command, channel, user_id) and self._permitted(
            command, channel, user_id
        )

    def _installed(self, command: Json, channel: Channel, user_id: str) -> bool:
        guild = self._world.guilds[channel.guild_id or ""]
        by_user = 1 in command["integration_types"] and user_id in self._world.installed_by
        return self._world.bot.id in guild.members or by_user

    def _permitted(self, command: Json, channel: Channel, user_id: str) -> bool:
        bits = self._world.allowed(channel, user_id)
        if not bits & Permission.USE_APPLICATION_COMMANDS:
            return False
        override = self._override(command["id"], channel, user_id)
        needed = command["default_member_permissions"]
        if bits & Permission.ADMINISTRATOR or override is not None:
            return bool(bits & Permission.ADMINISTRATOR) or bool(override)
        return needed is None or (needed != "0" and bits & int(needed) == int(needed))

    def _override(self, command_id: str, channel: Channel, user_id: str) -> bool | None:
        """Return what the Integrations page says: a user before roles before @everyone."""
        guild = self._world.guilds[channel.guild_id or ""]
        present = self.overrides.get((guild.id, command_id), [])
        said = {(each["type"], each["id"]): bool(each["permission"]) for each in present}
        where = said.get((3, channel.parent_id or channel.id), said.get((3, channel.id)))
        if where is False:
            return False
        if (2, user_id) in said:
            return said[2, user_id]
        roles = [said[1, one] for one in guild.members[user_id].roles if (1, one) in said]
        return any(roles) if roles else said.get((1, guild.id))


def check(body: Json, problems: Problems, path: str = "") -> None:
    """Note what is wrong with a command: name, description, options, choices, total size."""
    kind = body.get("type", SLASH)
    name = str(body.get("name") or "")
    problems.longer_than(f"{path}name", name, 32, 1)
    if kind == SLASH:
        if name and (not _NAME.match(name) or name != name.lower()):
            message = "Command name is invalid"
            problems.add(f"{path}name", "APPLICATION_COMMAND_INVALID_NAME", message)
        problems.longer_than(f"{path}description", body.get("description") or "", 100, 1)
    elif body.get("description"):
        message = "Context menu commands cannot have description"
        problems.add(f"{path}description", "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION", message)
    _check_options(body.get("options") or [], problems, f"{path}options")
    if size(body) > 8000:
        message = "Command exceeds maximum size (8000)"
        problems.add(f"{path}options", "APPLICATION_COMMAND_TOO_LARGE", message)


def size(body: Json) -> int:
    """Return the characters that count towards a command's 8,000, the longest localisation each.

    https://discord.com/developers/docs/interactions/application-commands#registering-a-command
    """
    total = 0
    for field in ("name", "description"):
        texts = [body.get(field) or "", *(body.get(f"{field}_localizations") or {}).values()]
        total += max(len(text) for text in texts)
    value = body.get("value")
    total += len(value) if isinstance(value, str) else 0
    inner = [*(body.get("options") or []), *(body.get("choices") or [])]
    return total + sum(size(each) for each in inner)


def _check_options(options: list[Json], problems: Problems, path: str) -> None:
    if len(options) > 25:
        problems.add(path, "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
    optional_before = False
    names: set[str] = set()
    for number, option in enumerate(options):
        where = f"{path}.{number}"
        name = str(option.get("name") or "")
        if not _NAME.match(name) or name != name.lower():
            problems.add(
                f"{where}.name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid"
            )
        if name in names:
            message = "Option names must be unique"
            code = "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS"
            problems.add(f"{where}.name", code, message)
        names.add(name)
        problems.longer_than(f"{where}.description", option.get("description") or "", 100, 1)
        if option.get("required") and optional_before:
            message = "Required options must be placed before non-required options"
            problems.add(where, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", message)
        optional_before = optional_before or not option.get("required")
        choices = option.get("choices") or []
        if len(choices) > 25:
            message = "Must be 25 or fewer in length."
            problems.add(f"{where}.choices", "BASE_TYPE_MAX_LENGTH", message)
        for place, choice in enumerate(choices):
            problems.longer_than(f"{where}.choices.{place}.name", choice.get("name"), 100, 1)
            problems.longer_than(f"{where}.choices.{place}.value", choice.get("value"), 100)
        _check_options(option.get("options") or [], problems, f"{where}.options")
