"""Interactions: from a person's command, press or modal to what the bot makes of it.

Discord's rules: the first answer within 3 seconds, then 15 minutes for follow-ups, one first answer
only. https://discord.com/developers/docs/interactions/receiving-and-responding
"""

import asyncio
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.sandbox import wire
from bot.sandbox.events import Json
from bot.sandbox.files import MAX_BYTES
from bot.sandbox.model import Channel, Message
from bot.sandbox.world import World

COMMAND, COMPONENT, AUTOCOMPLETE, MODAL = 2, 3, 4, 5
NO_ANSWER = {
    COMMAND: "The application did not respond",
    COMPONENT: "This interaction failed",
    AUTOCOMPLETE: "Loading options failed",
    MODAL: "Something went wrong. Try again.",
}
"""What Discord's client shows when the bot does not answer in time."""

KEPT = 2000
"""How many interactions are remembered; older ones are forgotten, unless still waiting."""


@dataclass(slots=True, eq=False)
class Interaction:
    """One thing a person did and how far the bot is with it.

    `state` is ``waiting``, ``deferred``, ``done``, ``modal`` or ``failed``. `source` is the message
    whose button was pressed, `original` what ``@original`` means, `replies` all messages that came
    of it, in order.
    """

    id: str
    token: str
    type: int
    label: str
    user_id: str
    channel: Channel
    data: Json
    started_at: datetime
    started: float
    source: Message | None = None
    target_message_id: str | None = None
    parent: "Interaction | None" = None
    state: str = "waiting"
    error: str | None = None
    acknowledged_ms: float | None = None
    callback: int | None = None
    original: Message | None = None
    replies: list[Message] = field(default_factory=list)
    modal: Json | None = None
    choices: list[Json] | None = None
    followups: int = 0
    edits: int = 0
    timer: asyncio.TimerHandle | None = None
    waiting: list[asyncio.Future[None]] = field(default_factory=list)

    def to_json(self) -> Json:
        """Return the data of INTERACTION_STATE."""
        return {
            "id": self.id,
            "state": self.state,
            "kind": {COMMAND: "command", COMPONENT: "component", MODAL: "modal"}.get(self.type),
            "label": self.label,
            "user_id": self.user_id,
            "channel_id": self.channel.id,
            "guild_id": self.channel.guild_id,
            "message_id": self.original.id if self.original else None,
            "source_id": self.source.id if self.source else None,
            "acknowledged_ms": self.acknowledged_ms,
            "error": self.error,
        }

    def wake(self) -> None:
        """Let whoever waits in `until` look again."""
        waiting, self.waiting = self.waiting, []
        for future in waiting:
            if not future.done():
                future.set_result(None)

    async def until(self, true: Callable[[], bool], *, within: float) -> bool:
        """Wait up to `within` seconds until `true()`; returns whether it came true."""
        loop = asyncio.get_running_loop()
        end = loop.time() + within
        while not true():
            future = loop.create_future()
            self.waiting.append(future)
            try:
                await asyncio.wait_for(future, max(end - loop.time(), 0))
            except TimeoutError:
                return true()
        return True


