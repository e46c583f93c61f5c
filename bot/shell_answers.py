"""Answering, scoring and checking from the shell."""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from bot.answering.answerer import Answerer
from bot.answering.crisis_reply import crisis_reply
from bot.answering.outcome import Outcome, OutcomeKind
from bot.answering.records import record
from bot.errors import UserError
from bot.guide.loader import load_guide
from bot.guide.model import Guide
from bot.settings import Settings


def answer(settings: Settings, guide: str | None, question: str, *, as_json: bool) -> None:
    """Print what comes of `question`, in words or as one JSON object."""
    answerer = _answerer(settings, guide)
    outcome = answerer.answer(question)
    print(_json(record(question, outcome)) if as_json else _in_words(answerer.guide, outcome))


def explain(settings: Settings, guide: str | None, question: str) -> None:
    """Print why `question` is answered as it is."""
    print("\n".join(_answerer(settings, guide).explain(question).lines()))


def answer_lines(settings: Settings, guide: str | None, lines: Iterable[str]) -> None:
    """Print one JSON object for each `{"q": …}` of `lines`, in their order."""
    answerer = _answerer(settings, guide)
    for number, line in enumerate(lines, 1):
        if line.strip():
            question = _question(line, number)
            print(_json(record(question, answerer.answer(question))))


def evaluate(
    settings: Settings,
    guide: str | None,
    files: Sequence[Path],
    *,
    as_json: bool,
    fail_under: Sequence[str],
) -> int:
    """Print the scores on the labelled questions of `files`; return 1 where one is too low."""
    from bot.answering import evaluate as evaluation  # noqa: PLC0415 - `ask` need not wait for it
    from bot.answering import scoreboard  # noqa: PLC0415

    try:
        floors = scoreboard.parse_floors(fail_under)
        items = evaluation.read_items(_lines_of(files))
    except ValueError as error:
        raise UserError(str(error)) from error
    scores = evaluation.evaluate(items, _answerer(settings, guide).answer)
    print(_json(scoreboard.as_json(scores)) if as_json else scoreboard.as_text(scores))
    failures = scoreboard.below(scores, floors)
    for failure in failures:
        print(failure, file=sys.stderr)
    return 1 if failures else 0


def check(settings: Settings, directory: Path | None, *, warnings: bool) -> int:
    """Print every mistake in the content as `file:line: message`; return 1 if there is one.

    With `warnings`, also what may be weak: that learns the guides, which takes seconds.
    """
    from bot.guide.check import check as problems_of  # noqa: PLC0415 - it reads YAML

    folder = directory or settings.content_dir
    problems = problems_of(folder)
    for problem in problems:
        if warnings or not problem.is_warning:
            print(problem)
    mistaken = any(not problem.is_warning for problem in problems)
    if warnings and not mistaken:
        for weakness in _weaknesses(folder):
            print(weakness)
    return 1 if mistaken else 0


def _weaknesses(folder: Path) -> Iterator[str]:
    from bot.answering.phrasings import weaknesses  # noqa: PLC0415

    guides = [folder] if (folder / "guide.md").exists() else _guide_folders(folder)
    for place in guides:
        for weakness in weaknesses(load_guide(place)):
            path = place / "topics" / f"{weakness.topic}.md"
            lines = path.read_text(encoding="utf-8").splitlines()
            said = weakness.phrasing
            found = (n for n, line in enumerate(lines, 1) if said and said in line)
            yield f"{path.as_posix()}:{next(found, 1)}: warning: {weakness.message}"


def _lines_of(files: Sequence[Path]) -> Iterator[str]:
    for path in files:
        try:
            yield from path.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise UserError(f"{path} can't be read: {error}") from error


def _answerer(settings: Settings, guide: str | None) -> Answerer:
    folder = _guide_folder(settings.content_dir, guide)
    return Answerer(load_guide(folder, cache_dir=settings.cache_dir), cache_dir=settings.cache_dir)


def _guide_folder(content: Path, guide: str | None) -> Path:
    folders = _guide_folders(content)
    if not folders:
        raise UserError(f"There is no guide in {content}. Set BOT_CONTENT_DIR to your content.")
    if guide is None:
        return folders[0]
    for folder in folders:
        if folder.name == guide:
            return folder
    names = ", ".join(folder.name for folder in folders)
    raise UserError(f"There is no guide {guide!r} in {content}; there is: {names}.")


def _guide_folders(content: Path) -> list[Path]:
    return sorted(page.parent for page in content.glob("*/guide.md"))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _question(line: str, number: int) -> str:
    try:
        question = json.loads(line)["q"]
    except (ValueError, KeyError, TypeError):
        question = None
    if not isinstance(question, str):
        raise UserError(f'Line {number} of the input is not a JSON object with a text "q".')
    return question


def _in_words(guide: Guide, outcome: Outcome) -> str:
    if outcome.topic is not None:
        topic = guide.topics[outcome.topic]
        source = f"\n\nSource: {topic.source}" if topic.source else ""
        return f"{topic.title}\n\n{topic.answer}{source}"
    if outcome.kind is OutcomeKind.CRISIS:
        return crisis_reply((), region="us")
    names = "\n".join(f"- {guide.topics[i].title} ({i})" for i in outcome.choices)
    if outcome.kind is OutcomeKind.SUGGEST:
        return f"Which of these do you mean?\n{names}"
    return f"That isn't in the guide. The nearest topics:\n{names}"
