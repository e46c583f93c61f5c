// The left side: servers, channels, direct messages, and who I am.

import { avatar, initials, nameOf } from "./avatars.js";
import { h, put } from "./dom.js";
import { icon } from "./icons.js";
import { menu } from "./popover.js";
import { CAN, CHANNEL, channelIcon, isThread } from "./state.js";

/** The rail of servers; the first button is the direct messages. */
export function drawRail(host, state, act) {
  const item = (label, on, run, inside, count, fresh) =>
    h("li", null, h("button", { type: "button", class: "server", "aria-label": count ? `${label}, ${count} mention${count === 1 ? "" : "s"}` : label, title: label, "aria-current": on ? "true" : undefined, "data-fresh": fresh, onclick: run }, inside), count ? h("span", { class: "count", "aria-hidden": "true" }, count) : null);
  const sum = (channels, map) => channels.reduce((total, channel) => total + (map.get(channel.id) ?? 0), 0);
  put(
    host,
    h(
      "ul",
      { role: "list" },
      item("Direct messages", state.guildId === null, act.openDirectHome, icon("home", 24), sum(state.direct, state.unread)),
      h("li", { class: "line", role: "presentation" }),
      [...state.guilds.values()].map((guild) => {
        const channels = [...state.channels.values()].filter((each) => each.guild_id === guild.id);
        return item(guild.name, state.guildId === guild.id, () => act.openGuild(guild.id), h("span", null, initials(guild.name)), sum(channels, state.mentions), sum(channels, state.unread) > 0);
      }),
    ),
  );
}

