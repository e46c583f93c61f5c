"""An app of a few lines, answering inside the process: what the page needs of a bot."""

from collections.abc import Callable

from bot.sandbox.events import Event, Json
from bot.sandbox.responding import Responder
from bot.sandbox.server import Sandbox

COMMANDS: list[Json] = [
    {
        "name": "ask",
        "description": "Ask the career guide a question",
        "type": 1,
        "options": [
            {
                "type": 3,
                "name": "question",
                "description": "What would you like to know?",
                "required": True,
                "min_length": 3,
                "max_length": 200,
            },
            {"type": 5, "name": "public", "description": "Show the answer to everybody"},
        ],
    },
    {
        "name": "guide",
        "description": "Browse the guide by topic",
        "type": 1,
        "options": [
            {
                "type": 3,
                "name": "topic",
                "description": "A topic of the guide",
                "required": True,
                "autocomplete": True,
            }
        ],
    },
    {
        "name": "schedule",
        "description": "Post on a schedule",
        "type": 1,
        "default_member_permissions": str(1 << 13),
        "options": [
            {
                "type": 1,
                "name": "add",
                "description": "Add a schedule",
                "options": [
                    {
                        "type": 7,
                        "name": "channel",
                        "description": "Where to post",
                        "required": True,
                        "channel_types": [0, 5],
                    },
                    {
                        "type": 4,
                        "name": "every",
                        "description": "Every how many weeks",
                        "required": True,
                        "min_value": 1,
                        "max_value": 8,
                    },
                    {
                        "type": 3,
                        "name": "day",
                        "description": "On which day",
                        "choices": [
                            {"name": each, "value": each[:3].lower()}
                            for each in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
                        ],
                    },
                    {"type": 8, "name": "role", "description": "Whom to mention"},
                ],
            },
            {"type": 1, "name": "list", "description": "List all schedules"},
        ],
    },
    {"name": "form", "description": "Open a form with every kind of field", "type": 1},
    {"name": "slow", "description": "Take a while to think", "type": 1},
    {"name": "silent", "description": "Never answer", "type": 1},
    {
        "name": "upload",
        "description": "Hand in a file",
        "type": 1,
        "options": [
            {"type": 11, "name": "file", "description": "The file", "required": True},
        ],
    },
    {"name": "Answer from the guide", "type": 3},
    {"name": "Greet", "type": 2},
]
TOPICS = ("Salary", "Salary: what the job pays", "Education", "Certification", "A typical day")


def field(label: str, component: Json, description: str | None = None) -> Json:
    """Wrap an input in its label."""
    return {"type": 18, "label": label, "description": description, "component": component}


FORM: Json = {
    "title": "Tell us about yourself",
    "custom_id": "about",
    "components": [
        {"type": 10, "content": "Five questions, **two minutes**."},
        field("Your name", {"type": 4, "custom_id": "name", "style": 1, "max_length": 40}),
        field(
            "Where do you stand?",
            {
                "type": 3,
                "custom_id": "stage",
                "options": [
                    {"label": each, "value": each} for each in ("School", "College", "Work")
                ],
            },
        ),
        field(
            "What draws you to it?",
            {
                "type": 22,
                "custom_id": "reasons",
                "required": False,
                "options": [{"label": each, "value": each} for each in ("People", "Pay", "Hours")],
            },
        ),
        field(
            "Anything else?",
            {"type": 4, "custom_id": "more", "style": 2, "required": False},
            "Whatever you want the moderators to know",
        ),
    ],
}


class TinyApp:
    """Answers the commands above. `heard` collects the data of each interaction but ideas."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.heard: list[Json] = []
        self.typed: list[str] = []
        self._sandbox = sandbox
        self._responder = Responder(sandbox.world, sandbox.interactions)
        sandbox.registry.replace(COMMANDS)
        self.stop: Callable[[], None] = sandbox.world.events.subscribe(self._hear)

    def _hear(self, event: Event) -> None:
        if event.name != "INTERACTION_CREATE":
            return
        body = event.data
        if body["type"] == 4:
            self._suggest(body)
            return
        self.heard.append(body["data"])
        answers = {2: self._command, 3: self._component, 5: self._form}
        answer = answers[body["type"]](body["data"])
        if answer is not None:
            self._responder.acknowledge(body["id"], body["token"], answer, [])

    def _suggest(self, body: Json) -> None:
        typed = next(each["value"] for each in body["data"]["options"] if each.get("focused"))
        self.typed.append(typed)
        found = [each for each in TOPICS if typed.lower() in each.lower()]
        data = {"choices": [{"name": each, "value": each.lower()} for each in found]}
        self._responder.acknowledge(body["id"], body["token"], {"type": 8, "data": data}, [])

    def _command(self, data: Json) -> Json | None:
        name = data["name"]
        if name == "silent":
            return None
        if name == "slow":
            return {"type": 5}
        if name == "form":
            return {"type": 9, "data": FORM}
        given = {
            each["name"]: each.get("value", each.get("options")) for each in data.get("options", [])
        }
        flags = 0 if given.get("public") else 64
        return reply(f"You ran **{name}** with `{given}`.", flags=flags)

    def _component(self, data: Json) -> Json | None:
        custom_id = data["custom_id"]
        if custom_id == "silent":
            return None
        if custom_id == "form":
            return {"type": 9, "data": FORM}
        if custom_id.startswith("choose"):
            return reply(f"You chose {', '.join(data['values'])}.", flags=64)
        return reply(f"You pressed {custom_id}.", flags=64)

    def _form(self, data: Json) -> Json | None:
        parts = [each["component"] for each in data["components"] if "component" in each]
        given = {each["custom_id"]: each.get("value", each.get("values")) for each in parts}
        return reply(f"Thank you, {given['name']}: {given['stage']}, {given['reasons']}.", flags=64)


def reply(content: str, *, flags: int = 0) -> Json:
    """Return a callback that answers with a message."""
    return {"type": 4, "data": {"content": content, "flags": flags}}
