"""A slash command's options as a person fills them in, checked as Discord's client checks them."""

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.sandbox import wire
from bot.sandbox.events import Json
from bot.sandbox.files import Upload
from bot.sandbox.model import Channel
from bot.sandbox.registry import GROUP, SUBCOMMAND
from bot.sandbox.world import World

STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER, ATTACHMENT = range(3, 12)


class Refused(Exception):  # noqa: N818 - it is what the person is told, not a fault
    """What Discord's client would not let this person do; `str()` is the sentence to show."""


@dataclass(slots=True)
class Filled:
    """Options and what they refer to, in the form of an interaction's data."""

    options: list[Json] = field(default_factory=list)
    resolved: Json = field(default_factory=dict)


def meant(wanted: str, names: list[str], what: str) -> str:
    """Return a sentence saying that there is no such thing, with the nearest name if any."""
    near = difflib.get_close_matches(wanted, names, n=1, cutoff=0.4)
    if near:
        return f"no {what}{wanted}; did you mean {what}{near[0]}?"
    return f"no {what}{wanted}; there are {', '.join(what + name for name in names) or 'none'}"


def leaf(command: Json, path: tuple[str, ...]) -> list[Json]:
    """Return the options of the subcommand at `path`; `Refused` when it does not exist."""
    options: list[Json] = command.get("options") or []
    walked = command["name"]
    for name in path:
        found = {one["name"]: one for one in options if one["type"] in (SUBCOMMAND, GROUP)}
        if name not in found:
            known = [f"{walked} {one}" for one in found]
            raise Refused(meant(f"{walked} {name}", known, "command /"))
        options = found[name].get("options") or []
        walked = f"{walked} {name}"
    deeper = [one["name"] for one in options if one["type"] in (SUBCOMMAND, GROUP)]
    if deeper:
        raise Refused(f"/{walked} needs one of its subcommands: {', '.join(deeper)}")
    return options


def nest(command: Json, path: tuple[str, ...], options: list[Json]) -> list[Json]:
    """Return options wrapped into their subcommand and group."""
    for depth in range(len(path) - 1, -1, -1):
        kind = GROUP if depth < len(path) - 1 else SUBCOMMAND
        options = [{"type": kind, "name": path[depth], "options": options}]
    return options


def fill(
    world: World,
    channel: Channel,
    user_id: str,
    registered: list[Json],
    given: Mapping[str, object],
    *,
    focused: str | None = None,
) -> Filled:
    """Check and convert what was typed, in the order the options are registered.

    `focused` is the option still being typed: with it nothing is required or checked, as in an
    autocomplete. Raises `Refused` for an unknown option, a missing one or a value out of bounds.
    """
    by_name = {one["name"]: one for one in registered}
    for name in given:
        if name not in by_name:
            raise Refused(meant(name, list(by_name), "option "))
    filled = Filled()
    for name, option in by_name.items():
        if name not in given:
            if option.get("required") and focused is None:
                raise Refused(f"{name}: This option is required. Specify a value.")
            continue
        typing = focused is not None
        value = given[name] if name == focused else _value(option, given[name], loose=typing)
        entry: Json = {"type": option["type"], "name": name, "value": value}
        if name == focused:
            entry["focused"] = True
        elif option["type"] in (USER, CHANNEL, ROLE, MENTIONABLE, ATTACHMENT):
            entry["value"] = resolve(
                world, channel, user_id, option["type"], given[name], filled.resolved
            )
        filled.options.append(entry)
    return filled


def _value(option: Json, value: object, *, loose: bool) -> object:
    name, kind = option["name"], option["type"]
    if kind == STRING:
        return _text(option, str(value), loose=loose)
    if kind == BOOLEAN:
        if isinstance(value, bool):
            return value
        if str(value).lower() in ("true", "false"):
            return str(value).lower() == "true"
        raise Refused(f"{name}: Must be true or false.")
    if kind in (INTEGER, NUMBER):
        return _number(option, value, loose=loose)
    return value


def _text(option: Json, value: str, *, loose: bool) -> str:
    name = option["name"]
    if loose:
        return value
    choices = {one["name"]: one["value"] for one in option.get("choices") or []}
    if choices:
        if value in choices:
            return str(choices[value])
        if value not in choices.values():
            raise Refused(f"{name}: {value!r} is not one of {', '.join(choices)}.")
        return value
    least, most = option.get("min_length", 0), option.get("max_length", 6000)
    if not least <= len(value) <= most:
        raise Refused(f"{name}: Must be between {least} and {most} characters.")
    if option.get("required") and not value:
        raise Refused(f"{name}: This option is required. Specify a value.")
    return value


def _number(option: Json, value: object, *, loose: bool) -> object:
    name = option["name"]
    choices = {one["name"]: one["value"] for one in option.get("choices") or []}
    if value in choices:
        return choices[str(value)]
    try:
        number = int(str(value)) if option["type"] == INTEGER else float(str(value))
    except ValueError:
        if loose:
            return value
        raise Refused(f"{name}: Must be a number.") from None
    least, most = option.get("min_value"), option.get("max_value")
    if not loose and least is not None and number < least:
        raise Refused(f"{name}: Must be at least {least}.")
    if not loose and most is not None and number > most:
        raise Refused(f"{name}: Must be at most {most}.")
    if choices and number not in choices.values():
        raise Refused(f"{name}: {value!r} is not one of {', '.join(choices)}.")
    return number


def resolve(
    world: World, channel: Channel, user_id: str, kind: int, value: object, resolved: Json
) -> str:
    """Return the id of a user, channel, role or file, and put what it is into `resolved`.

    `value` is an id, a name, something with an ``id``, or ``(filename, bytes)`` for a file.
    """
    if kind == ATTACHMENT:
        if not isinstance(value, tuple):
            raise Refused("A file is given as (name, bytes).")
        attachment = world.files.add(channel.id, Upload(0, value[0], value[1]))
        resolved.setdefault("attachments", {})[attachment["id"]] = attachment | {"ephemeral": True}
        return str(attachment["id"])
    wanted = str(getattr(value, "id", value))
    guild = world.guild_of(channel)
    try:
        if kind == CHANNEL:
            found = world.find_channel(wanted, guild)
            bits = str(int(world.allowed(found, user_id)))
            body = wire.channel(world, found) | {"permissions": bits}
            resolved.setdefault("channels", {})[found.id] = body
            return found.id
        roles = guild.roles.values() if guild else ()
        named = [one for one in roles if wanted in (one.id, one.name, f"@{one.name}")]
        if named and kind in (ROLE, MENTIONABLE):
            resolved.setdefault("roles", {})[named[0].id] = wire.role(named[0])
            return named[0].id
        if kind == ROLE:
            raise LookupError(f"There is no role {wanted!r}.")
        person = world.person(wanted.removeprefix("@"))
    except LookupError as missing:
        raise Refused(str(missing.args[0])) from None
    resolved.setdefault("users", {})[person.id] = wire.user(person)
    if guild is not None and person.id in guild.members:
        member = wire.member(world, guild.members[person.id], with_user=False)
        bits = str(int(world.allowed(channel, person.id)))
        resolved.setdefault("members", {})[person.id] = member | {"permissions": bits}
    return person.id
