// The small bar on the message under the pointer or the focus. There is one, which moves.

import { h, put } from "./dom.js";
import { icon } from "./icons.js";
import { CAN, isEphemeral } from "./state.js";

export function toolbar(list, app) {
  const bar = h("div", { class: "toolbar", role: "group", "aria-label": "Message actions" });
  const { state, act } = app;
  const messageOf = (target) => {
    const article = target.closest?.(".message[data-id]");
    const message = article && state.message(state.channelId, article.dataset.id);
    return message && !message.local ? { article, message } : null;
  };
  const button = (label, name, run) => h("button", { type: "button", "aria-label": label, title: label, onclick: run }, name.length > 2 || /^[a-z]/.test(name) ? icon(name, 19) : name);

  function show(event) {
    const found = messageOf(event.target);
    if (!found || bar.parentNode === found.article) return;
    const { article, message } = found;
    const open = !isEphemeral(message);
    put(
      bar,
      open && state.may(CAN.ADD_REACTIONS) && [
        ...act.quick.slice(0, 2).map((emoji) => h("button", { type: "button", class: "emoji", "aria-label": `React with ${emoji}`, onclick: () => act.react(message, { name: emoji }, true) }, emoji)),
        button("Add reaction", "react", (press) => act.pickReaction(message, press.currentTarget)),
      ],
      open && state.mayWrite() && button("Reply", "reply", () => app.composer.reply(message)),
      button("More", "more", (press) => act.messageMenu(message, press.currentTarget)),
    );
    article.append(bar);
  }
  list.addEventListener("pointerover", show);
  list.addEventListener("focusin", show);
  list.addEventListener("pointerleave", () => !bar.contains(document.activeElement) && bar.remove());
  list.addEventListener("contextmenu", (event) => {
    const found = messageOf(event.target);
    if (!found || event.target.closest("a, input, textarea") || String(getSelection())) return;
    event.preventDefault();
    // The menu key has no place of its own: open at the message.
    const at = event.button === 2 ? { x: event.clientX, y: event.clientY } : found.article;
    act.messageMenu(found.message, at);
  });
}
