"""The world that a new sandbox starts with: one career server, its people and its channels."""

from bot.sandbox import permissions
from bot.sandbox.clock import Clock
from bot.sandbox.model import Channel, ChannelType, Guild, Overwrite, OverwriteKind
from bot.sandbox.permissions import Permission
from bot.sandbox.world import World

PEOPLE = {
    "student": "Sam Student",
    "student2": "Riley Student",
    "moderator": "Morgan Moderator",
    "admin": "Alex Admin",
}


def career_server(clock: Clock | None = None) -> World:
    """Return a world with the server *Careers*, the four people of `PEOPLE` and the bot.

    Channels: #general, #career-questions, #announcements (announcement), #career-forum (forum with
    three tags), #moderators (private) and #read-only, where students and the bot may only read.
    """
    world = World(clock)
    people = {name: world.add_user(name, shown) for name, shown in PEOPLE.items()}
    owner = world.users[world.application.owner_id]
    guild = world.add_guild("Careers", owner=owner, members=people.values())
    moderators = world.add_role(guild, "Moderators", permissions.MODERATOR, color=0x2ECC71)
    admins = world.add_role(guild, "Admins", permissions.ADMIN, color=0xE67E22)
    world.add_role(guild, "Series", color=0x3498DB).mentionable = True
    guild.members[people["moderator"].id].roles.append(moderators.id)
    guild.members[people["admin"].id].roles.append(admins.id)

    world.add_channel(guild, "general", topic="Anything and everything")
    world.add_channel(guild, "career-questions", topic="Ask about the job")
    world.add_channel(guild, "announcements", ChannelType.ANNOUNCEMENT)
    tags = ("Question", "Story", "Day in the life")
    world.add_channel(guild, "career-forum", ChannelType.FORUM, tags=tags)
    staff = [moderators.id, admins.id, *_bot_roles(guild)]
    world.add_channel(guild, "moderators", overwrites=_only_for(guild, staff))
    writing = Permission.SEND_MESSAGES | Permission.SEND_MESSAGES_IN_THREADS
    closed = [Overwrite(guild.id, OverwriteKind.ROLE, deny=writing)]
    world.add_channel(guild, "read-only", overwrites=closed)
    return world


def _bot_roles(guild: Guild) -> list[str]:
    return [role.id for role in guild.roles.values() if role.bot_id]


def _only_for(guild: Guild, role_ids: list[str]) -> list[Overwrite]:
    seeing = Permission.VIEW_CHANNEL
    hidden = Overwrite(guild.id, OverwriteKind.ROLE, deny=seeing)
    return [hidden, *(Overwrite(each, OverwriteKind.ROLE, allow=seeing) for each in role_ids)]


def general(world: World) -> Channel:
    """Return the first server's #general."""
    return world.find_channel("general")
