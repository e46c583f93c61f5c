"""A real discord.py client in the sandbox: login, commands, buttons, mentions, direct messages."""

import discord

from bot.sandbox.driver import Person
from bot.sandbox.server import Sandbox
from tests.sandbox.example_bot import ExampleBot, running


class Counter(discord.ui.View):
    @discord.ui.button(label="Once more")
    async def more(
        self, interaction: discord.Interaction, button: "discord.ui.Button[Counter]"
    ) -> None:
        await interaction.response.edit_message(content="pressed")


def echoing() -> ExampleBot:
    bot = ExampleBot()

    @bot.tree.command(description="Say it again")
    async def echo(interaction: discord.Interaction, text: str) -> None:
        await interaction.response.send_message(f"You said {text}", view=Counter(), ephemeral=True)

    @bot.event
    async def on_message(message: discord.Message) -> None:
        if message.author != bot.user:
            await message.reply(f"heard: {message.content}")

    return bot


async def test_a_slash_command_is_answered(sandbox: Sandbox, student: Person) -> None:
    async with running(echoing(), sandbox.token):
        reply = await student.slash("echo", text="hello")

        assert reply.text == "You said hello"
        assert reply.is_private


async def test_a_button_changes_its_message(sandbox: Sandbox, student: Person) -> None:
    async with running(echoing(), sandbox.token):
        reply = await student.slash("echo", text="hello")

        pressed = await reply.click("Once more")

        assert pressed.text == "pressed"


async def test_a_mention_is_answered_with_a_reply(sandbox: Sandbox, student: Person) -> None:
    async with running(echoing(), sandbox.token):
        asked = await student.say("general", "what is it", mention=True)

        answer = await student.wait_for_message()

        assert "what is it" in answer.text
        assert answer.reply_to == asked.id


async def test_a_direct_message_is_answered(sandbox: Sandbox, student: Person) -> None:
    async with running(echoing(), sandbox.token):
        await student.dm("in private")

        answer = await student.wait_for_message(in_dm=True)

        assert answer.text == "heard: in private"
