"""Discord's refusals: an HTTP status, a number and a sentence, as the API words them."""

from bot.sandbox.events import Json


class DiscordError(Exception):
    """A request that Discord would refuse. `errors` is the nested part of a 50035."""

    def __init__(self, status: int, code: int, message: str, errors: Json | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.errors = errors

    def to_json(self) -> Json:
        """Return the body: ``{"message", "code"}`` and, where fields are wrong, ``"errors"``."""
        body: Json = {"message": self.message, "code": self.code}
        if self.errors:
            body["errors"] = self.errors
        return body


def unauthorized() -> DiscordError:
    """The token is missing or wrong."""
    return DiscordError(401, 0, "401: Unauthorized")


def unknown(what: str) -> DiscordError:
    """There is no such thing; `what` is one of Discord's names, such as ``Message``."""
    codes = {
        "Application": 10002,
        "Channel": 10003,
        "Guild": 10004,
        "Member": 10007,
        "Message": 10008,
        "Role": 10011,
        "User": 10013,
        "Emoji": 10014,
        "Webhook": 10015,
        "interaction": 10062,
        "application command": 10063,
        "Application Command Permissions": 10066,
    }
    return DiscordError(404, codes[what], f"Unknown {what}")


def missing_access() -> DiscordError:
    """The asker cannot see the channel or server."""
    return DiscordError(403, 50001, "Missing Access")


def missing_permissions() -> DiscordError:
    """The asker sees the channel and may not do this in it."""
    return DiscordError(403, 50013, "Missing Permissions")


def refused(status: int, code: int, message: str) -> DiscordError:
    """Any other refusal."""
    return DiscordError(status, code, message)


class Problems:
    """Gathers what is wrong with a body, field by field, into one 50035."""

    def __init__(self) -> None:
        self._tree: Json = {}

    def add(self, path: str, code: str, message: str) -> None:
        """Note one mistake; `path` is dotted, such as ``embeds.0.title``."""
        node = self._tree
        for part in path.split("."):
            node = node.setdefault(part, {})
        node.setdefault("_errors", []).append({"code": code, "message": message})

    def longer_than(self, path: str, value: object, most: int, least: int = 0) -> None:
        """Note a text whose length is not between `least` and `most`, as Discord words it."""
        if not isinstance(value, str):
            return
        if len(value) > most and least == 0:
            message = f"Must be {most} or fewer in length."
            self.add(path, "BASE_TYPE_MAX_LENGTH", message)
        elif not least <= len(value) <= most:
            message = f"Must be between {least} and {most} in length."
            self.add(path, "BASE_TYPE_BAD_LENGTH", message)

    def required(self, path: str) -> None:
        """Note a field that is missing."""
        self.add(path, "BASE_TYPE_REQUIRED", "This field is required")

    def raise_if_any(self) -> None:
        """Raise all that was noted as one `DiscordError`."""
        if self._tree:
            raise DiscordError(400, 50035, "Invalid Form Body", self._tree)
