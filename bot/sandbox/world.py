"""The world the sandbox plays: who there is, where they meet, and what they may do there."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from bot.sandbox import errors, permissions
from bot.sandbox.clock import Clock, RealClock
from bot.sandbox.events import Event, Events, Json
from bot.sandbox.files import Files
from bot.sandbox.model import (
    Application,
    Channel,
    ChannelType,
    Guild,
    Member,
    Message,
    Overwrite,
    Role,
    ThreadState,
    User,
)
from bot.sandbox.permissions import Permission
from bot.sandbox.snowflakes import Snowflakes

FOUNDED = datetime(2026, 1, 5, 9, tzinfo=UTC)
"""When the people and places began: the same world has the same ids at every start."""


class World:
    """All state, by id, and the lookups that everything else shares.

    Whatever changes the world publishes on `events`. `guilds`, `users`, `channels` (threads and
    direct messages too) and `messages` are mappings from id.
    """

    def __init__(self, clock: Clock | None = None) -> None:
        self.clock: Clock = clock or RealClock()
        self.events = Events()
        self.snowflakes = Snowflakes(self.clock.now)
        self._lasting = Snowflakes(lambda: FOUNDED)
        self._servers = Snowflakes(lambda: FOUNDED - timedelta(days=30))
        self.users: dict[str, User] = {}
        self.guilds: dict[str, Guild] = {}
        self.channels: dict[str, Channel] = {}
        self.messages: dict[str, Message] = {}
        self.nonces: dict[tuple[str, str, str], str] = {}
        self.closed_to_bot: set[str] = set()
        """Ids of the people who take no direct messages from the bot."""
        self.installed_by: set[str] = set()
        """Ids of the people who added the app to their account."""
        self.files = Files(self.snowflakes)
        owner = self.add_user("developer", "Developer")
        self.bot = self.add_user("career-guide", "Career Guide", bot=True)
        self.application = Application(self.bot.id, self.bot.id, "Career Guide", owner.id)

    def add_user(self, name: str, display_name: str, *, bot: bool = False) -> User:
        """Add somebody who is in no server yet."""
        user = User(self._lasting.new(), name, display_name, bot)
        self.users[user.id] = user
        return user

    def add_guild(
        self, name: str, *, owner: User, members: Iterable[User] = (), with_bot: bool = True
    ) -> Guild:
        """Add a server with its @everyone role, the owner, the members and, by default, the bot."""
        guild = Guild(self._servers.new(), name, owner.id)
        guild.roles[guild.id] = Role(guild.id, "@everyone", permissions.EVERYONE)
        self.guilds[guild.id] = guild
        for user in (owner, *members):
            self.add_member(guild, user)
        if with_bot:
            self.add_member(guild, self.bot, roles=[self.add_bot_role(guild)])
        return guild

    def add_bot_role(self, guild: Guild) -> Role:
        """Add the role that an app brings along."""
        role = self.add_role(guild, self.bot.display_name, permissions.BOT)
        role.bot_id = self.bot.id
        return role

    def add_guilds(self, count: int) -> list[Guild]:
        """Add many small servers, each with one text channel, for tests of load and shards."""
        owner = self.users[self.application.owner_id]
        guilds = [self.add_guild(f"Server {number + 1}", owner=owner) for number in range(count)]
        for guild in guilds:
            self.add_channel(guild, "general")
        return guilds

    def add_member(self, guild: Guild, user: User, *, roles: Iterable[Role] = ()) -> Member:
        """Let a user join a server."""
        member = Member(user.id, self.clock.now(), [role.id for role in roles])
        guild.members[user.id] = member
        return member

    def add_role(self, guild: Guild, name: str, allows: int = 0, *, color: int = 0) -> Role:
        """Add a role above all present ones."""
        role = Role(self._lasting.new(), name, int(allows), len(guild.roles), color)
        guild.roles[role.id] = role
        return role

    def add_channel(
        self,
        guild: Guild,
        name: str,
        kind: ChannelType = ChannelType.TEXT,
        *,
        topic: str | None = None,
        overwrites: Iterable[Overwrite] = (),
        tags: Iterable[str] = (),
        requires_tag: bool = False,
        parent: Channel | None = None,
        thread: ThreadState | None = None,
        channel_id: str | None = None,
    ) -> Channel:
        """Add a channel, or a thread when `thread` is given."""
        channel = Channel(
            channel_id or self._lasting.new(),
            kind,
            name,
            guild.id,
            position=0 if thread else len(guild.channels),
            topic=topic,
            parent_id=parent.id if parent else None,
            overwrites=list(overwrites),
            tags=[self._tag(each) for each in tags],
            requires_tag=requires_tag,
            thread=thread,
        )
        guild.channels[channel.id] = channel
        self.channels[channel.id] = channel
        return channel

    def _tag(self, name: str) -> Json:
        return {
            "id": self._lasting.new(),
            "name": name,
            "moderated": False,
            "emoji_id": None,
            "emoji_name": None,
        }

    def direct_channel(self, first: str, second: str) -> Channel:
        """Return the direct messages between two users, opening them if need be."""
        wanted = sorted((first, second))
        for channel in self.channels.values():
            if channel.type is ChannelType.DM and channel.recipients == wanted:
                return channel
        channel = Channel(self._lasting.new(), ChannelType.DM, recipients=wanted)
        self.channels[channel.id] = channel
        return channel

    def forget_channel(self, channel: Channel) -> None:
        """Remove a channel or thread and its messages; telling of it is the caller's."""
        self.channels.pop(channel.id, None)
        for message in channel.messages:
            self.messages.pop(message.id, None)
        if channel.guild_id:
            self.guilds[channel.guild_id].channels.pop(channel.id, None)

    # Finding things

    def person(self, name: str) -> User:
        """Return the user of that name or id; `LookupError` names who there is."""
        for user in self.users.values():
            if name in (user.id, user.name, user.display_name):
                return user
        known = ", ".join(user.name for user in self.users.values())
        raise LookupError(f"Nobody is called {name!r}; there are {known}.")

    def find_guild(self, name: str | None = None) -> Guild:
        """Return the server of that name or id, the first when None."""
        for guild in self.guilds.values():
            if name is None or name in (guild.id, guild.name):
                return guild
        raise LookupError(f"There is no server {name!r}.")

    def find_channel(self, name: str, guild: Guild | None = None) -> Channel:
        """Return the channel or thread of that name (with or without ``#``) or id."""
        if name in self.channels:
            return self.channels[name]
        guild = guild or self.find_guild()
        for channel in guild.channels.values():
            if channel.name == name.removeprefix("#"):
                return channel
        known = ", ".join(f"#{channel.name}" for channel in guild.channels.values())
        raise LookupError(f"{guild.name} has no channel {name!r}; there are {known}.")

    def guild_of(self, channel: Channel) -> Guild | None:
        """Return the channel's server, None for direct messages."""
        return self.guilds.get(channel.guild_id) if channel.guild_id else None

    # What people may do

    def allowed(self, channel: Channel, user_id: str) -> Permission:
        """Return what the user may do in the channel; `Permission(0)` where they see nothing."""
        if channel.type is ChannelType.DM:
            return permissions.DIRECT if user_id in channel.recipients else permissions.NONE
        guild = self.guild_of(channel)
        if guild is None:
            return permissions.NONE
        carrier = guild.channels[channel.parent_id] if channel.thread else channel  # type: ignore[index]
        bits = permissions.in_channel(guild, carrier, user_id)
        if channel.type is ChannelType.PRIVATE_THREAD and channel.thread is not None:
            inside = user_id in channel.thread.member_ids or bits & Permission.MANAGE_THREADS
            return bits if inside else permissions.NONE
        return bits

    def allowed_in(self, guild: Guild, user_id: str) -> Permission:
        """Return what the user may do in the server as a whole."""
        return permissions.in_guild(guild, user_id)

    def sees(self, channel: Channel, user_id: str) -> bool:
        """Return whether the user sees the channel at all."""
        return bool(self.allowed(channel, user_id) & Permission.VIEW_CHANNEL)

    def require(self, channel: Channel, user_id: str, needed: int) -> None:
        """Raise Discord's 50001 or 50013 unless the user may do all that `needed` says."""
        bits = self.allowed(channel, user_id)
        if not bits & Permission.VIEW_CHANNEL:
            raise errors.missing_access()
        if bits & needed != needed:
            raise errors.missing_permissions()

    def publish(
        self,
        name: str,
        data: Json,
        channel: Channel | None = None,
        *,
        guild_id: str | None = None,
        only_for: str | None = None,
        to_bot: bool = True,
        to_people: bool = True,
    ) -> None:
        """Tell the bot and the people what happened; see `Event`."""
        where = channel.guild_id if channel else guild_id
        channel_id = channel.id if channel else None
        self.events.publish(Event(name, data, where, channel_id, only_for, to_bot, to_people))
