// For builders: what goes over the wire, the bot's clock, faults, a fresh start.

import { h, put } from "./dom.js";
import { icon } from "./icons.js";
import { fullTime, now } from "./moments.js";

const MOST = 500; // rows kept
const LATE = 3000; // milliseconds within which an interaction must be answered
const KINDS = [["all", "All"], ["http", "HTTP"], ["gateway", "Gateway"], ["late", "Late or failed"]];

export class Drawer {
  #kind = "all";
  #records = [];
  #cleared = 0;

  /** `act`: { advance(to), fault(name, on), fresh(), log(), close() }. */
  constructor(host, act) {
    this.act = act;
    this.host = host;
    this.time = h("time");
    this.clock = h("section", { class: "clock", "aria-label": "The bot's clock" });
    this.faults = h("section", { class: "faults", "aria-label": "Faults" });
    this.rows = h("ol", { class: "traffic", "aria-label": "Requests and events", role: "list" });
    this.filter = h("input", { type: "search", placeholder: "Filter, such as MESSAGE or /callback", "aria-label": "Filter requests and events", oninput: () => this.#refill() });
    this.kinds = h("div", { class: "kinds", role: "group", "aria-label": "What to show" }, KINDS.map(([kind, label]) =>
      h("button", { type: "button", "aria-pressed": String(kind === "all"), dataset: { kind }, onclick: () => this.#show(kind) }, label)));
    this.log = h("button", { type: "button", class: "button secondary small", hidden: true, onclick: () => act.log() }, "Open the log");
    put(
      host,
      h("header", null, h("h2", null, "Builder's drawer"), h("button", { type: "button", class: "plain", "aria-label": "Close the builder's drawer", onclick: () => act.close() }, icon("close", 20))),
      this.clock, this.faults,
      h("section", { class: "wire", "aria-label": "Traffic" },
        h("div", { class: "wire-head" }, h("h3", null, "Traffic"), this.log, h("button", { type: "button", class: "button secondary small", onclick: () => this.clear() }, "Clear")),
        this.filter, this.kinds, this.rows),
    );
    setInterval(() => this.#tick(), 1000);
  }

  /** `settings`: { clock: {now, advance, reset, next_due}, faults: [{name, title, on, once}], log, fresh }. */
  settings({ clock, faults, log, fresh }) {
    this.clock.hidden = !clock;
    this.#tick();
    if (clock) {
      const go = (to, label) => h("button", { type: "button", class: "button secondary small", onclick: () => this.act.advance(to) }, label);
      put(
        this.clock,
        h("h3", null, "The bot's clock"),
        h("p", { class: "clock-now" }, icon("clock", 18), this.time),
        clock.advance && h("div", { class: "row" }, clock.reset && go("now", "Now"), go("hour", "+1 hour"), go("day", "+1 day"), clock.next_due && go("next", "To the next post")),
      );
    }
    this.faults.hidden = !faults?.length && !fresh;
    put(
      this.faults,
      faults?.length ? h("h3", null, "Faults") : null,
      (faults ?? []).filter((fault) => !fault.once).map((fault) => h("label", { class: "switch" }, h("input", { type: "checkbox", role: "switch", checked: fault.on, onchange: (event) => this.act.fault(fault.name, event.target.checked) }), h("span", null, fault.title))),
      h("div", { class: "row" },
        (faults ?? []).filter((fault) => fault.once).map((fault) => h("button", { type: "button", class: "button secondary small", onclick: () => this.act.fault(fault.name, true) }, fault.title)),
        fresh && h("button", { type: "button", class: "button danger small", onclick: () => this.act.fresh() }, "Fresh start")),
    );
    this.log.hidden = !log;
  }

  #tick() {
    const text = fullTime(new Date(now()));
    if (this.time.textContent !== text) put(this.time, text);
  }

  /** One request or event: { id, at, kind, direction, name, status?, took?, request?, response?, late? }. */
  add(record) {
    const known = this.#records.findIndex((each) => each.id === record.id);
    if (known >= 0) {
      this.#records[known] = record;
      this.rows.querySelector(`[data-record="${CSS.escape(String(record.id))}"]`)?.replaceWith(this.#row(record));
      return;
    }
    this.#records.push(record);
    if (this.#records.length > MOST) {
      const gone = this.#records.shift();
      this.rows.querySelector(`[data-record="${CSS.escape(String(gone.id))}"]`)?.remove();
    }
    if (!this.host.hidden && this.#fits(record)) this.rows.prepend(this.#row(record));
  }

  clear() {
    this.#cleared = this.#records.at(-1)?.id ?? 0;
    this.#records = [];
    put(this.rows);
  }

  /** The drawer came into view; `earlier` resolves to what went over the wire before. */
  async opened(earlier) {
    this.#refill();
    const known = new Set(this.#records.map((record) => record.id));
    const older = (await earlier.catch(() => [])).filter((record) => !known.has(record.id) && record.id > this.#cleared);
    if (!older.length) return;
    this.#records = [...older, ...this.#records].sort((one, other) => one.id - other.id).slice(-MOST);
    this.#refill();
  }

  #show(kind) {
    this.#kind = kind;
    for (const button of this.kinds.children) button.setAttribute("aria-pressed", String(button.dataset.kind === kind));
    this.#refill();
  }

  #refill() {
    put(this.rows, this.#records.filter((record) => this.#fits(record)).reverse().map((record) => this.#row(record)));
  }

  #fits(record) {
    const wanted = this.filter.value.trim().toLowerCase();
    if (this.#kind === "late" && !bad(record)) return false;
    if (["http", "gateway"].includes(this.#kind) && record.kind !== this.#kind) return false;
    return !wanted || `${record.name} ${record.status ?? ""}`.toLowerCase().includes(wanted);
  }

  #row(record) {
    const details = h("details", { ontoggle: () => details.open && put(box, this.#json(record)) }, h(
      "summary",
      null,
      h("span", { class: `way ${record.kind}`, title: record.direction === "in" ? "from the bot" : "to the bot" }, record.direction === "in" ? "→" : "←"),
      h("span", { class: "record-name" }, record.name),
      record.status ? h("span", { class: record.status >= 400 ? "status bad" : "status" }, record.status) : null,
      record.took === undefined || record.took === null ? null : h("span", { class: late(record) ? "took bad" : "took" }, `${Math.round(record.took)} ms`),
    ));
    const box = h("div", { class: "json" });
    details.append(box);
    return h("li", { dataset: { record: record.id }, class: bad(record) ? "bad" : "" }, details);
  }

  #json(record) {
    const block = (label, value) => value !== undefined && value !== null && [h("h4", null, label), h("pre", { tabindex: "0", "aria-label": label }, typeof value === "string" ? value : JSON.stringify(value, null, 2))];
    if (record.kind === "gateway") return block("Data", record.request ?? record.response);
    return [block("Path", record.path), block("Request", record.request), block("Response", record.response)];
  }
}

const late = (record) => record.late || record.took > LATE;
const bad = (record) => late(record) || record.status >= 400;
