// One message as Discord draws it: who, when, what, and what can be done with it.

import { avatar, nameOf } from "./avatars.js";
import { components } from "./components.js";
import { freshId, h } from "./dom.js";
import { attachment, embed } from "./embeds.js";
import { icon } from "./icons.js";
import { plainText } from "./markdown.js";
import { inWords, markdown } from "./markdown_view.js";
import { dayKey, dayLine, fullTime, headerTime, shortTime } from "./moments.js";
import { channelIcon, FLAG, isEphemeral } from "./state.js";

const TYPE = { PIN: 6, THREAD: 18, REPLY: 19, COMMAND: 20, STARTER: 21, MENU: 23 };
const GROUP_WITHIN = 7 * 60_000; // milliseconds

const hasHead = (message) => Boolean(message.referenced_message || message.interaction_metadata || message.interaction || message.type === TYPE.REPLY);

/** Whether a message stands under the one before it without a name of its own. */
export function grouped(message, before) {
  return Boolean(
    before && !message.local && !before.local && before.author.id === message.author.id && !hasHead(message) &&
      [0, TYPE.COMMAND, TYPE.MENU, TYPE.REPLY].includes(before.type) && isEphemeral(before) === isEphemeral(message) &&
      new Date(message.timestamp) - new Date(before.timestamp) < GROUP_WITHIN && !newDay(message, before),
  );
}

/** Whether a message is the first of its day. */
export const newDay = (message, before) => !before || dayKey(new Date(message.timestamp)) !== dayKey(new Date(before.timestamp));

/** What a screen reader hears, or a quoted line shows; `names` are a `View`'s. */
export function summary(message, names) {
  const parts = [];
  const say = inWords(names);
  const text = (list) => {
    for (const each of list ?? []) {
      if (each.content) parts.push(plainText(each.content, say));
      text(each.components);
    }
  };
  if (message.content) parts.push(plainText(message.content, say));
  for (const each of message.embeds ?? []) parts.push(plainText([each.title, each.description].filter(Boolean).join(". "), say));
  text(message.components);
  if (!parts.length && message.attachments?.length) parts.push("Click to see attachment");
  if (!parts.length && message.flags & FLAG.LOADING) parts.push("is thinking…");
  return parts.join(" ").slice(0, 400);
}

/**
 * Draws a message as a list item. `page` is the page's `View`: state, names(message), act, busy, failures.
 */
export function messageRow(message, before, page) {
  const date = new Date(message.timestamp);
  const divider = newDay(message, before) && h("div", { class: "day", role: "separator", "aria-label": dayLine(date) }, h("span", null, dayLine(date)));
  if (message.local) return h("li", { id: `m-${message.id}` }, divider, waiting(message, page));
  if (message.type === TYPE.STARTER && message.referenced_message) {
    // The first line of a thread stands for the message that it was started from.
    return messageRow({ ...message.referenced_message, id: message.id, thread: null }, before, page);
  }
  if ([TYPE.PIN, TYPE.THREAD].includes(message.type)) return h("li", { id: `m-${message.id}` }, divider, notice(message, page, date));
  const joined = grouped(message, before);
  const nameId = freshId("name");
  const bodyId = freshId("body");
  const classes = ["message", joined && "joined", isEphemeral(message) && "ephemeral", page.state.isForMe(message) && "for-me"];
  const article = h(
    "article",
    {
      class: classes.filter(Boolean).join(" "), tabindex: "-1", dataset: { id: message.id },
      "aria-labelledby": `${nameId} ${bodyId}`, "aria-roledescription": "Message",
    },
    hasHead(message) && headline(message, page),
    joined
      ? h("time", { class: "aside-time", datetime: date.toISOString(), title: fullTime(date), id: nameId, "aria-label": `${nameOf(message.author)}, ${shortTime(date)}` }, shortTime(date))
      : [
          h("button", { class: "face", type: "button", tabindex: "-1", "aria-label": `${nameOf(message.author)}: profile`, onclick: (event) => page.act.person(message.author, event.currentTarget) }, avatar(message.author)),
          header(message, page, date, nameId),
        ],
    body(message, page, bodyId),
  );
  return h("li", { id: `m-${message.id}` }, divider, article);
}

function header(message, page, date, id) {
  return h("div", { class: "who" }, h("span", { id, class: "who-name" }, person(message.author, page), badge(message.author)), " ", h("time", { datetime: date.toISOString(), title: fullTime(date) }, headerTime(date)));
}

function person(user, page) {
  const role = page.state.rolesOf(user.id).find((each) => each.color);
  const colour = role && `#${role.color.toString(16).padStart(6, "0")}`;
  return h("button", { class: "name", type: "button", tabindex: "-1", style: colour ? { "--role": colour } : {}, onclick: (event) => page.act.person(user, event.currentTarget) }, page.state.displayName(user));
}

export const badge = (user) => user.bot && h("span", { class: "badge", title: "An app, not a person" }, "APP");

