"""What happens when a button or a select is pressed or a modal is sent, today or after a restart.

A control's custom_id is its whole state: a verb and its arguments, `read|guide|topic`. One router
finds the handler by the verb. discord.py's own views are kept in memory and forgotten at a restart,
and a DynamicItem loses its class for the whole process when a view that holds it ends; a router
does neither, and it has one place where errors are shown.
"""

from collections.abc import Awaitable, Callable
from typing import Any, Final

from discord import Interaction, InteractionType

from bot.errors import UserError
from bot.ui import errors, limits
from bot.ui.payload import raw

SEPARATOR: Final = "|"
Handler = Callable[..., Awaitable[None]]


def custom_id(verb: str, *arguments: object) -> str:
    """Return the custom_id of a control; raises LimitError past 100 characters."""
    parts = [verb, *(str(argument) for argument in arguments)]
    if any(SEPARATOR in part for part in parts):
        raise limits.LimitError(f"a control's part holds {SEPARATOR!r}: {parts}")
    joined = SEPARATOR.join(parts)
    if len(joined) > limits.CUSTOM_ID:
        raise limits.LimitError(f"custom_id of {len(joined)} characters: {joined}")
    return joined


class Controls:
    """The handlers of all controls, by verb."""

    def __init__(self) -> None:
        self._handlers: dict[str, Handler] = {}

    def add(self, verb: str, handler: Handler) -> None:
        """Let `handler(interaction, *arguments)` answer the controls of `verb`."""
        if verb in self._handlers:
            raise ValueError(f"two handlers for the control {verb!r}")
        self._handlers[verb] = handler

    def remove(self, verb: str) -> None:
        """Forget the handler of `verb`."""
        self._handlers.pop(verb, None)

    async def dispatch(self, interaction: Interaction[Any]) -> None:
        """Answer a pressed control or a sent modal; other interactions are left alone."""
        if interaction.type not in (InteractionType.component, InteractionType.modal_submit):
            return
        verb, *arguments = str(raw(interaction).get("custom_id", "")).split(SEPARATOR)
        handler: Handler = self._handlers.get(verb, _outdated)
        try:
            await handler(interaction, *arguments)
        except Exception as error:  # noqa: BLE001 - whatever it was, the member must hear of it
            await errors.show(interaction, error)


async def _outdated(_: Interaction[Any], *_arguments: str) -> None:
    raise UserError("This control is from an older version of me. Please ask again.")
