"""All the files of one guide's folder, read but not yet compared with each other."""

from dataclasses import dataclass
from pathlib import Path

from bot.guide.drafts import (
    FrontPage,
    NegativesDraft,
    SeriesDraft,
    SynonymsDraft,
    TopicDraft,
    read_front_page,
    read_negatives,
    read_series,
    read_synonyms,
    read_topic,
)
from bot.guide.files import source_files
from bot.guide.problems import Problem


@dataclass(frozen=True, slots=True)
class GuideDraft:
    """What a folder holds.

    `topics` has the readable topics in the order of the files; `ids` those of all topic files, so
    that a file that can't be read is one mistake and not one for each mention of its topic.
    """

    front: FrontPage
    topics: dict[str, TopicDraft]
    ids: frozenset[str]
    series: tuple[SeriesDraft, ...]
    synonyms: SynonymsDraft
    negatives: NegativesDraft

    def in_order(self) -> tuple[TopicDraft, ...]:
        """Return the topics in the order of the table of contents."""
        return tuple(
            self.topics[line.text] for line in self.front.order if line.text in self.topics
        )


def read_folder(folder: Path, problems: list[Problem]) -> GuideDraft | None:
    """Read every file, adding each mistake; None where the front page can't be read."""
    front = read_front_page(folder / "guide.md", problems)
    topics_folder = folder / "topics"
    topics = {
        path.relative_to(topics_folder).with_suffix("").as_posix(): read_topic(
            path, topics_folder, problems
        )
        for path in source_files(topics_folder)
    }
    series = [read_series(path, problems) for path in _folders(folder / "series")]
    synonyms = read_synonyms(folder / "synonyms.md", problems)
    negatives = read_negatives(folder / "negatives.md", problems)
    _report_strays(folder, problems)
    if front is None:
        return None
    return GuideDraft(
        front=front,
        topics={topic_id: topic for topic_id, topic in topics.items() if topic},
        ids=frozenset(topics),
        series=tuple(one for one in series if one),
        synonyms=synonyms,
        negatives=negatives,
    )


def _folders(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(p for p in folder.iterdir() if p.is_dir() and not p.name.startswith("."))


def _report_strays(folder: Path, problems: list[Problem]) -> None:
    known = {"guide.md", "synonyms.md", "negatives.md", "README.md"}
    for path in source_files(folder):
        parts = path.relative_to(folder).parts
        is_read = (
            (len(parts) == 1 and parts[0] in known)
            or (len(parts) > 1 and parts[0] == "topics")
            or (len(parts) == 3 and parts[0] == "series")
        )
        if not is_read:
            message = "no part of a guide: topics stand in topics/, episodes in series/<name>/"
            problems.append(Problem(path, 1, message))
