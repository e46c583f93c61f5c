"""What must hold between the files of one guide."""

import difflib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from bot.guide import limits
from bot.guide.drafts import EpisodeDraft, SeriesDraft, TopicDraft, kind_of
from bot.guide.folder import GuideDraft
from bot.guide.front_matter import Located
from bot.guide.model import TopicKind
from bot.guide.problems import Problem

SPACES = re.compile(r"\s+")


def broken_rules(guide: GuideDraft) -> Iterator[Problem]:
    """Yield each mistake that only shows when the files are seen together."""
    yield from _order(guide)
    for topic in guide.topics.values():
        yield from _family(topic, guide)
        yield from _known(topic.path, topic.related, guide.ids, "related topic")
        yield from _related(topic)
    yield from _phrasings(guide)
    for series in guide.series:
        yield from _numbers(series)
        for episode in series.episodes:
            yield from _known(episode.path, episode.topics, guide.ids, "topic")
    yield from _synonyms(guide)


def _order(guide: GuideDraft) -> Iterator[Problem]:
    path = guide.front.path
    yield from _known(path, guide.front.order, guide.ids, "topic in `order`")
    yield from _doubled(path, guide.front.order, "`order` names {} twice; first in line {}")
    listed = {line.text for line in guide.front.order}
    for topic in guide.topics.values():
        if topic.id not in listed:
            yield Problem(topic.path, 1, f"`{topic.id}` is missing from `order` in guide.md")
    if not guide.ids:
        yield Problem(path, 1, "the guide has no topics: there is no file in topics/")


def _family(topic: TopicDraft, guide: GuideDraft) -> Iterator[Problem]:
    line = topic.parent.line if topic.parent else 1
    if topic.parent and topic.kind is not TopicKind.SUBTOPIC:
        yield Problem(topic.path, line, f"a {topic.kind.value} stands by itself: take `parent` out")
        return
    parent = topic.parent_id
    if parent is None:
        return
    if parent not in guide.ids:
        message = f"unknown parent `{parent}`{_guess(parent, guide.ids)}"
        if not topic.parent:
            message = f"no section is called `{parent}`: name the right one as `parent`"
        yield Problem(topic.path, line, message)
    elif kind_of(parent) is not TopicKind.SECTION:
        yield Problem(topic.path, line, f"the parent `{parent}` is not a section")


def _related(topic: TopicDraft) -> Iterator[Problem]:
    yield from _doubled(topic.path, topic.related, "{} is related twice; first in line {}")
    for related in topic.related:
        if related.text == topic.id:
            yield Problem(topic.path, related.line, "a topic is not related to itself")


def _phrasings(guide: GuideDraft) -> Iterator[Problem]:
    first: dict[str, tuple[str, Path, int]] = {}
    for topic in guide.topics.values():
        if len(topic.phrasings) < limits.FEW_PHRASINGS:
            message = f"only {len(topic.phrasings)} phrasings: the topic will hardly be found"
            yield Problem(topic.path, 1, message, is_warning=True)
        yield from _claim(topic.path, topic.phrasings, f"`{topic.id}`", first)
    negatives = guide.negatives
    yield from _claim(negatives.path, negatives.questions, "the negatives", first)


def _claim(
    path: Path,
    phrasings: Iterable[Located],
    owner: str,
    first: dict[str, tuple[str, Path, int]],
) -> Iterator[Problem]:
    for phrasing in phrasings:
        key = SPACES.sub(" ", phrasing.text.casefold()).strip(" ?!.,;:'\"")
        whose, where, line = first.setdefault(key, (owner, path, phrasing.line))
        if (where, line) != (path, phrasing.line):
            place = f"line {line}" if where == path else f"{whose}, line {line}"
            message = f"the phrasing {phrasing.text!r} already stands in {place}"
            yield Problem(path, phrasing.line, message)


def _numbers(series: SeriesDraft) -> Iterator[Problem]:
    if not series.episodes:
        yield Problem(series.path, 1, "the series has no episodes")
    first: dict[int, EpisodeDraft] = {}
    for episode in series.episodes:
        known = first.setdefault(episode.number, episode)
        if known is not episode:
            message = f"episode {episode.number} is also {known.path.name}"
            yield Problem(episode.path, 1, message)
    numbers = sorted(first)
    for expected, number in enumerate(numbers, 1):
        if number != expected:
            message = f"episode {expected} is missing: the numbers run from 1 without a gap"
            yield Problem(first[number].path, 1, message)
            return


def _synonyms(guide: GuideDraft) -> Iterator[Problem]:
    path = guide.synonyms.path
    heads = {head.text.casefold(): head.line for head, _ in guide.synonyms.groups}
    yield from _doubled(
        path, (head for head, _ in guide.synonyms.groups), "{} has two lists; the first in line {}"
    )
    first: dict[str, Located] = {}
    for head, others in guide.synonyms.groups:
        if not others:
            yield Problem(path, head.line, f"no synonyms are given for {head.text!r}")
        for other in others:
            word = other.text.casefold()
            known = first.setdefault(word, other)
            if word in heads:
                message = f"{other.text!r} is itself a head, in line {heads[word]}"
                yield Problem(path, other.line, message)
            elif known is not other:
                message = f"{other.text!r} already stands in line {known.line}"
                yield Problem(path, other.line, message)


def _known(
    path: Path, named: Iterable[Located], ids: frozenset[str], what: str
) -> Iterator[Problem]:
    for name in named:
        if name.text not in ids:
            message = f"unknown {what} `{name.text}`{_guess(name.text, ids)}"
            yield Problem(path, name.line, message)


def _doubled(path: Path, named: Iterable[Located], message: str) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for name in named:
        line = first.setdefault(name.text.casefold(), name.line)
        if line != name.line:
            yield Problem(path, name.line, message.format(f"`{name.text}`", line))


def _guess(name: str, ids: frozenset[str]) -> str:
    near = difflib.get_close_matches(name, sorted(ids), n=1, cutoff=0.7)
    return f"; did you mean `{near[0]}`?" if near else ""
