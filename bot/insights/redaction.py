"""Taking what could name or reach a person out of a text before it is kept."""

import re

# Each pattern reads left to right with no nested repetition, so that no text makes it slow.
_RULES = (
    (re.compile(r"<a?:(\w{1,32}):\d{5,20}>"), r":\1:"),
    (re.compile(r"<(?:@[!&]?|#|id:)\w{1,20}>|</[^<>]{1,100}:\d{5,20}>"), "[mention]"),
    (re.compile(r"@(?:everyone|here)\b"), "[mention]"),
    (re.compile(r"\b[a-z][a-z0-9+.-]{1,15}://\S+|\bwww\.\S+", re.IGNORECASE), "[link]"),
    (re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"), "[e-mail]"),
    (
        re.compile(
            r"\b(?:[\w-]{1,63}\.){1,4}(?:com|org|net|edu|gov|io|gg|me|co|info|app|dev|uk|us|ca|de)\b"
            r"(?:/\S*)?",
            re.IGNORECASE,
        ),
        "[link]",
    ),
    (re.compile(r"(?<![\w@])@[\w.]{2,32}"), "[mention]"),
    # Seven digits or more, however they are grouped, are a phone number or an id; a wage isn't.
    (re.compile(r"(?<![\w$€£])\+?\(?\d(?:[ ().\-/]{0,2}\d){6,18}(?!\w)"), "[number]"),
)
MOST = 300


def redact(text: str) -> str:
    """Return `text` without mentions, e-mail addresses, links and phone numbers or ids.

    At most 300 characters are kept. Names in plain words can't be told from other words and stay.
    """
    text = " ".join(text.split())
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return text[:MOST]
