// What the page knows: who I am, what I can see, and the messages read so far.

import { nameOf } from "./avatars.js";

export const CHANNEL = { TEXT: 0, DM: 1, CATEGORY: 4, ANNOUNCEMENT: 5, NEWS_THREAD: 10, THREAD: 11, PRIVATE_THREAD: 12, FORUM: 15 };
export const FLAG = { CROSSPOSTED: 1, HAS_THREAD: 32, EPHEMERAL: 64, LOADING: 128, COMPONENTS_V2: 32768 };
export const CAN = {
  ADMINISTRATOR: 1n << 3n, ADD_REACTIONS: 1n << 6n, VIEW: 1n << 10n, SEND: 1n << 11n, MANAGE_MESSAGES: 1n << 13n,
  ATTACH: 1n << 15n, MANAGE_GUILD: 1n << 5n, COMMANDS: 1n << 31n, PUBLIC_THREADS: 1n << 35n, SEND_IN_THREADS: 1n << 38n,
};
const THREADS = new Set([CHANNEL.NEWS_THREAD, CHANNEL.THREAD, CHANNEL.PRIVATE_THREAD]);

export const isThread = (channel) => THREADS.has(channel.type);
export const isEphemeral = (message) => Boolean(message.flags & FLAG.EPHEMERAL);

/** Messages of one channel: `list` from old to new, `complete` once the beginning was read. */
class Messages {
  list = [];
  complete = false;
  loaded = false;

  indexOf(id) {
    return this.list.findLastIndex((message) => message.id === id);
  }

  /** Puts a message where its id belongs; returns false when it only replaced an older version. */
  put(message) {
    const known = this.indexOf(message.id);
    if (known >= 0) {
      this.list[known] = { ...this.list[known], ...message };
      return false;
    }
    let at = this.list.length;
    while (at > 0 && BigInt(this.list[at - 1].id) > BigInt(message.id)) at--;
    this.list.splice(at, 0, message);
    return true;
  }

  remove(id) {
    const at = this.indexOf(id);
    if (at >= 0) this.list.splice(at, 1);
    return at >= 0;
  }
}

export class State {
  messages = new Map();
  unread = new Map();
  mentions = new Map();
  typing = new Map();
  users = new Map();
  channels = new Map();
  guilds = new Map();
  direct = [];
  channelId = null;
  guildId = null;

  /** Takes in what the sandbox says this person sees. */
  load(overview) {
    this.me = overview.user;
    this.bot = overview.bot;
    this.people = overview.people;
    this.guilds = new Map(overview.guilds.map((guild) => [guild.id, guild]));
    this.direct = overview.direct;
    this.users.clear();
    this.channels.clear();
    for (const user of [overview.user, overview.bot, ...overview.people.map((each) => each.user)]) this.know(user);
    for (const guild of overview.guilds) {
      for (const member of guild.members) this.know(member.user);
      for (const channel of [...guild.channels, ...guild.threads]) this.channels.set(channel.id, channel);
    }
    for (const channel of overview.direct) this.addDirect(channel);
  }

  know(user) {
    if (user && !this.users.has(user.id)) this.users.set(user.id, user);
  }

  addDirect(channel) {
    for (const user of channel.recipients ?? []) this.know(user);
    this.channels.set(channel.id, channel);
    if (!this.direct.some((each) => each.id === channel.id)) this.direct.push(channel);
  }

  get channel() {
    return this.channels.get(this.channelId);
  }
  get guild() {
    return this.guilds.get(this.guildId);
  }

  messagesOf(channelId) {
    if (!this.messages.has(channelId)) this.messages.set(channelId, new Messages());
    return this.messages.get(channelId);
  }

  message(channelId, id) {
    return this.messagesOf(channelId).list.findLast((message) => message.id === id);
  }

  guildOf(channel) {
    return this.guilds.get(channel?.guild_id);
  }

  threadsOf(channelId) {
    return [...this.channels.values()]
      .filter((each) => isThread(each) && each.parent_id === channelId)
      .sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? 1 : -1));
  }

  /** Whether I may do something in a channel. */
  may(bit, channel = this.channel) {
    if (!channel) return false;
    if (channel.type === CHANNEL.DM) return true;
    const own = channel.permissions ?? this.channels.get(channel.parent_id)?.permissions ?? "0";
    return (BigInt(own) & bit) === bit;
  }

  mayWrite(channel = this.channel) {
    return this.may(isThread(channel) ? CAN.SEND_IN_THREADS : CAN.SEND, channel);
  }

  member(userId, guild = this.guild) {
    return guild?.members.find((member) => member.user.id === userId);
  }

  rolesOf(userId, guild = this.guild) {
    const ids = this.member(userId, guild)?.roles ?? [];
    return (guild?.roles ?? []).filter((role) => ids.includes(role.id)).sort((one, other) => other.position - one.position);
  }

  displayName(user, guild = this.guild) {
    return nameOf(user, this.member(user.id, guild));
  }

  title(channel) {
    if (channel.type !== CHANNEL.DM) return channel.name;
    const other = (channel.recipients ?? []).find((user) => user.id !== this.me.id) ?? this.bot;
    return nameOf(other);
  }

  other(channel) {
    return (channel.recipients ?? []).find((user) => user.id !== this.me.id) ?? this.bot;
  }

  isForMe(message) {
    const mine = this.rolesOf(this.me.id, this.guilds.get(message.guild_id ?? this.channels.get(message.channel_id)?.guild_id));
    return (
      message.mention_everyone ||
      (message.mentions ?? []).some((user) => user.id === this.me.id) ||
      (message.mention_roles ?? []).some((id) => mine.some((role) => role.id === id))
    );
  }
}

export const channelIcon = (channel) =>
  ({ [CHANNEL.ANNOUNCEMENT]: "announcement", [CHANNEL.FORUM]: "forum", [CHANNEL.THREAD]: "thread",
    [CHANNEL.NEWS_THREAD]: "thread", [CHANNEL.PRIVATE_THREAD]: "thread" })[channel.type] ?? "text";
