"""Text as students type it, made plain: characters cleaned, words split, short forms spelt out."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

MAX_CHARS = 4_000
"""Longer text is cut here, as Discord itself does; it bounds the time a question can take."""

_CONTRACTIONS = {
    "n't": " not", "'re": " are", "'ve": " have", "'ll": " will", "'m": " am", "'d": " would",
    "'s": " is",
}  # fmt: skip

# What people drop the apostrophe from, shorten, or spell by ear. Only forms that are no other
# everyday English word stand here: "ill" and "well" are left alone, and so is a field's own
# shorthand, which belongs to the guide's synonyms.
_SHORT_FORMS = {
    "aint": "is not", "arent": "are not", "cant": "can not", "cannot": "can not",
    "couldnt": "could not", "couldve": "could have", "didnt": "did not", "doesnt": "does not",
    "dont": "do not", "hadnt": "had not", "hasnt": "has not", "havent": "have not",
    "hes": "he is", "hows": "how is", "id": "i would", "im": "i am", "isnt": "is not",
    "its": "it is", "ive": "i have", "shes": "she is", "shouldnt": "should not",
    "shouldve": "should have", "thats": "that is", "theres": "there is", "theyll": "they will",
    "theyre": "they are", "theyve": "they have", "wasnt": "was not", "werent": "were not",
    "whats": "what is", "wheres": "where is", "whos": "who is", "whys": "why is",
    "wont": "will not", "wouldnt": "would not", "wouldve": "would have", "yall": "you all",
    "youll": "you will", "youre": "you are", "youve": "you have", "weve": "we have",
    "gonna": "going to", "wanna": "want to", "gotta": "got to", "hafta": "have to",
    "gimme": "give me", "lemme": "let me", "kinda": "kind of", "sorta": "sort of",
    "outta": "out of", "lotta": "lot of", "dunno": "do not know", "tryna": "trying to",
    "finna": "going to", "boutta": "about to", "ima": "i am going to", "imma": "i am going to",
    "whatre": "what are", "whatcha": "what do you", "howd": "how did", "alot": "a lot",
    "u": "you", "ur": "your", "urs": "yours", "r": "are", "n": "and", "w": "with", "wo": "without",
    "wout": "without", "y": "why", "b": "be", "ya": "you", "yu": "you", "em": "them",
    "bc": "because", "cuz": "because", "cus": "because", "coz": "because", "becuz": "because",
    "b4": "before", "2day": "today", "tmrw": "tomorrow", "gr8": "great",
    "thx": "thanks", "ty": "thank you", "pls": "please", "plz": "please", "plss": "please",
    "ppl": "people", "peeps": "people", "sb": "somebody", "sbdy": "somebody", "sm1": "someone",
    "smth": "something", "sth": "something", "nth": "nothing", "evry": "every",
    "evryone": "everyone",
    "abt": "about", "bout": "about", "thru": "through", "tho": "though", "altho": "although",
    "hrs": "hours", "yrs": "years", "yr": "year", "mo": "month", "mos": "months",
    "mnths": "months", "wk": "week", "wks": "weeks", "wknd": "weekend", "wknds": "weekends",
    "mins": "minutes", "govt": "government", "dept": "department", "mgmt": "management",
    "mgr": "manager", "exp": "experience", "edu": "education", "req": "requirement",
    "reqs": "requirements", "info": "information", "prob": "probably", "probs": "probably",
    "def": "definitely", "diff": "different", "diffs": "differences", "vs": "versus",
    "asap": "soon", "rly": "really", "rlly": "really", "v": "very", "vry": "very",
    "wat": "what", "wut": "what", "wht": "what", "waht": "what", "wats": "what is",
    "wuts": "what is", "hwo": "how", "wen": "when", "wich": "which", "wher": "where",
    "wil": "will", "wuld": "would", "wud": "would", "cud": "could", "shud": "should",
    "culd": "could",
    "dat": "that", "da": "the", "teh": "the", "hte": "the", "thye": "they", "thay": "they",
    "dey": "they", "dem": "them", "dis": "this", "tht": "that", "thn": "than", "wth": "with",
    "wit": "with", "wif": "with", "frm": "from", "jus": "just", "jst": "just", "gud": "good",
    "luv": "love", "nite": "night", "nites": "nights", "tonite": "tonight",
    "overnite": "overnight", "midnite": "midnight", "wrk": "work",
    "wrks": "works", "wrking": "working", "skool": "school", "scool": "school", "nd": "and",
    "fo": "of", "fi": "if", "nad": "and",
    "nto": "not", "yuo": "you", "oyu": "you", "taht": "that", "hav": "have", "hve": "have",
    "hvae": "have", "bin": "been", "ther": "there", "som": "some", "mak": "make",
    "mkae": "make", "tkae": "take", "giv": "give", "liv": "live", "lern": "learn", "lurn": "learn",
    "mony": "money", "monee": "money", "tym": "time", "tiem": "time", "jod": "job", "jbo": "job",
    "parttime": "part time", "fulltime": "full time", "thier": "their",
}  # fmt: skip

# Interjections that carry tone and no content.
_FILLERS = frozenset({
    "lol", "lmao", "lmfao", "rofl", "haha", "hahaha", "hehe", "lolol", "fr", "frfr", "ngl", "tbh",
    "imo", "imho", "smh", "istg", "ong", "bruh", "bro", "omg", "omfg", "wtf", "wtaf", "yo", "um",
    "umm", "uh", "uhh", "uhm", "hmm", "hm", "er", "ah", "oh", "hey", "heyy", "hi", "hii", "hiya",
    "hello",
})  # fmt: skip

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
_CONTRACTION = re.compile(r"(n't|'re|'ve|'ll|'m|'d|'s)$")
_MONEY = re.compile(r"[$£€¥]+")
_THOUSANDS = re.compile(r"(?<=\d)[,.](?=\d{3}\b)")
_WITHOUT = re.compile(r"\bw/o\b")
_WITH = re.compile(r"\bw/")
_LINK = re.compile(r"https?://\S+|<[@#:a][^>\s]{1,80}>|@(?:everyone|here)\b")
_GREETING = re.compile(
    r"\W*(?:hey+|hi+|hello|hiya|howdy|yo|good (?:morning|afternoon|evening|day))\b[\s,]*"
    r"(?:(?:guys|everyone|everybody|all|yall|y'all|there|folks|friends|people|team)\b)?[\s,.!:;-]*"
)
_SENTENCE = re.compile(r"[^.?!;\n]+[.?!;\n]*")
_CLAUSE = re.compile(
    r",\s*(?=(?:but|and|so|or|do|does|is|are|can|what|how|would|will)\b)", re.IGNORECASE
)
_ASKING = frozenset({
    "what", "how", "do", "does", "did", "is", "are", "can", "could", "would", "will", "should",
    "where", "which", "who", "why", "when", "any", "am",
})  # fmt: skip


def clean(text: str) -> str:
    """Return `text` in lower case without control, combining, direction or picture characters.

    Compatibility forms (full-width, mathematical alphabets) become plain letters, currency signs
    the word "dollars", links and Discord's mentions a space; a greeting before something else is
    left out. At most `MAX_CHARS` of it are read.
    """
    text = text[:MAX_CHARS]
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
        text = "".join(map(_plain_character, text))
    text = _MONEY.sub(" dollars ", _LINK.sub(" ", text))
    text = _THOUSANDS.sub("", text).lower().replace("\x00", "")
    greeting = _GREETING.match(text)
    return (text[greeting.end() :] if greeting else "") or text


@lru_cache(maxsize=4_096)
def _plain_character(character: str) -> str:
    if character.isascii():
        return character
    category = unicodedata.category(character)
    if category in {"Mn", "Me", "Cf", "Cs", "Co", "Cn"}:
        return ""
    if character in "\u2018\u2019\u02bc\u00b4":
        return "'"
    if character in "💰💵💸🤑" or category == "Sc":
        return " $ "
    return character if category[0] in "LN" else " "


def words(text: str) -> list[str]:
    """Return the plain words of `text` in order: clean, short forms spelt out, fillers left out."""
    return _split_words(clean(text))


def _split_words(cleaned: str) -> list[str]:
    """Return the words of text that `clean` has been over."""
    found: list[str] = []
    if "w/" in cleaned:
        cleaned = _WITH.sub("with ", _WITHOUT.sub("without", cleaned))
    for token in _WORD.findall(cleaned):
        found += _spelt_out(token)
    return found


@lru_cache(maxsize=8_192)
def _spelt_out(token: str) -> tuple[str, ...]:
    if len(token) > 40:
        return ()
    token = _STRETCHED.sub(r"\1", token) if len(token) > 3 else token
    if "'" in token:
        plain = token.replace("'", "")
        if plain in _SHORT_FORMS:
            return tuple(_SHORT_FORMS[plain].split())
        token = _CONTRACTION.sub(lambda end: _CONTRACTIONS[end[0]], token).replace("'", "")
        return tuple(token.split())
    if token in _FILLERS:
        return ()
    return tuple(_SHORT_FORMS.get(token, token).split())


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, or a part of a long one, as typed and as plain words. `asks` if it may ask."""

    typed: str
    words: tuple[str, ...]
    asks: bool


def passages(text: str) -> list[Passage]:
    """Return the passages of `text` that hold a word; together they hold all of its words."""
    found: list[Passage] = []
    for sentence in _SENTENCE.findall(text[:MAX_CHARS]):
        for part in _CLAUSE.split(sentence):
            plain = tuple(words(part))
            if plain:
                asks = "?" in sentence or plain[0] in _ASKING
                found.append(Passage(part.strip(), plain, asks))
    return found
