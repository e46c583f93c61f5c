"""A mistake in the content, where it is, and the error that carries all of them at once."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.errors import UserError


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake. `line` counts from 1. A warning is worth mending but stops nothing."""

    path: Path
    line: int
    message: str
    is_warning: bool = False

    def __str__(self) -> str:
        """Return it as compilers do, so that editors can jump there."""
        warning = "warning: " if self.is_warning else ""
        return f"{self.path.as_posix()}:{self.line}: {warning}{self.message}"


class ContentError(UserError):
    """The content can't be used; `problems` has every reason, in the order of the files."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))
