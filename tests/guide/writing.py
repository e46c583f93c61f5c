"""A small valid guide that a test writes and then breaks."""

from pathlib import Path

ANSWER = "Bakers get up early, since bread has to be on the shelf before anybody wants breakfast."
EPISODE = "The oven is hot before the street lamps go out. " * 9

GUIDE = """\
---
title: What is a baker?
language: en
reviewed: 2026-11-01
attribution: Written for a test.
disclaimer: I am a bot.
description: What bakers do.
order:
  - what-is
  - hours
  - hours/nights
  - faq/flour
---
"""


def topic(title: str, *, words: str, extra: str = "", answer: str = ANSWER) -> str:
    """Return a topic's file; `words` tells its phrasings from those of the others."""
    phrasings = "\n".join(f"  - {words} question {n}" for n in range(1, 7))
    return f"---\ntitle: {title}\n{extra}phrasings:\n{phrasings}\n---\n{answer}\n"


def episode(title: str) -> str:
    """Return an episode's file."""
    front = f"title: {title}\ntopics: [what-is]\nquestion: What would you bake?"
    return f"---\n{front}\n---\n{EPISODE}\n"


FILES = {
    "guide.md": GUIDE,
    "topics/what-is.md": topic("What a baker does", words="work", extra="related: [hours]\n"),
    "topics/hours.md": topic("Hours", words="hours"),
    "topics/hours/nights.md": topic("Nights", words="nights"),
    "topics/faq/flour.md": topic("Is flour dusty?", words="flour"),
    "series/a-day/series.md": "---\ntitle: A day\ndescription: One day.\n---\n",
    "series/a-day/01-oven.md": episode("The oven"),
    "series/a-day/02-shop.md": episode("The shop"),
    "synonyms.md": "---\nsynonyms:\n  bread: [loaf, buns]\n  oven: [stove]\n---\n",
    "negatives.md": "---\nnegatives:\n  - how do butchers work\n---\n",
}


def write_guide(folder: Path) -> Path:
    """Write a valid guide into `folder` and return it."""
    for name, text in FILES.items():
        put(folder / name, text)
    return folder


def put(path: Path, text: str) -> None:
    """Write one file, with its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def edit(path: Path, old: str, new: str) -> None:
    """Replace `old`, which must be there, in the file."""
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {path}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
