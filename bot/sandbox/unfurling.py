"""Media inside embeds and components as Discord shows them: uploads found, fields filled in."""

from collections.abc import Iterator

from bot.sandbox.components import Kind, walk
from bot.sandbox.events import Json
from bot.sandbox.snowflakes import Snowflakes

ATTACHED = "attachment://"


def unfurl(
    embeds: list[Json], components: list[Json], attachments: list[Json], snowflakes: Snowflakes
) -> None:
    """Point every ``attachment://name`` at its upload, and complete media as Discord returns it."""
    by_name = {each["filename"]: each for each in attachments}
    for embed in embeds:
        for part in ("image", "thumbnail"):
            if isinstance(embed.get(part), dict):
                _find(embed[part], by_name)
    for media in _media(components):
        upload = _find(media, by_name)
        media.setdefault("id", snowflakes.new())
        media.setdefault("proxy_url", media["url"])
        if upload is not None:
            media["attachment_id"] = upload["id"]
    for _, each in walk(components):
        if each.get("type") == Kind.FILE:
            file = by_name.get(str(each["file"]["url"]).rpartition("/")[2], {})
            each.update({"name": file.get("filename"), "size": file.get("size")})


def _find(media: Json, by_name: dict[str, Json]) -> Json | None:
    url = str(media.get("url"))
    upload = by_name.get(url.removeprefix(ATTACHED)) if url.startswith(ATTACHED) else None
    if upload is not None:
        known = ("url", "proxy_url", "width", "height", "content_type")
        media.update({key: upload[key] for key in known if key in upload})
    return upload


def _media(components: list[Json]) -> Iterator[Json]:
    for _, part in walk(components):
        kind = part.get("type")
        shown = part.get("items", []) if kind == Kind.GALLERY else [part]
        if kind in (Kind.GALLERY, Kind.THUMBNAIL):
            for each in shown:
                each.setdefault("description", None)
                each.setdefault("spoiler", False)
                yield each["media"]
        elif kind == Kind.FILE:
            part.setdefault("spoiler", False)
            yield part["file"]
