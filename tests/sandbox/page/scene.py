"""A fixed scene that shows the page everything it has to draw."""

import struct
import zlib
from datetime import UTC, datetime, timedelta

from bot.sandbox import posting, reactions, threads
from bot.sandbox.events import Json
from bot.sandbox.files import Upload
from bot.sandbox.model import Message
from bot.sandbox.server import Sandbox
from bot.sandbox.world import World

STUDENT, MODERATOR = "student", "moderator"
MARKDOWN = """# A heading
## A smaller one
### The smallest
-# and a line in small print
Some **bold**, *slanted*, __underlined__, ~~struck~~ and ***both***, `code` and ||a secret||.
- one
- two
  - two and a half
1. first
2. second
> Somebody said this.
> And this.
```py
print("hello")
```
[A masked link](https://example.org/a "its title") and https://example.org/plain."""
MENTIONS = (
    "<@{student}> and <@&{role}> in <#{channel}>, see </ask:{bot}>: <t:1700000000:F>, "
    "<t:1700000000:R>, <:heart_hands:123456789012345678>, @everyone"
)
ATTACKS = (
    "<img src=x onerror=alert(1)> <script>alert(2)</script> [a](javascript:alert(3)) "
    '"><svg onload=alert(4)> [b](data:text/html,<script>alert(5)</script>) '
    '<https://x" onclick=alert(6)>'
)


