"""Interactions of a real client: every kind of answer, and Discord's rules for them."""

import asyncio
import io
from datetime import UTC, datetime, timedelta
from typing import Any

import discord
import pytest
from discord import app_commands

from bot.sandbox import components
from bot.sandbox.driver import Person
from bot.sandbox.options import Refused
from bot.sandbox.pointing import point_at
from bot.sandbox.reply import NoAnswer
from bot.sandbox.server import Sandbox
from tests.sandbox.example_bot import ExampleBot, running

Interaction = discord.Interaction[ExampleBot]


class MovableClock:
    def __init__(self) -> None:
        self.ahead = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead


async def test_a_deferred_answer_is_thinking_until_it_comes(
    sandbox: Sandbox, student: Person
) -> None:
    bot = ExampleBot()
    states: list[str] = []
    sandbox.subscribe(
        lambda event: (
            states.append(event["data"]["state"]) if event["type"] == "INTERACTION_STATE" else None
        )
    )

    @bot.tree.command(description="Think")
    async def think(interaction: Interaction) -> None:
        await interaction.response.defer(ephemeral=True)
        await interaction.followup.send("thought")

    async with running(bot, sandbox.token):
        reply = await student.slash("think")

    assert (reply.text, reply.is_private) == ("thought", True)
    assert states == ["waiting", "deferred", "done"]


async def test_an_edit_of_the_original_ends_a_deferral(sandbox: Sandbox, student: Person) -> None:
    bot = ExampleBot()

    @bot.tree.command(description="Think")
    async def think(interaction: Interaction) -> None:
        await interaction.response.defer()
        await interaction.edit_original_response(content="done")
        await interaction.followup.send("and more", ephemeral=True)

    async with running(bot, sandbox.token):
        reply = await student.slash("think")
        more = await reply.follow_up()

    assert (reply.text, reply.is_private, reply.message.is_edited) == ("done", False, False)
    assert (more.text, more.is_private) == ("and more", True)


async def test_the_original_can_be_read_edited_and_deleted(
    sandbox: Sandbox, student: Person
) -> None:
    bot = ExampleBot()
    read: list[str] = []
    deleted = asyncio.Event()

    @bot.tree.command(description="Come and go")
    async def come(interaction: Interaction) -> None:
        sent = await interaction.response.send_message("first")
        original = await interaction.followup.fetch_message(sent.message_id or 0)
        read.append(original.content)
        await interaction.edit_original_response(content="second")
        read.append((await interaction.followup.fetch_message(original.id)).content)
        await interaction.delete_original_response()
        deleted.set()

    async with running(bot, sandbox.token):
        await student.slash("come")
        await asyncio.wait_for(deleted.wait(), 5)

    assert read == ["first", "second"]
    assert await student.history() == []


async def test_silence_fails_as_the_client_shows_it(student: Person, sandbox: Sandbox) -> None:
    bot = ExampleBot()
    sandbox.interactions.answer_within = 0.05

    @bot.tree.command(description="Say nothing")
    async def mute(interaction: Interaction) -> None:
        pass

    async with running(bot, sandbox.token):
        with pytest.raises(NoAnswer, match=r"The application did not respond within 0\.05 s"):
            await student.slash("mute")


async def test_who_waits_for_less_than_the_bot_has_hears_of_the_silence_too(
    student: Person, sandbox: Sandbox
) -> None:
    bot = ExampleBot()
    sandbox.interactions.answer_within = 0.3

    @bot.tree.command(description="Say nothing")
    async def mute(interaction: Interaction) -> None:
        pass

    async with running(bot, sandbox.token):
        with pytest.raises(NoAnswer, match=r"did not respond within 0\.3 s"):
            await student.slash("mute", within=0.05)


async def test_an_answer_that_comes_too_late_is_an_unknown_interaction(
    student: Person, sandbox: Sandbox
) -> None:
    bot = ExampleBot()
    sandbox.interactions.answer_within = 0.05
    too_late, code = asyncio.Event(), asyncio.Future[int]()

    @bot.tree.command(description="Answer late")
    async def late(interaction: Interaction) -> None:
        await too_late.wait()
        try:
            await interaction.response.send_message("sorry")
        except discord.NotFound as refused:
            code.set_result(refused.code)

    async with running(bot, sandbox.token):
        with pytest.raises(NoAnswer):
            await student.slash("late")
        too_late.set()

        assert await asyncio.wait_for(code, 5) == 10062


async def test_a_second_first_answer_is_refused(student: Person, sandbox: Sandbox) -> None:
    bot = ExampleBot()
    code = asyncio.Future[int]()

    @bot.tree.command(description="Answer twice")
    async def twice(interaction: Interaction) -> None:
        await interaction.response.send_message("one")
        again: Any = discord.InteractionResponse(interaction)
        try:
            await again.send_message("two")
        except discord.HTTPException as refused:
            code.set_result(refused.code)

    async with running(bot, sandbox.token):
        await student.slash("twice")

        assert await asyncio.wait_for(code, 5) == 40060


