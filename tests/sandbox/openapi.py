"""Holds what goes over the sandbox's wire to Discord's own description of its HTTP API.

`watch(sandbox)` gathers every request and response that does not fit. The description is read from
``../shared/discord/openapi.json`` beside the repository, or from ``DISCORD_OPENAPI``; without it
there is nothing to hold to, and `find()` returns None.
"""

import copy
import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from bot.sandbox.server import Sandbox
from bot.sandbox.traffic import Record

BESIDE = Path(__file__).parents[2].parent / "shared" / "discord" / "openapi.json"
ROOT = "urn:discord"


def _attachment_ids_as_text(body: Any) -> None:
    for each in _inside(body, "attachments"):
        if isinstance(each, list):
            for one in each:
                if isinstance(one, dict) and isinstance(one.get("id"), int):
                    one["id"] = str(one["id"])


def _allowed_mentions_ids_as_text(body: Any) -> None:
    for each in _inside(body, "allowed_mentions"):
        for kind in ("users", "roles"):
            if isinstance(each, dict) and isinstance(each.get(kind), list):
                each[kind] = [str(one) for one in each[kind]]


def _ids_as_text(*keys: str) -> Callable[[Any], None]:
    def change(body: Any) -> None:
        for key in keys:
            if isinstance(body, dict) and isinstance(body.get(key), int):
                body[key] = str(body[key])
            if isinstance(body, dict) and isinstance(body.get(key), list):
                body[key] = [str(one) for one in body[key]]

    return change


def _references_as_text(body: Any) -> None:
    for each in _inside(body, "message_reference"):
        _ids_as_text("message_id", "channel_id", "guild_id")(each)


def _no_media_channels(body: Any) -> None:
    for each in _inside(body, "channel_types"):
        if isinstance(each, list) and 16 in each:
            each.remove(16)


def _error_codes_as_numbers(body: Any) -> None:
    for each in _inside(body, "_errors"):
        for one in each:
            one["code"] = 0


def _default_values_as_text(body: Any) -> None:
    for values in _inside(body, "default_values"):
        for value in values:
            value["id"] = str(value["id"])


EXCEPTIONS: dict[str, Callable[[Any], None]] = {
    "discord.py sends attachment ids as integers": _attachment_ids_as_text,
    "discord.py sends the ids of allowed mentions as integers": _allowed_mentions_ids_as_text,
    "discord.py sends the default values of selects as integers": _default_values_as_text,
    "discord.py sends message references with integer ids": _references_as_text,
    "discord.py sends the recipient of a direct message as an integer": _ids_as_text(
        "recipient_id"
    ),
    "Discord sends words for the codes inside an invalid form body, and describes numbers": (
        _error_codes_as_numbers
    ),
    "discord.py offers media channels beside forums, and they are not described": (
        _no_media_channels
    ),
}
"""What does not fit and why it is let through: each entry mends one known difference in a copy."""


def _inside(body: Any, key: str) -> Iterator[Any]:
    if isinstance(body, dict):
        for name, value in body.items():
            if name == key:
                yield value
            yield from _inside(value, key)
    elif isinstance(body, list):
        for each in body:
            yield from _inside(each, key)


