"""Routes of application commands, global and by server."""

from bot.sandbox import errors
from bot.sandbox.api.call import Answer, Call, Route
from bot.sandbox.errors import DiscordError
from bot.sandbox.events import Json
from bot.sandbox.registry import Registry

GLOBAL = "/applications/{application}/commands"
GUILD = "/applications/{application}/guilds/{guild}/commands"


class CommandRoutes:
    """The routes, over the registry."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    def routes(self) -> list[Route]:
        """Return the routes of this module; the same for both scopes."""
        found: list[Route] = [
            ("GET", GUILD + "/permissions", self.all_permissions),
            ("GET", GUILD + "/{command}/permissions", self.permissions),
        ]
        for base in (GLOBAL, GUILD):
            found += [
                ("GET", base, self.list_all),
                ("PUT", base, self.replace),
                ("POST", base, self.create),
                ("GET", base + "/{command}", self.fetch),
                ("PATCH", base + "/{command}", self.edit),
                ("DELETE", base + "/{command}", self.delete),
            ]
        return found

    def _scope(self, call: Call) -> str | None:
        if call.path["application"] != call.world.application.id:
            raise errors.unknown("Application")
        return call.guild().id if "guild" in call.path else None

    async def list_all(self, call: Call) -> object:
        """Return a scope's commands."""
        return self._registry.all(self._scope(call))

    async def replace(self, call: Call) -> object:
        """Overwrite a scope's commands."""
        if not isinstance(call.body, list):
            raise DiscordError(400, 50109, "The request body contains invalid JSON.")
        return self._registry.replace(call.body, self._scope(call))

    async def create(self, call: Call) -> object:
        """Create a command, or replace the one of that name."""
        scope = self._scope(call)
        kind, name = call.json.get("type", 1), call.json.get("name")
        known = any((one["type"], one["name"]) == (kind, name) for one in self._registry.all(scope))
        return Answer(200 if known else 201, self._registry.put(call.json, scope))

    async def fetch(self, call: Call) -> object:
        """Return one command."""
        return self._registry.get(call.path["command"], self._scope(call))

    async def edit(self, call: Call) -> object:
        """Change one command."""
        return self._registry.change(call.path["command"], call.json, self._scope(call))

    async def delete(self, call: Call) -> object:
        """Delete one command."""
        self._registry.remove(call.path["command"], self._scope(call))
        return None

    async def all_permissions(self, call: Call) -> object:
        """Return what admins set for commands in this server."""
        guild_id = self._scope(call)
        return [
            self._described(call, command_id, entries)
            for (where, command_id), entries in self._registry.overrides.items()
            if where == guild_id
        ]

    async def permissions(self, call: Call) -> object:
        """Return what admins set for one command: 10066 when nothing was."""
        entries = self._registry.overrides.get((self._scope(call) or "", call.path["command"]))
        if entries is None:
            raise errors.unknown("Application Command Permissions")
        return self._described(call, call.path["command"], entries)

    def _described(self, call: Call, command_id: str, entries: list[Json]) -> Json:
        return {
            "id": command_id,
            "application_id": call.world.application.id,
            "guild_id": call.path["guild"],
            "permissions": entries,
        }
