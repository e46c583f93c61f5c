"""A guide's folder as its authors wrote it: every value with its line, nothing yet compared."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.guide import limits
from bot.guide.front_matter import Located, Page, read_page
from bot.guide.model import TopicId, TopicKind
from bot.guide.paragraphs import joined
from bot.guide.problems import Problem

MORE = "<!-- more -->"
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
EPISODE_NAME = re.compile(r"(\d{2,3})-([a-z0-9]+(?:-[a-z0-9]+)*)")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")
FAQ_FOLDER = "faq"


@dataclass(frozen=True, slots=True)
class FrontPage:
    """`guide.md`."""

    path: Path
    title: str
    language: str
    reviewed: date
    attribution: str
    disclaimer: str
    description: str
    order: tuple[Located, ...]


@dataclass(frozen=True, slots=True)
class TopicDraft:
    """One file under `topics/`."""

    path: Path
    id: TopicId
    title: str
    answer: str
    detail: str
    parent: Located | None
    related: tuple[Located, ...]
    phrasings: tuple[Located, ...]
    source: str | None

    @property
    def kind(self) -> TopicKind:
        """What the topic is."""
        return kind_of(self.id)

    @property
    def parent_id(self) -> TopicId | None:
        """The section that a finer topic belongs to: the one named, or else the id's first part."""
        if self.parent:
            return TopicId(self.parent.text)
        is_finer = self.kind is TopicKind.SUBTOPIC
        return TopicId(self.id.partition("/")[0]) if is_finer else None


@dataclass(frozen=True, slots=True)
class EpisodeDraft:
    """One file of a series. The number is that of the file's name."""

    path: Path
    number: int
    slug: str
    title: str
    text: str
    question: str
    topics: tuple[Located, ...]


@dataclass(frozen=True, slots=True)
class SeriesDraft:
    """One folder under `series/`."""

    path: Path
    id: str
    title: str
    description: str
    episodes: tuple[EpisodeDraft, ...]


