"""Where the bot may post, and what it lacks where it may not."""

from discord import ForumChannel, Guild, Permissions, TextChannel, Thread
from discord.abc import GuildChannel

from bot.errors import UserError
from bot.schedule.model import Options

Place = TextChannel | ForumChannel | Thread
"""Where a schedule can post: a text or announcement channel, a forum, a thread."""


MOST_TAGS = 5


def lacking(place: Place, options: Options) -> list[str]:
    """Return the permissions that the bot lacks to post there so, by Discord's English names."""
    needed = Permissions(view_channel=True, read_message_history=True)
    if isinstance(place, Thread):
        needed.send_messages_in_threads = True
    else:
        needed.send_messages = True
    if options.thread and isinstance(place, TextChannel):
        needed.create_public_threads = True
    if options.pin:
        needed.pin_messages = True
    has = place.permissions_for(place.guild.me)
    return [in_words(name) for name, wanted in needed if wanted and not getattr(has, name)]


def in_words(permission: str) -> str:
    """Return a permission as Discord's settings call it: ``Read Message History``."""
    name = "view_channel" if permission == "read_messages" else permission
    return name.replace("_", " ").title()


def trouble(place: GuildChannel | Thread, options: Options) -> str | None:
    """Return in a sentence why the bot can't post there, or None where it can."""
    if not isinstance(place, Place):
        return (
            f"I can post in text, announcement and forum channels and threads, not in {_at(place)}."
        )
    if isinstance(place, Thread) and place.parent is None:
        return f"The channel of the thread {_at(place)} is gone."
    if missing := lacking(place, options):
        names = ", ".join(f"*{name}*" for name in missing)
        plural = "s" if len(missing) > 1 else ""
        return f"I lack the permission{plural} {names} in {_at(place)}."
    if isinstance(place, Thread) and place.locked and not _may_unlock(place):
        return f"The thread {_at(place)} is locked, and I lack the permission *Manage Threads*."
    if isinstance(place, ForumChannel) and place.flags.require_tag and not _tags(place, options):
        return f"The forum {_at(place)} wants a tag on every post. Choose one: /schedule edit."
    return None


def misfit(place: GuildChannel | Thread, options: Options) -> str | None:
    """Return in a sentence which option does not go with the kind of channel, or None."""
    if isinstance(place, ForumChannel):
        if options.pin:
            return "In a forum I can't pin: leave out *pin*."
        if options.thread:
            return "In a forum each post is a thread already: leave out *thread*."
    elif options.tags:
        return "Only a forum has tags: leave out *tag*."
    if isinstance(place, Thread) and options.thread:
        return "A thread can't have threads: leave out *thread*."
    if options.crosspost and not (isinstance(place, TextChannel) and place.is_news()):
        return "Only an announcement channel can publish: leave out *crosspost*."
    return None


def tags_meant(place: object, typed: str | None) -> tuple[int, ...] | None:
    """Return the forum tags that were typed by name, or None where nothing was."""
    if typed is None:
        return None
    if not isinstance(place, ForumChannel):
        raise UserError("Only a forum has tags: leave out *tag*.")
    named = {tag.name.lower(): tag.id for tag in place.available_tags}
    wanted = [part.strip().lower() for part in typed.split(",") if part.strip()]
    if unknown := [name for name in wanted if name not in named]:
        raise UserError(f"The forum has no tag {unknown[0][:30]!r}. Pick from the list.")
    if len(wanted) > MOST_TAGS:
        raise UserError(f"A forum's post has at most {MOST_TAGS} tags.")
    return tuple(dict.fromkeys(named[name] for name in wanted))


def left_out(guild: Guild, place: Place, options: Options) -> str | None:
    """Return in a sentence what a post there goes without, or None."""
    if options.role_id is not None:
        role = guild.get_role(options.role_id)
        if role is None:
            return "The role to mention is gone, so I mention nobody."
        if not role.mentionable and not place.permissions_for(guild.me).mention_everyone:
            return (
                f"*{role.name}* will not be notified: let anyone mention that role, "
                "or give me the permission *Mention Everyone*."
            )
    if isinstance(place, ForumChannel) and len(_tags(place, options)) < len(options.tags):
        return "A tag of the forum is gone, so I leave it out."
    return None


def _tags(forum: ForumChannel, options: Options) -> list[int]:
    return [tag for tag in options.tags if forum.get_tag(tag) is not None]


def _may_unlock(thread: Thread) -> bool:
    return thread.permissions_for(thread.guild.me).manage_threads


def _at(place: GuildChannel | Thread) -> str:
    return f"<#{place.id}>"
