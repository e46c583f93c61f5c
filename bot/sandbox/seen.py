"""Messages and replies as one person sees them; what they may press is pressed from here."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.sandbox import components
from bot.sandbox.components import LINK, SELECTS, Kind
from bot.sandbox.events import Json
from bot.sandbox.model import Channel, Message, MessageFlag
from bot.sandbox.options import Refused, meant

if TYPE_CHECKING:
    from bot.sandbox.driver import Person
    from bot.sandbox.reply import Reply


@dataclass(frozen=True, slots=True)
class Button:
    """A button: what it says (`label`, or its emoji) and whether it can be pressed."""

    label: str
    custom_id: str | None
    style: int
    disabled: bool
    url: str | None


@dataclass(frozen=True, slots=True)
class Select:
    """A select: its placeholder, and its options as label → value."""

    placeholder: str
    custom_id: str
    options: dict[str, str]
    disabled: bool


@dataclass(frozen=True, slots=True)
class File:
    """An attachment: its name, size in bytes, address and content."""

    name: str
    size: int
    url: str
    data: bytes


class Seen:
    """A message as `person` sees it, always in its present state."""

    def __init__(self, person: "Person", message: Message) -> None:
        self.person = person
        self.message = message

    def __repr__(self) -> str:
        private = " (only you can see this)" if self.is_private else ""
        return f"<message by {self.author}{private}: {self.text!r} {self.labels}>"

    @property
    def id(self) -> str:
        """The message's id."""
        return self.message.id

    @property
    def author(self) -> str:
        """The author's user name."""
        return self.person.sandbox.world.users[self.message.author_id].name

    @property
    def content(self) -> str:
        """The plain content, without embeds and components."""
        return self.message.content

    @property
    def text(self) -> str:
        """All text one reads: content, embeds and text displays, a line each; no button labels."""
        found = [self.message.content]
        for embed in self.message.embeds:
            found += _embed_texts(embed)
        found += components.texts(self.message.components)
        return "\n".join(each for each in found if each)

    @property
    def is_private(self) -> bool:
        """Whether only one person sees it (ephemeral)."""
        return self.message.only_for is not None

    @property
    def is_thinking(self) -> bool:
        """Whether it still says "thinking…"."""
        return bool(self.message.flags & MessageFlag.LOADING)

    @property
    def is_edited(self) -> bool:
        """Whether it was edited after it was posted."""
        return self.message.edited_at is not None

    @property
    def is_deleted(self) -> bool:
        """Whether it is gone."""
        return self.message.id not in self.person.sandbox.world.messages

    @property
    def buttons(self) -> list[Button]:
        """All buttons, in reading order."""
        found = []
        for _, each in components.walk(self.message.components):
            if each.get("type") == Kind.BUTTON:
                label = each.get("label") or (each.get("emoji") or {}).get("name") or ""
                disabled, style = bool(each.get("disabled")), each.get("style", 2)
                found.append(Button(label, each.get("custom_id"), style, disabled, each.get("url")))
        return found

    @property
    def labels(self) -> list[str]:
        """What the buttons say."""
        return [each.label for each in self.buttons]

    @property
    def selects(self) -> list[Select]:
        """All selects, in reading order."""
        return [
            Select(
                each.get("placeholder") or "",
                each["custom_id"],
                {one["label"]: one["value"] for one in each.get("options") or []},
                bool(each.get("disabled")),
            )
            for _, each in components.walk(self.message.components)
            if each.get("type") in SELECTS
        ]

    @property
    def files(self) -> list[File]:
        """The attachments with their content."""
        kept = self.person.sandbox.world.files
        found = []
        for each in self.message.attachments:
            data = (kept.read(each["id"]) or ("", b""))[1]
            found.append(File(each["filename"], each["size"], each["url"], data))
        return found

    @property
    def embeds(self) -> list[Json]:
        """The embeds, as Discord sends them."""
        return self.message.embeds

    @property
    def reactions(self) -> dict[str, int]:
        """How many pressed which emoji."""
        return {each.emoji: len(each.user_ids) for each in self.message.reactions}

    @property
    def pings(self) -> list[str]:
        """Who is really notified: user names, ``@role`` names, ``@everyone``."""
        world = self.person.sandbox.world
        guild = world.guild_of(world.channels[self.message.channel_id])
        found = [world.users[each].name for each in self.message.mentions]
        if guild is not None:
            found += [f"@{guild.roles[each].name}" for each in self.message.mention_roles]
        return [*found, *(["@everyone"] if self.message.mention_everyone else [])]

    @property
    def channel(self) -> Channel:
        """Where it stands."""
        return self.person.sandbox.world.channels[self.message.channel_id]

    @property
    def thread(self) -> Channel | None:
        """The thread that was started from it."""
        return self.person.sandbox.world.channels.get(self.message.thread_id or "")

    @property
    def is_published(self) -> bool:
        """Whether it went out to the followers of its announcement channel."""
        return bool(self.message.flags & MessageFlag.CROSSPOSTED)

    @property
    def reply_to(self) -> str | None:
        """The id of the message it replies to."""
        return (self.message.reference or {}).get("message_id")

    async def click(self, label: str, *, within: float = 10.0) -> "Reply":
        """Press a button by its label, its emoji or its custom_id, and wait for what comes of it.

        A label may be shortened to its beginning. Raises `Refused` when there is no such button or
        it is disabled, `NoAnswer` when the bot stays silent.
        """
        button = self._button(label)
        if button.style == LINK or button.custom_id is None:
            raise Refused(f"{button.label!r} is a link to {button.url}.")
        return await self.person.press(self, button.custom_id, within=within)

    def _button(self, label: str) -> Button:
        for button in self.buttons:
            if label in (button.label, button.custom_id):
                return button
        started = [each for each in self.buttons if each.label.startswith(label)]
        if len(started) == 1:
            return started[0]
        raise Refused(meant(label, self.labels, "button "))

    async def select(self, name: str, *values: object, within: float = 10.0) -> "Reply":
        """Choose in the select of that placeholder or custom_id; values by label or value."""
        for each in self.selects:
            if name in (each.placeholder, each.custom_id):
                return await self.person.choose(self, each.custom_id, *values, within=within)
        raise Refused(meant(name, [each.placeholder for each in self.selects], "select "))

    async def react(self, emoji: str) -> None:
        """React with an emoji."""
        await self.person.react(self, emoji)

    async def dismiss(self) -> None:
        """Dismiss a private message."""
        await self.person.dismiss(self)


def _embed_texts(embed: Json) -> list[str]:
    found = [(embed.get("author") or {}).get("name"), embed.get("title"), embed.get("description")]
    for field in embed.get("fields") or []:
        found += [field.get("name"), field.get("value")]
    found.append((embed.get("footer") or {}).get("text"))
    return [each for each in found if each]
