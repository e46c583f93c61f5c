"""The HTTP API through a real client: messages, threads, forums, files, and its refusals."""

import io
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import discord
import pytest
import pytest_asyncio

from bot.sandbox.driver import Person
from bot.sandbox.server import Sandbox
from bot.sandbox.snowflakes import at
from tests.sandbox.example_bot import ExampleBot, running


@pytest_asyncio.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[ExampleBot]:
    client = ExampleBot()
    async with running(client, sandbox.token):
        yield client


def channel(bot: ExampleBot, name: str = "general") -> Any:
    return discord.utils.get(bot.guilds[0].channels, name=name)


async def test_history_pages_before_after_and_around(bot: ExampleBot, student: Person) -> None:
    said = [await student.say("general", str(number)) for number in range(120)]
    where = channel(bot)

    newest = [each.id async for each in where.history(limit=None)]
    after = [each.id async for each in where.history(after=discord.Object(said[9].id), limit=3)]
    before = [each.id async for each in where.history(before=discord.Object(said[9].id), limit=3)]
    around = [each.id async for each in where.history(around=discord.Object(said[9].id), limit=5)]

    ids = [int(each.id) for each in said]
    assert newest == ids[::-1]
    assert after == ids[10:13]
    assert before == ids[6:9][::-1]
    assert sorted(around) == ids[7:12]


async def test_a_time_finds_what_came_after_it(
    bot: ExampleBot, sandbox: Sandbox, student: Person
) -> None:
    early = await student.say("general", "early")
    late = await student.say("general", "late")

    found = [each async for each in channel(bot).history(after=discord.Object(early.id))]

    assert [str(each.id) for each in found] == [late.id]
    assert at(late.message.at) <= int(late.id)


async def test_a_nonce_makes_a_repeated_send_return_the_first_message(
    bot: ExampleBot, student: Person
) -> None:
    first = await channel(bot).send("once", nonce="occurrence-7")
    again = await channel(bot).send("once", nonce="occurrence-7")
    other = await channel(bot).send("once", nonce="occurrence-8")

    assert first.id == again.id != other.id
    assert len(await student.history()) == 2


async def test_messages_are_edited_and_deleted(bot: ExampleBot, student: Person) -> None:
    sent = await channel(bot).send("first", embed=discord.Embed(title="Pay", description="Varies"))

    await sent.edit(content="second")

    seen = (await student.history())[0]
    assert (seen.content, seen.text, seen.is_edited) == ("second", "second\nPay\nVaries", True)
    await sent.delete()
    assert seen.is_deleted
    with pytest.raises(discord.NotFound) as gone:
        await channel(bot).fetch_message(sent.id)
    assert gone.value.code == 10008


async def test_many_messages_are_deleted_at_once(bot: ExampleBot, student: Person) -> None:
    channel(bot).guild.me  # noqa: B018 - the client must know itself before it may delete
    sent = [await channel(bot).send(str(each)) for each in range(3)]

    with pytest.raises(discord.Forbidden) as refused:
        await channel(bot).delete_messages(sent)

    assert refused.value.code == 50013


async def test_files_are_uploaded_described_and_served(bot: ExampleBot, student: Person) -> None:
    files = [
        discord.File(io.BytesIO(b"a,b\n1,2"), "table.csv", description="A table"),
        discord.File(io.BytesIO(b"\x89PNG"), "chart.png"),
    ]
    embed = discord.Embed().set_image(url="attachment://chart.png")

    sent = await channel(bot).send("see", files=files, embed=embed)

    seen = (await student.history())[0]
    assert [(each.name, each.data) for each in seen.files] == [
        ("table.csv", b"a,b\n1,2"),
        ("chart.png", b"\x89PNG"),
    ]
    assert await sent.attachments[0].read() == b"a,b\n1,2"
    assert sent.attachments[0].description == "A table"
    assert seen.embeds[0]["image"]["url"] == seen.files[1].url
    await sent.edit(attachments=[sent.attachments[1]])
    assert [each.name for each in seen.files] == ["chart.png"]


