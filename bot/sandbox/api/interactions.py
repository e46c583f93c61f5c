"""Routes of interactions: callbacks, ``@original``, follow-ups. Their token is in the path."""

from bot.sandbox import wire
from bot.sandbox.api.call import Answer, Call, Route
from bot.sandbox.responding import Responder

WEBHOOK = "/webhooks/{application}/{token}"
MESSAGE = WEBHOOK + "/messages/{message}"


class InteractionRoutes:
    """The routes, over the responder."""

    def __init__(self, responder: Responder) -> None:
        self._responder = responder

    def routes(self) -> list[Route]:
        """Return the routes of this module."""
        return [
            ("POST", "/interactions/{interaction}/{token}/callback", self.callback),
            ("POST", WEBHOOK, self.follow_up),
            ("GET", MESSAGE, self.fetch),
            ("PATCH", MESSAGE, self.edit),
            ("DELETE", MESSAGE, self.delete),
        ]

    async def callback(self, call: Call) -> object:
        """Take the first answer; with ``with_response`` describe what came of it."""
        interaction_id, token = call.path["interaction"], call.path["token"]
        described = self._responder.acknowledge(interaction_id, token, call.json, call.uploads)
        took = self._responder.acknowledged_ms(interaction_id)
        if call.query.get("with_response") in ("1", "true"):
            return Answer(200, described, took)
        return Answer(204, None, took)

    async def follow_up(self, call: Call) -> object:
        """Post a follow-up; ``wait`` is always taken as true."""
        interaction = self._responder.interaction_of(call.path["application"], call.path["token"])
        message = self._responder.follow_up(interaction, call.json, call.uploads)
        return wire.message(call.world, message)

    async def fetch(self, call: Call) -> object:
        """Return an answer."""
        interaction = self._responder.interaction_of(call.path["application"], call.path["token"])
        return wire.message(call.world, self._responder.message(interaction, call.path["message"]))

    async def edit(self, call: Call) -> object:
        """Edit an answer."""
        interaction = self._responder.interaction_of(call.path["application"], call.path["token"])
        message = self._responder.message(interaction, call.path["message"])
        self._responder.edit(interaction, message, call.json, call.uploads)
        return wire.message(call.world, message)

    async def delete(self, call: Call) -> object:
        """Delete an answer."""
        interaction = self._responder.interaction_of(call.path["application"], call.path["token"])
        message = self._responder.message(interaction, call.path["message"])
        self._responder.delete(interaction, message)
        return None
