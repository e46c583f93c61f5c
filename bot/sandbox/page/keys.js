// Keys that work anywhere: Alt and a number for people, Alt and arrows for channels, letters for the box.

import { byId } from "./dom.js";
import { floating } from "./popover.js";

const TYPING = "input, textarea, select, dialog, [role=menu], [role=listbox]";

export function listenToKeys(app) {
  addEventListener("keydown", (event) => {
    if (press(app, event, Boolean(event.target.closest?.(TYPING)))) event.preventDefault();
  });
}

/** Returns whether the key was meant for the page as a whole. */
function press(app, event, typing) {
  const { key, altKey, ctrlKey, metaKey } = event;
  if (altKey && /^[1-9]$/.test(key)) {
    const person = app.state.people[Number(key) - 1];
    if (person) app.become(person.key);
    return true;
  }
  if (altKey && (key === "ArrowUp" || key === "ArrowDown")) {
    step(app, key === "ArrowUp" ? -1 : 1);
    return true;
  }
  if (typing || floating()) return false;
  if (key === "Escape") {
    if (app.panels.isOpen("nav")) app.panels.toggle("nav", false);
    else app.list.toEnd();
    return true;
  }
  // A letter goes into the message box, wherever the focus was.
  if (key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey) app.composer.focus();
  return false;
}

function step(app, by) {
  const ids = [...byId("channels").querySelectorAll("[data-channel]")].map((each) => each.dataset.channel);
  const next = ids[(ids.indexOf(app.state.channelId) + by + ids.length) % ids.length];
  if (next) app.open(next);
}
