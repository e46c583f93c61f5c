import json
import time
from itertools import chain
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answering.safety import Screen, prepare, screen
from tests.answering.at_risk import AT_RISK
from tests.answering.at_risk_in_other_words import AT_RISK_IN_OTHER_WORDS
from tests.answering.at_risk_quietly import AT_RISK_QUIETLY
from tests.answering.everyday import EVERYDAY
from tests.answering.look_alikes import LOOK_ALIKES
from tests.answering.look_alikes_in_other_words import LOOK_ALIKES_IN_OTHER_WORDS

CONTENT: Final = Path(__file__).parents[2] / "content"
GUIDES: Final = sorted(page.parent for page in CONTENT.glob("*/guide.md"))


def front_matter(page: Path) -> dict[str, Any]:
    _, matter, _ = page.read_text(encoding="utf-8").split("---", 2)
    found = yaml.safe_load(matter)
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    "message", [*chain(*AT_RISK.values()), *AT_RISK_QUIETLY, *AT_RISK_IN_OTHER_WORDS]
)
def test_a_message_of_risk_is_a_crisis(message: str) -> None:
    found = screen(message)

    assert found.is_crisis
    assert found.reason
    assert not found.kind_line


@pytest.mark.parametrize(
    "message", [*chain(*LOOK_ALIKES.values()), *EVERYDAY, *LOOK_ALIKES_IN_OTHER_WORDS]
)
def test_a_look_alike_is_no_crisis(message: str) -> None:
    found = screen(message)

    assert not found.is_crisis, found.reason
    assert found.reason is None


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.name)
def test_no_phrasing_and_no_negative_of_a_guide_raises_an_alarm(guide: Path) -> None:
    pages = [
        front_matter(page) for page in (*guide.rglob("topics/**/*.md"), guide / "negatives.md")
    ]
    asked = [str(q) for page in pages for q in page.get("phrasings") or page.get("negatives") or ()]

    alarms = [question for question in asked if screen(question).is_crisis]

    assert len(asked) > 500
    assert alarms == []


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.name)
def test_the_guides_own_questions_of_other_kinds_raise_no_alarm(guide: Path) -> None:
    rows = (guide / "evaluation" / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    asked = [json.loads(row) for row in rows if row.strip()]

    alarms = [row["q"] for row in asked if row["gold"] != ["crisis"] and screen(row["q"]).is_crisis]

    assert alarms == []


@pytest.mark.parametrize(
    "message",
    [
        "my roommate is suicidal what do i do",
        "my best friend sent me a goodbye text and isnt answering",
        "someone in this server just said theyre going to end it",
        "my sister keeps cutting herself",
        "mi amigo dice que se va a suicidar",
        "found a suicide note in my sons room",
    ],
)
def test_the_reply_to_these_speaks_of_helping_another(message: str) -> None:
    assert screen(message).third_person


@pytest.mark.parametrize(
    "message",
    [
        "i want to die",
        "my boyfriend hit me again last night",
        "my family would be happier if i was dead",
        "quiero morir",
        "mi novio me pega",
        "gonna unalive tonight",
    ],
)
def test_the_reply_to_these_speaks_to_the_writer(message: str) -> None:
    assert not screen(message).third_person


@pytest.mark.parametrize("message", [*LOOK_ALIKES["the past"], *LOOK_ALIKES["grief"][:6:2]])
def test_a_hard_past_of_the_writers_own_gets_a_kind_line(message: str) -> None:
    assert screen(message).kind_line


@pytest.mark.parametrize(
    "message",
    [
        "what does a tech earn",
        "do patients attack the staff",
        "how do techs help patients who self harm",
        "is the exam hard",
    ],
)
def test_an_ordinary_question_gets_no_kind_line(message: str) -> None:
    assert screen(message) == Screen()


@pytest.mark.parametrize(
    ("guarded", "with_risk"),
    [
        ("this job is killing me", "this job is killing me and i want to kill myself"),
        (
            "i attempted 9 years ago, im well now",
            "i attempted 9 years ago and now i want to die again",
        ),
        ("my patient wants to die", "my patient wants to die and i want to die too"),
        ("my uncle died by suicide", "my uncle died by suicide and i want to follow him"),
        ("whats the pay", "whats the pay, not that ill be alive to get it"),
    ],
)
def test_a_present_risk_beats_every_guard(guarded: str, with_risk: str) -> None:
    assert not screen(guarded).is_crisis
    assert screen(with_risk).is_crisis


@pytest.mark.parametrize("text", ["", " ", "?", "...", "\n\n", "🙂", "1 2 3", "\u202e", "\x00"])
def test_a_text_without_words_is_no_crisis(text: str) -> None:
    assert screen(text) == Screen()


@given(st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_text_is_screened_without_fault_and_always_alike(text: str) -> None:
    assert screen(text) == screen(text)


@given(before=st.text(alphabet="abc \n.,!", max_size=60))
@settings(max_examples=60, deadline=None)
def test_a_plain_sentence_of_risk_is_found_after_anything(before: str) -> None:
    assert screen(f"{before}. i want to kill myself").is_crisis


@pytest.mark.parametrize(
    "piece",
    [
        "a ",
        "i want to ",
        "k ",
        "die ",
        "hit me ",
        "he took pills ",
        "my friend said ",
        "x",
        "!a",
        "i ",
    ],
)
def test_the_time_grows_no_faster_than_the_text(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * length)[:length]
        began = time.process_time()
        screen(text)
        return time.process_time() - began

    prepare()
    short = min(seconds(1_000) for _ in range(4))
    long = min(seconds(4_000) for _ in range(4))

    assert long < max(short * 10, 0.05)


def test_only_the_first_4000_characters_are_read() -> None:
    assert not screen("a" * 4_000 + " i want to die").is_crisis
    assert screen("so " * 1_300 + " i want to die").is_crisis
