"""Which files and folders are content."""

import os
from collections.abc import Iterator
from pathlib import Path


def guide_folders(content_dir: Path) -> list[Path]:
    """Return the folders beneath `content_dir` that are guides, by name."""
    if not content_dir.is_dir():
        return []
    return sorted(p for p in content_dir.iterdir() if p.is_dir() and not p.name.startswith("."))


def source_files(folder: Path) -> Iterator[Path]:
    """Yield the files that make the guide in `folder`, always in the same order.

    The evaluation set is no part of the guide, and neither are hidden files.
    """
    for parent, folders, files in os.walk(folder, followlinks=True):
        folders[:] = sorted(f for f in folders if f != "evaluation" and not f.startswith("."))
        for name in sorted(files):
            if name.endswith(".md") and not name.startswith("."):
                yield Path(parent, name)
