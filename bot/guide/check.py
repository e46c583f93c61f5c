"""Every mistake in the content at once, each as `file:line: message`."""

from pathlib import Path

from bot.guide import limits
from bot.guide.crisis_lines import FILE_NAME, read_crisis_lines
from bot.guide.drafts import NAME
from bot.guide.files import guide_folders, source_files
from bot.guide.folder import GuideDraft, read_folder
from bot.guide.problems import Problem
from bot.guide.rules import broken_rules


def check(path: Path) -> list[Problem]:
    """Return every mistake in `path`, a folder of guides or one guide's own folder.

    The paths of the mistakes begin with `path` as it was given. Warnings are among them.
    """
    if not path.is_dir():
        return [Problem(path, 1, "there is no such folder")]
    if (path / "guide.md").exists() or (path / "topics").exists():
        return check_guide(path)[1]
    folders = guide_folders(path)
    if not folders:
        return [Problem(path, 1, "no guide is here: each guide is a folder with a guide.md")]
    problems = [problem for folder in folders for problem in check_guide(folder)[1]]
    if (path / FILE_NAME).exists():
        read_crisis_lines(path / FILE_NAME, problems)
    return sorted(problems)


def check_guide(folder: Path) -> tuple[GuideDraft | None, list[Problem]]:
    """Return what one guide's folder holds, and every mistake in it."""
    problems: list[Problem] = []
    if not NAME.fullmatch(folder.name) or len(folder.name) > limits.GUIDE_ID:
        message = (
            f"`{folder.name}` is no guide id: use at most {limits.GUIDE_ID} lower-case letters, "
            "digits and hyphens"
        )
        problems.append(Problem(folder, 1, message))
    if not any(source_files(folder)):
        return None, [Problem(folder, 1, "the folder is empty: a guide has a guide.md and topics/")]
    draft = read_folder(folder, problems)
    if draft is not None:
        problems.extend(broken_rules(draft))
    return draft, sorted(problems)