async def test_a_token_lives_fifteen_minutes() -> None:
    bot, clock = ExampleBot(), MovableClock()
    code = asyncio.Future[int]()
    later = asyncio.Event()

    @bot.tree.command(description="Follow up late")
    async def ask(interaction: Interaction) -> None:
        await interaction.response.send_message("now")
        await later.wait()
        try:
            await interaction.followup.send("much later")
        except discord.HTTPException as refused:
            code.set_result(refused.code)

    async with (
        Sandbox(clock=clock) as sandbox,
        point_at(sandbox.api_url),
        running(bot, sandbox.token),
    ):
        await sandbox.person("student").slash("ask")
        clock.ahead = timedelta(minutes=15)
        later.set()

        assert await asyncio.wait_for(code, 5) == 50027


async def test_options_arrive_in_the_types_they_were_registered_with(
    sandbox: Sandbox, student: Person, admin: Person
) -> None:
    bot = ExampleBot()
    group = app_commands.Group(name="plan", description="Plan things")

    @group.command(description="Plan one")
    async def add(  # noqa: PLR0917 - one option of every type
        interaction: Interaction,
        text: str,
        times: app_commands.Range[int, 1, 5],
        share: float,
        loud: bool,
        who: discord.Member,
        where: discord.TextChannel,
        role: discord.Role,
        picture: discord.Attachment,
    ) -> None:
        content = await picture.read()
        await interaction.response.send_message(
            f"{text} {times} {share} {loud} {who.name} {where.name} {role.name} {content!r}"
        )

    bot.tree.add_command(group)
    async with running(bot, sandbox.token):
        reply = await student.slash(
            "plan add",
            text="hi",
            times=3,
            share=0.5,
            loud=True,
            who=admin,
            where="#career-questions",
            role="Series",
            picture=("a.png", b"bytes"),
        )

        assert reply.text == "hi 3 0.5 True admin career-questions Series b'bytes'"
        with pytest.raises(Refused, match="times: Must be at most 5"):
            await student.slash(
                "plan add", text="x", times=6, share=1, loud=False, who=admin, where="general"
            )


async def test_what_the_client_would_not_send_is_refused_with_a_sentence(
    sandbox: Sandbox, student: Person
) -> None:
    bot = ExampleBot()

    @bot.tree.command(description="Ask")
    async def ask(interaction: Interaction, question: app_commands.Range[str, 1, 10]) -> None:
        await interaction.response.send_message("yes")

    async with running(bot, sandbox.token):
        for wrong, sentence in (
            (student.slash("asc", question="x"), r"no command /asc; did you mean /ask\?"),
            (student.slash("ask"), "question: This option is required"),
            (student.slash("ask", query="x"), r"no option query; did you mean question\?"),
            (student.slash("ask", question="x" * 11), "Must be between 1 and 10 characters"),
            (student.slash("ask now", question="x"), "no command /ask now"),
        ):
            with pytest.raises(Refused, match=sentence):
                await wrong


async def test_autocomplete_suggests_and_knows_the_other_options(
    sandbox: Sandbox, student: Person
) -> None:
    bot = ExampleBot()

    @bot.tree.command(description="Find")
    async def find(interaction: Interaction, kind: str, topic: str) -> None:
        await interaction.response.send_message(topic)

    @find.autocomplete("topic")
    async def suggest(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        name = f"{interaction.namespace.kind}: {typed}"
        return [app_commands.Choice(name=name, value="salary/pay")]

    async with running(bot, sandbox.token):
        choices = await student.autocomplete("find", "topic", "pa", kind="faq")

    assert choices == [("faq: pa", "salary/pay")]


async def test_too_many_choices_are_refused_and_nothing_loads(
    sandbox: Sandbox, student: Person
) -> None:
    bot = ExampleBot()
    sandbox.interactions.answer_within = 0.2

    @bot.tree.command(description="Find")
    async def find(interaction: Interaction, topic: str) -> None:
        await interaction.response.send_message(topic)

    @find.autocomplete("topic")
    async def suggest(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=str(each), value=str(each)) for each in range(26)]

    async with running(bot, sandbox.token):
        with pytest.raises(Refused, match="Loading options failed"):
            await student.autocomplete("find", "topic", "pa")

    refused = sandbox.traffic.requests("POST", "/callback")[-1]
    assert refused.status == 400
    assert "Must be 25 or fewer in length." in str(refused.response)