class Interactions:
    """All interactions, by id and by token.

    `answer_within` is the bot's time for the first answer, in seconds; `token_life` how long
    follow-ups are taken, by the world's clock.
    """

    def __init__(
        self,
        world: World,
        *,
        answer_within: float = 3.0,
        token_life: timedelta = timedelta(minutes=15),
    ) -> None:
        self._world = world
        self.answer_within = answer_within
        self.token_life = token_life
        self.by_id: dict[str, Interaction] = {}
        self.by_token: dict[str, Interaction] = {}

    def begin(
        self,
        kind: int,
        channel: Channel,
        user_id: str,
        data: Json,
        *,
        label: str,
        source: Message | None = None,
        parent: Interaction | None = None,
    ) -> Interaction:
        """Tell the bot what somebody did, and start the clock for its answer."""
        loop = asyncio.get_running_loop()
        interaction = Interaction(
            self._world.snowflakes.new(),
            secrets.token_urlsafe(32),
            kind,
            label,
            user_id,
            channel,
            data,
            self._world.clock.now(),
            loop.time(),
            source=source,
            parent=parent,
            target_message_id=data.get("target_id") if data.get("type") == 3 else None,
        )
        self._forget_oldest()
        self.by_id[interaction.id] = interaction
        self.by_token[interaction.token] = interaction
        interaction.timer = loop.call_later(self.answer_within, self._too_late, interaction)
        payload = self.payload(interaction)
        self._world.publish("INTERACTION_CREATE", payload, channel, to_people=False)
        self.tell(interaction)
        return interaction

    def _forget_oldest(self) -> None:
        if len(self.by_id) >= KEPT:
            oldest = next(iter(self.by_id.values()))
            if oldest.state != "waiting":
                del self.by_id[oldest.id], self.by_token[oldest.token]

    def _too_late(self, interaction: Interaction) -> None:
        if interaction.state == "waiting":
            self.settle(interaction, "failed", error=NO_ANSWER[interaction.type])

    def settle(self, interaction: Interaction, state: str, *, error: str | None = None) -> None:
        """Move an interaction on and tell people."""
        if interaction.timer is not None and state != "waiting":
            interaction.timer.cancel()
        interaction.state, interaction.error = state, error
        self.tell(interaction)

    def tell(self, interaction: Interaction) -> None:
        """Tell people, and whoever waits, how far it is."""
        if interaction.type != AUTOCOMPLETE:
            self._world.publish(
                "INTERACTION_STATE",
                interaction.to_json(),
                interaction.channel,
                only_for=interaction.user_id,
                to_bot=False,
            )
        interaction.wake()

    def expired(self, interaction: Interaction) -> bool:
        """Return whether the token's time for follow-ups has passed."""
        return self._world.clock.now() - interaction.started_at >= self.token_life

    def close(self) -> None:
        """Stop every timer."""
        for interaction in self.by_id.values():
            if interaction.timer is not None:
                interaction.timer.cancel()

    def payload(self, interaction: Interaction) -> Json:
        """Return what INTERACTION_CREATE carries."""
        world, channel = self._world, interaction.channel
        guild = world.guild_of(channel)
        person = world.users[interaction.user_id]
        bits = str(int(world.allowed(channel, person.id)))
        owners = {"0": guild.id if guild else "0"}
        if guild is not None and world.bot.id not in guild.members:
            owners = {"1": person.id}
        body: Json = {
            "id": interaction.id,
            "application_id": world.application.id,
            "type": interaction.type,
            "data": interaction.data,
            "token": interaction.token,
            "version": 1,
            "channel_id": channel.id,
            "channel": wire.channel(world, channel) | {"permissions": bits},
            "app_permissions": str(int(world.allowed(channel, world.bot.id))),
            "locale": "en-US",
            "entitlements": [],
            "authorizing_integration_owners": owners,
            "context": 0 if guild else 1,
            "attachment_size_limit": MAX_BYTES,
        }
        if guild is not None:
            member = wire.member(world, guild.members[person.id]) | {"permissions": bits}
            body |= {
                "guild_id": guild.id,
                "guild": {"id": guild.id, "locale": "en-US", "features": ["COMMUNITY", "NEWS"]},
                "guild_locale": "en-US",
                "member": member,
            }
        else:
            body["user"] = wire.user(person)
        if interaction.source is not None:
            body["message"] = wire.message(world, interaction.source)
        return body

    def metadata(self, interaction: Interaction, *, followup: bool = False) -> Json:
        """Return the `interaction_metadata` of a message that answers this interaction."""
        world = self._world
        guild_id = interaction.channel.guild_id
        body: Json = {
            "id": interaction.id,
            "type": interaction.type,
            "user": wire.user(world.users[interaction.user_id]),
            "authorizing_integration_owners": {"0": guild_id or "0"},
        }
        if interaction.type == COMMAND:
            body["name"] = interaction.label.removeprefix("/")  # with its subcommand
            body["command_type"] = interaction.data["type"]
            if interaction.target_message_id:
                body["target_message_id"] = interaction.target_message_id
        elif interaction.type == COMPONENT and interaction.source is not None:
            body["interacted_message_id"] = interaction.source.id
        elif interaction.type == MODAL and interaction.parent is not None:
            body["triggering_interaction_metadata"] = self.metadata(interaction.parent)
        if followup and interaction.original is not None:
            body["original_response_message_id"] = interaction.original.id
        return body
