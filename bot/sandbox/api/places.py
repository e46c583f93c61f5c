"""Routes of the application, its user, other users, servers, members and roles."""

from bot.sandbox import changes, errors, wire
from bot.sandbox.api.call import Call, Route
from bot.sandbox.events import Json
from bot.sandbox.gateway import Gateway
from bot.sandbox.model import Application
from bot.sandbox.world import World

GUILD = "/guilds/{guild}"


class PlaceRoutes:
    """The routes; the gateway tells its address and how many shards it wants."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    def routes(self) -> list[Route]:
        """Return the routes of this module."""
        return [
            ("GET", "/gateway", self.gateway),
            ("GET", "/gateway/bot", self.gateway_bot),
            ("GET", "/users/@me", me),
            ("PATCH", "/users/@me", me),
            ("GET", "/users/@me/guilds", my_guilds),
            ("DELETE", "/users/@me/guilds/{guild}", leave_guild),
            ("POST", "/users/@me/channels", open_direct),
            ("GET", "/users/{user}", user),
            ("GET", "/oauth2/applications/@me", application),
            ("GET", "/applications/@me", application),
            ("GET", "/applications/{application}/emojis", application_emojis),
            ("GET", GUILD, guild),
            ("GET", GUILD + "/channels", channels),
            ("GET", GUILD + "/threads/active", active_threads),
            ("GET", GUILD + "/members", members),
            ("GET", GUILD + "/members/search", search_members),
            ("GET", GUILD + "/members/{user}", member),
            ("GET", GUILD + "/roles", roles),
            ("GET", GUILD + "/roles/{role}", role),
            ("GET", GUILD + "/emojis", nothing),
            ("GET", GUILD + "/stickers", nothing),
            ("GET", GUILD + "/webhooks", nothing),
        ]

    async def gateway(self, _: Call) -> object:
        """Return where the gateway is."""
        return {"url": self._gateway.url}

    async def gateway_bot(self, _: Call) -> object:
        """Return where the gateway is, how many shards, and what starts are left."""
        return self._gateway.description()


async def me(call: Call) -> object:
    """Return the bot's user."""
    body = wire.user(call.world.bot)
    return body | {"mfa_enabled": False, "locale": "en-US", "verified": True, "email": None}


async def user(call: Call) -> object:
    """Return a user."""
    found = call.world.users.get(call.path["user"])
    if found is None:
        raise errors.unknown("User")
    return wire.user(found)


async def my_guilds(call: Call) -> object:
    """Return the bot's servers."""
    found = [one for one in call.world.guilds.values() if call.world.bot.id in one.members]
    after = int(call.query.get("after") or 0)
    limit = call.number("limit", 200, 1, 200)
    chosen = [one for one in found if int(one.id) > after][:limit]
    keys = ("id", "name", "icon", "banner", "features")
    return [
        {key: wire.guild(one)[key] for key in keys}
        | {
            "owner": False,
            "permissions": str(int(call.world.allowed_in(one, call.world.bot.id))),
        }
        for one in chosen
    ]


async def leave_guild(call: Call) -> object:
    """Let the bot leave a server."""
    changes.remove_bot(call.world, call.guild())
    return None


async def open_direct(call: Call) -> object:
    """Open the direct messages with somebody."""
    recipient = str(call.json.get("recipient_id"))
    if recipient not in call.world.users:
        raise errors.unknown("User")
    return wire.channel(call.world, call.world.direct_channel(call.world.bot.id, recipient))


def described(world: World, one: Application) -> Json:
    """Return the application with its owner."""
    return {
        "id": one.id,
        "name": one.name,
        "icon": None,
        "description": "",
        "type": None,
        "bot": wire.user(world.bot),
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": one.public_key,
        "flags": 0,
        "flags_new": "0",
        "redirect_uris": [],
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "owner": wire.user(world.users[one.owner_id]),
        "approximate_guild_count": len(world.guilds),
        "approximate_user_install_count": len(world.installed_by),
        "approximate_user_authorization_count": 0,
        "explicit_content_filter": 0,
        "team": None,
        "eligible_oauth2_scopes": [],
    }


async def application(call: Call) -> object:
    """Return the bot's own application."""
    return described(call.world, call.world.application)


async def application_emojis(call: Call) -> object:
    """Return the application's emojis."""
    return {"items": call.world.application.emojis}


async def guild(call: Call) -> object:
    """Return a server."""
    found = call.guild()
    counts = {"approximate_member_count": len(found.members), "approximate_presence_count": 1}
    return wire.guild(found) | (counts if call.query.get("with_counts") in ("1", "true") else {})


async def channels(call: Call) -> object:
    """Return a server's channels, without its threads."""
    everything = call.guild().channels.values()
    return [wire.channel(call.world, one) for one in everything if one.thread is None]


async def active_threads(call: Call) -> object:
    """Return the open threads that the bot sees."""
    found = [
        wire.thread(call.world, one)
        for one in call.guild().channels.values()
        if one.thread and not one.thread.archived and call.world.sees(one, call.world.bot.id)
    ]
    own = [one["member"] for one in found if "member" in one]
    return {"threads": found, "members": own, "has_more": False}


async def members(call: Call) -> object:
    """List members by id; `limit` up to 1,000, `after` a user's id."""
    limit, after = call.number("limit", 1, 1, 1000), int(call.query.get("after") or 0)
    people = sorted(call.guild().members.values(), key=lambda one: int(one.user_id))
    chosen = [one for one in people if int(one.user_id) > after][:limit]
    return [wire.member(call.world, one) for one in chosen]


async def search_members(call: Call) -> object:
    """Return members whose name starts with the query."""
    query = call.query.get("query", "").lower()
    found = [
        one
        for one in call.guild().members.values()
        if call.world.users[one.user_id].name.lower().startswith(query)
    ]
    return [wire.member(call.world, one) for one in found[: call.number("limit", 1, 1, 1000)]]


async def member(call: Call) -> object:
    """Return one member."""
    found = call.guild().members.get(call.path["user"].replace("@me", call.world.bot.id))
    if found is None:
        raise errors.unknown("Member")
    return wire.member(call.world, found)


async def roles(call: Call) -> object:
    """Return a server's roles."""
    return [wire.role(one) for one in call.guild().roles.values()]


async def role(call: Call) -> object:
    """Return one role."""
    found = call.guild().roles.get(call.path["role"])
    if found is None:
        raise errors.unknown("Role")
    return wire.role(found)


async def nothing(call: Call) -> object:
    """Return the empty list of what the sandbox's servers never have."""
    call.guild()
    return []
