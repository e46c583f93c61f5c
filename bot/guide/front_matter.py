"""Markdown files with YAML front matter, read so that every mistake knows its line."""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from bot.guide.problems import Problem

FENCE = "---"
FIRST_YAML_LINE = 2
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufeff\ufffe\uffff]")
# libyaml's loader is about ten times faster; a PyYAML built without it still works.
Loader: type[yaml.SafeLoader] | type[yaml.CSafeLoader] = getattr(
    yaml, "CSafeLoader", yaml.SafeLoader
)


@dataclass(frozen=True, slots=True)
class Located:
    """A text from the front matter and the line of the file it stands in."""

    text: str
    line: int


class Fields:
    """The keys of one mapping, asked for by name; what is wrong goes to `problems`.

    A value that is missing or of the wrong type is reported and comes back empty, so that reading
    goes on to the next mistake.
    """

    def __init__(
        self, path: Path, problems: list[Problem], node: MappingNode | None = None, line: int = 1
    ) -> None:
        self.path = path
        self.line = line
        self._problems = problems
        self._values: dict[str, Node] = {}
        self._asked: set[str] = set()
        self._key_lines: dict[str, int] = {}
        for key, value in node.value if node else ():
            name = str(key.value)
            if name in self._values:
                self.report(f"`{name}` stands here twice", _line(key))
            self._values[name] = value
            self._key_lines[name] = _line(key)

    def report(self, message: str, line: int | None = None) -> None:
        """Add a mistake at `line`, or at the mapping's first line."""
        self._problems.append(Problem(self.path, line or self.line, message))

    def text(self, key: str, *, most: int, required: bool = True) -> Located | None:
        """Return the text at `key`, of 1 to `most` characters."""
        node = self._ask(key, required=required)
        return self._text(node, f"`{key}`", most) if node else None

    def texts(self, key: str, *, most: int, required: bool = True) -> tuple[Located, ...]:
        """Return the list of texts at `key`, each of 1 to `most` characters."""
        return self._list(self._ask(key, required=required), key, most)

    def day(self, key: str) -> date | None:
        """Return the date at `key`, written as YYYY-MM-DD."""
        node = self._ask(key)
        if node is None:
            return None
        try:
            if not isinstance(node, ScalarNode) or len(node.value) != len("YYYY-MM-DD"):
                raise ValueError  # noqa: TRY301 -- the same sentence as for a 31 February
            return date.fromisoformat(node.value)
        except ValueError:
            self.report(f"`{key}` is not a date like 2026-01-31", _line(node))
            return None

    def groups(self, key: str, *, most: int) -> Iterator[tuple[Located, tuple[Located, ...]]]:
        """Yield each name and its list of texts from the mapping at `key`."""
        node = self._ask(key)
        if node is None:
            return
        if not isinstance(node, MappingNode):
            self.report(f"`{key}` must be a mapping of a word to a list", _line(node))
            return
        for name, values in node.value:
            head = self._text(name, f"a word of `{key}`", most)
            if head:
                yield head, self._list(values, head.text, most)

    def records(self, key: str) -> Iterator["Fields"]:
        """Yield each mapping of the list at `key`."""
        node = self._ask(key)
        if node is None:
            return
        if not isinstance(node, SequenceNode):
            self.report(f"`{key}` must be a list", _line(node))
            return
        for item in node.value:
            if isinstance(item, MappingNode):
                yield Fields(self.path, self._problems, item, _line(item))
            else:
                self.report(f"each entry of `{key}` must be a mapping", _line(item))

    def refuse_others(self) -> None:
        """Report every key that nobody asked for: most often it is a slip of the pen."""
        for name in self._values.keys() - self._asked:
            near = difflib.get_close_matches(name, self._asked, n=1)
            guess = f"; did you mean `{near[0]}`?" if near else ""
            self.report(f"unknown key `{name}`{guess}", self._key_lines[name])

    def _ask(self, key: str, *, required: bool = True) -> Node | None:
        self._asked.add(key)
        node = self._values.get(key)
        if node is None and required:
            self.report(f"`{key}` is missing")
        return node

    def _list(self, node: Node | None, key: str, most: int) -> tuple[Located, ...]:
        if node is None:
            return ()
        if not isinstance(node, SequenceNode):
            self.report(f"`{key}` must be a list", _line(node))
            return ()
        found = (self._text(item, f"an entry of `{key}`", most) for item in node.value)
        return tuple(text for text in found if text)

    def _text(self, node: Node, what: str, most: int) -> Located | None:
        line = _line(node)
        if not isinstance(node, ScalarNode):
            self.report(f"{what} must be text", line)
        elif node.tag == "tag:yaml.org,2002:null" or not node.value.strip():
            self.report(f"{what} is empty", line)
        elif node.tag != "tag:yaml.org,2002:str":
            kind = node.tag.rpartition(":")[2]
            self.report(
                f"{what}, {node.value}, is read as {kind}, not as text: put it in quotes", line
            )
        elif len(node.value.strip()) > most:
            length = len(node.value.strip())
            self.report(f"{what} has {length} characters; at most {most} are allowed", line)
        else:
            return Located(node.value.strip(), line)
        return None


@dataclass(frozen=True, slots=True)
class Page:
    """One file: its front matter, and the Markdown below, which begins at `body_line`."""

    fields: Fields
    body: str
    body_line: int


def read_page(path: Path, problems: list[Problem]) -> Page | None:
    """Return the file at `path`, or None where it has no readable front matter."""
    text = _read_text(path, problems)
    if text is None:
        return None
    lines = text.split("\n")
    end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE), None)
    if lines[0].rstrip() != FENCE or end is None:
        message = (
            f"the front matter that starts here has no closing `{FENCE}`"
            if lines[0].rstrip() == FENCE
            else f"the file must start with front matter between two `{FENCE}` lines"
        )
        problems.append(Problem(path, 1, message))
        return None
    node = _compose(path, "\n".join(lines[1:end]), problems)
    if node is None:
        return None
    below = lines[end + 1 :]
    blank = next((n for n, line in enumerate(below) if line.strip()), 0)
    return Page(Fields(path, problems, node), "\n".join(below).strip(), end + 2 + blank)


def _read_text(path: Path, problems: list[Problem]) -> str | None:
    data = b""
    try:
        data = path.read_bytes()
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        problems.append(Problem(path, 1, f"can't be read: {error.strerror}"))
        return None
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problems.append(Problem(path, line, "this is not UTF-8; save the file as UTF-8"))
        return None
    if control := CONTROL.search(text):
        line = text.count("\n", 0, control.start()) + 1
        code = f"U+{ord(control.group()):04X}"
        problems.append(Problem(path, line, f"an invisible control character, {code}"))
        return None
    return text


def _compose(path: Path, text: str, problems: list[Problem]) -> MappingNode | None:
    try:
        node = yaml.compose(text, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + FIRST_YAML_LINE if mark else 1
        problems.append(Problem(path, line, f"bad front matter: {error.problem or error.context}"))
        return None
    except yaml.YAMLError as error:
        problems.append(Problem(path, 1, f"bad front matter: {error}"))
        return None
    if isinstance(node, MappingNode):
        return node
    problems.append(Problem(path, 1, "the front matter is empty or not a mapping of keys"))
    return None


def _line(node: Node) -> int:
    return int(node.start_mark.line) + FIRST_YAML_LINE
