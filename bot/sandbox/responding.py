"""What the bot answers to an interaction: first answers, follow-ups and edits of them."""

import asyncio

from bot.sandbox import components, errors, files, interactions, posting, wire
from bot.sandbox.errors import Problems
from bot.sandbox.events import Json
from bot.sandbox.interactions import AUTOCOMPLETE, COMMAND, COMPONENT, MODAL, Interaction
from bot.sandbox.model import Message, MessageFlag, MessageType
from bot.sandbox.permissions import Permission
from bot.sandbox.world import World

PONG, SEND, DEFER_SEND, DEFER_UPDATE, UPDATE, CHOICES, OPEN_MODAL = 1, 4, 5, 6, 7, 8, 9
FOLLOWUPS_USER_INSTALLED = 5


class Responder:
    """Takes the bot's answers and holds them to Discord's rules."""

    def __init__(self, world: World, everything: interactions.Interactions) -> None:
        self._world = world
        self._all = everything

    # The first answer

    def acknowledge(
        self, interaction_id: str, token: str, body: Json, uploads: list[files.Upload]
    ) -> Json:
        """Take a callback and return ``{"interaction", "resource"}``.

        Raises 10062 when it comes too late or the token is wrong, 40060 for a second one, 50035
        for a kind that does not fit.
        """
        interaction = self._all.by_id.get(interaction_id)
        if interaction is None or interaction.token != token or interaction.state == "failed":
            raise errors.unknown("interaction")
        if interaction.callback is not None:
            raise errors.refused(400, 40060, "Interaction has already been acknowledged.")
        kind = body.get("type")
        _check_kind(interaction, kind)
        data: Json = body.get("data") or {}
        message = self._perform(interaction, int(kind or 0), data, uploads)
        loop = asyncio.get_running_loop()
        interaction.acknowledged_ms = (loop.time() - interaction.started) * 1000
        interaction.callback = kind
        states = {DEFER_SEND: "deferred", OPEN_MODAL: "modal"}
        self._all.settle(interaction, states.get(int(kind or 0), "done"))
        if interaction.parent is not None and interaction.parent.state == "modal":
            self._all.settle(interaction.parent, "done")
        if interaction.modal is not None:
            self._world.publish(
                "MODAL_OPEN",
                {"interaction_id": interaction.id, "modal": interaction.modal},
                interaction.channel,
                only_for=interaction.user_id,
                to_bot=False,
            )
        return self._described(interaction, int(kind or 0), message)

    def acknowledged_ms(self, interaction_id: str) -> float | None:
        """Return how long the bot took for its first answer."""
        return self._all.by_id[interaction_id].acknowledged_ms

    def _perform(
        self, interaction: Interaction, kind: int, data: Json, uploads: list[files.Upload]
    ) -> Message | None:
        if kind == SEND:
            return self._send(interaction, data, uploads)
        if kind == DEFER_SEND:
            return self._send(interaction, data, [], extra_flags=MessageFlag.LOADING)
        if kind in (UPDATE, DEFER_UPDATE):
            interaction.original = interaction.source
            if kind == UPDATE and interaction.source is not None:
                return self._edit(interaction, interaction.source, data, uploads)
        elif kind == CHOICES:
            interaction.choices = _checked_choices(data)
        elif kind == OPEN_MODAL:
            problems = Problems()
            components.check_modal(data, problems)
            problems.raise_if_any()
            interaction.modal = data | {"components": components.stored(data["components"])}
        return None

    def _send(
        self,
        interaction: Interaction,
        data: Json,
        uploads: list[files.Upload],
        *,
        extra_flags: int = 0,
        followup: bool = False,
    ) -> Message:
        flags = int(data.get("flags") or 0)
        if self._must_hide(interaction):
            flags |= MessageFlag.EPHEMERAL
        hidden = bool(flags & MessageFlag.EPHEMERAL)
        kinds = {1: MessageType.CHAT_INPUT_COMMAND, 3: MessageType.CONTEXT_MENU_COMMAND}
        kind = MessageType.DEFAULT
        replying = interaction.type == COMPONENT and not followup
        if replying:
            kind = MessageType.REPLY
        elif interaction.type == COMMAND and not followup:
            kind = kinds.get(interaction.data["type"], MessageType.CONTEXT_MENU_COMMAND)
        if extra_flags & MessageFlag.LOADING:
            data = {}
        message = posting.create(
            self._world,
            interaction.channel,
            self._world.bot.id,
            data | {"flags": flags, "message_reference": None},
            uploads,
            kind=kind,
            only_for=interaction.user_id if hidden else None,
            interaction=self._all.metadata(interaction, followup=followup),
            extra_flags=extra_flags,
            answers=self._source(interaction, hidden=hidden) if replying else None,
        )
        interaction.replies.append(message)
        if not followup:
            interaction.original = message
        return message

    def _source(self, interaction: Interaction, *, hidden: bool) -> Message | None:
        """Return the pressed message, unless an answer for all would quote a private one."""
        source = interaction.source
        return source if source and (hidden or source.only_for is None) else None

    def _must_hide(self, interaction: Interaction) -> bool:
        """An app that only the user installed answers privately where external apps may not."""
        guild = self._world.guild_of(interaction.channel)
        if guild is None or self._world.bot.id in guild.members:
            return False
        bits = self._world.allowed(interaction.channel, interaction.user_id)
        return not bits & Permission.USE_EXTERNAL_APPS

    def _edit(
        self, interaction: Interaction, message: Message, data: Json, uploads: list[files.Upload]
    ) -> Message:
        posting.edit(self._world, message, data, uploads)
        interaction.edits += 1
        if message not in interaction.replies:
            interaction.replies.append(message)
        return message

    def _described(self, interaction: Interaction, kind: int, message: Message | None) -> Json:
        about: Json = {"id": interaction.id, "type": interaction.type}
        original = message or interaction.original
        if original is not None:
            about["response_message_id"] = original.id
            about["response_message_loading"] = kind == DEFER_SEND
            about["response_message_ephemeral"] = original.only_for is not None
        body: Json = {"interaction": about}
        if message is not None and kind in (SEND, UPDATE):
            body["resource"] = {"type": kind, "message": wire.message(self._world, message)}
        return body

    # Later answers, by token

    def interaction_of(self, application_id: str, token: str) -> Interaction:
        """Return the interaction of a webhook token: 10015 unknown, 50027 out of time."""
        interaction = self._all.by_token.get(token)
        if interaction is None or application_id != self._world.application.id:
            raise errors.unknown("Webhook")
        if self._all.expired(interaction):
            raise errors.refused(401, 50027, "Invalid Webhook Token")
        if interaction.callback is None:
            raise errors.unknown("Webhook")
        return interaction

    def follow_up(
        self, interaction: Interaction, body: Json, uploads: list[files.Upload]
    ) -> Message:
        """Post a follow-up; the first one after a deferral takes the place of "thinking…"."""
        original = interaction.original
        if original is not None and original.flags & MessageFlag.LOADING:
            kept = {key: value for key, value in body.items() if key != "message_reference"}
            return self.edit(interaction, original, kept, uploads)
        guild = self._world.guild_of(interaction.channel)
        outside = guild is not None and self._world.bot.id not in guild.members
        if outside and interaction.followups >= FOLLOWUPS_USER_INSTALLED:
            message = "This interaction has reached the maximum number of follow up messages"
            raise errors.refused(400, 40094, message)
        interaction.followups += 1
        message_made = self._send(interaction, body, uploads, followup=True)
        self._all.tell(interaction)
        return message_made

    def message(self, interaction: Interaction, message_id: str) -> Message:
        """Return ``@original`` or a follow-up, or raise 10008."""
        found = interaction.original
        if message_id != "@original":
            ids = {each.id: each for each in interaction.replies}
            found = ids.get(message_id)
        if found is None or found.id not in self._world.messages:
            raise errors.unknown("Message")
        return found

    def edit(
        self, interaction: Interaction, message: Message, body: Json, uploads: list[files.Upload]
    ) -> Message:
        """Edit an answer; an edit of "thinking…" ends the deferral."""
        self._edit(interaction, message, body, uploads)
        if interaction.state == "deferred":
            self._all.settle(interaction, "done")
        else:
            self._all.tell(interaction)
        return message

    def delete(self, interaction: Interaction, message: Message) -> None:
        """Delete an answer."""
        posting.delete(self._world, message)
        if interaction.state == "deferred" and message is interaction.original:
            self._all.settle(interaction, "done")


def _check_kind(interaction: Interaction, kind: object) -> None:
    fitting = {
        COMMAND: {SEND, DEFER_SEND, OPEN_MODAL},
        COMPONENT: {SEND, DEFER_SEND, DEFER_UPDATE, UPDATE, OPEN_MODAL},
        AUTOCOMPLETE: {CHOICES},
        MODAL: {SEND, DEFER_SEND} | ({DEFER_UPDATE, UPDATE} if interaction.source else set()),
    }[interaction.type]
    if kind not in fitting:
        problems = Problems()
        choices = ", ".join(str(each) for each in sorted(fitting))
        problems.add("type", "BASE_TYPE_CHOICES", f"Value must be one of {{{choices}}}.")
        problems.raise_if_any()


def _checked_choices(data: Json) -> list[Json]:
    choices: list[Json] = data.get("choices") or []
    problems = Problems()
    if len(choices) > 25:
        problems.add("data.choices", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
    for number, choice in enumerate(choices):
        problems.longer_than(f"data.choices.{number}.name", choice.get("name"), 100, 1)
        problems.longer_than(f"data.choices.{number}.value", choice.get("value"), 100)
    problems.raise_if_any()
    return choices
