"""The calls that the page makes: each a person's action, or a builder's, with its fields checked.

`READ` and `DO` map a call's name to its function, whose result answers as JSON.
"""

from bot.sandbox import actions, page_events, wire
from bot.sandbox.events import Json
from bot.sandbox.page_call import Call, Handler

MOST_MESSAGES = 100


# Looking


async def state(call: Call) -> Json:
    """Return what the person sees, who else one can be, and the settings."""
    overview = await actions.overview(call.sandbox, call.user_id)
    world = call.sandbox.world
    people = [
        {
            "key": each["key"],
            "title": each["title"],
            "user": wire.user(world.users[each["user_id"]]),
        }
        for each in call.page.people()
    ]
    return overview | {"people": people, "settings": call.page.settings()}


async def messages(call: Call) -> list[Json]:
    """Return messages of ``channel``, newest first, at most ``limit``, older than ``before``."""
    limit = max(1, min(int(call.fields.get("limit", 50)), MOST_MESSAGES))
    channel = call.text("channel")
    before = call.fields.get("before")
    found = await actions.history(call.sandbox, call.user_id, channel, before=before, limit=limit)
    return [call.page.message(each, call.user_id) for each in found]


async def starter(call: Call) -> Json | None:
    """Return the first message of the forum post ``channel``, None when it was deleted."""
    channel_id = call.text("channel")
    message = call.sandbox.world.messages.get(channel_id)
    if message is None or not call.page.sees(call.user_id, channel_id):
        return None
    return call.page.message(wire.message(call.sandbox.world, message), call.user_id)


async def commands(call: Call) -> list[Json]:
    """Return the commands that the person may use in ``channel``."""
    return await actions.commands(call.sandbox, call.user_id, call.text("channel"))


async def traffic(call: Call) -> list[Json]:
    """Return the last requests and gateway events, oldest first."""
    return [page_events.record(each) for each in list(call.sandbox.traffic)[-300:]]


async def log(call: Call) -> Json:
    """Return the end of the log."""
    return {"text": call.page.log()}


# Talking


async def say(call: Call) -> Json:
    """Send ``content``, with files, in ``channel_id``."""
    return await actions.say(
        call.sandbox,
        call.user_id,
        call.text("channel_id"),
        str(call.fields.get("content", "")),
        reply_to=call.fields.get("reply_to"),
        ping=bool(call.fields.get("ping", True)),
        files=call.fields.get("uploads") or None,
    )


async def edit(call: Call) -> Json:
    """Change ``message_id`` to ``content``."""
    message_id, content = call.text("message_id"), call.text("content")
    return await actions.edit(call.sandbox, call.user_id, message_id, content)


async def delete(call: Call) -> None:
    """Delete ``message_id``."""
    await actions.delete(call.sandbox, call.user_id, call.text("message_id"))


async def dismiss(call: Call) -> None:
    """Dismiss the private reply ``message_id``."""
    await actions.dismiss(call.sandbox, call.user_id, call.text("message_id"))


async def react(call: Call) -> None:
    """Add ``emoji`` to ``message_id``, or take it away when ``add`` is false."""
    message_id, emoji = call.text("message_id"), call.text("emoji")
    add = bool(call.fields.get("add", True))
    await actions.react(call.sandbox, call.user_id, message_id, emoji, add=add)


async def typing(call: Call) -> None:
    """Show that the person is typing in ``channel_id``."""
    await actions.typing(call.sandbox, call.user_id, call.text("channel_id"))


async def direct(call: Call) -> Json:
    """Open the direct messages with ``user_id``, by default the bot."""
    return await actions.open_direct(call.sandbox, call.user_id, call.fields.get("user_id"))


async def thread(call: Call) -> Json:
    """Start the thread ``name`` in ``channel_id``, from ``message_id`` where given."""
    channel_id, name = call.text("channel_id"), call.text("name")
    origin = call.fields.get("message_id")
    return await actions.start_thread(
        call.sandbox, call.user_id, channel_id, name, message_id=origin
    )


async def post(call: Call) -> Json:
    """Open the post ``name`` with ``content`` and ``tags`` in the forum ``channel_id``."""
    return await actions.post(
        call.sandbox,
        call.user_id,
        call.text("channel_id"),
        name=call.text("name"),
        content=call.text("content"),
        tags=[str(each) for each in call.fields.get("tags") or ()],
    )


# Using the bot


async def command(call: Call) -> Json:
    """Run the slash command ``command_id`` in ``channel_id`` with ``options`` by name."""
    return await actions.start_command(
        call.sandbox,
        call.user_id,
        call.text("channel_id"),
        call.text("command_id"),
        call.values("options"),
        path=call.path(),
    )


async def autocomplete(call: Call) -> list[Json]:
    """Ask the bot for choices of the option ``focused``."""
    return await actions.autocomplete(
        call.sandbox,
        call.user_id,
        call.text("channel_id"),
        call.text("command_id"),
        focused=call.text("focused"),
        typed=call.text("typed"),
        options=call.fields.get("options") or {},
        path=call.path(),
    )


async def message_menu(call: Call) -> Json:
    """Run ``command_id`` of the *Apps* menu of ``message_id``."""
    message_id, command_id = call.text("message_id"), call.text("command_id")
    return await actions.start_message_menu(call.sandbox, call.user_id, message_id, command_id)


async def user_menu(call: Call) -> Json:
    """Run ``command_id`` of the *Apps* menu of the user ``target_id``."""
    channel_id, target = call.text("channel_id"), call.text("target_id")
    command_id = call.text("command_id")
    return await actions.start_user_menu(call.sandbox, call.user_id, channel_id, target, command_id)


async def press(call: Call) -> Json:
    """Press the button ``custom_id`` of ``message_id``."""
    message_id, custom_id = call.text("message_id"), call.text("custom_id")
    return await actions.press(call.sandbox, call.user_id, message_id, custom_id)


async def select(call: Call) -> Json:
    """Choose ``values`` in the select ``custom_id`` of ``message_id``."""
    message_id, custom_id = call.text("message_id"), call.text("custom_id")
    values = [str(each) for each in call.fields.get("values") or ()]
    return await actions.select(call.sandbox, call.user_id, message_id, custom_id, values)


async def submit(call: Call) -> Json:
    """Submit the modal of ``interaction_id`` with ``values`` by custom_id."""
    interaction_id, values = call.text("interaction_id"), call.values("values")
    return await actions.submit(call.sandbox, call.user_id, interaction_id, values)


# Building


async def clock(call: Call) -> None:
    """Move the bot's clock ``to`` ``now``, ``hour``, ``day`` or ``next``."""
    await call.page.move_clock(call.text("to"))


async def fault(call: Call) -> None:
    """Switch the fault ``name`` ``on`` or off."""
    call.page.faults.switch(call.text("name"), on=bool(call.fields.get("on")))
    call.page.changed()


async def fresh(call: Call) -> None:
    """Begin again with nothing."""
    await call.page.begin_again()


READ: dict[str, Handler] = {
    "state": state,
    "messages": messages,
    "starter": starter,
    "commands": commands,
    "traffic": traffic,
    "log": log,
}
DO: dict[str, Handler] = {
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
