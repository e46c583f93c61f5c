"""From a guide's folder to the guide."""

import hashlib
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from bot.guide import cache
from bot.guide.files import source_files
from bot.guide.model import Episode, Guide, Series, Synonyms, Topic, TopicId
from bot.guide.problems import ContentError, Problem

if TYPE_CHECKING:
    from bot.guide.folder import GuideDraft


def load_guide(folder: Path, *, cache_dir: Path | None = None) -> Guide:
    """Return the guide in `folder`, whose name becomes the guide's id.

    With `cache_dir` a guide that was read before is taken from there, as long as no byte of its
    files has changed: that takes a few milliseconds instead of a few hundred.
    Raises ContentError with every mistake where the folder holds no valid guide.
    """
    try:
        found = digest(folder)
    except OSError as error:
        path = Path(error.filename or folder)
        raise ContentError([Problem(path, 1, f"can't be read: {error.strerror}")]) from error
    if cache_dir and (guide := cache.read_guide(cache_dir, folder.name, found)):
        return guide
    guide = _parse(folder, found)
    if cache_dir:
        cache.write_guide(cache_dir, guide)
    return guide


def digest(folder: Path) -> str:
    """Return 64 hexadecimal digits that change with the name or a byte of any file of a guide."""
    content = hashlib.sha256()
    for path in source_files(folder):
        data = path.read_bytes()
        name = path.relative_to(folder).as_posix()
        content.update(f"{name}\0{len(data)}\0".encode())
        content.update(data)
    return content.hexdigest()


def _parse(folder: Path, found: str) -> Guide:
    # YAML takes longer to import than a cached guide takes to load: a warm start never needs it.
    from bot.guide.check import check_guide  # noqa: PLC0415

    draft, problems = check_guide(folder)
    if draft is None or any(not problem.is_warning for problem in problems):
        raise ContentError(problem for problem in problems if not problem.is_warning)
    return _build(folder.name, draft, found)


def _build(guide_id: str, draft: "GuideDraft", found: str) -> Guide:
    front = draft.front
    topics = {
        topic.id: Topic(
            id=topic.id,
            kind=topic.kind,
            title=topic.title,
            answer=topic.answer,
            detail=topic.detail,
            parent=topic.parent_id,
            related=tuple(TopicId(related.text) for related in topic.related),
            phrasings=tuple(phrasing.text for phrasing in topic.phrasings),
            source=topic.source,
        )
        for topic in draft.in_order()
    }
    series = {
        one.id: Series(
            id=one.id,
            title=one.title,
            description=one.description,
            episodes=tuple(
                Episode(
                    number=episode.number,
                    slug=episode.slug,
                    title=episode.title,
                    text=episode.text,
                    question=episode.question,
                    topics=tuple(TopicId(topic.text) for topic in episode.topics),
                )
                for episode in sorted(one.episodes, key=lambda episode: episode.number)
            ),
        )
        for one in draft.series
    }
    return Guide(
        id=guide_id,
        title=front.title,
        language=front.language,
        reviewed=front.reviewed,
        attribution=front.attribution,
        disclaimer=front.disclaimer,
        description=front.description,
        topics=MappingProxyType(topics),
        series=MappingProxyType(series),
        synonyms=tuple(
            Synonyms(head.text, tuple(other.text for other in others))
            for head, others in draft.synonyms.groups
        ),
        negatives=tuple(question.text for question in draft.negatives.questions),
        digest=found,
    )
