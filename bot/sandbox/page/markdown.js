// Reads Discord's Markdown into a plain tree. It makes no elements: markdown_view.js draws the tree.
//
// Blocks: heading, subtext, quote, list, code, lines.  Everything else is inline.

import { inline } from "./markdown_inline.js";

const FENCE = /```(?:([\w+#.-]+)\n)?\n?([\s\S]+?)\n?```/;
const HEADING = /^(#{1,3})[ \t]+(\S.*)$/;
const SUBTEXT = /^-#[ \t]+(\S.*)$/;
const BULLET = /^([ \t]*)(?:([-*])|(\d{1,10})\.)[ \t]+(\S.*)$/;
const QUOTE = /^>[ \t]/;
const DEEPEST = 10;

/** Reads a whole message into blocks. */
export function parse(source) {
  return blocks(String(source).replace(/\r\n?/g, "\n").replaceAll("\0", ""), true);
}

function blocks(source, quotable) {
  const out = [];
  let rest = source;
  for (let fence = FENCE.exec(rest); fence; fence = FENCE.exec(rest)) {
    const before = rest.slice(0, fence.index);
    // A fence inside a quote belongs to the quote, where it is found again.
    const line = before.slice(before.lastIndexOf("\n") + 1);
    if (quotable && (QUOTE.test(line) || /^>>>[ \t]/m.test(before))) break;
    byLine(before.replace(/\n$/, ""), quotable, out);
    out.push({ type: "code", language: fence[1] ?? "", text: fence[2] });
    rest = rest.slice(fence.index + fence[0].length).replace(/^\n/, "");
  }
  byLine(rest, quotable, out);
  return out;
}

function byLine(source, quotable, out) {
  if (!source) return;
  const lines = source.split("\n");
  let plain = [];
  const flush = () => {
    if (plain.length) out.push({ type: "lines", children: inline(plain.join("\n")) });
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    const heading = HEADING.exec(line);
    const subtext = SUBTEXT.exec(line);
    if (quotable && /^>>>[ \t]/.test(line)) {
      flush();
      out.push({ type: "quote", children: blocks([line.slice(4), ...lines.slice(at + 1)].join("\n"), false) });
      return;
    }
    if (quotable && QUOTE.test(line)) {
      flush();
      const inside = [];
      while (at < lines.length && QUOTE.test(lines[at])) inside.push(lines[at++].slice(2));
      out.push({ type: "quote", children: blocks(inside.join("\n"), false) });
    } else if (heading) {
      flush();
      out.push({ type: "heading", level: heading[1].length, children: inline(heading[2]) });
      at++;
    } else if (subtext) {
      flush();
      out.push({ type: "subtext", children: inline(subtext[1]) });
      at++;
    } else if (BULLET.test(line)) {
      flush();
      at = list(lines, at, out);
    } else {
      plain.push(line);
      at++;
    }
  }
  flush();
}

function list(lines, start, out) {
  const items = [];
  let at = start;
  for (; at < lines.length; at++) {
    const bullet = BULLET.exec(lines[at]);
    if (bullet) {
      const indent = bullet[1].replaceAll("\t", "  ").length;
      items.push({ indent, ordered: bullet[3] !== undefined, start: Number(bullet[3] ?? 1), text: bullet[4] });
    } else if (/^[ \t]{2,}\S/.test(lines[at]) && items.length) {
      items.at(-1).text += `\n${lines[at].trim()}`; // an indented line goes on with the item above it
    } else break;
  }
  for (let from = 0; from < items.length; ) from = nest(items, from, out, 0);
  return at;
}

function nest(items, start, out, depth) {
  const { indent, ordered, start: first } = items[start];
  const made = { type: "list", ordered, start: first, items: [] };
  out.push(made);
  let at = start;
  while (at < items.length) {
    const item = items[at];
    const deeper = item.indent >= indent + 2 && made.items.length > 0 && depth < DEEPEST;
    if (deeper) at = nest(items, at, made.items.at(-1), depth + 1);
    else if (item.indent < indent || item.ordered !== ordered) break;
    else {
      made.items.push(inline(item.text));
      at++;
    }
  }
  return at;
}

const BLOCKS = new Set(["lines", "heading", "subtext", "quote"]);

/** The text alone, as a notification or a quoted line shows it; `say(node)` words a mention or a time. */
export function plainText(source, say = (node) => node.text) {
  return flatten(parse(source), say).replace(/\s+/g, " ").trim();
}

function flatten(nodes, say) {
  return nodes
    .map((node) => {
      if (Array.isArray(node)) return `${flatten(node, say)} `;
      if (node.type === "code") return ` ${node.text} `;
      if (node.type === "spoiler") return "▇▇▇";
      if (node.items) return flatten(node.items, say);
      if (node.children) return flatten(node.children, say) + (BLOCKS.has(node.type) ? " " : "");
      return say(node) ?? "";
    })
    .join("");
}
