"""What the bot says when somebody may be at risk.

The points follow published guidance for safe messaging: take it seriously, name a line that is open
now, encourage a professional and a trusted person, say that a bot is writing, give no detail of any
method, diagnose nothing, and leave the conversation open.
"""

from typing import Final

from bot.guide.crisis_lines import INTERNATIONAL, lines_for
from bot.guide.model import CrisisLine

_EMERGENCY: Final = {
    "us": "911",
    "ca": "911",
    "gb": "999",
    "ie": "112 or 999",
    "au": "000",
    "nz": "111",
    "in": "112",
}
"""Emergency numbers by region; anywhere else the reply says "your local emergency number"."""

_SAME_NUMBER: Final = {"us": "ca", "ca": "us"}
"""988 answers in both, and a server has members in both."""


_TO_THE_WRITER: Final = (
    "Please also tell somebody you trust, such as a friend, a relative or a teacher, and ask them "
    "to stay with you. A doctor, a counselor or a therapist can help you through this, and it is "
    "all right to ask."
)
_TO_A_FRIEND: Final = (
    "If you safely can, stay with them or keep them talking. Ask them openly how they are, listen, "
    "and take them at their word. You don't have to keep it secret or carry it by yourself: bring "
    "in somebody you both trust, and a doctor, a counselor or one of the lines above."
)
_TO_ANYBODY: Final = (
    "Two more people are worth telling: somebody you trust, and a doctor, a counselor or a "
    "therapist."
)
_GO_ON: Final = (
    "You can keep writing to me, about this or anything else. If I misread you, tell me in other "
    "words."
)


def crisis_reply(
    lines: tuple[CrisisLine, ...],
    *,
    region: str,
    third_person: bool = False,
    private: bool = True,
) -> str:
    """Return the reply as Markdown, under 1,800 characters with up to three lines a region.

    `lines` are those of the content, of every region; the built-in ones stand in where none fits,
    so that a reply is never without a line. `private` says that only the writer reads the reply:
    in public it says nothing about what they wrote.
    """
    named = "\n".join(_line(line) for line in _nearest(lines, region))
    before = _opening(third_person=third_person, private=private)
    in_private = _TO_A_FRIEND if third_person else _TO_THE_WRITER
    advice = in_private if private else _TO_ANYBODY
    return "\n\n".join((before, named, _danger(region), advice, _GO_ON))


def _opening(*, third_person: bool, private: bool) -> str:
    if not private:
        return (
            "I'm taking this seriously. I'm a bot, so I can't give the help a person can, and this "
            "channel is public. These people listen in private, for yourself or for somebody else:"
        )
    if third_person:
        return (
            "**I'm taking this seriously, and it is good that you're looking out for them.** "
            "I'm a bot, so I can't reach them or judge how they are. These people can help you "
            "to help them, right now:"
        )
    return (
        "**I'm taking this seriously, and I'm glad you wrote it.** You don't have to carry it "
        "alone. I'm a bot, so I can't give you the help a person can. These people can, right now:"
    )


def _nearest(lines: tuple[CrisisLine, ...], region: str) -> tuple[CrisisLine, ...]:
    own = lines_for(lines, region)
    twin = _SAME_NUMBER.get(region)
    beside = tuple(line for line in lines if line.region == twin)
    here = tuple(line for line in own if line.region != INTERNATIONAL)
    return (*here, *beside, *(line for line in own if line.region == INTERNATIONAL))


def _line(line: CrisisLine) -> str:
    if line.region == INTERNATIONAL:
        return f"- Anywhere else: **{line.name}**. {line.contact}. <{line.url}>"
    return f"- {line.region_name}: **{line.name}**. {line.contact}, day or night. <{line.url}>"


def _danger(region: str) -> str:
    number = _EMERGENCY.get(region)
    call = f"{number}, or your local emergency number," if number else "your local emergency number"
    return f"**If anybody is hurt or in danger right now, call {call} first.**"
