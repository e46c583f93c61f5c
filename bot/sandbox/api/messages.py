"""Routes of messages: list, send, edit, delete, publish, pin and react."""

from datetime import timedelta

from bot.sandbox import errors, posting, reactions, snowflakes, wire
from bot.sandbox.api.call import Call, Route
from bot.sandbox.errors import Problems
from bot.sandbox.events import Json
from bot.sandbox.model import Message
from bot.sandbox.permissions import Permission
from bot.sandbox.sessions import Intent
from bot.sandbox.world import World

BASE = "/channels/{channel}/messages"
ONE = BASE + "/{message}"
PINS = BASE + "/pins"
REACTION = ONE + "/reactions/{emoji}"


def routes() -> list[Route]:
    """Return the routes of this module; fixed paths come before those with names."""
    return [
        ("GET", BASE, history),
        ("POST", BASE, send),
        ("POST", BASE + "/bulk-delete", bulk_delete),
        ("GET", PINS, pins),
        ("GET", "/channels/{channel}/pins", old_pins),
        ("PUT", PINS + "/{message}", pin),
        ("DELETE", PINS + "/{message}", unpin),
        ("PUT", "/channels/{channel}/pins/{message}", pin),
        ("DELETE", "/channels/{channel}/pins/{message}", unpin),
        ("GET", ONE, fetch),
        ("PATCH", ONE, edit),
        ("DELETE", ONE, delete),
        ("POST", ONE + "/crosspost", crosspost),
        ("PUT", REACTION + "/@me", react),
        ("DELETE", REACTION + "/@me", unreact),
        ("DELETE", REACTION + "/{user}", unreact_other),
        ("GET", REACTION, reactors),
        ("DELETE", REACTION, clear_reactions),
        ("DELETE", ONE + "/reactions", clear_reactions),
    ]


def shown(world: World, message: Message) -> Json:
    """Return a message as the bot may read it over HTTP."""
    body = wire.message(world, message)
    direct = world.channels[message.channel_id].guild_id is None
    if direct or world.application.intents & Intent.MESSAGE_CONTENT:
        return body
    return wire.without_content(body, world.bot.id)


