// The list above the message box: commands, choices, people. The box keeps the focus.

import { freshId, h, put } from "./dom.js";

export class Suggestions {
  items = [];
  active = -1;

  /** `host` holds the list; `pick(item)` is called on Enter, Tab or a press. */
  constructor(host, pick) {
    this.host = host;
    this.pick = pick;
    this.id = freshId("suggestions");
    this.box = h("div", { class: "suggestions", hidden: true, onmousedown: (event) => event.preventDefault() }); // the field keeps the focus
    host.append(this.box);
  }

  get open() {
    return !this.box.hidden;
  }

  /**
   * Shows items: { title, description?, before?, after?, group?, data }. `heading` stands above them,
   * `empty` in their place when there are none. `field` is the input that keeps the focus.
   */
  show(field, items, { heading = "", empty = "", active = 0 } = {}) {
    if (this.field !== field) this.#unlink();
    this.field = field;
    this.items = items;
    this.rows = items.map((item, index) => this.#row(item, index));
    const list = h("div", { role: "listbox", id: this.id, tabindex: "0", "aria-label": heading || "Suggestions" }, this.#grouped());
    put(
      this.box,
      heading && h("div", { class: "suggestions-heading" }, heading),
      items.length ? list : empty && h("div", { class: "nothing", role: "status" }, empty),
    );
    this.box.hidden = !items.length && !empty && !heading;
    if (items.length) field.setAttribute("aria-controls", this.id);
    else field.removeAttribute("aria-controls");
    if (field.getAttribute("role") === "combobox") field.setAttribute("aria-expanded", String(items.length > 0));
    this.active = -1;
    this.move(items.length ? active : -1);
  }

  hide() {
    if (this.box.hidden) return;
    this.box.hidden = true;
    put(this.box);
    this.items = [];
    this.active = -1;
    this.#unlink();
  }

  /** The field leads to no list any more. */
  #unlink() {
    this.field?.removeAttribute("aria-activedescendant");
    this.field?.removeAttribute("aria-controls");
    if (this.field?.getAttribute("role") === "combobox") this.field.setAttribute("aria-expanded", "false");
  }

  /** Handles arrows, Enter, Tab and Escape; returns whether it did. */
  key(event, { enter = true } = {}) {
    if (!this.open || !this.items.length) return false;
    const last = this.items.length - 1;
    if (event.key === "ArrowDown") this.move(this.active >= last ? 0 : this.active + 1);
    else if (event.key === "ArrowUp") this.move(this.active <= 0 ? last : this.active - 1);
    else if ((event.key === "Enter" && enter) || (event.key === "Tab" && !event.shiftKey)) {
      if (this.active < 0) return false;
      this.pick(this.items[this.active], event.key);
    } else return false;
    event.preventDefault();
    return true;
  }

  move(index) {
    this.rows[this.active]?.classList.remove("active");
    this.rows[this.active]?.setAttribute("aria-selected", "false");
    this.active = index;
    const row = this.rows[index];
    if (!row) return this.field.removeAttribute("aria-activedescendant");
    row.classList.add("active");
    row.setAttribute("aria-selected", "true");
    row.scrollIntoView({ block: "nearest" });
    this.field.setAttribute("aria-activedescendant", row.id);
  }

  #grouped() {
    const out = [];
    let group;
    this.items.forEach((item, index) => {
      if (item.group && item.group !== group) {
        group = item.group;
        out.push(h("div", { class: "suggestions-group", role: "presentation" }, group));
      }
      out.push(this.rows[index]);
    });
    return out;
  }

  #row(item, index) {
    return h(
      "div",
      {
        class: "suggestion", role: "option", id: freshId("suggestion"), "aria-selected": "false",
        onclick: () => this.pick(item, "click"),
        onpointermove: () => this.active !== index && this.move(index),
      },
      item.before,
      h("span", { class: "label" }, h("span", { class: "title" }, item.title), item.description && h("small", null, item.description)),
      item.after && h("span", { class: "after" }, item.after),
    );
  }
}