class Stage:
    """Posts messages in a sandbox's world, each a minute after the one before."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.world: World = sandbox.world

    def post(
        self,
        channel: str,
        author: str,
        content: str = "",
        *,
        files: list[tuple[str, bytes]] | None = None,
        **body: object,
    ) -> Message:
        """Post as anybody; `body` is the rest of a message create body."""
        where = self.world.find_channel(channel)
        who = self.world.bot if author == "bot" else self.world.person(author)
        uploads = [Upload(number, *each) for number, each in enumerate(files or [])]
        everything: Json = {"content": content, **body}
        return posting.create(self.world, where, who.id, everything, uploads)


def picture(width: int, height: int, colour: tuple[int, int, int]) -> bytes:
    """Return a PNG of one colour."""
    row = b"\0" + bytes(colour) * width
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(row * height)),
        (b"IEND", b""),
    )
    body = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


def button(label: str, custom_id: str, style: int = 2, **more: object) -> Json:
    """Return a button."""
    return {"type": 2, "label": label, "custom_id": custom_id, "style": style, **more}


def row(*parts: Json) -> Json:
    """Return an action row."""
    return {"type": 1, "components": list(parts)}


def text(content: str) -> Json:
    """Return a text display."""
    return {"type": 10, "content": content}


def card() -> list[Json]:
    """Return an answer as the bot of a guide would draw it."""
    return [
        {
            "type": 17,
            "accent_color": 0x3BA55C,
            "components": [
                {
                    "type": 9,
                    "components": [
                        text("-# Working as a technician › Pay"),
                        text("## What the job pays"),
                    ],
                    "accessory": {
                        "type": 11,
                        "media": {"url": "attachment://pay.png"},
                        "description": "A green square",
                    },
                },
                text(
                    "About **$42,000** a year in the middle, more with a certificate and at night."
                ),
                {"type": 14, "spacing": 1, "divider": True},
                text("-# From the guide. I am a bot."),
                row(
                    button("Read the whole section", "read", 1),
                    button("", "up", 2, emoji={"id": None, "name": "👍"}),
                    button("", "down", 2, emoji={"id": None, "name": "👎"}),
                    button("Share", "share", 3, emoji={"id": None, "name": "📣"}),
                ),
                row(
                    {
                        "type": 3,
                        "custom_id": "choose-topic",
                        "placeholder": "Related topics",
                        "options": [
                            {
                                "label": "Benefits",
                                "value": "benefits",
                                "description": "Beyond the pay",
                            },
                            {"label": "Progression", "value": "progression"},
                        ],
                    }
                ),
            ],
        },
    ]


def rich(sandbox: Sandbox) -> Stage:
    """Fill the sandbox with one of everything."""
    stage = Stage(sandbox)
    world = stage.world
    student, moderator = world.person(STUDENT), world.person(MODERATOR)
    guild = world.find_guild()
    role = next(each for each in guild.roles.values() if each.name == "Moderators")
    channel = world.find_channel("career-questions")
    stage.post("general", STUDENT, "Hello everybody!")
    stage.post("general", STUDENT, "Is anybody here a technician?")
    stage.post("general", MODERATOR, f"Welcome, Sam. Ask away in <#{channel.id}>.")
    stage.post("career-questions", MODERATOR, MARKDOWN)
    stage.post(
        "career-questions",
        MODERATOR,
        MENTIONS.format(student=student.id, role=role.id, channel=channel.id, bot=world.bot.id),
    )
    asked = stage.post("career-questions", STUDENT, "how much do techs make?")
    answered = stage.post(
        "career-questions",
        "bot",
        components=card(),
        flags=1 << 15,
        files=[("pay.png", picture(120, 120, (59, 165, 92)))],
        attachments=[{"id": 0, "filename": "pay.png"}],
        message_reference={"message_id": asked.id},
    )
    reactions.add(world, answered, student.id, "👍")
    reactions.add(world, answered, moderator.id, "👍")
    reactions.add(world, answered, moderator.id, "🎉")
    stage.post("career-questions", "bot", embeds=[_embed()])
    stage.post(
        "career-questions",
        "bot",
        "Every control:",
        components=[
            row(
                button("Primary", "primary", 1),
                button("Secondary", "secondary"),
                button("Success", "success", 3),
                button("Danger", "danger", 4),
                {"type": 2, "style": 5, "label": "Link", "url": "https://example.org/"},
            ),
            row(
                button("Never answers", "silent"),
                button("Off", "off", disabled=True),
                button("Form", "form", 1),
            ),
            row({"type": 5, "custom_id": "choose-user", "placeholder": "Pick a user"}),
            row(
                {
                    "type": 3,
                    "custom_id": "choose-many",
                    "min_values": 1,
                    "max_values": 3,
                    "placeholder": "Pick up to three",
                    "options": [
                        {"label": each, "value": each} for each in ("Red", "Green", "Blue")
                    ],
                }
            ),
            row({"type": 8, "custom_id": "choose-channel"}),
        ],
    )
    stage.post("career-questions", STUDENT, ATTACKS)
    stage.post(
        "career-questions",
        STUDENT,
        "My certificate:",
        files=[("certificate.png", picture(320, 160, (88, 101, 242))), ("notes.txt", b"notes")],
    )
    pictures = [(f"{name}.png", picture(200, 150, colour)) for name, colour in _COLOURS.items()]
    stage.post(
        "career-questions",
        "bot",
        components=[
            {
                "type": 12,
                "items": [
                    {"media": {"url": f"attachment://{name}"}, "description": f"Colour {name}"}
                    for name, _ in pictures
                ],
            },
            {"type": 13, "file": {"url": "attachment://topics.csv"}},
        ],
        flags=1 << 15,
        files=[*pictures, ("topics.csv", b"topic,asks\n")],
        attachments=[
            {"id": number, "filename": name}
            for number, name in enumerate([*(each for each, _ in pictures), "topics.csv"])
        ],
    )
    private = {"content": "This answer is for Sam alone.", "flags": 64}
    posting.create(world, channel, world.bot.id, private, only_for=student.id)
    stage.post("announcements", "bot", "Episode 1 is out!")
    threads.from_message(
        world,
        stage.post("general", MODERATOR, "Let us talk shifts."),
        moderator.id,
        {"name": "Night shifts"},
    )
    stage.post("Night shifts", STUDENT, "I like nights.")
    stage.post("moderators", MODERATOR, "For moderators only.")
    return stage


_COLOURS = {"red": (200, 60, 60), "green": (60, 160, 90), "blue": (60, 90, 200)}


def _embed() -> Json:
    return {
        "title": "A day in the life",
        "description": "The shift **begins** at seven.",
        "url": "https://example.org/day",
        "color": 0xE67E22,
        "author": {"name": "Career Guide"},
        "fields": [
            {"name": "Episode", "value": "1 of 12", "inline": True},
            {"name": "Where", "value": "A hospital", "inline": True},
            {"name": "Question", "value": "What would you do?"},
        ],
        "footer": {"text": "From the guide"},
        "timestamp": datetime(2025, 1, 1, 9, tzinfo=UTC).isoformat(),
    }


def many(stage: Stage, count: int) -> None:
    """Fill #read-only with `count` messages of three people, in turns."""
    channel = stage.world.find_channel("read-only")
    people = [stage.world.person(name) for name in (STUDENT, "student2", MODERATOR)]
    start = stage.world.clock.now() - timedelta(minutes=count)
    for number in range(count):
        content = f"Message **{number}**: " + "words and more words " * (number % 7)
        message = Message(
            stage.world.snowflakes.new(),
            channel.id,
            people[number // 3 % 3].id,
            start + timedelta(minutes=number),
            content=content,
        )
        stage.world.messages[message.id] = message
        channel.messages.append(message)
