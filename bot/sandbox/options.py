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
class Form:
    """Who fills something in and where; `resolved` gathers what their choices refer to."""

    world: World
    channel: Channel
    user_id: str
    resolved: Json = field(default_factory=dict)

    def data(self, fields: Json) -> Json:
        """Return an interaction's data: the fields, and what they refer to if anything."""
        return fields | ({"resolved": self.resolved} if self.resolved else {})


def meant(wanted: str, names: list[str], what: str) -> str:
    """Return a sentence saying that there is no such thing, with the nearest name if any."""
    sign = "/" if what.endswith("/") else ""
    near = difflib.get_close_matches(wanted, names, n=1, cutoff=0.4)
    if near:
        return f"no {what}{wanted}; did you mean {sign}{near[0]}?"
    return f"no {what}{wanted}; there are {', '.join(sign + name for name in names) or 'none'}"


def leaf(command: Json, path: tuple[str, ...]) -> list[Json]:
    """Return the options of the subcommand at `path`; `Refused` when it does not exist."""
    options: list[Json] = command.get("options") or []
    walked = command["name"]
    for name in path:
        found = {one["name"]: one for one in options if one["type"] in (SUBCOMMAND, GROUP)}
        if name not in found:
            known = [f"{walked} {one}" for one in found] or [walked]
            raise Refused(meant(f"{walked} {name}", known, "command /"))
        options = found[name].get("options") or []
        walked = f"{walked} {name}"
    deeper = [one["name"] for one in options if one["type"] in (SUBCOMMAND, GROUP)]
    if deeper:
        raise Refused(f"/{walked} needs one of its subcommands: {', '.join(deeper)}")
    return options


def nest(path: tuple[str, ...], options: list[Json]) -> list[Json]:
    """Return options wrapped into their subcommand and group."""
    for depth in range(len(path) - 1, -1, -1):
        kind = GROUP if depth < len(path) - 1 else SUBCOMMAND
        options = [{"type": kind, "name": path[depth], "options": options}]
    return options


def fill(
    form: Form,
    registered: list[Json],
    given: Mapping[str, object],
    *,
    focused: str | None = None,
) -> list[Json]:
    """Check and convert what was typed, in the order the options are registered.

    `focused` is the option still being typed: with it nothing is required or checked, as in an
    autocomplete. Raises `Refused` for an unknown option, a missing one or a value out of bounds.
    """
    by_name = {one["name"]: one for one in registered}
    for name in given:
        if name not in by_name:
            raise Refused(meant(name, list(by_name), "option "))
    filled: list[Json] = []
    for name, option in by_name.items():
        if name not in given:
            if option.get("required") and focused is None:
                raise Refused(f"{name}: This option is required. Specify a value.")
            continue
        entry: Json = {"type": option["type"], "name": name}
        if name == focused:
            entry |= {"value": given[name], "focused": True}
        elif option["type"] in (USER, CHANNEL, ROLE, MENTIONABLE, ATTACHMENT):
            entry["value"] = resolve(form, option["type"], given[name])
        else:
            entry["value"] = _value(option, given[name], loose=focused is not None)
        filled.append(entry)
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


def resolve(form: Form, kind: int, value: object) -> str:
    """Return the id of a user, channel, role or file, and note what it is in ``form.resolved``.

    `value` is an id, a name, something with an ``id``, or ``(filename, bytes)`` for a file.
    """
    if kind == ATTACHMENT:
        if not isinstance(value, tuple):
            raise Refused("A file is given as (name, bytes).")
        attachment = form.world.files.add(form.channel.id, Upload(0, value[0], value[1]))
        files = form.resolved.setdefault("attachments", {})
        files[attachment["id"]] = attachment | {"ephemeral": True}
        return str(attachment["id"])
    wanted = str(getattr(value, "id", value))
    try:
        if kind == CHANNEL:
            return _channel(form, wanted)
        role = _role(form, wanted) if kind in (ROLE, MENTIONABLE) else None
        if role is not None:
            return role
        if kind == ROLE:
            return _missing_role(wanted)
        return _person(form, wanted.removeprefix("@"))
    except LookupError as missing:
        raise Refused(str(missing.args[0])) from None


def _missing_role(wanted: str) -> str:
    raise LookupError(f"There is no role {wanted!r}.")


def _channel(form: Form, wanted: str) -> str:
    found = form.world.find_channel(wanted, form.world.guild_of(form.channel))
    bits = str(int(form.world.allowed(found, form.user_id)))
    body = wire.channel(form.world, found) | {"permissions": bits}
    form.resolved.setdefault("channels", {})[found.id] = body
    return found.id


def _role(form: Form, wanted: str) -> str | None:
    guild = form.world.guild_of(form.channel)
    for one in guild.roles.values() if guild else ():
        if wanted in (one.id, one.name, f"@{one.name}"):
            form.resolved.setdefault("roles", {})[one.id] = wire.role(one)
            return one.id
    return None


def _person(form: Form, wanted: str) -> str:
    person = form.world.person(wanted)
    form.resolved.setdefault("users", {})[person.id] = wire.user(person)
    guild = form.world.guild_of(form.channel)
    if guild is not None and person.id in guild.members:
        member = wire.member(form.world, guild.members[person.id], with_user=False)
        bits = str(int(form.world.allowed(form.channel, person.id)))
        form.resolved.setdefault("members", {})[person.id] = member | {"permissions": bits}
    return person.id
