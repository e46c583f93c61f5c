"""One call of the page: who asks, and the fields that came along."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.sandbox.events import Json
from bot.sandbox.page_session import PageSession

if TYPE_CHECKING:
    from bot.sandbox.server import Sandbox


@dataclass(frozen=True, slots=True)
class Call:
    """Who asks for what: a query's fields, or a body's with its files under ``uploads``."""

    page: PageSession
    user_id: str
    fields: Json

    @property
    def sandbox(self) -> "Sandbox":
        """The sandbox that is asked."""
        return self.page.sandbox

    def text(self, name: str) -> str:
        """Return a field that must be text."""
        value = self.fields.get(name)
        if not isinstance(value, str):
            raise TypeError(f"{name} is missing or not text")
        return value

    def values(self, name: str) -> Json:
        """Return a field that maps names to values, the uploads among them.

        ``files`` names what each upload is for: an option's name, or a form field's custom_id.
        """
        values = dict(self.fields.get(name) or {})
        names = self.fields.get("files") or []
        for key, upload in zip(names, self.fields.get("uploads") or [], strict=True):
            several = isinstance(values.get(key), list)
            values[key] = [*values[key], upload] if several else upload
        return values

    def path(self) -> tuple[str, ...]:
        """Return the names of the subcommand, outermost first."""
        return tuple(str(each) for each in self.fields.get("path") or ())


Handler = Callable[[Call], Awaitable[object]]