class Description:
    """Discord's OpenAPI description, ready to check with."""

    def __init__(self, path: Path) -> None:
        self._document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        resource = DRAFT202012.create_resource(self._document)
        self._registry: Registry[Any] = Registry().with_resource(ROOT, resource)
        self._validators: dict[str, Draft202012Validator] = {}
        self._templates = [(path.strip("/").split("/"), path) for path in self._document["paths"]]

    def template(self, path: str) -> str | None:
        """Return the described path that fits best: the one with the fewest names in it."""
        parts = path.strip("/").split("/")
        fitting = [
            (sum(each.startswith("{") for each in template), name)
            for template, name in self._templates
            if len(template) == len(parts)
            and all(
                each.startswith("{") or each == part
                for each, part in zip(template, parts, strict=True)
            )
        ]
        return min(fitting)[1] if fitting else None

    def problems(self, record: Record) -> list[str]:
        """Return what does not fit in one exchange, each as a sentence."""
        name = f"{record.method} {record.path}"
        template = self.template(record.path)
        operation = self._document["paths"].get(template, {}).get(record.method.lower())
        if template is None or operation is None:
            return [f"{name}: not described"]
        pointer = f"/paths/{_escaped(template)}/{record.method.lower()}"
        found = []
        accepted = record.status is not None and record.status < 400
        if accepted and record.request is not None and "requestBody" in operation:
            content = operation["requestBody"]["content"]
            kind = "application/json" if "application/json" in content else next(iter(content))
            where = f"{pointer}/requestBody/content/{_escaped(kind)}/schema"
            found += self._check(where, record.request, f"{name} request")
        return found + self._response_problems(operation, pointer, record, name)

    def _response_problems(
        self, operation: dict[str, Any], pointer: str, record: Record, name: str
    ) -> list[str]:
        status = record.status or 0
        if not status or status >= 500:
            return []
        key = str(status) if str(status) in operation["responses"] else f"{status // 100}XX"
        described = operation["responses"].get(key)
        if described is None:
            return [f"{name}: answered {status}, described are {list(operation['responses'])}"]
        where = f"{pointer}/responses/{key}"
        if "$ref" in described:
            where = described["$ref"].removeprefix("#")
            described = self._at(where)
        content = described.get("content", {}).get("application/json")
        if content is None:
            return [f"{name}: {status} has a body"] if record.response is not None else []
        where = f"{where}/content/{_escaped('application/json')}/schema"
        return self._check(where, record.response, f"{name} response {status}")

    def _at(self, pointer: str) -> Any:
        node: Any = self._document
        for part in pointer.strip("/").split("/"):
            node = node[part]
        return node

    def _check(self, pointer: str, body: object, what: str) -> list[str]:
        validator = self._validators.get(pointer)
        if validator is None:
            schema = {"$ref": f"{ROOT}#{quote(pointer)}"}
            validator = Draft202012Validator(schema, registry=self._registry)
            self._validators[pointer] = validator
        mended = copy.deepcopy(body)
        for mend in EXCEPTIONS.values():
            mend(mended)
        error = best_match(validator.iter_errors(mended))
        if error is None:
            return []
        while error.context:
            error = _nearest(error.context)
        place = "/".join(str(each) for each in error.absolute_path)
        return [f"{what} at {place or 'its root'}: {error.message[:300]}"]


def _nearest(errors: list[ValidationError]) -> ValidationError:
    """Return what is wrong in the alternative that was meant: the one of the same `type`."""
    alternatives: dict[object, list[ValidationError]] = {}
    for each in errors:
        alternatives.setdefault(each.relative_schema_path[0], []).append(each)
    meant = [
        found
        for found in alternatives.values()
        if not any(each.path and each.path[-1] == "type" for each in found)
    ]
    best = meant[0] if meant else errors
    return max(best, key=lambda each: len(each.absolute_path))


def _escaped(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1")


@cache
def find() -> Description | None:
    """Return the description, or None where it is not at hand."""
    path = Path(os.environ.get("DISCORD_OPENAPI", BESIDE))
    return Description(path) if path.is_file() else None


@dataclass
class Watch:
    """What did not fit so far, and how many exchanges were looked at."""

    problems: list[str] = field(default_factory=list)
    checked: int = 0


def watch(sandbox: Sandbox) -> Watch:
    """Check every later exchange of the sandbox; look at `Watch.problems` when all is done."""
    found = Watch()
    description = find()

    def heard(record: Record) -> None:
        if record.kind == "http" and record.route and description is not None:
            found.checked += 1
            found.problems += description.problems(record)

    sandbox.traffic.subscribe(heard)
    return found
