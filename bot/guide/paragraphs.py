"""Markdown as people write it, to Markdown as Discord draws it."""

import re

_BEGINS = re.compile(r"\s*([-*+>#]|\d+[.)])\s|\s*-#\s|```")
"""A line that begins something of its own: a list entry, a quote, a heading, code."""


def joined(markdown: str) -> str:
    """Join the lines of each paragraph and list entry: Discord breaks at every line's end.

    Empty lines, and lines that begin something of their own, stay; code stays as it is.
    """
    lines: list[str] = []
    in_code = False
    for line in markdown.splitlines():
        fence = line.lstrip().startswith("```")
        own = in_code or fence or not line.strip() or _BEGINS.match(line) is not None
        in_code ^= fence
        if own or not lines or not lines[-1].strip() or lines[-1].lstrip().startswith(("#", "```")):
            lines.append(line.rstrip())
        else:
            lines[-1] += " " + line.strip()
    return "\n".join(lines)
