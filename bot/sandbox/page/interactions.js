// What is under way between me and the app: commands sent, buttons pressed, forms open.

import { announce } from "./dom.js";
import { now } from "./moments.js";
import { openModal } from "./modal.js";
import { FLAG } from "./state.js";

const FAILED = "This interaction failed";
const NO_ANSWER = "The application did not respond";

export class Interactions {
  #mine = new Map(); // interaction id -> { message } or { local }
  #early = new Map(); // states that came before the answer to my request

  constructor(app) {
    this.app = app;
  }

  /** The sandbox took a command or a press; `message` is the one whose component it was. */
  started(data, { message, isMenu = false } = {}) {
    const early = this.#early.get(data.id);
    this.#early.delete(data.id);
    this.#mine.set(data.id, message ? { message } : { label: data.label, isMenu });
    const latest = early ?? data;
    if (!message && latest.state === "waiting") this.#wait(data, isMenu);
    if (latest.state !== "waiting") this.changed(latest);
  }

  #wait(data, isMenu) {
    const { state } = this.app;
    this.app.take({
      id: data.id, channel_id: data.channel_id, local: true, isMenu, label: data.label, user: state.me, author: state.bot,
      timestamp: new Date(now()).toISOString(), flags: FLAG.EPHEMERAL, type: 20, content: "",
    }, true);
  }

  /** An interaction of mine came further. */
  changed(data) {
    const mine = this.#mine.get(data.id);
    if (!mine) {
      if (this.#early.size > 100) this.#early.clear();
      this.#early.set(data.id, data);
      return;
    }
    if (data.state === "waiting") return;
    if (mine.done) mine.done(data);
    else if (mine.message) this.#settlePress(mine.message, data);
    else this.#settleCommand(mine, data);
  }

  #settlePress(message, data) {
    const { view } = this.app;
    view.busy.delete(message.id);
    if (data.state === "failed") {
      view.failures.set(message.id, data.error ?? FAILED);
      announce(data.error ?? FAILED);
    } else view.failures.delete(message.id);
    this.app.redraw(message);
  }

  #settleCommand(mine, data) {
    const { state } = this.app;
    if (data.state !== "failed") return this.app.drop(data.channel_id, data.id);
    if (!state.message(data.channel_id, data.id)) this.#wait(data, mine.isMenu);
    this.app.take({ ...state.message(data.channel_id, data.id), error: data.error ?? NO_ANSWER }, false);
    return announce(data.error ?? NO_ANSWER);
  }

  /** The app opened a form. */
  modal({ interaction_id: id, modal }) {
    const { app } = this;
    const { state, view } = app;
    openModal(modal, {
      bot: state.bot,
      botName: state.displayName(state.bot),
      names: view.names(),
      options: (component) => view.options(component),
      send: (values, files) => this.#submit(id, values, files),
    });
  }

  async #submit(id, values, files) {
    const { api } = this.app;
    const fields = { interaction_id: id, values };
    const flat = files.flatMap(({ name, files: list }) => list.map((file) => ({ name, file })));
    const started = flat.length
      ? await api.upload("submit", { ...fields, files: flat.map(({ name }) => name) }, flat.map(({ file }) => file))
      : await api.post("submit", fields);
    await this.#settled(started);
  }

  /** Waits until the app took a form; throws what Discord says when it does not. */
  #settled(started) {
    return new Promise((resolve, reject) => {
      const done = (data) => (data.state === "failed" ? reject(new Error("Something went wrong. Try again.")) : resolve());
      const early = this.#early.get(started.id) ?? started;
      this.#early.delete(started.id);
      if (early.state !== "waiting") return done(early);
      return this.#mine.set(started.id, { done });
    });
  }
}
