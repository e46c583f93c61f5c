"""The limits Discord holds a message to, refused with its own codes and words."""

from bot.sandbox import components
from bot.sandbox.errors import DiscordError, Problems
from bot.sandbox.events import Json
from bot.sandbox.model import MessageFlag

CONTENT = 2000
EMBEDS = 10
EMBED_TOTAL = 6000
NONCE = 25
REQUEST_BYTES = 25 * 1024 * 1024


def check_message(body: Json, *, files: int = 0, flags: int | None = None) -> None:
    """Refuse a message, as it would stand, that Discord would not take.

    `body` has ``content``, ``embeds``, ``components``, ``nonce``, …; `files` counts attachments
    kept or new; `flags` overrides those of the body (on an edit, what the message has already).
    """
    problems = Problems()
    flags = (body.get("flags") or 0) if flags is None else flags
    new = bool(flags & MessageFlag.COMPONENTS_V2)
    problems.longer_than("content", body.get("content"), CONTENT)
    if body.get("nonce") is not None:
        problems.longer_than("nonce", str(body["nonce"]), NONCE)
    parts = body.get("components") or []
    if new:
        for field in ("content", "embeds", "sticker_ids", "poll"):
            if body.get(field):
                message = (
                    f"The '{field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
                )
                code = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"
                problems.add(field, code, message)
    _check_embeds(body.get("embeds") or [], problems)
    components.check(parts, problems, new=new)
    _check_mentions(body.get("allowed_mentions"), problems)
    problems.raise_if_any()
    filled = body.get("content") or body.get("embeds") or files or body.get("sticker_ids")
    if not filled and not parts:
        raise DiscordError(400, 50006, "Cannot send an empty message")


def _check_embeds(embeds: list[Json], problems: Problems) -> None:
    if len(embeds) > EMBEDS:
        problems.add("embeds", "BASE_TYPE_MAX_LENGTH", f"Must be {EMBEDS} or fewer in length.")
    for number, embed in enumerate(embeds):
        path = f"embeds.{number}"
        problems.longer_than(f"{path}.title", embed.get("title"), 256)
        problems.longer_than(f"{path}.description", embed.get("description"), 4096)
        problems.longer_than(f"{path}.footer.text", (embed.get("footer") or {}).get("text"), 2048)
        problems.longer_than(f"{path}.author.name", (embed.get("author") or {}).get("name"), 256)
        fields = embed.get("fields") or []
        if len(fields) > 25:
            problems.add(f"{path}.fields", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
        for place, field in enumerate(fields):
            where = f"{path}.fields.{place}"
            for part, most in (("name", 256), ("value", 1024)):
                if not field.get(part):
                    problems.required(f"{where}.{part}")
                problems.longer_than(f"{where}.{part}", field.get(part), most)
    if sum(embed_size(embed) for embed in embeds) > EMBED_TOTAL:
        message = f"Embed size exceeds maximum size of {EMBED_TOTAL}"
        problems.add("embeds", "MAX_EMBED_SIZE_EXCEEDED", message)


def embed_size(embed: Json) -> int:
    """Return the characters of an embed that count towards the 6,000."""
    texts = [
        embed.get("title"),
        embed.get("description"),
        (embed.get("footer") or {}).get("text"),
        (embed.get("author") or {}).get("name"),
    ]
    for field in embed.get("fields") or []:
        texts += [field.get("name"), field.get("value")]
    return sum(len(text) for text in texts if text)


def _check_mentions(allowed: Json | None, problems: Problems) -> None:
    for kind in ("users", "roles"):
        named = (allowed or {}).get(kind) or []
        if named and kind in ((allowed or {}).get("parse") or []):
            message = f'parse:["{kind}"] and {kind}: [ids...] are mutually exclusive.'
            code = "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE"
            problems.add("allowed_mentions", code, message)
        if len(named) > 100:
            path = f"allowed_mentions.{kind}"
            problems.add(path, "BASE_TYPE_MAX_LENGTH", "Must be 100 or fewer in length.")