function body(message, page, id) {
  const names = page.names(message);
  const loading = message.flags & FLAG.LOADING;
  const v2 = message.flags & FLAG.COMPONENTS_V2;
  const context = {
    names,
    press: (customId) => page.act.press(message, customId),
    choose: (customId, values) => page.act.choose(message, customId, values),
    options: (component) => page.options(component),
  };
  const shown = components(message.components ?? [], context);
  const box = h(
    "div",
    { class: "body", id },
    loading && !message.content
      ? h("p", { class: "thinking" }, dots(), `${page.state.displayName(message.author)} is thinking…`)
      : message.content && markdown(message.content, names),
    message.edited_timestamp && !loading && h("small", { class: "edited", title: fullTime(new Date(message.edited_timestamp)) }, "(edited)"),
    !v2 && message.attachments?.length ? h("div", { class: "attachments" }, message.attachments.map(attachment)) : null,
    (message.embeds ?? []).map((each) => embed(each, names)),
    shown.length ? h("div", { class: v2 ? "components v2" : "components" }, shown) : null,
    message.reactions?.length ? reactions(message, page) : null,
    message.thread && threadCard(message, page),
    page.failures.has(message.id) && h("p", { class: "failed", role: "alert" }, icon("warn", 16), page.failures.get(message.id)),
    isEphemeral(message) && onlyYou(message, page),
  );
  const control = (id) => id && [...box.querySelectorAll("[data-custom-id]")].find((each) => each.dataset.customId === id);
  control(page.wanted.get(message.id))?.classList.add("wanted");
  const pressed = control(page.busy.get(message.id));
  if (pressed) {
    pressed.classList.add("busy");
    pressed.setAttribute("aria-busy", "true");
  }
  return box;
}

export const dots = () => h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i"));

function onlyYou(message, page) {
  return h(
    "p",
    { class: "only-you" },
    icon("eye", 15),
    "Only you can see this • ",
    h("button", { type: "button", class: "link", onclick: () => page.act.dismiss(message) }, "Dismiss message"),
  );
}

/** The small line above a message: what it replies to, or the command that made it. */
function headline(message, page) {
  const used = message.interaction_metadata ?? message.interaction;
  const name = message.interaction?.name ?? used?.name;
  if (used && name && message.type !== TYPE.REPLY && !message.referenced_message) return usedLine(used.user, name, message.type === TYPE.MENU, page);
  // A private message is not sent along, but its reader has it.
  const quoted = message.referenced_message ?? page.state.message(message.channel_id, message.message_reference?.message_id);
  const gone = used ? "Message could not be loaded" : "Original message was deleted";
  if (!quoted) return message.type === TYPE.REPLY && h("div", { class: "headline" }, h("span", { class: "quoted gone" }, gone));
  return h(
    "div",
    { class: "headline" },
    avatar(quoted.author, 16),
    h("span", { class: "headline-name" }, badge(quoted.author), page.state.displayName(quoted.author)),
    h("button", { type: "button", class: "quoted", onclick: () => page.act.jump(quoted) }, summary(quoted, page.names()) || "Click to see message"),
  );
}

export function usedLine(user, name, isMenu, page) {
  return h(
    "div",
    { class: "headline" },
    avatar(user, 16),
    h("span", { class: "headline-name" }, page.state.displayName(user)),
    " used ",
    h("span", { class: "used" }, isMenu ? icon("apps", 14) : "", isMenu || name.startsWith("/") ? name : `/${name}`),
  );
}

function reactions(message, page) {
  return h(
    "div",
    { class: "reactions", role: "group", "aria-label": "Reactions" },
    message.reactions.map((each) => {
      const text = each.emoji.id ? `:${each.emoji.name}:` : each.emoji.name;
      return h("button", { type: "button", class: each.me ? "mine" : "", "aria-pressed": String(Boolean(each.me)), "aria-label": `${text}, ${each.count}`, onclick: () => page.act.react(message, each.emoji, !each.me) }, h("span", { class: "emoji" }, text), h("b", null, each.count));
    }),
    h("button", { type: "button", class: "add", "aria-label": "Add reaction", onclick: (event) => page.act.pickReaction(message, event.currentTarget) }, icon("react", 18)),
  );
}

function threadCard(message, page) {
  const thread = message.thread;
  const count = page.state.channels.get(thread.id)?.message_count ?? thread.message_count ?? 0;
  return h(
    "div",
    { class: "thread-card" },
    h("strong", null, thread.name),
    h("button", { type: "button", class: "link", onclick: () => page.act.open(thread.id) }, `${count} Message${count === 1 ? "" : "s"} ›`),
  );
}

function notice(message, page, date) {
  const isThread = message.type === TYPE.THREAD;
  const target = message.message_reference?.channel_id;
  return h(
    "div",
    { class: "system", tabindex: "-1", dataset: { id: message.id } },
    icon(isThread ? channelIcon({ type: 11 }) : "pin", 18),
    h("span", null, h("strong", null, page.state.displayName(message.author)), isThread ? " started a thread: " : " pinned a message to this channel.",
      isThread && h("button", { type: "button", class: "link", onclick: () => target && page.act.open(target) }, message.content)),
    " ",
    h("time", { datetime: date.toISOString(), title: fullTime(date) }, headerTime(date)),
  );
}

/** A command that the app has not answered yet, or never will. */
function waiting(message, page) {
  return h(
    "article",
    { class: `message ephemeral ${message.error ? "gave-up" : "sending"}`, tabindex: "-1", dataset: { id: message.id } },
    usedLine(message.user, message.label, message.isMenu, page),
    h("span", { class: "face" }, avatar(message.author)),
    h("div", { class: "who" }, h("span", { class: "who-name" }, h("span", { class: "name" }, page.state.displayName(message.author)), badge(message.author)), " ", h("time", null, headerTime(new Date(message.timestamp)))),
    h(
      "div",
      { class: "body" },
      message.error
        ? [h("p", { class: "failed", role: "alert" }, icon("warn", 16), message.error), onlyYou(message, page)]
        : h("p", { class: "thinking" }, dots(), "Sending command…"),
    ),
  );
}
