"""What a person does with components: values for selects, and modals filled in."""

from collections.abc import Mapping

from bot.sandbox.components import SELECTS, Kind
from bot.sandbox.events import Json
from bot.sandbox.options import (
    ATTACHMENT,
    CHANNEL,
    MENTIONABLE,
    ROLE,
    USER,
    Form,
    Refused,
    resolve,
)

_RESOLVED_AS = {
    Kind.USER_SELECT: USER,
    Kind.ROLE_SELECT: ROLE,
    Kind.MENTIONABLE_SELECT: MENTIONABLE,
    Kind.CHANNEL_SELECT: CHANNEL,
}


def chosen(form: Form, part: Json, values: list[object]) -> list[str]:
    """Return a select's values as Discord sends them; `Refused` for too few, many or unknown."""
    least, most = part.get("min_values", 1), part.get("max_values", 1)
    if part.get("required") is False and not values:
        return []
    if not least <= len(values) <= most:
        raise Refused(f"Choose between {least} and {most}, not {len(values)}.")
    if part["type"] in (Kind.SELECT, Kind.RADIO_GROUP, Kind.CHECKBOX_GROUP):
        by_label = {one["label"]: one["value"] for one in part["options"]}
        known = {*by_label.values()}
        found = [by_label.get(str(one), str(one)) for one in values]
        for one in found:
            if one not in known:
                raise Refused(f"{one!r} is not among the choices: {', '.join(by_label)}.")
        return found
    kind = _RESOLVED_AS[part["type"]]
    return [resolve(form, kind, one) for one in values]


def filled_in(form: Form, parts: list[Json], values: Mapping[str, object]) -> list[Json]:
    """Return a modal's parts as submitted; `values` are by custom_id or by label.

    Raises `Refused` for a field that is required, too short or too long.
    """
    used: set[str] = set()
    body = [_part(form, one, "", values, used) for one in parts]
    unknown = set(values) - used
    if unknown:
        raise Refused(f"The form has no field {', '.join(sorted(unknown))}.")
    return body


def _part(form: Form, part: Json, label: str, values: Mapping[str, object], used: set[str]) -> Json:
    kind, number = part["type"], part.get("id", 0)

    def inner(one: Json, name: str) -> Json:
        return _part(form, one, name, values, used)

    if kind == Kind.ROW:
        inside = [inner(one, one.get("label") or "") for one in part["components"]]
        return {"type": 1, "id": number, "components": inside}
    if kind == Kind.LABEL:
        component = inner(part["component"], part.get("label") or "")
        return {"type": 18, "id": number, "component": component}
    body: Json = {"type": int(kind), "id": number}
    if "custom_id" not in part:
        return body
    custom_id = part["custom_id"]
    body["custom_id"] = custom_id
    key = custom_id if custom_id in values else label
    used.add(key)
    value = values.get(key)
    if kind == Kind.TEXT_INPUT:
        body["value"] = _text(part, label, part.get("value") if value is None else value)
    elif kind == Kind.CHECKBOX:
        body["value"] = bool(part.get("default") if value is None else value)
    elif kind == Kind.FILE_UPLOAD:
        files = value if isinstance(value, list) else []
        body["values"] = [resolve(form, ATTACHMENT, one) for one in files]
    elif kind == Kind.RADIO_GROUP:
        picked = chosen(form, part, _listed(part, value))
        body["value"] = picked[0] if picked else None
    elif kind in SELECTS or kind == Kind.CHECKBOX_GROUP:
        body["values"] = chosen(form, part, _listed(part, value))
    return body


def _listed(part: Json, value: object) -> list[object]:
    if isinstance(value, list):
        return value
    if value is not None:
        return [value]
    defaults = [one["value"] for one in part.get("options") or [] if one.get("default")]
    named = [one["id"] for one in part.get("default_values") or []]
    return [*defaults, *named]


def _text(part: Json, label: str, value: object) -> str:
    text = "" if value is None else str(value)
    name = label or part["custom_id"]
    if not text:
        if part.get("required", True):
            raise Refused(f"{name}: This field is required.")
        return text
    least, most = part.get("min_length") or 0, part.get("max_length") or 4000
    if not least <= len(text) <= most:
        raise Refused(f"{name}: Must be between {least} and {most} characters.")
    return text
