"""The answerers of all guides that are loaded, renewed when a guide changes."""

from collections.abc import Mapping
from pathlib import Path

from bot.answering.answerer import Answerer
from bot.guide.model import Guide


class Answerers:
    """One answerer a guide; `renew` replaces all at once, so that a question sees one state."""

    def __init__(self, *, cache_dir: Path | None = None) -> None:
        self._cache_dir = cache_dir
        self._by_guide: Mapping[str, Answerer] = {}

    def renew(self, guides: Mapping[str, Guide]) -> None:
        """Take the guides as they are now, building only what changed; may take seconds."""
        renewed: dict[str, Answerer] = {}
        for guide_id, guide in guides.items():
            old = self._by_guide.get(guide_id)
            same = old is not None and old.guide.digest == guide.digest
            renewed[guide_id] = old if old and same else Answerer(guide, cache_dir=self._cache_dir)
        self._by_guide = renewed

    def of(self, guide_id: str | None) -> Answerer:
        """Return the answerer of a guide, or of the first guide where it is None or gone."""
        found = self._by_guide.get(guide_id) if guide_id is not None else None
        return found or next(iter(self._by_guide.values()))