/** The channels of the open server, or the direct messages. */
export function drawChannels(head, host, state, act) {
  const { guild } = state;
  put(head, h("h1", null, guild ? guild.name : "Direct Messages"));
  const focused = host.contains(document.activeElement) ? document.activeElement.dataset.channel : null;
  if (!guild) {
    put(host, h("ul", { role: "list" }, [...state.direct].map((channel) => directRow(channel, state, act))));
  } else {
    const own = guild.channels.filter((channel) => channel.type !== CHANNEL.CATEGORY);
    const groups = [
      { name: "", channels: own.filter((channel) => !channel.parent_id) },
      ...guild.channels.filter((channel) => channel.type === CHANNEL.CATEGORY).sort(byPlace).map((category) => ({ name: category.name, channels: own.filter((channel) => channel.parent_id === category.id) })),
    ];
    put(
      host,
      groups.filter((group) => group.channels.length).map((group) => [
        group.name && h("h2", null, group.name),
        h("ul", { role: "list" }, group.channels.sort(byPlace).map((channel) => [channelRow(channel, state, act), threadRows(channel, state, act)])),
      ]),
    );
  }
  if (focused) host.querySelector(`[data-channel="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}

const byPlace = (one, other) => one.position - other.position || (BigInt(one.id) < BigInt(other.id) ? -1 : 1);

function isPrivate(channel, state) {
  const everyone = channel.permission_overwrites?.find((each) => each.id === state.guildId);
  return Boolean(everyone && BigInt(everyone.deny) & CAN.VIEW);
}

function channelRow(channel, state, act, inner = false) {
  const here = state.channelId === channel.id;
  const unread = !here && state.unread.get(channel.id);
  const mentions = !here && state.mentions.get(channel.id);
  const closed = isPrivate(channel, state);
  const kind = { [CHANNEL.ANNOUNCEMENT]: "announcement channel", [CHANNEL.FORUM]: "forum" }[channel.type] ?? (isThread(channel) ? "thread" : "text channel");
  return h(
    "li",
    { class: inner ? "inner" : "" },
    h(
      "button",
      {
        type: "button", class: unread ? "channel fresh" : "channel", "aria-current": here ? "page" : undefined, dataset: { channel: channel.id },
        "aria-label": `${channel.name}, ${closed ? "private " : ""}${kind}${unread ? ", unread" : ""}${mentions ? `, ${mentions} mentions` : ""}`,
        onclick: () => act.open(channel.id),
      },
      inner ? null : icon(closed ? "lock" : channelIcon(channel), 20),
      h("span", { class: "label" }, channel.name),
      mentions ? h("span", { class: "count" }, mentions) : null,
    ),
  );
}

function threadRows(channel, state, act) {
  if (channel.type === CHANNEL.FORUM) return null; // its posts are listed in the forum itself
  return state.threadsOf(channel.id).filter((thread) => !thread.thread_metadata?.archived).slice(0, 12).map((thread) => channelRow(thread, state, act, true));
}

function directRow(channel, state, act) {
  const other = state.other(channel);
  const here = state.channelId === channel.id;
  const unread = !here && state.unread.get(channel.id);
  return h("li", null, h("button", { type: "button", class: unread ? "channel direct fresh" : "channel direct", "aria-current": here ? "page" : undefined, dataset: { channel: channel.id }, onclick: () => act.open(channel.id) },
    avatar(other, 32), h("span", { class: "label" }, nameOf(other)), other.bot && h("span", { class: "badge" }, "APP"), unread ? h("span", { class: "count" }, unread) : null));
}

/** Who I am, and the switch to somebody else. */
export function drawMe(host, state, act) {
  const mine = state.people.find((each) => each.user.id === state.me.id);
  const button = h(
    "button",
    { type: "button", class: "me", "aria-haspopup": "menu", "aria-label": `You are ${nameOf(state.me)}, ${mine?.title ?? ""}. Be somebody else`, onclick: () => choosePerson(button, state, act) },
    avatar(state.me, 34),
    h("span", { class: "label" }, h("b", null, nameOf(state.me)), h("small", null, mine?.title ?? state.me.username)),
    icon("down", 18),
  );
  put(host, button, h("button", { type: "button", class: "plain", id: "theme", "aria-label": act.themeLabel(), title: act.themeLabel(), onclick: act.switchTheme }, icon(act.isDark() ? "sun" : "moon", 20)));
}

function choosePerson(anchor, state, act) {
  menu(
    anchor,
    state.people.map((each, index) => ({
      label: nameOf(each.user), hint: `${each.title} · Alt+${index + 1}`, before: avatar(each.user, 32),
      checked: each.user.id === state.me.id, run: () => act.become(each.key),
    })),
    { label: "Be somebody else", side: "above" },
  );
}

/** The members of the open server by their highest role, or the two sides of a direct message. */
export function drawMembers(host, state, act) {
  const { guild } = state;
  if (!guild) return put(host);
  const groups = new Map();
  const shown = guild.members.filter((member) => state.people.some((each) => each.user.id === member.user.id) || member.user.bot);
  for (const member of shown) {
    const role = member.user.bot ? null : state.rolesOf(member.user.id)[0];
    const name = member.user.bot ? "Apps" : (role?.name ?? "Members");
    groups.set(name, [...(groups.get(name) ?? []), { member, role }]);
  }
  const rank = ([name, [{ role }]]) => (name === "Apps" ? 1 : name === "Members" ? 0 : -role.position);
  put(
    host,
    h("h2", null, "Members"),
    [...groups].sort((one, other) => rank(one) - rank(other)).map(([name, members]) => [
      h("h3", null, `${name} — ${members.length}`),
      h("ul", { role: "list" }, members.map(({ member, role }) => h("li", null, h(
        "button",
        { type: "button", class: "member", "aria-label": `${nameOf(member.user, member)}${member.user.id === state.me.id ? ", you" : ""}`, onclick: (event) => act.person(member.user, event.currentTarget) },
        h("span", { class: `presence ${member.user.bot && !state.online ? "off" : ""}` }, avatar(member.user, 32)),
        h("span", { class: "label", style: role?.color ? { "--role": `#${role.color.toString(16).padStart(6, "0")}` } : {} }, nameOf(member.user, member), member.user.id === state.me.id && h("small", null, " (you)")),
        member.user.bot && h("span", { class: "badge" }, "APP"),
      )))),
    ]),
  );
}