@dataclass(frozen=True, slots=True)
class SynonymsDraft:
    """`synonyms.md`, where there is one."""

    path: Path
    groups: tuple[tuple[Located, tuple[Located, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class NegativesDraft:
    """`negatives.md`, where there is one."""

    path: Path
    questions: tuple[Located, ...] = ()


def kind_of(topic_id: TopicId) -> TopicKind:
    """Return what the id says the topic is."""
    folder, slash, _ = topic_id.partition("/")
    if not slash:
        return TopicKind.SECTION
    return TopicKind.FAQ if folder == FAQ_FOLDER else TopicKind.SUBTOPIC


def read_front_page(path: Path, problems: list[Problem]) -> FrontPage | None:
    """Return the guide's metadata, or None where the file can't be read at all."""
    page = read_page(path, problems)
    if page is None:
        return None
    fields = page.fields
    language = fields.text("language", most=limits.WORD)
    if language and not LANGUAGE.fullmatch(language.text):
        fields.report("`language` is not a language tag like en or en-GB", language.line)
    front = FrontPage(
        path=path,
        title=_plain(fields.text("title", most=limits.TITLE)),
        language=_plain(language),
        reviewed=fields.day("reviewed") or date.min,
        attribution=_plain(fields.text("attribution", most=limits.PARAGRAPH)),
        disclaimer=_plain(fields.text("disclaimer", most=limits.PARAGRAPH)),
        description=_plain(fields.text("description", most=limits.PARAGRAPH)),
        order=fields.texts("order", most=limits.ID),
    )
    fields.refuse_others()
    return front


def read_topic(path: Path, topics: Path, problems: list[Problem]) -> TopicDraft | None:
    """Return the topic in the file at `path` beneath the folder `topics`."""
    parts = path.relative_to(topics).with_suffix("").parts
    topic_id = "/".join(parts)
    if not all(map(NAME.fullmatch, parts)):
        message = f"`{topic_id}` is no topic id: use lower-case letters, digits and single hyphens"
        problems.append(Problem(path, 1, message))
    if len(parts) > 2:
        problems.append(Problem(path, 1, "topics stand at most one folder deep"))
    if len(topic_id) > limits.ID:
        message = f"the topic id has {len(topic_id)} characters; at most {limits.ID} are allowed"
        problems.append(Problem(path, 1, message))
    page = read_page(path, problems)
    if page is None:
        return None
    fields = page.fields
    answer, detail = _split(page)
    draft = TopicDraft(
        path=path,
        id=TopicId(topic_id),
        title=_plain(fields.text("title", most=limits.TITLE)),
        answer=answer,
        detail=detail,
        parent=fields.text("parent", most=limits.ID, required=False),
        related=fields.texts("related", most=limits.ID, required=False),
        phrasings=fields.texts("phrasings", most=limits.PHRASING),
        source=_plain(fields.text("source", most=limits.SENTENCE, required=False)) or None,
    )
    fields.refuse_others()
    return draft


def read_series(folder: Path, problems: list[Problem]) -> SeriesDraft | None:
    """Return the series in `folder` with its episodes in order."""
    found = [_read_episode(path, problems) for path in sorted(folder.glob("*.md"))]
    page = read_page(folder / "series.md", problems)
    if page is None:
        return None
    series = SeriesDraft(
        path=folder / "series.md",
        id=folder.name,
        title=_plain(page.fields.text("title", most=limits.TITLE)),
        description=_plain(page.fields.text("description", most=limits.PARAGRAPH)),
        episodes=tuple(episode for episode in found if episode),
    )
    page.fields.refuse_others()
    if not NAME.fullmatch(folder.name) or len(folder.name) > limits.SERIES_ID:
        page.fields.report(f"`{folder.name}` is no series id: use lower-case letters and hyphens")
    return series


def read_synonyms(path: Path, problems: list[Problem]) -> SynonymsDraft:
    """Return the table of synonyms, which may be missing."""
    page = read_page(path, problems) if path.exists() else None
    if page is None:
        return SynonymsDraft(path)
    groups = tuple(page.fields.groups("synonyms", most=limits.WORD))
    page.fields.refuse_others()
    return SynonymsDraft(path, groups)


def read_negatives(path: Path, problems: list[Problem]) -> NegativesDraft:
    """Return the questions that the guide does not answer; the file may be missing."""
    page = read_page(path, problems) if path.exists() else None
    if page is None:
        return NegativesDraft(path)
    questions = page.fields.texts("negatives", most=limits.PHRASING)
    page.fields.refuse_others()
    return NegativesDraft(path, questions)


def _read_episode(path: Path, problems: list[Problem]) -> EpisodeDraft | None:
    if path.name == "series.md":
        return None
    name = EPISODE_NAME.fullmatch(path.stem)
    if name is None:
        problems.append(Problem(path, 1, "an episode's file is named like 07-the-night-shift.md"))
    page = read_page(path, problems)
    if page is None or name is None:
        return None
    fields = page.fields
    text = joined(page.body)
    _measure(page, "the episode", text, limits.EPISODE_LEAST, limits.EPISODE)
    episode = EpisodeDraft(
        path=path,
        number=int(name[1]),
        slug=name[2],
        title=_plain(fields.text("title", most=limits.TITLE)),
        text=text,
        question=_plain(fields.text("question", most=limits.EPISODE_QUESTION)),
        topics=fields.texts("topics", most=limits.ID),
    )
    fields.refuse_others()
    return episode


def _split(page: Page) -> tuple[str, str]:
    answer, more, detail = (joined(part.strip()) for part in page.body.partition(MORE))
    _measure(page, "the answer", answer, limits.ANSWER_LEAST, limits.ANSWER)
    detail_line = page.body_line + page.body.partition(MORE)[0].count("\n")
    if more and not detail:
        page.fields.report(f"nothing follows `{MORE}`", detail_line)
    if len(detail) > limits.DETAIL:
        message = f"the detail has {len(detail)} characters; at most {limits.DETAIL} are allowed"
        page.fields.report(message, detail_line)
    return answer, detail


def _measure(page: Page, what: str, text: str, least: int, most: int) -> None:
    if not text:
        page.fields.report(f"{what} is empty", page.body_line)
    elif not least <= len(text) <= most:
        message = f"{what} has {len(text)} characters; it needs {least} to {most}"
        page.fields.report(message, page.body_line)


def _plain(found: Located | None) -> str:
    return found.text if found else ""
