"""The world without a wire: permissions, mentions, commands' rules and ids."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox import mentions, posting, registry, scenery, threads
from bot.sandbox.errors import DiscordError, Problems
from bot.sandbox.events import Event
from bot.sandbox.model import Overwrite, OverwriteKind
from bot.sandbox.permissions import Permission
from bot.sandbox.registry import Registry
from bot.sandbox.snowflakes import Snowflakes, at, moment
from bot.sandbox.world import World

P = Permission


@pytest.fixture
def world() -> World:
    return scenery.career_server()


def allowed(world: World, channel: str, name: str) -> Permission:
    return world.allowed(world.find_channel(channel), world.person(name).id)


def test_people_may_do_what_their_roles_say(world: World) -> None:
    assert not allowed(world, "general", "student") & P.MANAGE_MESSAGES
    assert allowed(world, "general", "moderator") & P.MANAGE_MESSAGES
    assert not allowed(world, "general", "moderator") & P.MANAGE_GUILD
    assert allowed(world, "general", "admin") & P.MANAGE_GUILD
    assert allowed(world, "moderators", "student") == P(0)
    assert allowed(world, "moderators", "moderator") & P.SEND_MESSAGES
    assert not allowed(world, "read-only", "student") & P.SEND_MESSAGES


def test_a_members_overwrite_goes_before_a_roles(world: World) -> None:
    channel, student = world.find_channel("read-only"), world.person("student")
    channel.overwrites.append(
        Overwrite(student.id, OverwriteKind.MEMBER, allow=int(P.SEND_MESSAGES))
    )

    assert allowed(world, "read-only", "student") & P.SEND_MESSAGES
    assert not allowed(world, "read-only", "student2") & P.SEND_MESSAGES


def test_the_owner_may_everything_whatever_is_denied(world: World) -> None:
    channel, owner = world.find_channel("general"), world.find_guild().owner_id
    channel.overwrites.append(Overwrite(owner, OverwriteKind.MEMBER, deny=int(P.VIEW_CHANNEL)))

    assert allowed(world, "general", owner) & P.MANAGE_GUILD


def test_a_thread_takes_its_permissions_from_its_channel(world: World) -> None:
    moderators, moderator = world.find_channel("moderators"), world.person("moderator")
    thread = threads.alone(world, moderators, moderator.id, {"name": "Talk", "type": 11})

    assert world.sees(thread, world.person("admin").id)
    assert not world.sees(thread, world.person("student").id)


def test_a_private_thread_is_seen_by_its_members_only(world: World) -> None:
    general, bot = world.find_channel("general"), world.bot.id
    thread = threads.alone(world, general, bot, {"name": "Aside", "type": 12})

    assert not world.sees(thread, world.person("student").id)
    threads.join(world, thread, world.person("student").id)
    assert world.sees(thread, world.person("student").id)


def pings(world: World, body: dict[str, Any], *, by: str = "student") -> mentions.Pings:
    return mentions.of(world, world.find_channel("general"), world.person(by).id, body)


def test_a_mention_pings_only_who_is_allowed(world: World) -> None:
    one, two = world.person("student"), world.person("student2")
    text = f"<@{one.id}> <@!{two.id}> <@1234567890123456>"

    assert pings(world, {"content": text}).users == [one.id, two.id]
    assert pings(world, {"content": text, "allowed_mentions": {"parse": []}}).users == []
    some = {"parse": [], "users": [two.id]}
    assert pings(world, {"content": text, "allowed_mentions": some}).users == [two.id]


def test_everyone_needs_the_permission(world: World) -> None:
    body = {"content": "@everyone look"}

    assert not pings(world, body).everyone
    assert pings(world, body, by="moderator").everyone
    assert not pings(world, body | {"allowed_mentions": {"parse": ["users"]}}, by="admin").everyone


def test_a_role_is_pinged_when_it_may_be(world: World) -> None:
    role = next(each for each in world.find_guild().roles.values() if each.name == "Admins")
    body = {"components": [{"type": 10, "content": f"<@&{role.id}> episode 1"}]}

    assert pings(world, body).roles == []
    role.mentionable = True
    assert pings(world, body).roles == [role.id]
    only = {"parse": [], "roles": [role.id]}
    assert pings(world, body | {"allowed_mentions": only}).roles == [role.id]


def test_a_message_cannot_lose_the_components_v2_flag(world: World) -> None:
    general = world.find_channel("general")
    body = {"components": [{"type": 10, "content": "card"}], "flags": 1 << 15}
    message = posting.create(world, general, world.bot.id, body)

    with pytest.raises(DiscordError) as refused:
        posting.edit(world, message, {"content": "plain", "components": [], "flags": 0})

    assert refused.value.code == 50035
    assert message.flags & 1 << 15


def test_a_plain_message_becomes_a_card_only_when_its_text_goes(world: World) -> None:
    message = posting.create(
        world, world.find_channel("general"), world.bot.id, {"content": "plain"}
    )
    card = {"components": [{"type": 10, "content": "card"}], "flags": 1 << 15}

    with pytest.raises(DiscordError):
        posting.edit(world, message, card)
    posting.edit(world, message, card | {"content": None, "embeds": [], "attachments": []})

    assert (message.content, message.flags & 1 << 15) == ("", 1 << 15)


def test_an_ephemeral_message_is_only_its_readers(world: World) -> None:
    student, heard = world.person("student"), list[Event]()
    world.events.subscribe(heard.append)

    posting.create(
        world,
        world.find_channel("general"),
        world.bot.id,
        {"content": "only you", "flags": 64},
        only_for=student.id,
    )

    assert [each.only_for for each in heard] == [student.id]
    assert "guild_id" not in heard[0].data


def command(**changes: Any) -> dict[str, Any]:
    return {"name": "ask", "description": "Ask", "type": 1} | changes


def option(**changes: Any) -> dict[str, Any]:
    return {"name": "question", "description": "What", "type": 3} | changes


@pytest.mark.parametrize(
    "wrong",
    [
        command(name="Ask"),
        command(name="a b"),
        command(name="x" * 33),
        command(description=""),
        command(description="x" * 101),
        command(options=[option(name=f"o{each}") for each in range(26)]),
        command(options=[option(), option(name="now", required=True)]),
        command(options=[option(), option()]),
        command(options=[option(choices=[{"name": "x" * 101, "value": "v"}])]),
        command(options=[option(choices=[{"name": "x", "value": "v"}] * 26)]),
        command(type=3, name="Read it"),
    ],
)
def test_a_command_over_a_limit_is_refused(world: World, wrong: dict[str, Any]) -> None:
    everything = Registry(world)
    everything.put(command(options=[option(required=True)]))

    with pytest.raises(DiscordError) as refused:
        everything.put(wrong)

    assert refused.value.code == 50035


def test_a_commands_size_counts_its_longest_localisation() -> None:
    german = {"de": "x" * 100}
    plain = command(description="y" * 50, options=[option(choices=[{"name": "n", "value": "vv"}])])

    localised = plain | {"description_localizations": german}

    assert registry.size(plain) == 3 + 50 + len("question" + "What") + 1 + 2
    assert registry.size(localised) - registry.size(plain) == 50


def test_a_command_keeps_its_id_when_all_are_overwritten(world: World) -> None:
    everything = Registry(world)
    first = everything.replace([command(), command(name="help")])

    second = everything.replace([command(description="Ask again"), command(name="day")])

    assert second[0]["id"] == first[0]["id"]
    assert [each["name"] for each in everything.all()] == ["ask", "day"]
    with pytest.raises(DiscordError):
        everything.replace([command(), command()])


def test_more_than_a_hundred_commands_are_refused(world: World) -> None:
    names = [command(name=f"c{each}") for each in range(101)]
    everything = Registry(world)
    everything.replace(names[:100])

    with pytest.raises(DiscordError) as refused:
        everything.replace(names)

    assert refused.value.code == 30032


def test_an_override_of_a_role_yields_to_one_of_a_user(world: World) -> None:
    everything, general = Registry(world), world.find_channel("general")
    ask = everything.put(command(default_member_permissions="0"))
    guild, student = world.find_guild(), world.person("student")
    assert not everything.may_use(ask, general, student.id)

    said = [{"id": guild.id, "type": 1, "permission": True}]
    everything.overrides[guild.id, ask["id"]] = said
    assert everything.may_use(ask, general, student.id)

    said.append({"id": student.id, "type": 2, "permission": False})
    assert not everything.may_use(ask, general, student.id)


def test_problems_are_nested_as_discord_nests_them() -> None:
    problems = Problems()
    problems.longer_than("embeds.0.title", "x" * 257, 256)
    problems.required("name")

    with pytest.raises(DiscordError) as refused:
        problems.raise_if_any()

    title = {"code": "BASE_TYPE_MAX_LENGTH", "message": "Must be 256 or fewer in length."}
    name = {"code": "BASE_TYPE_REQUIRED", "message": "This field is required"}
    assert refused.value.to_json() == {
        "code": 50035,
        "message": "Invalid Form Body",
        "errors": {"embeds": {"0": {"title": {"_errors": [title]}}}, "name": {"_errors": [name]}},
    }


@given(st.datetimes(datetime(2015, 1, 2), datetime(2080, 1, 1)))  # noqa: DTZ001 - made aware below
def test_an_id_tells_its_time(when: datetime) -> None:
    aware = when.replace(tzinfo=UTC)

    told = moment(at(aware))

    assert 0 <= (aware - told).total_seconds() < 0.001


def test_ids_grow_though_the_clock_is_turned_back() -> None:
    times = iter([datetime(2026, 1, 2, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC)])
    ids = Snowflakes(lambda: next(times))

    assert int(ids.new()) < int(ids.new())


def test_a_world_has_the_same_ids_at_every_start() -> None:
    one, other = scenery.career_server(), scenery.career_server()

    assert set(one.users) == set(other.users)
    assert set(one.channels) == set(other.channels)
    assert set(one.guilds) == set(other.guilds)
