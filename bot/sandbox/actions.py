"""What a person does in Discord's client, one function each: the driver and the page call these.

Every function takes the sandbox first, then who acts. Ids are strings; whatever comes back is plain
JSON as Discord would send it. Nothing here waits for the bot, but for `autocomplete`: what the bot
does later arrives through `Sandbox.subscribe` (see *Events* in the README).

A person's mistake (no such command, a required option left out, no permission) raises `Refused`,
whose text is what Discord's client would show.
"""

from typing import TYPE_CHECKING

from bot.sandbox.events import Json

if TYPE_CHECKING:
    from bot.sandbox.server import Sandbox


class Refused(Exception):  # noqa: N818 - it is what the person is told, not a fault
    """What Discord's client would not let this person do; `str()` is the sentence to show."""


# Looking around


async def overview(sandbox: "Sandbox", user_id: str) -> Json:
    """Return what this person sees.

    ``{"user", "bot", "guilds": [{"id", "name", "roles", "members", "permissions": "bits",
    "channels": [channel + {"permissions": "bits"}], "threads": [...]}], "direct": [dm channels]}``.
    Channels they cannot see are left out.
    """
    raise NotImplementedError


async def history(
    sandbox: "Sandbox",
    user_id: str,
    channel_id: str,
    *,
    before: str | None = None,
    limit: int = 50,
) -> list[Json]:
    """Return messages, newest first, with those ephemeral ones that only this person sees."""
    raise NotImplementedError


async def commands(sandbox: "Sandbox", user_id: str, channel_id: str) -> list[Json]:
    """Return the commands (slash, message and user menu) this person may use here, with options."""
    raise NotImplementedError


# Messages


async def say(
    sandbox: "Sandbox",
    user_id: str,
    channel_id: str,
    content: str,
    *,
    reply_to: str | None = None,
    ping: bool = True,
    files: "list[tuple[str, bytes]] | None" = None,
) -> Json:
    """Send a message and return it; `ping` is whether a reply mentions the one replied to."""
    raise NotImplementedError


async def edit(sandbox: "Sandbox", user_id: str, message_id: str, content: str) -> Json:
    """Change one's own message."""
    raise NotImplementedError


async def delete(sandbox: "Sandbox", user_id: str, message_id: str) -> None:
    """Delete one's own message, or another's with *Manage Messages*."""
    raise NotImplementedError


async def dismiss(sandbox: "Sandbox", user_id: str, message_id: str) -> None:
    """Dismiss an ephemeral message ("Only you can see this")."""
    raise NotImplementedError


async def react(
    sandbox: "Sandbox", user_id: str, message_id: str, emoji: str, *, add: bool = True
) -> None:
    """Add a reaction, or take one's own away."""
    raise NotImplementedError


async def typing(sandbox: "Sandbox", user_id: str, channel_id: str) -> None:
    """Show that this person is typing."""
    raise NotImplementedError


async def open_direct(sandbox: "Sandbox", user_id: str, other_id: str | None = None) -> Json:
    """Open (or find) the direct messages with somebody, by default the bot; returns the channel."""
    raise NotImplementedError


async def start_thread(
    sandbox: "Sandbox", user_id: str, channel_id: str, name: str, *, message_id: str | None = None
) -> Json:
    """Start a thread, alone or from a message; returns the thread."""
    raise NotImplementedError


async def post(
    sandbox: "Sandbox",
    user_id: str,
    forum_id: str,
    *,
    name: str,
    content: str,
    tags: list[str],
) -> Json:
    """Open a post in a forum; `tags` are ids. Returns the thread with its first ``message``."""
    raise NotImplementedError


# Interactions: each returns the interaction's state,
# {"id", "state", "user_id", "channel_id", "guild_id", "kind", "label", "message_id"}; `state` is
# "waiting", "deferred", "done", "modal" or "failed". It changes in INTERACTION_STATE events.


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

    `options` maps an option's name to its value: text, number, boolean, or the id of a user,
    channel or role. `path` names the subcommand, such as ``("add",)``. Raises `Refused` for an
    unknown or missing option, or a value out of the option's bounds.
    """
    raise NotImplementedError


async def start_message_menu(
    sandbox: "Sandbox", user_id: str, message_id: str, command_id: str
) -> Json:
    """Run a command of a message's *Apps* menu."""
    raise NotImplementedError


async def start_user_menu(
    sandbox: "Sandbox", user_id: str, channel_id: str, target_id: str, command_id: str
) -> Json:
    """Run a command of a user's *Apps* menu."""
    raise NotImplementedError


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
    raise NotImplementedError


async def press(sandbox: "Sandbox", user_id: str, message_id: str, custom_id: str) -> Json:
    """Press a button that this person can see."""
    raise NotImplementedError


async def select(
    sandbox: "Sandbox", user_id: str, message_id: str, custom_id: str, values: list[str]
) -> Json:
    """Choose in a select; `values` are option values, or ids in a user, role or channel select."""
    raise NotImplementedError


async def submit(sandbox: "Sandbox", user_id: str, interaction_id: str, values: Json) -> Json:
    """Submit the modal that `interaction_id` opened; `values` maps custom_id to text or list."""
    raise NotImplementedError
