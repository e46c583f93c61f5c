"""The driver: waiting for messages, clear failures, and what people change meanwhile."""

import asyncio

import discord
import pytest

from bot.sandbox import changes
from bot.sandbox.driver import Person
from bot.sandbox.options import Refused
from bot.sandbox.pointing import point_at
from bot.sandbox.reply import NoAnswer
from bot.sandbox.server import Sandbox
from tests.sandbox.example_bot import ExampleBot, running

Interaction = discord.Interaction[ExampleBot]


async def test_messages_are_waited_for_one_after_the_other(
    sandbox: Sandbox, student: Person
) -> None:
    bot = ExampleBot()

    @bot.event
    async def on_message(message: discord.Message) -> None:
        if message.author != bot.user:
            await message.channel.send("one")
            await message.channel.send("two")

    async with running(bot, sandbox.token):
        await student.say("general", "go", mention=True)

        first = await student.wait_for_message()
        second = await student.wait_for_message("tw")
        with pytest.raises(NoAnswer, match=r"no fitting message in #general within 0\.01 s"):
            await student.wait_for_message(in_channel="general", within=0.01)

    assert (first.text, second.text) == ("one", "two")


async def test_waiting_for_another_person_and_a_test_of_ones_own(
    sandbox: Sandbox, student: Person, student2: Person
) -> None:
    waiting = asyncio.create_task(
        student.wait_for_message(lambda seen: seen.content.endswith("!"), by="student2")
    )
    await student2.say("general", "quiet")
    await student2.say("general", "loud!")

    assert (await waiting).content == "loud!"


async def test_a_person_only_goes_where_they_may(sandbox: Sandbox, student: Person) -> None:
    with pytest.raises(Refused, match="You do not have access to this channel"):
        await student.say("moderators", "hello")
    with pytest.raises(Refused, match="Missing Permissions"):
        await student.say("read-only", "hello")
    with pytest.raises(LookupError, match="has no channel 'nowhere'; there are #general"):
        await student.say("nowhere", "hello")
    with pytest.raises(LookupError, match=r"Nobody is called 'nobody'; .*, student,"):
        sandbox.person("nobody")
    with pytest.raises(Refused, match="Must be 2000 or fewer in length"):
        await student.say("general", "x" * 2001)


async def test_a_silent_bot_says_why_its_answer_was_refused(
    sandbox: Sandbox, student: Person
) -> None:
    bot = ExampleBot()
    sandbox.interactions.answer_within = 0.2

    @bot.tree.command(description="Too long")
    async def long(interaction: Interaction) -> None:
        await interaction.response.send_message("x" * 2001)

    async with running(bot, sandbox.token):
        with pytest.raises(NoAnswer, match=r"refused with 400: .*Must be 2000 or fewer in length"):
            await student.slash("long")


async def test_a_missing_button_names_the_nearest(sandbox: Sandbox, student: Person) -> None:
    bot = ExampleBot()

    class Card(discord.ui.View):
        def __init__(self) -> None:
            super().__init__()
            off: discord.ui.Button[Card] = discord.ui.Button(label="Not now", disabled=True)
            self.add_item(off)
            self.add_item(discord.ui.Button(label="Site", url="https://guide.example/"))

        @discord.ui.button(label="Share")
        async def share(
            self, interaction: discord.Interaction, button: "discord.ui.Button[Card]"
        ) -> None:
            await asyncio.Event().wait()

    @bot.tree.command(description="A card")
    async def card(interaction: Interaction) -> None:
        await interaction.response.send_message("card", view=Card())

    async with running(bot, sandbox.token):
        reply = await student.slash("card")
        sandbox.interactions.answer_within = 0.05
        for label, sentence in (
            ("Shame", r"no button Shame; did you mean Share\?"),
            ("Not now", "That is disabled"),
            ("Site", "'Site' is a link to https://guide.example/"),
        ):
            with pytest.raises(Refused, match=sentence):
                await reply.click(label)
        with pytest.raises(NoAnswer, match="Share: This interaction failed"):
            await reply.click("Share")


