// Draws the tree of markdown.js. What the text names (people, channels, commands) is looked up in `names`.

import { h, safeUrl } from "./dom.js";
import { icon } from "./icons.js";
import { parse } from "./markdown.js";
import { onlyEmoji } from "./markdown_inline.js";
import { fullTime, written } from "./moments.js";

/**
 * Draws a text as Discord would.
 * `names`: { user(id), role(id), channel(id), openChannel(id), openCommand(name), me, myRoles }.
 */
export function markdown(source, names) {
  const big = onlyEmoji(String(source));
  return h("div", { class: big ? "markdown jumbo" : "markdown", dir: "auto" }, parse(source).map((node) => draw(node, names)));
}

/** Words for what a line of plain text cannot draw: mentions by name, times written out. */
export const inWords = (names) => (node) => {
  if (node.type === "time") return written(node.seconds, node.style);
  const [sign, thing] = { user: ["@", names.user], role: ["@", names.role], channel: ["#", names.channel] }[node.type] ?? [];
  const name = thing?.(node.id)?.name;
  return name ? `${sign}${name.replace(/^@/, "")}` : node.text;
};

const each = (nodes, names) => nodes.map((node) => draw(node, names));

function draw(node, names) {
  const drawer = DRAW[node.type];
  return drawer ? drawer(node, names) : node.text;
}

const wrap = (tag, attributes) => (node, names) => h(tag, attributes, each(node.children, names));

const DRAW = {
  text: (node) => node.text,
  lines: wrap("div", { class: "lines" }),
  heading: (node, names) => h(`h${node.level + 2}`, { class: `md-h${node.level}` }, each(node.children, names)),
  subtext: wrap("small", { class: "subtext" }),
  quote: (node, names) => h("div", { class: "quote" }, h("blockquote", null, each(node.children, names))),
  list: (node, names) => drawList(node, names),
  code: (node) => h("pre", { tabindex: "0", "aria-label": "Code" }, h("code", null, node.text)),
  inlineCode: (node) => h("code", { class: "inline" }, node.text),
  strong: wrap("strong"),
  em: wrap("em"),
  underline: wrap("u"),
  strike: wrap("s"),
  spoiler: (node, names) => spoiler(h("span", null, each(node.children, names))),
  emoji: (node) => h("span", { class: "custom-emoji", title: node.text }, node.text),
  place: (node) => h("span", { class: "mention" }, icon("text", 14), node.text),
  time: (node) => drawTime(node),
  link: (node, names) => drawLink(node, names),
  user: (node, names) => mention(names.user(node.id), "@", node, node.id === names.me ? "to-me" : ""),
  role: (node, names) => drawRole(node, names),
  channel: (node, names) => drawChannel(node, names),
  command: (node, names) =>
    h("button", { class: "mention", type: "button", onclick: () => names.openCommand(node.name) }, node.text),
  everyone: (node) => h("span", { class: "mention" }, node.text),
};

function drawList(node, names) {
  const items = node.items.map((item) => h("li", null, each(item, names)));
  return h(node.ordered ? "ol" : "ul", node.ordered ? { start: node.start } : null, items);
}

function drawTime(node) {
  const date = new Date(node.seconds * 1000);
  if (Number.isNaN(date.getTime())) return node.text;
  return h(
    "time",
    {
      datetime: date.toISOString(),
      title: fullTime(date),
      class: "timestamp",
      dataset: node.style === "R" ? { relative: date.getTime() } : {},
    },
    written(node.seconds, node.style),
  );
}

function drawLink(node, names) {
  const href = safeUrl(node.href);
  if (!href) return each(node.children, names);
  const title = node.masked ? node.href : undefined;
  return h("a", { href, title, target: "_blank", rel: "noopener noreferrer nofollow" }, each(node.children, names));
}

function mention(thing, sign, node, more) {
  return h("span", { class: `mention ${more}` }, thing ? `${sign}${thing.name}` : `${sign}unknown`);
}

function drawRole(node, names) {
  const role = names.role(node.id);
  const made = mention(role, "@", node, names.myRoles?.includes(node.id) ? "to-me" : "");
  if (role?.color) made.style.setProperty("--role", `#${role.color.toString(16).padStart(6, "0")}`);
  return made;
}

function drawChannel(node, names) {
  const channel = names.channel(node.id);
  if (!channel) return h("span", { class: "mention" }, "# No Access");
  return h(
    "button",
    { class: "mention", type: "button", onclick: () => names.openChannel(node.id) },
    icon(channel.icon ?? "text", 14),
    channel.name,
  );
}

/** Hides an element until it is pressed. */
export function spoiler(inside, label = "Spoiler, press to show") {
  const cover = h("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": label, "aria-expanded": "false" }, inside);
  const show = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    if (cover.classList.contains("shown")) return;
    event.preventDefault();
    event.stopPropagation();
    cover.classList.add("shown");
    for (const name of ["role", "tabindex", "aria-label", "aria-expanded"]) cover.removeAttribute(name);
  };
  cover.addEventListener("click", show, true);
  cover.addEventListener("keydown", show);
  return cover;
}
