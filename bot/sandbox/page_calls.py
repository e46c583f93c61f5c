"""The calls that the page makes: each a person's action, or a builder's, with its fields checked.

`READ` and `DO` map a call's name to its function: (session, user id, fields) -> what JSON answers.
"""

from collections.abc import Awaitable, Callable

from bot.sandbox import actions, page_events, wire
from bot.sandbox.events import Json
from bot.sandbox.page_session import PageSession

Call = Callable[[PageSession, str, Json], Awaitable[object]]
MOST_MESSAGES = 100


def _text(body: Json, name: str) -> str:
    value = body.get(name)
    if not isinstance(value, str):
        raise TypeError(f"{name} is missing or not text")
    return value


def _path(body: Json) -> tuple[str, ...]:
    return tuple(str(each) for each in body.get("path") or ())


# Looking


async def state(page: PageSession, user_id: str, body: Json) -> Json:
    """Return what the person sees, who else one can be, and the settings."""
    overview = await actions.overview(page.sandbox, user_id)
    world = page.sandbox.world
    people = [
        {
            "key": each["key"],
            "title": each["title"],
            "user": wire.user(world.users[each["user_id"]]),
        }
        for each in page.people()
    ]
    return overview | {"people": people, "settings": page.settings()}


async def messages(page: PageSession, user_id: str, body: Json) -> list[Json]:
    """Return messages of ``channel``, newest first, at most ``limit``, older than ``before``."""
    limit = max(1, min(int(body.get("limit", 50)), MOST_MESSAGES))
    channel = _text(body, "channel")
    before = body.get("before")
    found = await actions.history(page.sandbox, user_id, channel, before=before, limit=limit)
    return [page.message(each, user_id) for each in found]


async def starter(page: PageSession, user_id: str, body: Json) -> Json | None:
    """Return the first message of the forum post ``channel``, None when it was deleted."""
    channel_id = _text(body, "channel")
    message = page.sandbox.world.messages.get(channel_id)
    if message is None or not page.sees(user_id, channel_id):
        return None
    return page.message(wire.message(page.sandbox.world, message), user_id)


async def commands(page: PageSession, user_id: str, body: Json) -> list[Json]:
    """Return the commands that the person may use in ``channel``."""
    return await actions.commands(page.sandbox, user_id, _text(body, "channel"))


async def traffic(page: PageSession, user_id: str, body: Json) -> list[Json]:
    """Return the last requests and gateway events, oldest first."""
    return [page_events.record(each) for each in list(page.sandbox.traffic)[-300:]]


async def log(page: PageSession, user_id: str, body: Json) -> Json:
    """Return the end of the log."""
    return {"text": page.log()}


# Talking


async def say(page: PageSession, user_id: str, body: Json) -> Json:
    """Send ``content``, with files, in ``channel_id``."""
    return await actions.say(
        page.sandbox,
        user_id,
        _text(body, "channel_id"),
        str(body.get("content", "")),
        reply_to=body.get("reply_to"),
        ping=bool(body.get("ping", True)),
        files=body.get("uploads") or None,
    )


async def edit(page: PageSession, user_id: str, body: Json) -> Json:
    """Change ``message_id`` to ``content``."""
    sandbox = page.sandbox
    return await actions.edit(sandbox, user_id, _text(body, "message_id"), _text(body, "content"))


async def delete(page: PageSession, user_id: str, body: Json) -> None:
    """Delete ``message_id``."""
    await actions.delete(page.sandbox, user_id, _text(body, "message_id"))


async def dismiss(page: PageSession, user_id: str, body: Json) -> None:
    """Dismiss the private reply ``message_id``."""
    await actions.dismiss(page.sandbox, user_id, _text(body, "message_id"))


async def react(page: PageSession, user_id: str, body: Json) -> None:
    """Add ``emoji`` to ``message_id``, or take it away when ``add`` is false."""
    message_id, emoji = _text(body, "message_id"), _text(body, "emoji")
    add = bool(body.get("add", True))
    await actions.react(page.sandbox, user_id, message_id, emoji, add=add)


async def typing(page: PageSession, user_id: str, body: Json) -> None:
    """Show that the person is typing in ``channel_id``."""
    await actions.typing(page.sandbox, user_id, _text(body, "channel_id"))


async def direct(page: PageSession, user_id: str, body: Json) -> Json:
    """Open the direct messages with ``user_id``, by default the bot."""
    return await actions.open_direct(page.sandbox, user_id, body.get("user_id"))