async def test_a_message_menu_receives_the_message(sandbox: Sandbox, student: Person) -> None:
    bot = ExampleBot()

    @bot.tree.context_menu(name="Read it")
    async def read(interaction: Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(f"{message.author.name}: {message.content}")

    @bot.tree.context_menu(name="Greet")
    async def greet(interaction: Interaction, member: discord.Member) -> None:
        await interaction.response.send_message(f"Hello {member.name}")

    async with running(bot, sandbox.token):
        said = await sandbox.person("student2").say("general", "no mention at all")
        read_out = await student.message_menu("Read it", said)
        greeted = await student.user_menu("Greet", sandbox.person("admin"))

    assert read_out.text == "student2: no mention at all"
    assert greeted.text == "Hello admin"


class Feedback(discord.ui.Modal, title="Feedback"):
    name: "discord.ui.TextInput[Feedback]" = discord.ui.TextInput(label="Name", max_length=10)
    topic: "discord.ui.Label[Feedback]" = discord.ui.Label(
        text="Topic",
        component=discord.ui.Select(
            options=[
                discord.SelectOption(label="Pay", value="pay"),
                discord.SelectOption(label="Hours", value="hours"),
            ]
        ),
    )

    async def on_submit(self, interaction: discord.Interaction) -> None:
        select: Any = self.topic.component
        await interaction.response.send_message(f"{self.name.value} on {select.values[0]}")


async def test_a_form_is_filled_in_by_its_labels(sandbox: Sandbox, student: Person) -> None:
    bot = ExampleBot()

    @bot.tree.command(description="Say what you think")
    async def feedback(interaction: Interaction) -> None:
        await interaction.response.send_modal(Feedback())

    async with running(bot, sandbox.token):
        opened = await student.slash("feedback")
        with pytest.raises(Refused, match="Name: Must be between 0 and 10 characters"):
            await opened.submit(Name="x" * 11, Topic="Pay")
        with pytest.raises(Refused, match="Name: This field is required"):
            await opened.submit(Topic="Pay")

        sent = await opened.submit(Name="Sam", Topic="Hours")

    assert opened.title == "Feedback"
    assert sent.text == "Sam on hours"


class Chooser(discord.ui.View):
    @discord.ui.select(
        placeholder="Pick",
        options=[discord.SelectOption(label="One"), discord.SelectOption(label="Two")],
    )
    async def pick(
        self, interaction: discord.Interaction, select: "discord.ui.Select[Chooser]"
    ) -> None:
        await interaction.response.defer()
        await interaction.edit_original_response(content=f"picked {select.values[0]}")

    @discord.ui.select(cls=discord.ui.UserSelect, placeholder="Who")
    async def who(
        self, interaction: discord.Interaction, select: "discord.ui.UserSelect[Chooser]"
    ) -> None:
        names = [each.name for each in select.values]
        await interaction.response.send_message(f"met {names}", ephemeral=True)


async def test_selects_send_values_and_people(
    sandbox: Sandbox, student: Person, admin: Person
) -> None:
    bot = ExampleBot()

    @bot.tree.command(description="Choose")
    async def choose(interaction: Interaction) -> None:
        await interaction.response.send_message("choose", view=Chooser())

    async with running(bot, sandbox.token):
        reply = await student.slash("choose")
        picked = await reply.select("Pick", "Two")
        met = await student.look_at(reply).select("Who", admin)
        with pytest.raises(Refused, match="'Three' is not among the choices: One, Two"):
            await reply.select("Pick", "Three")

    assert (picked.text, picked.id) == ("picked Two", reply.id)
    assert (met.text, met.is_private) == ("met ['admin']", True)


async def test_anybody_presses_a_public_button_and_nobody_a_private_one(
    sandbox: Sandbox, student: Person
) -> None:
    bot, other = ExampleBot(), sandbox.person("student2")

    class Named(discord.ui.View):
        @discord.ui.button(label="Who am I")
        async def who(
            self, interaction: discord.Interaction, button: "discord.ui.Button[Named]"
        ) -> None:
            await interaction.response.send_message(interaction.user.name, ephemeral=True)

    @bot.tree.command(description="Show")
    async def show(interaction: Interaction, private: bool) -> None:
        await interaction.response.send_message("here", view=Named(), ephemeral=private)

    async with running(bot, sandbox.token):
        public = await student.slash("show", private=False)
        private = await student.slash("show", private=True)

        pressed = await other.look_at(public).click("Who")

        assert pressed.text == "student2"
        with pytest.raises(Refused, match="student2 does not see that message"):
            other.look_at(private)
        assert [each.text for each in await other.history()] == ["here", "student2"]
        assert [each.text for each in await student.history()] == ["here", "here"]


async def test_commands_are_offered_by_permission(
    sandbox: Sandbox, student: Person, admin: Person
) -> None:
    bot = ExampleBot()

    @bot.tree.command(description="For admins")
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.guild_only()
    async def stats(interaction: Interaction) -> None:
        await interaction.response.send_message("numbers")

    async with running(bot, sandbox.token):
        assert (await admin.slash("stats")).text == "numbers"
        with pytest.raises(Refused, match=r"student may not use /stats in #general .*Manage Guild"):
            await student.slash("stats")
        assert await admin.commands() == ["/stats"]
        assert await admin.commands(in_dm=True) == []
        command = sandbox.registry.all()[0]
        guild = sandbox.world.find_guild()
        allowed = {"id": student.id, "type": 2, "permission": True}
        sandbox.registry.overrides[guild.id, command["id"]] = [allowed]

        assert (await student.slash("stats")).text == "numbers"


async def test_components_v2_are_drawn_and_pressed(sandbox: Sandbox, student: Person) -> None:
    bot = ExampleBot()

    class Card(discord.ui.LayoutView):
        def __init__(self) -> None:
            super().__init__()
            button: discord.ui.Button[Card] = discord.ui.Button(label="More")
            button.callback = self.more  # type: ignore[method-assign]
            section: discord.ui.Section[Card] = discord.ui.Section("# Pay", accessory=button)
            self.add_item(discord.ui.Container(section, discord.ui.TextDisplay("It varies.")))

        async def more(self, interaction: discord.Interaction) -> None:
            card = discord.ui.LayoutView()
            card.add_item(discord.ui.TextDisplay("The whole section"))
            await interaction.response.edit_message(view=card)

    @bot.tree.command(description="A card")
    async def card(interaction: Interaction) -> None:
        await interaction.response.send_message(view=Card())

    async with running(bot, sandbox.token):
        reply = await student.slash("card")
        text, labels = reply.text, reply.labels
        more = await reply.click("More")

    assert (text, labels) == ("# Pay\nIt varies.", ["More"])
    assert more.text == "The whole section"


async def test_files_travel_with_every_kind_of_answer(sandbox: Sandbox, student: Person) -> None:
    bot = ExampleBot()

    def picture(name: str) -> discord.File:
        return discord.File(io.BytesIO(name.encode()), name)

    @bot.tree.command(description="A picture")
    async def draw(interaction: Interaction) -> None:
        view = discord.ui.LayoutView()
        view.add_item(discord.ui.MediaGallery(discord.MediaGalleryItem("attachment://one.png")))
        await interaction.response.send_message(view=view, file=picture("one.png"))
        sent = await interaction.followup.send(file=picture("two.csv"), wait=True)
        await sent.edit(attachments=[*sent.attachments, picture("three.csv")])

    async with running(bot, sandbox.token):
        reply = await student.slash("draw")
        more = await reply.follow_up()
        await sandbox.until(lambda: len(more.files) == 2)

    assert [each.name for each in reply.files] == ["one.png"]
    gallery = reply.message.message.components[0]
    assert gallery["items"][0]["media"]["url"] == reply.files[0].url
    assert [each.data for each in more.files] == [b"two.csv", b"three.csv"]


async def test_a_user_installed_app_answers_privately_where_it_must(
    sandbox: Sandbox, student: Person
) -> None:
    bot = ExampleBot()
    elsewhere = sandbox.world.add_guild(
        "Elsewhere", owner=sandbox.world.person("admin"), members=[student.user], with_bot=False
    )
    sandbox.world.add_channel(elsewhere, "lobby")
    sandbox.world.installed_by.add(student.id)
    elsewhere.roles[elsewhere.id].permissions &= ~(1 << 50)

    @bot.tree.command(description="Anywhere")
    @app_commands.allowed_installs(guilds=True, users=True)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    async def anywhere(interaction: Interaction) -> None:
        await interaction.response.send_message("hello")
        codes = []
        for _ in range(6):
            try:
                await interaction.followup.send("again")
            except discord.HTTPException as refused:
                codes.append(refused.code)
        assert codes == [40094]
        await interaction.edit_original_response(content="five follow-ups")

    async with running(bot, sandbox.token):
        reply = await student.slash("anywhere", in_guild="Elsewhere", in_channel="lobby")
        await reply.interaction.until(lambda: reply.interaction.edits == 1, within=5)

    assert (reply.text, reply.is_private) == ("five follow-ups", True)


def test_preset_ids_are_text_as_discord_sends_them() -> None:
    [kept] = components.stored(
        [
            {
                "type": 8,
                "custom_id": "where",
                "default_values": [{"id": 2**60 + 1, "type": "channel"}],
            }
        ]
    )

    assert kept["default_values"] == [{"id": str(2**60 + 1), "type": "channel"}]
