"""The command line. Each command imports only what it needs, so that `ask` starts at once."""

# ruff: noqa: PLC0415 - the imports inside the functions are the point of this file
import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from bot.errors import UserError

Command = Callable[[argparse.Namespace], int]
LONGEST_PERIOD = 3_660

LONGEST_HISTORY = 730
"""Days of made-up questions; more takes minutes to make."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 when all is well, 1 for a named mistake, 2 for a wrong call."""
    options = parser().parse_args(arguments)
    command: Command = options.command
    try:
        return command(options)
    except UserError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except KeyboardInterrupt:
        return 130


def parser() -> argparse.ArgumentParser:
    """Return the parser of every command."""
    top = argparse.ArgumentParser(
        prog="career-guide-bot",
        description="A Discord bot that answers a career community's questions from a guide.",
    )
    commands = top.add_subparsers(title="commands", required=True, metavar="COMMAND")

    def add(name: str, command: Command, summary: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=summary, description=summary)
        sub.set_defaults(command=command)
        return sub

    add("run", _run, "Run the bot with the token in DISCORD_TOKEN.")

    sandbox = add("sandbox", _sandbox, "Try the bot in the browser, without a Discord account.")
    sandbox.add_argument(
        "--port", type=int, default=8765, help="of the page (default 8765; 0: any)"
    )
    sandbox.add_argument("--headless", action="store_true", help="do not open a browser")
    sandbox.add_argument(
        "--history",
        type=int,
        default=60,
        metavar="DAYS",
        help="of made-up questions for /stats to show (default 60; 0: none)",
    )

    ask = add("ask", _ask, "Answer a question from the shell.")
    ask.add_argument("question", nargs="?", help="the question")
    ask.add_argument("--guide", help="which guide (default: the first)")
    ask.add_argument("--json", action="store_true", help="print one JSON object")
    ask.add_argument("--explain", action="store_true", help="say why")
    ask.add_argument(
        "--jsonl", action="store_true", help='answer one {"q": …} a line of standard input'
    )

    check = add("check", _check, "Name every mistake in the content.")
    check.add_argument("directory", nargs="?", type=Path, help="default: the content folder")
    check.add_argument("--warnings", action="store_true", help="also name what may be weak")

    evaluate = add("evaluate", _evaluate, "Score the answers against labelled questions.")
    evaluate.add_argument("files", nargs="+", type=Path, metavar="FILE", help="JSON lines")
    evaluate.add_argument("--guide", help="which guide (default: the first)")
    evaluate.add_argument("--json", action="store_true", help="print one JSON object")
    evaluate.add_argument(
        "--fail-under",
        action="append",
        default=[],
        metavar="SCORE=PERCENT",
        help="exit 1 where a score is below (for a rate that should be low: above), repeatable",
    )

    add("health", _health, "Ask the running bot whether it is well; for probes.")

    backup = add("backup", _backup, "Write everything into one file; the bot may be running.")
    backup.add_argument("file", type=Path, help="a new file")

    restore = add("restore", _restore, "Fill the database from a back-up; the bot must be stopped.")
    restore.add_argument("file", type=Path, help="what `backup` wrote")
    restore.add_argument("--replace", action="store_true", help="lose what is there")

    transfer = add("transfer", _transfer, "Copy everything into another database, counted.")
    transfer.add_argument("--to", required=True, metavar="URL", help="postgresql+asyncpg://…")
    transfer.add_argument("--replace", action="store_true", help="lose what is there")
    stats = add("stats", _stats, "Print what members of a server ask.")
    export = add("export", _export, "Write the counts and the unanswered questions as CSV files.")
    export.add_argument("folder", type=Path, help="where to write them")
    for reading in (stats, export):
        reading.add_argument("--server", type=int, metavar="ID", help="which, where there are more")
        reading.add_argument(
            "--days", type=_days, default=30, help="how many, up to today (default 30)"
        )
    return top


def _days(typed: str) -> int:
    if not typed.isdigit() or not 1 <= int(typed) <= LONGEST_PERIOD:
        raise argparse.ArgumentTypeError(f"{typed!r} is not a number from 1 to {LONGEST_PERIOD}")
    return int(typed)


def _run(_: argparse.Namespace) -> int:
    import asyncio
    import gc
    import os

    # A question multiplies a few small arrays; numpy would start a thread for each processor.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # The start makes no garbage to speak of, but so many objects that a tenth of it went into
    # looking for some. `serve` turns the collector on.
    gc.disable()
    from bot.logs import set_up_logging
    from bot.running import run
    from bot.settings import load_settings

    settings = load_settings()
    settings.require_token()
    set_up_logging(settings.log_level, settings.log_format)
    asyncio.run(run(settings))
    return 0


def _sandbox(options: argparse.Namespace) -> int:
    import asyncio

    from bot.demo import demo
    from bot.settings import load_settings

    if not 0 <= options.history <= LONGEST_HISTORY:
        raise UserError(f"--history takes 0 to {LONGEST_HISTORY} days.")
    asyncio.run(
        demo(
            load_settings(),
            port=options.port,
            open_browser=not options.headless,
            history=options.history,
        )
    )
    return 0


def _stats(options: argparse.Namespace) -> int:
    import asyncio

    from bot.settings import load_settings
    from bot.shell_reports import print_stats

    asyncio.run(print_stats(load_settings(), server=options.server, days=options.days))
    return 0


def _export(options: argparse.Namespace) -> int:
    import asyncio

    from bot.settings import load_settings
    from bot.shell_reports import write_export

    settings = load_settings()
    asyncio.run(
        write_export(settings, server=options.server, days=options.days, folder=options.folder)
    )
    return 0


def _ask(options: argparse.Namespace) -> int:
    from bot import shell_answers
    from bot.settings import load_settings

    settings, guide, question = load_settings(), options.guide, options.question
    if options.jsonl:
        shell_answers.answer_lines(settings, guide, sys.stdin)
    elif question is None:
        raise UserError('Say what to ask: python -m bot ask "do i need a degree"')
    elif options.explain:
        shell_answers.explain(settings, guide, question)
    else:
        shell_answers.answer(settings, guide, question, as_json=options.json)
    return 0


def _check(options: argparse.Namespace) -> int:
    from bot.settings import load_settings
    from bot.shell_answers import check

    return check(load_settings(), options.directory, warnings=options.warnings)


def _evaluate(options: argparse.Namespace) -> int:
    from bot.settings import load_settings
    from bot.shell_answers import evaluate

    return evaluate(
        load_settings(),
        options.guide,
        options.files,
        as_json=options.json,
        fail_under=options.fail_under,
    )


def _health(_: argparse.Namespace) -> int:
    from bot.upkeep import health

    return health()


def _backup(options: argparse.Namespace) -> int:
    from bot.upkeep import backup

    return backup(options.file)


def _restore(options: argparse.Namespace) -> int:
    from bot.upkeep import restore

    return restore(options.file, replace=options.replace)


def _transfer(options: argparse.Namespace) -> int:
    from bot.upkeep import transfer

    return transfer(options.to, replace=options.replace)
