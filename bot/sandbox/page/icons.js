// Line icons on a 24 by 24 grid, drawn here so that the page needs nothing from elsewhere.

import { s } from "./dom.js";

const PATHS = {
  text: "M9 4 7 20M17 4l-2 16M4 9h17M3 15h17",
  announcement: "M4 10v4h3l9 5V5l-9 5H4ZM19 9a4 4 0 0 1 0 6",
  forum: "M4 5h12v8H9l-4 3v-3H4V5ZM19 9h1v8h-1v3l-4-3h-4",
  thread: "M5 4v8a3 3 0 0 0 3 3h11M15 11l4 4-4 4",
  lock: "M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3",
  home: "M4 11 12 4l8 7v9h-5v-6H9v6H4z",
  menu: "M4 6h16M4 12h16M4 18h16",
  close: "M6 6l12 12M18 6 6 18",
  more: "M5 11.6v.8M12 11.6v.8M19 11.6v.8",
  reply: "M10 6 4 12l6 6M4 12h9a7 7 0 0 1 7 7",
  react: "M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18ZM8.5 14.5a4.5 4.5 0 0 0 7 0M9 9.5h.01M15 9.5h.01",
  plus: "M12 5v14M5 12h14",
  send: "M4 4l17 8-17 8 3-8zM7 12h14",
  down: "M6 9l6 6 6-6",
  right: "M9 6l6 6-6 6",
  check: "M5 12l5 5 9-10",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5 19 19M19 5l-1.5 1.5M6.5 17.5 5 19",
  moon: "M20 14A8.5 8.5 0 0 1 10 4a8.5 8.5 0 1 0 10 10Z",
  tools: "M9 7 4 12l5 5M15 7l5 5-5 5",
  steps: "M4 6l2 2 3-4M4 16l2 2 3-4M13 6h7M13 17h7",
  people: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.5 3.5 0 0 1 0 6M18 14a6.5 6.5 0 0 1 3.5 6",
  eye: "M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12ZM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z",
  copy: "M9 9h11v11H9zM15 9V4H4v11h5",
  apps: "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z",
  file: "M6 3h8l5 5v13H6zM14 3v5h5",
  link: "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6",
  clock: "M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18ZM12 7v5l3 2",
  pin: "M9 4h6l-1 7 4 3v2H6v-2l4-3zM12 16v5",
  trash: "M5 7h14M10 4h4M7 7l1 13h8l1-13",
  warn: "M12 4 2.5 20h19zM12 10v4M12 17h.01",
};

/** Draws a named icon; it is decoration, so a screen reader passes over it. */
export function icon(name, size = 20) {
  return s(
    "svg",
    { class: "icon", viewBox: "0 0 24 24", width: size, height: size, "aria-hidden": "true", focusable: "false" },
    s("path", { d: PATHS[name] ?? PATHS.text }),
  );
}
