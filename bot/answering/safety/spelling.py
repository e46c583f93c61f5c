"""One plain spelling for the many ways to type the same words, so that signs are few.

`plain` writes "I'm gonna k1ll mysefl, fr..." as "i am going to kill myself". Contractions are
opened, slang and evasive spellings are named, typos in the words of risk are mended, and words
that only add stress ("really", "honestly", "lol") are dropped. Sentences stay apart as " . ".
"""

import re
import unicodedata

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.answering.english import is_english
from bot.answering.safety.slang import (
    EVERYDAY,
    FILLERS,
    JOINED,
    MASKED,
    MENDED,
    PHRASES,
    SLANG,
)

_IGNORED = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\u0300-\u036f'\u2018\u2019`\u00b4]")
_SPACED = re.compile(r"(?<![^\W_])[^\W_](?:[ .\-_*]{1,3}[^\W_](?![^\W_])){1,40}")
_WORD = re.compile(r"[.!?;\n]+|[^\W_][\w@$!*#+|]*[^\W_]|[^\W_]+")
_LEET = str.maketrans("013457@$!|+", "oieastasiit")
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")
_DIGITS = re.compile(r"\d+[a-z]{0,3}")
_UNWELL = frozenset(
    [
        "mentally",
        "physically",
        "chronically",
        "terminally",
        "critically",
        "seriously",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "the",
        "very",
        "being",
        "get",
        "gets",
        "getting",
        "got",
        "feel",
        "am",
        "mental",
        "fall",
        "fell",
        "severely",
        "an",
    ]
)
_TALL_I = re.compile(r"(?<=[a-zI])I(?=[a-zI]|\b)")
_SOUNDS_LIKE = re.compile(r"s[aeiouwy]+r?[aeiouwy]*[csz]+[iy]d(?:e|al|l|le|el)?")
LONGEST = 4_000
"""As much of a message is read: as long as the longest of Discord's."""

_TYPO_LENGTHS = range(5, 14)


def plain(text: str) -> str:
    """Return the first `LONGEST` characters of `text` in one plain spelling.

    That is lower case words, with sentences parted by " . ".
    """
    words: list[str] = []
    for word in _words(_lower(text)):
        if word == "ill" and not (words and words[-1] in _UNWELL):
            words += ("i", "will")
        elif word == "like" and not (words and words[-1].startswith(("feel", "felt", "look"))):
            continue
        else:
            words += SLANG.get(word, word).split()
    spelled = " ".join(word for word in words if word not in FILLERS)
    return PHRASES.sub(lambda found: JOINED[found.group()], spelled)


def _lower(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", _TALL_I.sub("l", text[:LONGEST])).lower()
    return _SPACED.sub(_join_spaced, _IGNORED.sub("", decomposed))


def _join_spaced(found: re.Match[str]) -> str:
    """Join "k y s" and "d-1-e" where the letters make a word of risk, and leave the rest be."""
    letters = "".join(re.findall(r"[^\W_]", found.group())).translate(_LEET)
    for start in range(min(2, len(letters))):
        if letters[start:] in MASKED:
            return f"{' '.join(letters[:start])} {letters[start:]}".strip()
    return found.group()


def _words(text: str) -> list[str]:
    return [_mended(found) for found in _WORD.findall(text)]


def _mended(word: str) -> str:
    if not word[0].isalnum():
        return "."
    if not word.isalpha():
        return _unmasked(word)
    if word in EVERYDAY or word in SLANG or word in MENDED:
        return MENDED.get(word, word)
    if not word.isascii() or word.startswith("suicida"):
        return word
    short = _shortened(word)
    return _mended(short) if short != word else _repaired(word)


def _shortened(word: str) -> str:
    """Undo drawn-out letters ("diiie") and a dropped g ("dyin")."""
    twice = _DRAWN_OUT.sub(r"\1\1", word)
    if twice != word:
        known = twice in EVERYDAY or twice in MASKED
        return twice if known else _DRAWN_OUT.sub(r"\1", word)
    return word + "g" if word.endswith("in") and word + "g" in EVERYDAY else word


def _unmasked(word: str) -> str:
    """Read "k1ll" and "n0b0dy" where a word stands behind the mask, "su*cide" where one of risk."""
    if _DIGITS.fullmatch(word):
        return word
    if "*" in word or "#" in word:
        masked = re.compile(re.sub(r"[*#]+", r"[a-z]{1,6}", re.sub(r"[^a-z0-9*#]", "", word)))
        return next((known for known in MASKED if masked.fullmatch(known)), word)
    letters = word.translate(_LEET)
    for reading in (letters, letters.replace("i", "l"), word.replace("1", "l").translate(_LEET)):
        if reading in MASKED or reading in SLANG or is_english(reading):
            return SLANG.get(reading, reading)
    repaired = _repaired(letters) if letters.isalpha() else word
    return repaired if repaired in _RISK_WORDS else word.strip("!*#$+|")


def _repaired(word: str) -> str:
    """Mend a typo in a word of risk: one slip, or two where few other words are near."""
    if _SOUNDS_LIKE.fullmatch(word) and word != "seaside":
        return "suicidal" if "l" in word else "suicide"
    if len(word) not in _TYPO_LENGTHS:
        return word
    near = process.extractOne(word, _RISK_WORDS, scorer=OSA.distance, score_cutoff=1)
    if not near and len(word) >= 7:
        near = process.extractOne(word, _LONELY_WORDS, scorer=OSA.distance, score_cutoff=2)
    return near[0] if near and near[0][0] == word[0] else word


_LONELY_WORDS = ("suicide", "suicidal", "overdosed", "overdosing", "worthless", "disappear")
_RISK_WORDS = (
    "suicide",
    "suicidal",
    "myself",
    "himself",
    "herself",
    "yourself",
    "overdose",
    "overdosed",
    "overdosing",
    "killing",
    "killed",
    "hurting",
    "cutting",
    "hopeless",
    "worthless",
    "goodbye",
    "burden",
    "anymore",
    "alive",
    "unalive",
    "tonight",
    "pills",
    "bleeding",
    "starving",
    "purging",
    "bridge",
    "jumping",
    "hanging",
    "shooting",
    "thinking",
    "everyone",
    "wanting",
    "living",
    "swallowed",
    "strangle",
    "choking",
    "razor",
    "murder",
    "disappear",
    "noose",
    "stabbing",
    "existing",
    "harming",
    "threatening",
    "voices",
    "existence",
)
