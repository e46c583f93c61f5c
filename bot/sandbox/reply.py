"""What came of an interaction, as the person who started it sees it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from bot.sandbox.events import Json
from bot.sandbox.interactions import Interaction
from bot.sandbox.options import Refused
from bot.sandbox.responding import DEFER_UPDATE
from bot.sandbox.seen import Button, File, Seen, Select

if TYPE_CHECKING:
    from bot.sandbox.driver import Person

SETTLE = 0.5
"""How long a press that was only acknowledged may take to change something, in seconds."""


class NoAnswer(AssertionError):  # noqa: N818 - what a person sees, not a fault of the sandbox
    """The bot did not answer; the text says what Discord's client would show."""


class Reply:
    """The answer to a command, press, choice or form.

    Either a `message` (new, or the one that was changed) or a `modal`. Reading `text`, `buttons`,
    … reads the first message; `messages` has the follow-ups too.
    """

    def __init__(self, person: "Person", interaction: Interaction) -> None:
        self.person = person
        self.interaction = interaction

    def __repr__(self) -> str:
        if self.interaction.modal is not None:
            return f"<reply: the form {self.title!r}>"
        return f"<reply: {self.messages!r}>"

    async def arrived(self, within: float) -> "Reply":
        """Wait for the answer and return self; raises `NoAnswer`.

        The first is waited for as long as the bot has, one after a deferral `within` seconds.
        """
        one = self.interaction
        limit = self.person.sandbox.interactions.answer_within
        # It fails by itself then; who waited for less would take silence for an answer.
        await one.until(lambda: one.state != "waiting", within=limit + SETTLE)
        if one.state in ("waiting", "failed"):
            error = one.error or "The application did not respond"
            raise NoAnswer(f"{one.label}: {error} within {limit:g} s{self._refusals()}")
        await one.until(lambda: one.state != "deferred", within=within)
        if one.state == "deferred":
            raise NoAnswer(f"{one.label}: the bot is still thinking after {within:g} s.")
        if one.callback == DEFER_UPDATE:
            await one.until(lambda: bool(one.edits or one.followups), within=min(within, SETTLE))
        return self

    def _refusals(self) -> str:
        """Say which answers of the bot were refused, if any: the likeliest cause of a silence."""
        refused = [
            f"; its answer was refused with {each.status}: {each.response}"
            for each in self.person.sandbox.traffic.requests("POST", "/callback")
            if self.interaction.id in each.path and (each.status or 0) >= 400
        ]
        return "".join(refused)

    @property
    def messages(self) -> list[Seen]:
        """All messages that came of it, in order; deleted ones left out."""
        world = self.person.sandbox.world
        made = [each for each in self.interaction.replies if each.id in world.messages]
        return [Seen(self.person, each) for each in made]

    @property
    def message(self) -> Seen:
        """The first message, or the pressed one when nothing else changed."""
        found = self.messages
        if found:
            return found[0]
        if self.interaction.original is not None:
            return Seen(self.person, self.interaction.original)
        if self.interaction.modal is not None:
            raise NoAnswer(f"{self.interaction.label} opened the form {self.title!r}, no message.")
        raise NoAnswer(f"{self.interaction.label} was acknowledged, and no message came of it.")

    async def follow_up(self, number: int = 1, *, within: float = 10.0) -> Seen:
        """Return the n-th message after the first, waiting for it."""
        one = self.interaction
        if not await one.until(lambda: len(one.replies) > number, within=within):
            raise NoAnswer(f"{one.label}: no follow-up {number} within {within:g} s.")
        return Seen(self.person, one.replies[number])

    # The first message

    @property
    def id(self) -> str:
        """The first message's id."""
        return self.message.id

    @property
    def text(self) -> str:
        """All text of the first message, see `Seen.text`."""
        return self.message.text

    @property
    def is_private(self) -> bool:
        """Whether only this person sees it."""
        return self.message.is_private

    @property
    def buttons(self) -> list[Button]:
        """The first message's buttons."""
        return self.message.buttons

    @property
    def labels(self) -> list[str]:
        """What its buttons say."""
        return self.message.labels

    @property
    def selects(self) -> list[Select]:
        """Its selects."""
        return self.message.selects

    @property
    def files(self) -> list[File]:
        """Its attachments."""
        return self.message.files

    @property
    def embeds(self) -> list[Json]:
        """Its embeds."""
        return self.message.embeds

    @property
    def pings(self) -> list[str]:
        """Whom it notifies."""
        return self.message.pings

    async def click(self, label: str, *, within: float = 10.0) -> "Reply":
        """Press a button of the first message, see `Seen.click`."""
        return await self.message.click(label, within=within)

    async def select(self, name: str, *values: object, within: float = 10.0) -> "Reply":
        """Choose in a select of the first message, see `Seen.select`."""
        return await self.message.select(name, *values, within=within)

    async def dismiss(self) -> None:
        """Dismiss the first message."""
        await self.message.dismiss()

    # The form

    @property
    def modal(self) -> Json:
        """The form that opened, as Discord sends it."""
        if self.interaction.modal is None:
            raise Refused(f"{self.interaction.label} opened no form.")
        return self.interaction.modal

    @property
    def title(self) -> str:
        """The form's title."""
        return str(self.modal["title"])

    async def submit(
        self, values: Mapping[str, object] | None = None, *, within: float = 10.0, **named: object
    ) -> "Reply":
        """Fill in the form and send it: values by label or custom_id; others keep their default."""
        given = {**(values or {}), **named}
        return await self.person.submit(self, given, within=within)
