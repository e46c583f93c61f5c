// "Career Guide is typing…"

import { h, put } from "./dom.js";
import { dots } from "./messages.js";

const LASTS = 10_000; // milliseconds

export class Typing {
  #who = new Map(); // "channel user" -> timer

  constructor(host, state) {
    this.host = host;
    this.state = state;
  }

  started(channelId, userId) {
    if (userId === this.state.me.id) return;
    const key = `${channelId} ${userId}`;
    clearTimeout(this.#who.get(key));
    this.#who.set(key, setTimeout(() => this.stopped(channelId, userId), LASTS));
    this.draw();
  }

  stopped(channelId, userId) {
    const key = `${channelId} ${userId}`;
    if (!this.#who.has(key)) return;
    clearTimeout(this.#who.get(key));
    this.#who.delete(key);
    this.draw();
  }

  draw() {
    const names = [...this.#who.keys()]
      .map((key) => key.split(" "))
      .filter(([channelId]) => channelId === this.state.channelId)
      .map(([, userId]) => this.state.users.get(userId))
      .filter(Boolean)
      .map((user) => this.state.displayName(user));
    const text = names.length > 2 ? "Several people are typing…" : `${names.join(" and ")} ${names.length > 1 ? "are" : "is"} typing…`;
    put(this.host, names.length ? [dots(), h("span", null, text)] : null);
  }
}
