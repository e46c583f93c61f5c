"""What the guide could not answer, gathered: questions that ask the same in other words.

Two questions are taken for the same when most of the weight of their words is shared. A word weighs
by how rare it is in the guide, so that "felony" joins two questions and "do i need" does not. The
same questions always make the same groups, in whatever order they come.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from math import log

from rapidfuzz import fuzz, process

from bot.answering import text
from bot.answering.concepts import Concepts, stems
from bot.guide.model import Guide, TopicId

ALIKE = 0.45
"""The share of the words' weight, 0 to 1, from which two questions are taken for the same."""
SHOWN_FROM = 2
"""From how many different people on a question is shown to admins."""
SAME_WORD = 86
SHORTEST_MENDED = 5

OPENING = re.compile(
    r"^\W*(?:so|ok|okay|but|hi|hey|hello|please|sorry|(?:just a )?(?:quick|random|dumb|stupid) "
    r"question|(?:does|do|can) (?:any|some)(?:one|body)(?: here)? (?:know|tell me)(?: if)?|"
    r"(?:any|some)(?:one|body) know(?: if)?|(?:just|i was|was) (?:curious|wondering)(?: if)?)\b",
    re.IGNORECASE,
)
"""What people say before they ask: to the guide the rarest of words, and of no weight here."""

Words = frozenset[str]


class Settled(StrEnum):
    """What an admin did about a question."""

    TAUGHT = "taught"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Unsure:
    """A question whose text is kept, because the guide had no sure answer.

    `topic` is what the asker chose when offered, if anything.
    """

    number: int
    text: str
    asker: bytes
    at: datetime
    topic: TopicId | None = None
    passed_on: bool = False
    settled: Settled | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """Questions that ask the same. `question` is one of them, redacted."""

    question: str
    asks: int
    askers: int
    first: datetime
    last: datetime
    passed_on: bool
    numbers: tuple[int, ...]

    @property
    def number(self) -> int:
        """The lowest of the numbers, by which the gap is found again."""
        return min(self.numbers)


@dataclass(frozen=True, slots=True)
class Offer:
    """A wording that members confirmed to mean a topic, for an admin to accept or not."""

    topic: TopicId
    gap: Gap


class Reader:
    """Reads questions as the weighted words that tell them apart, with one guide's eyes."""

    def __init__(self, guide: Guide) -> None:
        spoken = [
            [text.words(said) for said in (topic.title, *topic.phrasings)]
            for topic in guide.topics.values()
        ]
        self._concepts = Concepts.of(guide.synonyms, spoken)
        every = [self.words(" ".join(words)) for topic in spoken for words in topic]
        seen = Counter(word for words in every for word in words)
        self._seen: Mapping[str, int] = seen
        self._all = len(every)

    def words(self, question: str) -> Words:
        """Return the stems of a question and what they stand for."""
        roots = stems(self._concepts.plain(text.words(_asked(question))))
        return frozenset([*roots, *self._concepts.of_stems(roots)])

    def weight(self, word: str) -> float:
        """Return how much a word tells, from 0; squared, so that rare words decide."""
        return log((1 + self._all) / (1 + self._seen.get(word, 0))) ** 2

    def knows(self, word: str) -> bool:
        """Return whether the guide's own phrasings have the word."""
        return word in self._seen


def gaps(unsure: Iterable[Unsure], reader: Reader) -> tuple[Gap, ...]:
    """Return what is asked and not answered, most asked first.

    Only what two different people asked, or somebody passed on to the moderators, is in it; not
    what members found their topic for, and nothing that an admin has dealt with. A dismissed
    question takes those that ask the same with it; a taught one only itself.
    """
    open_ = [one for one in unsure if one.topic is None and one.settled is not Settled.TAUGHT]
    found = []
    for group in group_alike(open_, reader):
        dismissed = any(one.settled is Settled.DISMISSED for one in group)
        gap = _gap(group, reader)
        if not dismissed and (gap.askers >= SHOWN_FROM or gap.passed_on):
            found.append(gap)
    return tuple(sorted(found, key=lambda g: (-g.asks, -g.last.timestamp(), g.number)))


def offers(unsure: Iterable[Unsure], reader: Reader) -> tuple[Offer, ...]:
    """Return the wordings for which two different people chose the same topic, most first."""
    by_topic: defaultdict[TopicId, list[Unsure]] = defaultdict(list)
    for one in unsure:
        if one.topic is not None and one.settled is None:
            by_topic[one.topic].append(one)
    found = [
        Offer(topic, gap)
        for topic, chosen in by_topic.items()
        for gap in (_gap(group, reader) for group in group_alike(chosen, reader))
        if gap.askers >= SHOWN_FROM
    ]
    return tuple(sorted(found, key=lambda o: (-o.gap.asks, o.topic, o.gap.number)))


