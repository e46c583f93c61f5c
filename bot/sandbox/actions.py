"""What a person does in Discord's client, one function each: the driver and the page call these.

Every function takes the sandbox first, then who acts. Ids are strings; whatever comes back is plain
JSON as Discord would send it. Nothing here waits for the bot, but for `autocomplete`: what the bot
does later arrives through `Sandbox.subscribe` (see *Events* in the README).

A person's mistake (no such command, a required option left out, no permission) raises `Refused`,
whose text is what Discord's client would show.
"""

from typing import TYPE_CHECKING

from bot.sandbox import forms, options, wire
from bot.sandbox import interactions as kinds
from bot.sandbox.components import SELECTS, find
from bot.sandbox.events import Json
from bot.sandbox.interactions import NO_ANSWER, Interaction
from bot.sandbox.model import Channel, Message, MessageFlag
from bot.sandbox.options import Refused
from bot.sandbox.registry import MESSAGE_MENU, SLASH, USER_MENU
from bot.sandbox.talking import (
    channel_for,
    delete,
    dismiss,
    edit,
    history,
    join,
    message_for,
    open_direct,
    overview,
    post,
    react,
    say,
    start_thread,
    typing,
)

if TYPE_CHECKING:
    from bot.sandbox.server import Sandbox

__all__ = [
    "Refused",
    "autocomplete",
    "commands",
    "delete",
    "dismiss",
    "edit",
    "history",
    "join",
    "open_direct",
    "overview",
    "post",
    "press",
    "react",
    "say",
    "select",
    "start_command",
    "start_message_menu",
    "start_thread",
    "start_user_menu",
    "submit",
    "typing",
]


async def commands(sandbox: "Sandbox", user_id: str, channel_id: str) -> list[Json]:
    """Return the commands (slash, message and user menu) this person may use here, with options."""
    return sandbox.registry.usable(channel_for(sandbox, user_id, channel_id), user_id)


# Interactions: each returns the interaction's state,
# {"id", "state", "kind", "label", "user_id", "channel_id", "guild_id", "message_id", "source_id",
# "acknowledged_ms", "error"}; `state` is "waiting", "deferred", "done", "modal" or "failed". It
# changes in INTERACTION_STATE events.


async def start_command(
    sandbox: "Sandbox",
    user_id: str,
    channel_id: str,
    command_id: str,
    options: Json | None = None,
    *,
    path: tuple[str, ...] = (),
) -> Json:
    """Run a slash command.

    `options` maps an option's name to its value: text, number, boolean, or the id (or name) of a
    user, channel or role, or (filename, bytes). `path` names the subcommand, such as ``("add",)``.
    Raises `Refused` for an unknown or missing option, or a value out of the option's bounds.
    """
    channel = channel_for(sandbox, user_id, channel_id)
    command = _usable(sandbox, channel, user_id, command_id, SLASH)
    data = _filled(_form(sandbox, channel, user_id), command, path, options or {})
    label = "/" + " ".join((command["name"], *path))
    begun = sandbox.interactions.begin(kinds.COMMAND, channel, user_id, data, label=label)
    return begun.to_json()


async def autocomplete(
    sandbox: "Sandbox",
    user_id: str,
    channel_id: str,
    command_id: str,
    *,
    focused: str,
    typed: str,
    options: Json | None = None,
    path: tuple[str, ...] = (),
) -> list[Json]:
    """Ask the bot for choices, ``[{"name", "value"}]``; `Refused` when it does not answer in 3 s.

    `focused` is the option being typed, `options` what the others hold so far.
    """
    channel = channel_for(sandbox, user_id, channel_id)
    command = _usable(sandbox, channel, user_id, command_id, SLASH)
    given = {**(options or {}), focused: typed}
    data = _filled(_form(sandbox, channel, user_id), command, path, given, focused=focused)
    label = f"/{command['name']} {focused}"
    begun = sandbox.interactions.begin(kinds.AUTOCOMPLETE, channel, user_id, data, label=label)
    within = sandbox.interactions.answer_within
    await begun.until(lambda: begun.state != "waiting", within=within)
    if begun.choices is None:
        raise Refused(NO_ANSWER[kinds.AUTOCOMPLETE])
    return begun.choices


async def start_message_menu(
    sandbox: "Sandbox", user_id: str, message_id: str, command_id: str
) -> Json:
    """Run a command of a message's *Apps* menu."""
    message = message_for(sandbox, user_id, message_id)
    channel = sandbox.world.channels[message.channel_id]
    command = _usable(sandbox, channel, user_id, command_id, MESSAGE_MENU)
    target = {"messages": {message.id: wire.message(sandbox.world, message)}}
    data = _data(command) | {"target_id": message.id, "resolved": target}
    begun = sandbox.interactions.begin(kinds.COMMAND, channel, user_id, data, label=command["name"])
    return begun.to_json()


