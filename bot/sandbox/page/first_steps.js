// Things to try first, each started by one press and ticked off when it has worked.

import { announce, h, put } from "./dom.js";
import { icon } from "./icons.js";
import { notice } from "./popover.js";

const KEPT = "sandbox-first-steps";

export class FirstSteps {
  #done;
  #busy = new Map(); // index -> this try: { asked: what the person is to do now, or null }

  /**
   * `steps`: see `FirstStep` in page_session.py. `start(step, ask)` carries one out and resolves once it
   * has worked; `ask(text)` says what the person is to do meanwhile.
   * `run` names this start of the sandbox: another one begins with nothing done.
   */
  constructor(host, steps, run, start) {
    Object.assign(this, { host, steps, run, start });
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
    this.#done = new Set(kept?.run === run ? kept.done : []);
    this.draw();
  }

  async #begin(index) {
    // One that waits for the person may be begun anew: the message may be out of sight.
    if (this.#busy.has(index) && !this.#busy.get(index).asked) return;
    const trying = { asked: null };
    const current = () => this.#busy.get(index) === trying;
    this.#busy.set(index, trying);
    this.draw();
    const ask = (text) => {
      trying.asked = text;
      announce(text);
      this.draw();
    };
    try {
      await this.start(this.steps[index], ask);
      this.#done.add(index);
      sessionStorage.setItem(KEPT, JSON.stringify({ run: this.run, done: [...this.#done] }));
    } catch (error) {
      if (current()) notice(error.message, "error");
    } finally {
      if (current()) this.#busy.delete(index);
      this.draw();
    }
  }

  draw() {
    if (!this.steps.length) return put(this.host);
    const { size } = this.#done;
    const { length } = this.steps;
    const focused = this.host.contains(document.activeElement) ? document.activeElement.dataset.step : null;
    put(
      this.host,
      h("div", { class: "steps-head" }, h("h2", null, size === length ? "All done. The rest is yours." : "First steps"), h("span", { class: "steps-count" }, `${size} of ${length}`)),
      h("progress", { max: length, value: size, "aria-label": "First steps done" }),
      h("ol", { role: "list" }, this.steps.map((step, index) => this.#row(step, index))),
    );
    if (focused) this.host.querySelector(`[data-step="${focused}"]`)?.focus({ preventScroll: true });
  }

  #row(step, index) {
    const done = this.#done.has(index);
    const trying = this.#busy.get(index);
    const busy = trying && !trying.asked;
    return h("li", null, h(
      "button",
      { type: "button", class: `step ${done ? "done" : ""} ${busy ? "busy" : ""} ${trying?.asked ? "asking" : ""}`, dataset: { step: index }, "aria-label": `${step.title}${done ? ", done" : ""}`, "aria-busy": String(Boolean(busy)), onclick: () => this.#begin(index) },
      h("span", { class: "step-mark", "aria-hidden": "true" }, done ? icon("check", 16) : index + 1),
      h("span", { class: "label" }, step.title, (trying?.asked || step.hint) && h("small", null, trying?.asked ?? step.hint)),
    ));
  }
}
