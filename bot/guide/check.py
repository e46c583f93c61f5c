"""Every mistake in the content at once, each as `file:line: message`."""

from pathlib import Path

from bot.guide.folder import GuideDraft, read_folder
from bot.guide.problems import Problem


def check_guide(folder: Path) -> tuple[GuideDraft | None, list[Problem]]:
    """Return what the guide's folder holds, and every mistake in it."""
    problems: list[Problem] = []
    draft = read_folder(folder, problems)
    return draft, sorted(problems)
