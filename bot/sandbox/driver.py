"""A person at Discord's client, for tests: ``await student.slash("ask", question="…")``."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from bot.sandbox import actions, offered
from bot.sandbox.events import Json
from bot.sandbox.model import Channel, MessageFlag, User
from bot.sandbox.options import Refused
from bot.sandbox.registry import MESSAGE_MENU, SLASH, USER_MENU
from bot.sandbox.reply import NoAnswer, Reply
from bot.sandbox.seen import Seen

if TYPE_CHECKING:
    from bot.sandbox.server import Sandbox

Match = str | Callable[[Seen], bool]


class Choice(NamedTuple):
    """One suggestion of an autocomplete."""

    name: str
    value: object


class Person:
    """Somebody in the world and all they can do.

    Channels are given by name, id or `Channel`; `in_dm` means the direct messages with the bot,
    `in_guild` another server than the first. Whatever Discord's client would not allow raises
    `Refused`, silence of the bot raises `NoAnswer`; both say what a person would read.
    """

    def __init__(self, sandbox: "Sandbox", user: User) -> None:
        self.sandbox = sandbox
        self.user = user
        self._heard_up_to = 0

    def __repr__(self) -> str:
        return f"<{self.user.name}>"

    @property
    def id(self) -> str:
        """The person's id."""
        return self.user.id

    @property
    def mention(self) -> str:
        """What mentions this person in a message."""
        return f"<@{self.user.id}>"

    def channel(
        self,
        wanted: "str | Channel | None" = None,
        *,
        in_dm: bool = False,
        in_guild: str | None = None,
    ) -> Channel:
        """Return the channel meant; #general of the first server by default."""
        world = self.sandbox.world
        if in_dm:
            return world.direct_channel(self.id, world.bot.id)
        if isinstance(wanted, Channel):
            return wanted
        return world.find_channel(wanted or "general", world.find_guild(in_guild))

    # Commands

    async def commands(
        self,
        *,
        in_channel: "str | Channel | None" = None,
        in_dm: bool = False,
        in_guild: str | None = None,
    ) -> list[str]:
        """Return what the client offers here: ``/ask``, ``/schedule add``, menu names."""
        where = self.channel(in_channel, in_dm=in_dm, in_guild=in_guild)
        found = await actions.commands(self.sandbox, self.id, where.id)
        return [name for command in found for name in offered.written(command)]

    async def slash(
        self,
        command: str,
        /,
        *,
        in_channel: "str | Channel | None" = None,
        in_dm: bool = False,
        in_guild: str | None = None,
        within: float = 10.0,
        **options: object,
    ) -> Reply:
        """Run a slash command, such as ``ask`` or ``schedule add``, and wait for the answer.

        `options` are by name, in the type the command registered: text, number, bool; a user,
        channel or role by name, id or object; a file as ``(name, bytes)``. After a deferral the
        answer is waited for `within` seconds.
        """
        where = self.channel(in_channel, in_dm=in_dm, in_guild=in_guild)
        name, *path = command.removeprefix("/").split()
        found = await offered.find(self.sandbox, self.user, where, SLASH, name)
        state = await actions.start_command(
            self.sandbox, self.id, where.id, found["id"], options, path=tuple(path)
        )
        return await self._reply(state, within)

    async def autocomplete(
        self,
        command: str,
        option: str,
        typed: str = "",
        /,
        *,
        in_channel: "str | Channel | None" = None,
        in_dm: bool = False,
        in_guild: str | None = None,
        **others: object,
    ) -> list[Choice]:
        """Type into an option and return what is suggested; `others` are already filled in."""
        where = self.channel(in_channel, in_dm=in_dm, in_guild=in_guild)
        name, *path = command.removeprefix("/").split()
        found = await offered.find(self.sandbox, self.user, where, SLASH, name)
        choices = await actions.autocomplete(
            self.sandbox,
            self.id,
            where.id,
            found["id"],
            focused=option,
            typed=typed,
            options=others,
            path=tuple(path),
        )
        return [Choice(each["name"], each["value"]) for each in choices]

    async def message_menu(self, name: str, message: Seen, *, within: float = 10.0) -> Reply:
        """Run a command of a message's *Apps* menu."""
        where = self.sandbox.world.channels[message.message.channel_id]
        found = await offered.find(self.sandbox, self.user, where, MESSAGE_MENU, name)
        state = await actions.start_message_menu(self.sandbox, self.id, message.id, found["id"])
        return await self._reply(state, within)

    async def user_menu(
        self,
        name: str,
        target: "Person",
        *,
        in_channel: "str | Channel | None" = None,
        within: float = 10.0,
    ) -> Reply:
        """Run a command of somebody's *Apps* menu."""
        where = self.channel(in_channel)
        found = await offered.find(self.sandbox, self.user, where, USER_MENU, name)
        state = await actions.start_user_menu(
            self.sandbox, self.id, where.id, target.id, found["id"]
        )
        return await self._reply(state, within)

    # Components; `Seen` and `Reply` offer these by label

    async def press(self, message: Seen, custom_id: str, *, within: float = 10.0) -> Reply:
        """Press a button by its custom_id and wait for what comes of it."""
        state = await actions.press(self.sandbox, self.id, message.id, custom_id)
        return await self._reply(state, within)

    async def choose(
        self, message: Seen, custom_id: str, *values: object, within: float = 10.0
    ) -> Reply:
        """Choose in a select by its custom_id and wait for what comes of it."""
        chosen = [str(getattr(each, "id", each)) for each in values]
        state = await actions.select(self.sandbox, self.id, message.id, custom_id, chosen)
        return await self._reply(state, within)

    async def submit(
        self, opened: Reply, values: Mapping[str, object], *, within: float = 10.0
    ) -> Reply:
        """Fill in the form that a reply opened and send it."""
        state = await actions.submit(self.sandbox, self.id, opened.interaction.id, dict(values))
        return await self._reply(state, within)

    async def _reply(self, state: Json, within: float) -> Reply:
        interaction = self.sandbox.interactions.by_id[state["id"]]
        return await Reply(self, interaction).arrived(within)

    # Messages

    async def say(
        self,
        channel: "str | Channel",
        text: str,
        *,
        mention: bool = False,
        reply_to: Seen | Reply | None = None,
        ping: bool = True,
        in_guild: str | None = None,
        files: list[tuple[str, bytes]] | None = None,
    ) -> Seen:
        """Write a message; `mention` puts the bot's mention in front, `ping` is for replies."""
        where = self.channel(channel, in_guild=in_guild)
        written = f"<@{self.sandbox.world.bot.id}> {text}" if mention else text
        return await self._say(where, written, reply_to=reply_to, ping=ping, files=files)

    async def dm(self, text: str, *, reply_to: Seen | Reply | None = None) -> Seen:
        """Write to the bot in direct messages."""
        return await self._say(self.channel(in_dm=True), text, reply_to=reply_to)

    async def _say(
        self,
        where: Channel,
        text: str,
        *,
        reply_to: Seen | Reply | None = None,
        ping: bool = True,
        files: list[tuple[str, bytes]] | None = None,
    ) -> Seen:
        target = reply_to.id if reply_to is not None else None
        sent = await actions.say(
            self.sandbox, self.id, where.id, text, reply_to=target, ping=ping, files=files
        )
        self._heard_up_to = int(sent["id"])
        return Seen(self, self.sandbox.world.messages[sent["id"]])

    async def wait_for_message(
        self,
        matching: Match | None = None,
        *,
        in_channel: "str | Channel | None" = None,
        in_dm: bool = False,
        in_guild: str | None = None,
        by: str | None = None,
        within: float = 5.0,
    ) -> Seen:
        """Return the next message, by the bot unless `by` names somebody, that this person sees.

        "Next" is after the last one this person wrote or got from here, so an answer that came
        already counts. `matching` is a part of its text or a test; without a channel, all count.
        """
        placed = in_dm or in_channel is not None or in_guild is not None
        where = self.channel(in_channel, in_dm=in_dm, in_guild=in_guild) if placed else None
        author = self.sandbox.world.person(by).id if by else self.sandbox.world.bot.id

        def fitting() -> Seen | None:
            heard = self._unheard(where, author)
            return next((each for each in heard if _fits(each, matching)), None)

        if not await self.sandbox.until(lambda: fitting() is not None, within=within):
            place = f" in #{where.name}" if where and where.name else ""
            last = [each.text for each in self._unheard(where, author)]
            raise NoAnswer(f"no fitting message{place} within {within:g} s; there came {last}")
        found = fitting()
        if found is None:
            raise NoAnswer("the message went away at once")
        self._heard_up_to = int(found.id)
        return found

    def _unheard(self, where: Channel | None, author: str) -> list[Seen]:
        channels = [where] if where else list(self.sandbox.world.channels.values())
        found = [
            Seen(self, each)
            for channel in channels
            if self.sandbox.world.sees(channel, self.id)
            for each in channel.messages
            if int(each.id) > self._heard_up_to
            and each.author_id == author
            and each.only_for in (None, self.id)
            and not each.flags & MessageFlag.LOADING
        ]
        return sorted(found, key=lambda each: int(each.id))

    async def history(
        self,
        channel: "str | Channel | None" = None,
        *,
        in_dm: bool = False,
        in_guild: str | None = None,
        limit: int = 50,
    ) -> list[Seen]:
        """Return what this person sees in a channel, oldest first."""
        where = self.channel(channel, in_dm=in_dm, in_guild=in_guild)
        found = await actions.history(self.sandbox, self.id, where.id, limit=limit)
        return [Seen(self, self.sandbox.world.messages[each["id"]]) for each in reversed(found)]

    def threads(self, channel: "str | Channel", *, in_guild: str | None = None) -> list[Channel]:
        """Return the threads or posts of a channel that this person sees, oldest first."""
        where, world = self.channel(channel, in_guild=in_guild), self.sandbox.world
        return [
            each
            for each in world.channels.values()
            if each.parent_id == where.id and each.thread and world.sees(each, self.id)
        ]

    def look_at(self, message: Seen | Reply) -> Seen:
        """Return somebody else's message as this person sees it; `Refused` when they do not."""
        found = message.message if isinstance(message, Reply) else message
        if found.message.only_for not in (None, self.id):
            raise Refused(f"{self.user.name} does not see that message.")
        return Seen(self, found.message)

    async def react(self, message: Seen | Reply, emoji: str) -> None:
        """React with an emoji."""
        await actions.react(self.sandbox, self.id, message.id, emoji)

    async def dismiss(self, message: Seen | Reply) -> None:
        """Dismiss a private message."""
        await actions.dismiss(self.sandbox, self.id, message.id)


def _fits(seen: Seen, matching: Match | None) -> bool:
    if matching is None:
        return True
    return matching in seen.text if isinstance(matching, str) else matching(seen)