async def thread(page: PageSession, user_id: str, body: Json) -> Json:
    """Start the thread ``name`` in ``channel_id``, from ``message_id`` where given."""
    channel_id, name = _text(body, "channel_id"), _text(body, "name")
    origin = body.get("message_id")
    return await actions.start_thread(page.sandbox, user_id, channel_id, name, message_id=origin)


async def post(page: PageSession, user_id: str, body: Json) -> Json:
    """Open the post ``name`` with ``content`` and ``tags`` in the forum ``channel_id``."""
    return await actions.post(
        page.sandbox,
        user_id,
        _text(body, "channel_id"),
        name=_text(body, "name"),
        content=_text(body, "content"),
        tags=[str(each) for each in body.get("tags") or ()],
    )


# Using the bot


async def command(page: PageSession, user_id: str, body: Json) -> Json:
    """Run the slash command ``command_id`` in ``channel_id`` with ``options`` by name."""
    return await actions.start_command(
        page.sandbox,
        user_id,
        _text(body, "channel_id"),
        _text(body, "command_id"),
        body.get("options") or {},
        path=_path(body),
    )


async def autocomplete(page: PageSession, user_id: str, body: Json) -> list[Json]:
    """Ask the bot for choices of the option ``focused``."""
    return await actions.autocomplete(
        page.sandbox,
        user_id,
        _text(body, "channel_id"),
        _text(body, "command_id"),
        focused=_text(body, "focused"),
        typed=_text(body, "typed"),
        options=body.get("options") or {},
        path=_path(body),
    )


async def message_menu(page: PageSession, user_id: str, body: Json) -> Json:
    """Run ``command_id`` of the *Apps* menu of ``message_id``."""
    message_id, command_id = _text(body, "message_id"), _text(body, "command_id")
    return await actions.start_message_menu(page.sandbox, user_id, message_id, command_id)


async def user_menu(page: PageSession, user_id: str, body: Json) -> Json:
    """Run ``command_id`` of the *Apps* menu of the user ``target_id``."""
    channel_id, target = _text(body, "channel_id"), _text(body, "target_id")
    command_id = _text(body, "command_id")
    return await actions.start_user_menu(page.sandbox, user_id, channel_id, target, command_id)


async def press(page: PageSession, user_id: str, body: Json) -> Json:
    """Press the button ``custom_id`` of ``message_id``."""
    message_id, custom_id = _text(body, "message_id"), _text(body, "custom_id")
    return await actions.press(page.sandbox, user_id, message_id, custom_id)


async def select(page: PageSession, user_id: str, body: Json) -> Json:
    """Choose ``values`` in the select ``custom_id`` of ``message_id``."""
    message_id, custom_id = _text(body, "message_id"), _text(body, "custom_id")
    values = [str(each) for each in body.get("values") or ()]
    return await actions.select(page.sandbox, user_id, message_id, custom_id, values)


async def submit(page: PageSession, user_id: str, body: Json) -> Json:
    """Submit the modal of ``interaction_id`` with ``values`` by custom_id."""
    values = body.get("values") or {}
    return await actions.submit(page.sandbox, user_id, _text(body, "interaction_id"), values)


# Building


async def clock(page: PageSession, user_id: str, body: Json) -> None:
    """Move the bot's clock ``to`` ``now``, ``hour``, ``day`` or ``next``."""
    await page.move_clock(_text(body, "to"))


async def fault(page: PageSession, user_id: str, body: Json) -> None:
    """Switch the fault ``name`` ``on`` or off."""
    page.faults.switch(_text(body, "name"), on=bool(body.get("on")))
    page.changed()


async def fresh(page: PageSession, user_id: str, body: Json) -> None:
    """Begin again with nothing."""
    await page.begin_again()


READ: dict[str, Call] = {
    "state": state,
    "messages": messages,
    "starter": starter,
    "commands": commands,
    "traffic": traffic,
    "log": log,
}
DO: dict[str, Call] = {
    "say": say,
    "edit": edit,
    "delete": delete,
    "dismiss": dismiss,
    "react": react,
    "typing": typing,
    "direct": direct,
    "thread": thread,
    "post": post,
    "command": command,
    "autocomplete": autocomplete,
    "message-menu": message_menu,
    "user-menu": user_menu,
    "press": press,
    "select": select,
    "submit": submit,
    "clock": clock,
    "fault": fault,
    "fresh": fresh,
}