async def history(call: Call) -> object:
    """List messages, newest first: `limit` 1–100 and one of `before`, `after`, `around`."""
    channel = call.channel()
    limit = call.number("limit", 50, 1, 100)
    reading = call.world.allowed(channel, call.world.bot.id) & Permission.READ_MESSAGE_HISTORY
    if not reading:
        return []
    messages = [each for each in channel.messages if each.only_for is None]
    before, after, around = (call.query.get(key) for key in ("before", "after", "around"))
    if around is not None:
        older = [each for each in messages if int(each.id) < int(around)][-(limit // 2) :]
        newer = [each for each in messages if int(each.id) >= int(around)]
        chosen = [*(older if limit > 1 else []), *newer[: limit - limit // 2]]
    elif after is not None:
        chosen = [each for each in messages if int(each.id) > int(after)][:limit]
    else:
        end = [each for each in messages if before is None or int(each.id) < int(before)]
        chosen = end[-limit:]
    return [shown(call.world, each) for each in reversed(chosen)]


async def send(call: Call) -> object:
    """Send a message as the bot."""
    channel = call.channel()
    posting.require_sending(call.world, channel, call.world.bot.id, call.json, call.uploads)
    message = posting.create(call.world, channel, call.world.bot.id, call.json, call.uploads)
    return wire.message(call.world, message)


async def fetch(call: Call) -> object:
    """Return one message."""
    return shown(call.world, call.message(call.channel(Permission.READ_MESSAGE_HISTORY)))


async def edit(call: Call) -> object:
    """Edit the bot's own message; another's only in its embed flag."""
    message = call.message(call.channel())
    if message.author_id != call.world.bot.id:
        raise errors.refused(403, 50005, "Cannot edit a message authored by another user")
    return wire.message(call.world, posting.edit(call.world, message, call.json, call.uploads))


async def delete(call: Call) -> object:
    """Delete a message; another's needs *Manage Messages*."""
    channel = call.channel()
    message = call.message(channel)
    if message.author_id != call.world.bot.id:
        call.world.require(channel, call.world.bot.id, Permission.MANAGE_MESSAGES)
    posting.delete(call.world, message)
    return None


async def bulk_delete(call: Call) -> object:
    """Delete 2 to 100 messages at once, none older than two weeks."""
    channel = call.channel(Permission.MANAGE_MESSAGES)
    ids = [str(each) for each in call.json.get("messages") or []]
    problems = Problems()
    if not 2 <= len(ids) <= 100:
        problems.add("messages", "BASE_TYPE_BAD_LENGTH", "Must be between 2 and 100 in length.")
    problems.raise_if_any()
    oldest = call.world.clock.now() - timedelta(days=14)
    if any(snowflakes.moment(each) < oldest for each in ids):
        message = "A message provided was too old to bulk delete"
        raise errors.refused(400, 50034, message)
    channel.messages = [each for each in channel.messages if each.id not in ids]
    for each in ids:
        call.world.messages.pop(each, None)
    body: Json = {"ids": ids, "channel_id": channel.id, "guild_id": channel.guild_id}
    call.world.publish("MESSAGE_DELETE_BULK", body, channel)
    return None


async def crosspost(call: Call) -> object:
    """Publish a message of an announcement channel to its followers."""
    channel = call.channel(Permission.SEND_MESSAGES)
    message = call.message(channel)
    if message.author_id != call.world.bot.id:
        call.world.require(channel, call.world.bot.id, Permission.MANAGE_MESSAGES)
    return wire.message(call.world, posting.crosspost(call.world, message))


async def pins(call: Call) -> object:
    """Return the pins, newest pin first, as ``{"items": [{"pinned_at", "message"}]}``."""
    found = _pinned(call)
    limit = call.number("limit", 50, 1, 50)
    items = [
        {"pinned_at": wire.time(each.pinned_at), "message": shown(call.world, each)}
        for each in found
        if each.pinned_at is not None
    ]
    return {"items": items[:limit], "has_more": len(items) > limit}


async def old_pins(call: Call) -> object:
    """Return the pins by the older route, as a list of messages."""
    return [shown(call.world, each) for each in _pinned(call)]


def _pinned(call: Call) -> list[Message]:
    channel = call.channel(Permission.READ_MESSAGE_HISTORY)
    found = [each for each in channel.messages if each.pinned_at is not None]
    return sorted(found, key=lambda each: each.pinned_at or each.at, reverse=True)


async def pin(call: Call) -> object:
    """Pin a message."""
    _require_pinning(call)
    posting.pin(call.world, call.message(call.channel()), pinned=True)
    return None


async def unpin(call: Call) -> object:
    """Unpin a message."""
    _require_pinning(call)
    posting.pin(call.world, call.message(call.channel()), pinned=False)
    return None


def _require_pinning(call: Call) -> None:
    channel = call.channel()
    bits = call.world.allowed(channel, call.world.bot.id)
    if channel.guild_id and not bits & (Permission.PIN_MESSAGES | Permission.MANAGE_MESSAGES):
        raise errors.missing_permissions()


async def react(call: Call) -> object:
    """Add the bot's reaction."""
    message = call.message(call.channel())
    reactions.add(call.world, message, call.world.bot.id, _emoji(call))
    return None


async def unreact(call: Call) -> object:
    """Take the bot's reaction away."""
    message = call.message(call.channel())
    reactions.remove(call.world, message, call.world.bot.id, _emoji(call))
    return None


async def unreact_other(call: Call) -> object:
    """Take another's reaction away."""
    message = call.message(call.channel(Permission.MANAGE_MESSAGES))
    reactions.remove(call.world, message, call.path["user"], _emoji(call))
    return None


async def reactors(call: Call) -> object:
    """Return who reacted with an emoji."""
    message = call.message(call.channel())
    users = [
        call.world.users[one]
        for each in message.reactions
        if each.emoji == _emoji(call)
        for one in each.user_ids
    ]
    return [wire.user(each) for each in users]


async def clear_reactions(call: Call) -> object:
    """Take all reactions away, or those of one emoji."""
    message = call.message(call.channel(Permission.MANAGE_MESSAGES))
    reactions.clear(call.world, message, _emoji(call) or None)
    return None


def _emoji(call: Call) -> str:
    emoji = call.path.get("emoji", "")
    if "emoji" in call.path and (not emoji or (emoji.isascii() and ":" not in emoji)):
        raise errors.unknown("Emoji")
    return emoji