def group_alike(unsure: Sequence[Unsure], reader: Reader) -> list[list[Unsure]]:
    """Return the questions in groups that ask the same, each in the order asked."""
    ordered = sorted(unsure, key=lambda one: (one.at, one.number))
    mended = _Mended(ordered, reader)
    same: defaultdict[Words, list[Unsure]] = defaultdict(list)
    for one in ordered:
        same[mended.words(one)].append(one)
    # What is asked most leads: the others are measured against it, never against each other, so
    # that no chain of small steps joins what has nothing in common.
    leading = sorted(same.items(), key=lambda item: (-len(item[1]), item[1][0].at, item[1][0].text))
    leaders = _Leaders(reader)
    groups: list[list[Unsure]] = []
    for words, asked in leading:
        found = leaders.find(words)
        if found is None:
            leaders.add(words)
            groups.append(list(asked))
        else:
            groups[found].extend(asked)
    return [sorted(group, key=lambda one: (one.at, one.number)) for group in groups]


class _Mended:
    """Reads misspelt words as their commoner spelling among the same questions."""

    def __init__(self, unsure: Sequence[Unsure], reader: Reader) -> None:
        self._reader = reader
        self._words = {one.text: reader.words(one.text) for one in unsure}
        count = Counter(w for words in self._words.values() for w in words if not reader.knows(w))
        known: list[str] = []
        self._instead: dict[str, str] = {}
        for word, _ in sorted(count.items(), key=lambda item: (-item[1], item[0])):
            if len(word) >= SHORTEST_MENDED:
                near = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=SAME_WORD)
                if near:
                    self._instead[word] = near[0]
                    continue
                known.append(word)

    def words(self, one: Unsure) -> Words:
        return frozenset(self._instead.get(word, word) for word in self._words[one.text])


class _Leaders:
    """The words of the groups so far, and which of them new words are alike to."""

    def __init__(self, reader: Reader) -> None:
        self._weights: dict[str, float] = {}
        self._reader = reader
        self._leaders: list[tuple[Words, float]] = []
        self._by_word: defaultdict[str, list[int]] = defaultdict(list)

    def add(self, words: Words) -> None:
        for word in words:
            self._by_word[word].append(len(self._leaders))
        self._leaders.append((words, self._weigh(words)))

    def find(self, words: Words) -> int | None:
        """Return the group with the highest weighted Dice coefficient, if it is alike."""
        own = self._weigh(words)
        best: tuple[float, int] | None = None
        for index in self._near(words, own):
            leader, weight = self._leaders[index]
            both = own + weight
            score = 2 * self._weigh(words & leader) / both if both else 0.0
            if score >= ALIKE and (best is None or (score, -index) > best):
                best = (score, -index)
        return -best[1] if best else None

    def _near(self, words: Words, own: float) -> set[int]:
        # Words so light that together they make nobody alike need not be looked up.
        light = 0.0
        looked_up: list[str] = []
        for word in sorted(words, key=lambda word: (self._weight(word), word)):
            light += self._weight(word)
            if light >= ALIKE / 2 * own:
                looked_up.append(word)
        return {index for word in looked_up for index in self._by_word.get(word, ())}

    def _weight(self, word: str) -> float:
        if word not in self._weights:
            self._weights[word] = self._reader.weight(word)
        return self._weights[word]

    def _weigh(self, words: Words) -> float:
        # Added up in one order, since sums of floats depend on it.
        return sum(sorted(map(self._weight, words)))


def _asked(question: str) -> str:
    """Return the question without what was said before it; all of it, where that is all."""
    bare = question
    while opening := OPENING.match(bare):
        bare = bare[opening.end() :].lstrip(" ,.:;!?-–—")
    return bare if text.words(bare) else question


def _gap(group: Sequence[Unsure], reader: Reader) -> Gap:
    wordings = Counter(reader.words(one.text) for one in group)
    # The commonest wording stands for all; of equals the shortest, which reads best in a table.
    shown = min(group, key=lambda one: (-wordings[reader.words(one.text)], len(one.text), one.text))
    return Gap(
        question=_asked(shown.text),
        asks=len(group),
        askers=len({one.asker for one in group}),
        first=group[0].at,
        last=group[-1].at,
        passed_on=any(one.passed_on for one in group),
        numbers=tuple(sorted(one.number for one in group)),
    )