async def test_a_request_of_more_than_25_mib_is_refused(bot: ExampleBot) -> None:
    too_large = discord.File(io.BytesIO(b"x" * (25 * 1024 * 1024 + 1)), "large.bin")
    large = discord.File(io.BytesIO(b"x" * (10 * 1024 * 1024 + 1)), "large.bin")

    for file in (too_large, large):
        with pytest.raises(discord.HTTPException) as refused:
            await channel(bot).send(file=file)

        assert (refused.value.status, refused.value.code) == (413, 40005)


async def test_reactions_count_and_can_be_taken_back(
    bot: ExampleBot, sandbox: Sandbox, student: Person
) -> None:
    sent = await channel(bot).send("vote")
    seen = (await student.history())[0]

    await sent.add_reaction("👍")
    await seen.react("👍")

    assert seen.reactions == {"👍": 2}
    fetched = await channel(bot).fetch_message(sent.id)
    assert (fetched.reactions[0].count, fetched.reactions[0].me) == (2, True)
    assert {each.name async for each in fetched.reactions[0].users()} == {
        "student",
        sandbox.world.bot.display_name,
    }
    assert bot.user is not None
    await sent.remove_reaction("👍", bot.user)
    assert seen.reactions == {"👍": 1}


async def test_pins_are_listed_by_both_routes(
    bot: ExampleBot, sandbox: Sandbox, student: Person
) -> None:
    guild = sandbox.world.find_guild()
    role = next(each for each in guild.roles.values() if each.bot_id)
    role.permissions |= 1 << 51
    sent = await channel(bot).send("keep")

    await sent.pin()

    assert [each.id async for each in channel(bot).pins()] == [sent.id]
    async with aiohttp.ClientSession() as session:
        old = f"{sandbox.api_url}/channels/{channel(bot).id}/pins"
        headers = {"Authorization": f"Bot {sandbox.token}"}
        async with session.get(old, headers=headers) as response:
            assert [each["id"] for each in await response.json()] == [str(sent.id)]
    await sent.unpin()
    assert [each async for each in channel(bot).pins()] == []


async def test_an_announcement_is_published_once(bot: ExampleBot, student: Person) -> None:
    sent = await channel(bot, "announcements").send("Episode 1")

    await sent.publish()

    assert (await student.history("announcements"))[0].is_published
    with pytest.raises(discord.HTTPException) as again:
        await sent.publish()
    assert again.value.code == 40033


async def test_a_thread_from_a_message_bears_its_id(bot: ExampleBot, student: Person) -> None:
    sent = await channel(bot).send("Episode 1")

    thread = await sent.create_thread(name="Episode 1: talk")
    await thread.send("What would you do?")

    assert thread.id == sent.id
    started = (await student.history())[0].thread
    assert started is not None
    assert [each.name for each in student.threads("general")] == [started.name]
    assert (await student.history(str(thread.id)))[-1].text == "What would you do?"
    with pytest.raises(discord.HTTPException) as again:
        await sent.create_thread(name="Another")
    assert again.value.code == 160004


async def test_a_thread_is_archived_and_wakes_when_somebody_writes(
    bot: ExampleBot, sandbox: Sandbox, student: Person
) -> None:
    thread = await channel(bot).create_thread(name="Talk", type=discord.ChannelType.public_thread)
    await thread.edit(archived=True)
    assert [each.name async for each in channel(bot).archived_threads()] == ["Talk"]
    assert await bot.guilds[0].active_threads() == []

    await student.say(str(thread.id), "still here")

    assert [each.name for each in await bot.guilds[0].active_threads()] == ["Talk"]
    assert [each.id for each in await thread.fetch_members()] == [bot.user.id, int(student.id)]  # type: ignore[union-attr]


