// Things that float above the page: menus, pickers, and how they are placed and closed.

import { h } from "./dom.js";
import { icon } from "./icons.js";

const stack = [];

/**
 * Shows `content` near `anchor` (an element or {x, y}). Returns a function that closes it.
 * It closes by itself on Escape, a press elsewhere, or when the window changes size.
 */
export function float(anchor, content, { onClose, side = "below", focus = content, parent } = {}) {
  if (!parent) closeAll();
  const box = h("div", { class: "popover" }, content);
  const back = document.activeElement;
  const host = (anchor instanceof Element && anchor.closest("dialog")) || document.body;
  host.append(box);
  place(anchor, box, side);
  const entry = { box, anchor, close };
  function close(returnFocus = true) {
    const at = stack.indexOf(entry);
    if (at < 0) return;
    for (const above of stack.splice(at).reverse()) {
      above.box.remove();
      above.gone?.();
    }
    if (returnFocus && back?.isConnected) back.focus({ preventScroll: true });
  }
  entry.gone = onClose;
  stack.push(entry);
  focus?.focus?.({ preventScroll: true });
  return close;
}

/** Closes whatever floats. */
export function closeAll(returnFocus = false) {
  if (stack.length) stack[0].close(returnFocus);
}

export const floating = () => stack.length > 0;

function place(anchor, box, side) {
  const gap = 4;
  const at = anchor instanceof Element ? anchor.getBoundingClientRect() : new DOMRect(anchor.x, anchor.y, 0, 0);
  const size = box.getBoundingClientRect();
  let left = side === "beside" ? at.right + gap : side === "end" ? at.right - size.width : at.left;
  let top = side === "beside" ? at.top - 6 : side === "above" ? at.top - size.height - gap : at.bottom + gap;
  if (side === "beside" && left + size.width > innerWidth - 8) left = at.left - size.width - gap;
  if (top + size.height > innerHeight - 8 && side !== "above") top = Math.min(top, at.top - size.height - gap, innerHeight - size.height - 8);
  if (anchor instanceof Element && side === "below") box.style.setProperty("min-width", `${Math.min(at.width, innerWidth - 16)}px`);
  box.style.setProperty("left", `${Math.max(8, Math.min(left, innerWidth - size.width - 8))}px`);
  box.style.setProperty("top", `${Math.max(8, Math.min(top, innerHeight - size.height - 8))}px`);
}

addEventListener("pointerdown", (event) => {
  const inside = stack.findLastIndex(
    ({ box, anchor }) => box.contains(event.target) || (anchor instanceof Element && anchor.contains(event.target)),
  );
  stack[inside + 1]?.close(false);
}, true);
addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !stack.length) return;
  event.preventDefault();
  event.stopPropagation();
  stack.at(-1).close();
}, true);
addEventListener("resize", () => closeAll());

/**
 * Opens a menu. `items`: { label, icon?, hint?, run?, items?, danger?, checked? } or null for a line.
 */
export function menu(anchor, items, { label = "Menu", side = "below", parent, onClose } = {}) {
  const list = h("div", { class: "menu", role: "menu", "aria-label": label, tabindex: "-1" });
  const rows = items.map((item) => (item ? row(item) : h("hr")));
  list.append(...rows);
  const choices = rows.filter((each) => each.tagName === "BUTTON");
  const close = float(anchor, list, { side, parent, focus: choices[0] ?? list, onClose });

  function row(item) {
    const role = item.checked === undefined ? "menuitem" : "menuitemradio";
    const button = h(
      "button",
      {
        type: "button", role, class: item.danger ? "danger" : "", tabindex: "-1",
        "aria-checked": item.checked === undefined ? undefined : String(item.checked),
        "aria-haspopup": item.items ? "menu" : undefined,
        onclick: () => choose(item, button),
        onpointerenter: () => button.focus({ preventScroll: true }),
      },
      item.before,
      h("span", { class: "label" }, item.label, item.hint && h("small", null, item.hint)),
      item.items ? icon("right", 16) : item.checked ? icon("check", 18) : item.icon && icon(item.icon, 18),
    );
    return button;
  }
  function choose(item, button) {
    if (item.items) menu(button, item.items, { label: item.label, side: "beside", parent: true });
    else {
      closeAll(true);
      item.run();
    }
  }
  list.addEventListener("keydown", (event) => {
    const at = choices.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) choices.at((at + step) % choices.length)?.focus();
    else if (event.key === "Home") choices[0]?.focus();
    else if (event.key === "End") choices.at(-1)?.focus();
    else if (event.key === "ArrowRight" && choices[at]?.getAttribute("aria-haspopup")) choices[at].click();
    else if (event.key === "ArrowLeft" && parent) close();
    else if (event.key === "Tab") closeAll(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return close;
}

/** Shows a short notice at the foot of the page. */
export function notice(text, kind = "info") {
  const box = h("div", { class: `notice ${kind}`, role: kind === "error" ? "alert" : "status" }, text);
  document.body.append(box);
  setTimeout(() => box.remove(), 6000);
}

/** Shows a long plain text in a dialog. */
export function showText(title, text) {
  const body = h("pre", { tabindex: "0", "aria-label": title }, text);
  const dialog = h(
    "dialog",
    { class: "modal wide", "aria-label": title, onclose: () => dialog.remove() },
    h("header", null, h("h2", null, title), h("button", { type: "button", class: "plain", "aria-label": "Close", onclick: () => dialog.close() }, icon("close", 20))),
    body,
  );
  document.body.append(dialog);
  dialog.showModal();
  body.scrollTop = body.scrollHeight;
}
