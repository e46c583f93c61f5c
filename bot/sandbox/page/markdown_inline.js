// The inline part of Discord's Markdown: rules tried in order at each place of the text.

const DEEPEST = 24; // nesting beyond this is nobody's meaning, only a way to make a reader slow

const RULES = [
  ["escape", /\\([^0-9A-Za-z\s])/y, (m) => ({ type: "text", text: m[1] })],
  ["code", /(`+)([\s\S]*?[^`])\1(?!`)/y, (m) => ({ type: "inlineCode", text: m[2].replace(/^ (?=`)|(?<=`) $/g, "") })],
  ["time", /<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y, (m) => ({ type: "time", seconds: Number(m[1]), style: m[2] ?? "f", text: m[0] })],
  ["user", /<@!?(\d{1,20})>/y, (m) => ({ type: "user", id: m[1], text: m[0] })],
  ["role", /<@&(\d{1,20})>/y, (m) => ({ type: "role", id: m[1], text: m[0] })],
  ["channel", /<#(\d{1,20})>/y, (m) => ({ type: "channel", id: m[1], text: m[0] })],
  ["command", /<\/([-_'\p{L}\p{N} ]{1,100}):(\d{1,20})>/yu, (m) => ({ type: "command", name: m[1], id: m[2], text: `/${m[1]}` })],
  ["place", /<id:(customize|browse|guide|home)>/y, (m) => ({ type: "place", text: m[1] })],
  ["emoji", /<(a?):(\w{2,32}):(\d{1,20})>/y, (m) => ({ type: "emoji", text: `:${m[2]}:`, id: m[3] })],
  ["everyone", /@(everyone|here)/y, (m) => ({ type: "everyone", text: m[0] })],
  ["bracketed", /<(https?:\/\/[^\s<>]+)>/y, (m) => ({ type: "link", href: m[1], children: [{ type: "text", text: m[1] }] })],
  ["address", /https?:\/\/[^\s<>]*[^\s<>.,:;"'\]*_~|!?]/y, address],
  ["masked", /\[((?:\\.|[^\][\\]|\[[^\]\n]*\]){1,500})\]\(\s*<?((?:[^\s()<>\\]|\\.|\([^\s()]*\)){1,2048})>?(?:\s+["']([^"']*)["'])?\s*\)/y, masked],
  ["both", /\*\*\*(?=\S)((?:\\[\s\S]|[^\\*])+?)\*\*\*(?!\*)/y, (m, go) => ({ type: "strong", children: [{ type: "em", children: go(m[1]) }] })],
  ["strong", /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, (m, go) => ({ type: "strong", children: go(m[1]) })],
  ["underline", /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, (m, go) => ({ type: "underline", children: go(m[1]) })],
  ["star", /\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^*\s\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/y, (m, go) => ({ type: "em", children: go(m[1]) })],
  ["bar", /(?<![\p{L}\p{N}])_((?:__|\\[\s\S]|[^\\_])+?)_(?![\p{L}\p{N}])/yu, (m, go) => ({ type: "em", children: go(m[1]) })],
  ["strike", /~~([\s\S]+?)~~/y, (m, go) => ({ type: "strike", children: go(m[1]) })],
  ["spoiler", /\|\|([\s\S]+?)\|\|/y, (m, go) => ({ type: "spoiler", children: go(m[1]) })],
];
const STARTS = /[\\`<@h[*_~|]/g;

function address(match) {
  let url = match[0];
  // A closing bracket belongs to the address only when one was opened in it.
  while (url.endsWith(")") && url.split("(").length < url.split(")").length) url = url.slice(0, -1);
  return { type: "link", href: url, length: url.length, children: [{ type: "text", text: url }] };
}

function masked(match, go) {
  const [, label, href] = match;
  // Discord shows a mask that itself looks like an address as it was typed: it would deceive.
  if (!/^https?:\/\//i.test(href) || /https?:\/\//i.test(label)) return null;
  return { type: "link", href, masked: true, children: go(label, true) };
}

/** Reads text without blocks into inline nodes. */
export function inline(source, depth = 0, inLink = false) {
  const out = [];
  let plain = "";
  const flush = () => {
    if (plain) out.push({ type: "text", text: plain });
    plain = "";
  };
  const go = (inside, link) => inline(inside, depth + 1, inLink || link);
  for (let at = 0; at < source.length; ) {
    STARTS.lastIndex = at;
    const start = depth < DEEPEST ? (STARTS.exec(source)?.index ?? source.length) : source.length;
    plain += source.slice(at, start);
    at = start;
    if (at >= source.length) break;
    const found = firstRule(source, at, go, inLink);
    if (!found) {
      plain += source[at++];
      continue;
    }
    if (found.node.type === "text") plain += found.node.text;
    else {
      flush();
      out.push(found.node);
    }
    at += found.length;
  }
  flush();
  return out;
}

function firstRule(source, at, go, inLink) {
  for (const [name, pattern, make] of RULES) {
    if (inLink && (name === "address" || name === "bracketed" || name === "masked")) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    const node = match && make(match, go);
    if (node) return { node, length: node.length ?? match[0].length };
  }
  return null;
}

const EMOJI = /^(?:\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Emoji_Modifier}|\p{Extended_Pictographic})*|\p{Regional_Indicator}{2}|[#*0-9]\uFE0F?\u20E3|\s)+$/u;
/** Whether a message is nothing but emoji, which Discord draws large. */
export const onlyEmoji = (text) => text.trim() !== "" && text.length < 120 && EMOJI.test(text);
