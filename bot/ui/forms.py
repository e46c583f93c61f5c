"""Modals: forms that a member fills in. Their custom_id is routed like any control's."""

from typing import Any

from discord import TextStyle, ui

from bot.ui import limits
from bot.ui.controls import custom_id


class Form(ui.Modal):
    """A modal, measured against Discord's limits; raises LimitError past them."""

    def __init__(
        self, title: str, verb: str, *arguments: object, fields: list[ui.Item[Any]]
    ) -> None:
        super().__init__(
            title=limits.clip(title, limits.MODAL_TITLE), custom_id=custom_id(verb, *arguments)
        )
        for field in fields:
            self.add_item(field)
        problems = limits.modal_problems(self.to_dict())
        if problems:
            raise limits.LimitError("; ".join(problems))

    def is_finished(self) -> bool:
        """Return True, so that the library keeps no copy: a sent form is found by custom_id."""
        return True


def moderators_form(ask: str, member: str, question: str) -> Form:
    """Return the form in which a member reads and mends what the moderators would get."""
    field: ui.TextInput[Any] = ui.TextInput(
        custom_id="question",
        style=TextStyle.paragraph,
        default=limits.clip(question, 1_000),
        max_length=1_000,
        required=True,
    )
    label: ui.Label[Any] = ui.Label(
        text="Your question",
        description="It goes to the moderators of this server, with your name.",
        component=field,
    )
    return Form("Ask the moderators", "modsend", ask, member, fields=[label])