async def start_user_menu(
    sandbox: "Sandbox", user_id: str, channel_id: str, target_id: str, command_id: str
) -> Json:
    """Run a command of a user's *Apps* menu."""
    channel = channel_for(sandbox, user_id, channel_id)
    command = _usable(sandbox, channel, user_id, command_id, USER_MENU)
    form = options.Form(sandbox.world, channel, user_id)
    target = options.resolve(form, options.USER, target_id)
    data = form.data(_data(command) | {"target_id": target})
    begun = sandbox.interactions.begin(kinds.COMMAND, channel, user_id, data, label=command["name"])
    return begun.to_json()


async def press(sandbox: "Sandbox", user_id: str, message_id: str, custom_id: str) -> Json:
    """Press a button that this person can see."""
    message, part = _part(sandbox, user_id, message_id, custom_id)
    if part["type"] in SELECTS:
        raise Refused("That is a select, not a button.")
    return _touch(sandbox, user_id, message, part, {}).to_json()


async def select(
    sandbox: "Sandbox", user_id: str, message_id: str, custom_id: str, values: list[str]
) -> Json:
    """Choose in a select; `values` are option values, or ids in a user, role or channel select."""
    message, part = _part(sandbox, user_id, message_id, custom_id)
    if part["type"] not in SELECTS:
        raise Refused("That is a button, not a select.")
    form = options.Form(sandbox.world, sandbox.world.channels[message.channel_id], user_id)
    data = form.data({"values": forms.chosen(form, part, list(values))})
    return _touch(sandbox, user_id, message, part, data).to_json()


async def submit(sandbox: "Sandbox", user_id: str, interaction_id: str, values: Json) -> Json:
    """Submit the modal that `interaction_id` opened; `values` maps custom_id to text or list.

    A field's label works as well as its custom_id; what is left out keeps its default.
    """
    opened = sandbox.interactions.by_id.get(interaction_id)
    if opened is None or opened.modal is None or opened.user_id != user_id:
        raise Refused("There is no open form.")
    modal, form = opened.modal, options.Form(sandbox.world, opened.channel, user_id)
    parts = forms.filled_in(form, modal["components"], values)
    data = form.data({"custom_id": modal["custom_id"], "components": parts})
    begun = sandbox.interactions.begin(
        kinds.MODAL,
        opened.channel,
        user_id,
        data,
        label=modal["title"],
        source=opened.source,
        parent=opened,
    )
    return begun.to_json()


# What the functions above share


def _usable(sandbox: "Sandbox", channel: Channel, user_id: str, command_id: str, kind: int) -> Json:
    for command in sandbox.registry.usable(channel, user_id):
        if command["id"] == command_id and command["type"] == kind:
            return command
    raise Refused("You do not have permission to use this command here.")


def _data(command: Json) -> Json:
    data: Json = {"id": command["id"], "name": command["name"], "type": command["type"]}
    if command.get("guild_id"):
        data["guild_id"] = command["guild_id"]
    return data


def _form(sandbox: "Sandbox", channel: Channel, user_id: str) -> options.Form:
    return options.Form(sandbox.world, channel, user_id)


def _filled(
    form: options.Form,
    command: Json,
    path: tuple[str, ...],
    given: Json,
    *,
    focused: str | None = None,
) -> Json:
    filled = options.fill(form, options.leaf(command, path), given, focused=focused)
    data = _data(command)
    if filled or path:
        data["options"] = options.nest(path, filled)
    return form.data(data)


def _part(
    sandbox: "Sandbox", user_id: str, message_id: str, custom_id: str
) -> tuple[Message, Json]:
    message = message_for(sandbox, user_id, message_id)
    part = find(message.components, custom_id)
    if part is None:
        raise Refused("This message has no such button or select any more.")
    if part.get("disabled"):
        raise Refused("That is disabled.")
    if message.flags & MessageFlag.LOADING or message.author_id != sandbox.world.bot.id:
        raise Refused(NO_ANSWER[kinds.COMPONENT])
    return message, part


def _touch(
    sandbox: "Sandbox", user_id: str, message: Message, part: Json, data: Json
) -> Interaction:
    channel = sandbox.world.channels[message.channel_id]
    body: Json = {
        "custom_id": part["custom_id"],
        "component_type": part["type"],
        "id": part.get("id", 0),
    }
    label = part.get("label") or part.get("placeholder") or part["custom_id"]
    return sandbox.interactions.begin(
        kinds.COMPONENT, channel, user_id, body | data, label=label, source=message
    )
