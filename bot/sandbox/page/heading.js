// The line above the messages, and what stands before a channel's first one.

import { avatar } from "./avatars.js";
import { h, put } from "./dom.js";
import { icon } from "./icons.js";
import { CHANNEL, channelIcon, isThread } from "./state.js";

/** Draws the open channel's name, with its parent when it is a thread, and its topic. */
export function drawHeading(host, topic, state, act) {
  const { channel } = state;
  const parent = isThread(channel) && state.channels.get(channel.parent_id);
  put(
    host,
    channel.type === CHANNEL.DM ? avatar(state.other(channel), 26) : icon(channelIcon(parent || channel), 24),
    parent && [h("button", { type: "button", class: "link", onclick: () => act.open(parent.id) }, parent.name), icon("right", 16)],
    h("h2", null, state.title(channel)),
  );
  put(topic, channel.topic ?? "");
}

/** What stands above the first message of a channel. */
export function channelStart(channel, state) {
  const name = state.title(channel);
  const mark = (drawn) => h("div", { class: "start-mark" }, icon(drawn, 36));
  if (isThread(channel)) return [mark("thread"), h("h2", null, name), h("p", null, "The start of the thread.")];
  if (channel.type === CHANNEL.DM) {
    return [avatar(state.other(channel), 80), h("h2", null, name), h("p", null, `This is the beginning of your direct messages with ${name}.`)];
  }
  return [mark(channelIcon(channel)), h("h2", null, `Welcome to #${name}!`), h("p", null, `This is the start of the #${name} channel. ${channel.topic ?? ""}`)];
}