async def test_a_forum_post_holds_its_first_message_and_tags(
    bot: ExampleBot, sandbox: Sandbox, student: Person
) -> None:
    forum = channel(bot, "career-forum")

    made = await forum.create_thread(
        name="Day 1", content="A scene", applied_tags=[forum.available_tags[2]]
    )

    assert made.thread.id == made.message.id
    assert [each.name for each in made.thread.applied_tags] == ["Day in the life"]
    assert (await student.history(str(made.thread.id)))[0].text == "A scene"
    sandbox.world.find_channel("career-forum").requires_tag = True
    with pytest.raises(discord.HTTPException) as untagged:
        await forum.create_thread(name="Day 2", content="Another scene")
    assert untagged.value.code == 40067


@pytest.mark.parametrize(
    ("name", "change", "code"),
    [
        ("read-only", {"content": "x"}, 50013),
        ("career-forum", {"content": "x"}, 50008),
        ("general", {}, 50006),
        ("general", {"content": "x" * 2001}, 50035),
    ],
)
async def test_a_message_is_refused_with_discords_code(
    bot: ExampleBot, name: str, change: dict[str, Any], code: int
) -> None:
    where = channel(bot, name)

    with pytest.raises(discord.HTTPException) as refused:
        await bot.http.send_message(
            where.id, params=discord.http.handle_message_parameters(**change)
        )

    assert refused.value.code == code


async def test_a_channel_the_bot_cannot_see_is_missing_access(
    bot: ExampleBot, sandbox: Sandbox
) -> None:
    hidden = sandbox.world.find_channel("moderators")
    hidden.overwrites = [each for each in hidden.overwrites if each.deny]

    with pytest.raises(discord.Forbidden) as refused:
        await channel(bot, "moderators").send("hello")

    assert refused.value.code == 50001


async def test_a_channel_that_is_not_there_is_unknown(bot: ExampleBot) -> None:
    with pytest.raises(discord.NotFound) as refused:
        await bot.fetch_channel(1)

    assert refused.value.code == 10003


async def test_closed_direct_messages_refuse_the_bot(
    bot: ExampleBot, sandbox: Sandbox, student: Person
) -> None:
    user = await bot.fetch_user(int(student.id))
    sandbox.world.closed_to_bot.add(student.id)

    with pytest.raises(discord.Forbidden) as refused:
        await user.send("unasked")

    assert refused.value.code == 50007


async def test_people_and_places_can_be_fetched(bot: ExampleBot, student: Person) -> None:
    guild = await bot.fetch_guild(bot.guilds[0].id)
    member = await guild.fetch_member(int(student.id))
    channels = {each.name for each in await guild.fetch_channels()}
    roles = {each.name for each in await guild.fetch_roles()}
    information = await bot.application_info()

    assert (guild.name, member.name, guild.approximate_member_count) == ("Careers", "student", 6)
    assert {"general", "career-forum", "announcements"} <= channels
    assert {"@everyone", "Moderators"} <= roles
    assert information.owner.name == "developer"
    assert await bot.fetch_application_emojis() == []
    assert len([each async for each in bot.fetch_guilds()]) == 1


async def test_typing_is_seen(bot: ExampleBot, sandbox: Sandbox) -> None:
    seen: list[str] = []
    sandbox.subscribe(lambda event: seen.append(event["type"]))

    async with channel(bot).typing():
        pass

    assert "TYPING_START" in seen


async def test_what_the_sandbox_does_not_know_is_501(sandbox: Sandbox) -> None:
    headers = {"Authorization": f"Bot {sandbox.token}"}

    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.get(f"{sandbox.api_url}/guilds/1/audit-logs") as response,
    ):
        assert response.status == 501
        assert "GET /api/v10/guilds/1/audit-logs" in (await response.json())["message"]


async def test_a_request_without_the_token_is_unauthorized(sandbox: Sandbox) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{sandbox.api_url}/users/@me") as response,
    ):
        assert (response.status, response.headers["Content-Type"]) == (401, "application/json")
        assert await response.json() == {"message": "401: Unauthorized", "code": 0}


def test_only_the_loopback_address_is_listened_on() -> None:
    with pytest.raises(ValueError, match=r"127\.0\.0\.1 only, not on 0\.0\.0\.0"):
        Sandbox(host="0.0.0.0")  # noqa: S104 - the very thing that is refused