async def test_a_click_that_only_acknowledges_shows_the_same_message(
    sandbox: Sandbox, student: Person
) -> None:
    bot = ExampleBot()

    class Silent(discord.ui.View):
        @discord.ui.button(emoji="👍")
        async def good(
            self, interaction: discord.Interaction, button: "discord.ui.Button[Silent]"
        ) -> None:
            await interaction.response.defer()

        @discord.ui.button(label="Answer")
        async def answer(
            self, interaction: discord.Interaction, button: "discord.ui.Button[Silent]"
        ) -> None:
            await interaction.response.send_message("thanks", ephemeral=True)

    @bot.tree.command(description="Rate it")
    async def rate(interaction: Interaction) -> None:
        await interaction.response.send_message("how was it", view=Silent())

    async with running(bot, sandbox.token):
        reply = await student.slash("rate")
        pressed = await reply.click("👍")
        answered = await reply.click("Answer")

        assert pressed.id == reply.id
        assert answered.message.reply_to == reply.id
        await answered.dismiss()
        assert [each.text for each in await student.history()] == ["how was it"]


async def test_a_public_answer_quotes_no_private_message(
    sandbox: Sandbox, student: Person, student2: Person
) -> None:
    bot = ExampleBot()

    class Private(discord.ui.View):
        @discord.ui.button(label="Share")
        async def share(
            self, interaction: discord.Interaction, button: "discord.ui.Button[Private]"
        ) -> None:
            await interaction.response.send_message("for all")

    @bot.tree.command(description="Ask")
    async def ask(interaction: Interaction) -> None:
        await interaction.response.send_message("secret", view=Private(), ephemeral=True)

    async with running(bot, sandbox.token):
        reply = await student.slash("ask")
        shared = await reply.click("Share")

    assert (shared.text, shared.is_private, shared.message.reply_to) == ("for all", False, None)
    assert [each.text for each in await student2.history()] == ["for all"]


async def test_a_bot_hears_what_people_change(sandbox: Sandbox, student: Person) -> None:
    bot, world, guild = ExampleBot(), sandbox.world, sandbox.world.find_guild()
    happened: list[str] = []
    role = next(each for each in guild.roles.values() if each.name == "Series")

    @bot.event
    async def on_guild_channel_create(channel: discord.TextChannel) -> None:
        happened.append(f"+{channel.name}")

    @bot.event
    async def on_guild_channel_delete(channel: discord.TextChannel) -> None:
        happened.append(f"-{channel.name}")

    @bot.event
    async def on_guild_role_delete(gone: discord.Role) -> None:
        happened.append(f"-@{gone.name}")

    @bot.event
    async def on_guild_join(joined: discord.Guild) -> None:
        happened.append(f"+{joined.name}")

    other = world.add_guild("Second", owner=student.user, with_bot=False)
    async with running(bot, sandbox.token):
        made = changes.add_channel(world, guild, "new")
        changes.delete_channel(world, made)
        changes.set_roles(world, guild, student.user, [role])
        changes.delete_role(world, guild, role)
        changes.invite_bot(world, other)
        changes.leave(world, guild, student.user)
        changes.join(world, guild, student.user)
        done = asyncio.create_task(bot.wait_for("guild_join"))
        await asyncio.wait([done], timeout=5)

    assert happened == ["+new", "-new", "-@Series", "+Second"]
    assert guild.members[student.id].roles == []


async def test_the_page_and_tests_hear_everything_people_see(
    sandbox: Sandbox, student: Person
) -> None:
    heard: list[tuple[str, str | None]] = []
    stop = sandbox.subscribe(lambda event: heard.append((event["type"], event["only_for"])))

    said = await student.say("general", "hello")
    await student.react(said, "👋")
    stop()
    await student.say("general", "unheard")

    assert heard == [("MESSAGE_CREATE", None), ("MESSAGE_REACTION_ADD", None)]


@pytest.mark.slow
async def test_a_thousand_commands_at_once_are_all_answered() -> None:
    bot = ExampleBot()

    @bot.tree.command(description="Count")
    async def count(interaction: Interaction, number: int) -> None:
        await interaction.response.send_message(str(number), ephemeral=True)

    async with (
        Sandbox(answer_within=60) as sandbox,
        point_at(sandbox.api_url),
        running(bot, sandbox.token),
    ):
        student = sandbox.person("student")
        replies = await asyncio.gather(
            *(student.slash("count", number=each, within=60) for each in range(1000))
        )

    assert [each.text for each in replies] == [str(each) for each in range(1000)]
    assert len({each.id for each in replies}) == 1000
