// What can be opened beside the messages: the channels on a phone, the first steps, the drawer.

import { byId, put } from "./dom.js";
import { icon } from "./icons.js";

const ICONS = { nav: "menu", side: "steps", drawer: "tools" };

export class Panels {
  #wide = matchMedia("(min-width: 1100px)");
  #widest = matchMedia("(min-width: 1600px)");

  /** `drawer` is the builder's; `traffic()` reads what went over the wire before it was opened. */
  constructor(drawer, traffic) {
    Object.assign(this, { drawer, traffic });
    for (const [name, drawn] of Object.entries(ICONS)) {
      put(byId(`toggle-${name}`), icon(drawn, 22));
      byId(`toggle-${name}`).addEventListener("click", () => this.toggle(name));
    }
    byId("shade").addEventListener("click", () => this.showMessages());
    this.toggle("side", this.#wide.matches);
  }

  isOpen(name) {
    return document.body.classList.contains(`${name}-open`);
  }

  /** Closes what lies over the messages where there is no room beside them. */
  showMessages() {
    this.toggle("nav", false);
    if (!this.#wide.matches) this.toggle("side", false);
  }

  /** Opens or closes "nav", "side" or "drawer". */
  toggle(name, open = !this.isOpen(name)) {
    const button = byId(`toggle-${name}`);
    document.body.classList.toggle(`${name}-open`, open);
    button.setAttribute("aria-expanded", String(open));
    if (name === "nav") return;
    const panel = byId(name);
    if (!open && panel.contains(document.activeElement)) button.focus();
    panel.hidden = !open;
    if (!open) return;
    if (name === "drawer") this.drawer.opened(this.traffic());
    const other = name === "drawer" ? "side" : "drawer";
    if (!this.#widest.matches && this.isOpen(other)) this.toggle(other, false); // no room for both
  }
}
