// The list of messages: draws only a window of them, so that a long channel stays quick.

import { h, put } from "./dom.js";
import { messageRow } from "./messages.js";

const STEP = 25; // messages drawn at once while scrolling
const MOST = 150; // messages drawn at any time
const NEAR = 1500; // pixels from an edge at which more is drawn

export class MessageList {
  #from = 0;
  #to = 0;
  #rows = new Map();
  #pinned = true;
  #reading = false;

  /** `scroller` scrolls; `page` is the page's `View`; `older(channelId)` reads older messages. */
  constructor(scroller, page, older) {
    this.scroller = scroller;
    this.page = page;
    this.older = older;
    this.start = h("div", { class: "channel-start" });
    this.list = h("ol", { class: "messages", "aria-label": "Messages" });
    this.present = h("button", { type: "button", class: "to-present", hidden: true, onclick: () => this.toEnd() }, "Jump to the newest messages");
    put(scroller, this.start, this.list);
    scroller.after(this.present);
    scroller.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    new ResizeObserver(() => this.#pinned && this.#toBottom()).observe(this.list);
    new ResizeObserver(() => this.#pinned && this.#toBottom()).observe(scroller);
    scroller.addEventListener("keydown", (event) => this.#walk(event));
  }

  get messages() {
    return this.page.state.messagesOf(this.channelId);
  }

  /** Shows a channel from its end. `start` is what stands above its first message. */
  show(channelId, start) {
    this.channelId = channelId;
    put(this.start, start);
    this.toEnd();
  }

  /** Draws the newest messages and goes to the bottom. */
  toEnd() {
    const { list } = this.messages;
    this.#draw(Math.max(0, list.length - 2 * STEP), list.length);
    this.#pinned = true;
    this.#toBottom();
  }

  /** Shows one message, wherever it is; returns whether it is known. */
  jump(id) {
    const at = this.messages.indexOf(id);
    if (at < 0) return false;
    if (!this.#rows.has(id)) this.#draw(Math.max(0, at - STEP), Math.min(this.messages.list.length, at + STEP));
    this.#pinned = false;
    const row = this.#rows.get(id);
    row.scrollIntoView({ block: "center" });
    const article = row.querySelector("[data-id]");
    article.focus({ preventScroll: true });
    article.classList.add("found");
    setTimeout(() => article.classList.remove("found"), 2000);
    return true;
  }

  /** A message came or changed. `fresh` is whether it is new. */
  changed(id, fresh) {
    const at = this.messages.indexOf(id);
    if (at < 0) return;
    if (fresh && at >= this.#to && this.#to < this.messages.list.length - 1) return this.#edges(); // below what is drawn
    if (fresh) this.#insert(at);
    else if (this.#rows.has(id)) this.#redraw(at);
    if (at + 1 < this.#to) this.#redraw(at + 1); // it may stand under another name now
    if (this.#pinned) this.#toBottom();
    this.#edges();
  }

  /** A message went; `at` is where it was. */
  removed(id) {
    const row = this.#rows.get(id);
    if (!row) return;
    if (row.contains(document.activeElement)) this.scroller.focus({ preventScroll: true });
    row.remove();
    this.#rows.delete(id);
    this.#to--;
    const next = this.messages.list.findIndex((message) => BigInt(message.id) > BigInt(id));
    if (next >= this.#from && next < this.#to) this.#redraw(next);
  }

  redrawAll() {
    this.#draw(this.#from, this.#to);
  }

  #row(at) {
    const { list } = this.messages;
    const row = messageRow(list[at], list[at - 1], this.page);
    this.#rows.set(list[at].id, row);
    return row;
  }

  #draw(from, to) {
    this.#rows.clear();
    this.#from = from;
    this.#to = to;
    put(this.list, Array.from({ length: to - from }, (_, index) => this.#row(from + index)));
    this.#edges();
  }

  #insert(at) {
    if (at < this.#from) {
      this.#from++;
      this.#to++;
      return;
    }
    const after = this.#rows.get(this.messages.list[at + 1]?.id);
    const row = this.#row(at);
    if (after) after.before(row);
    else this.list.append(row);
    this.#to++;
    if (this.#pinned && this.#to - this.#from > MOST) this.#trimTop();
  }

  #redraw(at) {
    const { id } = this.messages.list[at];
    const old = this.#rows.get(id);
    if (!old) return;
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    const row = this.#row(at);
    old.replaceWith(row);
    if (!focused) return;
    // Keep the focus where it was: on the same control, or else on the message.
    const same = [...row.querySelectorAll("[data-custom-id]")].find((each) => each.dataset.customId === focused.dataset.customId && !each.disabled);
    (same ?? row.querySelector("[data-id]"))?.focus({ preventScroll: true });
  }

  #trimTop() {
    const { list } = this.messages;
    while (this.#to - this.#from > MOST) this.#drop(list[this.#from++].id);
    this.#redraw(this.#from);
  }

  #drop(id) {
    this.#rows.get(id)?.remove();
    this.#rows.delete(id);
  }

  #scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    this.#pinned = scrollHeight - clientHeight - scrollTop < 60 && this.#to === this.messages.list.length;
    if (scrollTop < NEAR) this.#extendUp();
    else if (scrollHeight - clientHeight - scrollTop < NEAR) this.#extendDown();
  }

  async #extendUp() {
    const { list, complete } = this.messages;
    if (this.#from === 0) {
      if (complete || this.#reading) return;
      this.#reading = true;
      const { channelId } = this;
      const added = await this.older(channelId).finally(() => (this.#reading = false));
      if (channelId !== this.channelId) return;
      this.#from += added;
      this.#to += added;
      this.#edges();
      if (!added) return;
    }
    const from = Math.max(0, this.#from - STEP);
    if (from === this.#from) return;
    this.#keeping(this.#rows.get(this.messages.list[this.#from].id), () => {
      const rows = [];
      for (let at = from; at < this.#from; at++) rows.push(this.#row(at));
      this.list.prepend(...rows);
      const seam = this.#from;
      this.#from = from;
      this.#redraw(seam);
      while (this.#to - this.#from > MOST) this.#drop(this.messages.list[--this.#to].id);
    });
    this.#edges();
  }

  #extendDown() {
    const { list } = this.messages;
    if (this.#to >= list.length) return;
    const to = Math.min(list.length, this.#to + STEP);
    this.#keeping(this.#rows.get(list[this.#to - 1].id), () => {
      const rows = [];
      for (let at = this.#to; at < to; at++) rows.push(this.#row(at));
      this.list.append(...rows);
      this.#to = to;
      if (this.#to - this.#from > MOST) this.#trimTop();
    });
    this.#edges();
  }

  /** Runs a change above or below without moving what the reader looks at. */
  #keeping(anchor, change) {
    const id = anchor?.id;
    const before = anchor?.getBoundingClientRect().bottom;
    change();
    const after = id && this.list.querySelector(`#${id}`)?.getBoundingClientRect().bottom;
    if (after !== undefined && after !== before) this.scroller.scrollTop += after - before;
  }

  #edges() {
    const { list, complete } = this.messages;
    this.start.hidden = !(complete && this.#from === 0);
    this.present.hidden = this.#to >= list.length;
  }

  #toBottom() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
  }

  #walk(event) {
    const row = event.target.matches("[data-id]") && event.target.closest("li");
    if (event.target === this.scroller && event.key === "ArrowUp") {
      event.preventDefault();
      this.list.lastElementChild?.querySelector("[data-id]")?.focus();
    }
    if (!row) return;
    const next = { ArrowUp: row.previousElementSibling, ArrowDown: row.nextElementSibling, Home: this.list.firstElementChild, End: this.list.lastElementChild }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    next?.querySelector("[data-id]")?.focus();
  }
}
