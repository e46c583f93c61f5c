// A small set of emoji to react with.

import { h } from "./dom.js";

const EMOJI = [..."👍👎😀😄😊🙂😉😍🤔😅😂😢😭😮😡🙏👏🙌💪👀🎉🔥✨⭐✅❌❓❗💯💙", "❤️"];
export const QUICK = ["👍", "❤️", "😂"];

/** A grid to choose one emoji from, with the arrow keys or a press. */
export function emojiGrid(pick) {
  const buttons = EMOJI.map((emoji, index) => h("button", { type: "button", class: "emoji", tabindex: index ? "-1" : "0", "aria-label": emoji, onclick: () => pick(emoji) }, emoji));
  const grid = h("div", { class: "emoji-grid", role: "group", "aria-label": "Emoji", tabindex: "-1", onkeydown: (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 8, ArrowUp: -8 }[event.key];
    const at = buttons.indexOf(document.activeElement);
    if (!step) return;
    event.preventDefault();
    buttons[Math.max(0, Math.min(buttons.length - 1, (at < 0 ? 0 : at) + step))].focus();
  } }, buttons);
  return grid;
}
