"""Uploaded files: kept in memory and served back from the loopback address."""

import mimetypes
import struct
from dataclasses import dataclass

from bot.sandbox.errors import DiscordError
from bot.sandbox.events import Json
from bot.sandbox.snowflakes import Snowflakes

MAX_BYTES = 10 * 1024 * 1024
"""Discord's limit for one file without a boost; also `attachment_size_limit` of interactions."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it arrives: its place in the form (``files[n]``), its name and its bytes."""

    index: int
    filename: str
    data: bytes


class Files:
    """What was uploaded, by attachment id. `base_url` is where it is served."""

    def __init__(self, snowflakes: Snowflakes) -> None:
        self.base_url = ""
        self._snowflakes = snowflakes
        self._kept: dict[str, tuple[str, bytes]] = {}

    def add(self, channel_id: str, upload: Upload, *, description: str | None = None) -> Json:
        """Keep a file and return it as an attachment; refuses more than `MAX_BYTES` with 40005."""
        if len(upload.data) > MAX_BYTES:
            raise DiscordError(413, 40005, "Request entity too large")
        file_id = self._snowflakes.new()
        self._kept[file_id] = (upload.filename, upload.data)
        url = f"{self.base_url}/cdn/attachments/{channel_id}/{file_id}/{upload.filename}"
        kind = mimetypes.guess_type(upload.filename)[0] or "application/octet-stream"
        attachment: Json = {
            "id": file_id,
            "filename": upload.filename,
            "size": len(upload.data),
            "url": url,
            "proxy_url": url,
            "content_type": kind,
        }
        if description:
            attachment["description"] = description
        size = png_size(upload.data)
        if size:
            attachment["width"], attachment["height"] = size
        return attachment

    def read(self, attachment_id: str) -> tuple[str, bytes] | None:
        """Return name and bytes of an attachment."""
        return self._kept.get(attachment_id)


def png_size(data: bytes) -> tuple[int, int] | None:
    """Return width and height of a PNG, None for anything else."""
    if data[:8] != b"\x89PNG\r\n\x1a\n" or len(data) < 24:
        return None
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def attach(
    files: Files,
    channel_id: str,
    body: Json,
    uploads: list[Upload],
    present: list[Json] | None = None,
) -> list[Json]:
    """Return a message's attachments after a request.

    ``body["attachments"]`` names new files by their index and, on an edit, those of `present` that
    stay by their id; without it all present ones stay.
    """
    described = {str(each.get("id")): each for each in body.get("attachments") or []}
    kept = present or []
    if body.get("attachments") is not None:
        kept = [each for each in kept if each["id"] in described]
    added = []
    for upload in uploads:
        about = described.get(str(upload.index), {})
        named = Upload(upload.index, about.get("filename") or upload.filename, upload.data)
        added.append(files.add(channel_id, named, description=about.get("description")))
    return [*kept, *added]
