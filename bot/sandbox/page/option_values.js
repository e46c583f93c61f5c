// What an option of a command offers in its list: choices, people, channels, roles, the bot's own ideas.

import { avatar } from "./avatars.js";
import { OPTION } from "./commands.js";
import { h } from "./dom.js";
import { search } from "./fuzzy.js";
import { icon } from "./icons.js";
import { CHANNEL, channelIcon } from "./state.js";

const roleDot = (role) => h("span", { class: "role-dot", style: { "--role": role.color ? `#${role.color.toString(16).padStart(6, "0")}` : "var(--muted)" } });

export const userItem = (state, user) => ({ title: state.displayName(user), description: user.username, before: avatar(user, 24), value: user.id });
export const roleItem = (role) => ({ title: role.name.startsWith("@") ? role.name : `@${role.name}`, before: roleDot(role), value: role.id });
export const channelItem = (channel) => ({ title: channel.name, before: icon(channelIcon(channel), 20), value: channel.id });

export const people = (state) => (state.guild ? state.guild.members.map((member) => member.user) : [state.me, state.bot]);
export const roles = (state) => [...(state.guild?.roles ?? [])].sort((one, other) => other.position - one.position);
export const channels = (state, types) =>
  [...(state.guild?.channels ?? []), ...(types ? state.guild?.threads ?? [] : [])].filter(
    (channel) => channel.type !== CHANNEL.CATEGORY && (!types?.length || types.includes(channel.type)),
  );

/** The items that an option lists for what was typed, or null when it takes free text. */
export function listed(option, typed, state) {
  const named = (items) => search(typed, items, (item) => [item.title, item.description ?? ""]).slice(0, 25);
  if (option.choices?.length) return named(option.choices.map((choice) => ({ title: choice.name, value: choice.value })));
  if (option.type === OPTION.BOOLEAN) return named([{ title: "True", value: true }, { title: "False", value: false }]);
  if (option.type === OPTION.USER) return named(people(state).map((user) => userItem(state, user)));
  if (option.type === OPTION.ROLE) return named(roles(state).map(roleItem));
  if (option.type === OPTION.CHANNEL) return named(channels(state, option.channel_types).map(channelItem));
  if (option.type === OPTION.MENTIONABLE) return named([...people(state).map((user) => userItem(state, user)), ...roles(state).map(roleItem)]);
  return null;
}

/** The options of a select component, in the shape that `selectControl` wants. */
export function selectable(component, state) {
  const shape = (item) => ({ value: item.value, label: item.title, description: item.description, before: item.before });
  if (component.type === 5) return people(state).map((user) => shape(userItem(state, user)));
  if (component.type === 6) return roles(state).map((role) => shape(roleItem(role)));
  if (component.type === 7) return [...people(state).map((user) => userItem(state, user)), ...roles(state).map(roleItem)].map(shape);
  return channels(state, component.channel_types).map((channel) => shape(channelItem(channel)));
}
