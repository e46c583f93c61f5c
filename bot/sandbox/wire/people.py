"""Users, members and roles as Discord's JSON, and how it writes times."""

from datetime import UTC, datetime

from bot.sandbox.events import Json
from bot.sandbox.model import Member, Role, User
from bot.sandbox.world import World


def time(moment: datetime) -> str:
    """Return ISO 8601 in UTC with an offset, as Discord writes times."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def user(someone: User) -> Json:
    """A user."""
    body: Json = {
        "id": someone.id,
        "username": someone.display_name if someone.bot else someone.name,
        "global_name": someone.display_name if not someone.bot else None,
        "discriminator": "0" if not someone.bot else "0042",
        "avatar": None,
        "public_flags": 0,
        "flags": 0,
        "primary_guild": None,
        "banner": None,
        "accent_color": None,
        "avatar_decoration_data": None,
        "collectibles": None,
    }
    if someone.bot:
        body["bot"] = True
    return body


def member(world: World, person: Member, *, with_user: bool = True) -> Json:
    """A member; inside a gateway message it comes without its user."""
    body: Json = {
        "roles": list(person.roles),
        "joined_at": time(person.joined_at),
        "nick": person.nick,
        "avatar": None,
        "banner": None,
        "communication_disabled_until": None,
        "flags": 0,
        "pending": False,
        "premium_since": None,
        "mute": False,
        "deaf": False,
    }
    if with_user:
        body["user"] = user(world.users[person.user_id])
    return body


def role(each: Role) -> Json:
    """A role."""
    body: Json = {
        "id": each.id,
        "name": each.name,
        "permissions": str(int(each.permissions)),
        "position": each.position,
        "color": each.color,
        "colors": {"primary_color": each.color, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": each.bot_id is not None,
        "mentionable": each.mentionable,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }
    if each.bot_id:
        body["tags"] = {"bot_id": each.bot_id}
    return body
