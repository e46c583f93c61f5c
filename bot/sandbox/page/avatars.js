// Faces drawn from a name and an id, so that no picture has to be fetched.

import { s } from "./dom.js";

const COLOURS = ["#5865f2", "#3ba55c", "#c27c0e", "#d83c3e", "#8f4fd0", "#0f8a8a", "#c2478f", "#4f6bb5"];

function number(text) {
  let sum = 0;
  for (const letter of String(text)) sum = (sum * 31 + letter.codePointAt(0)) >>> 0;
  return sum;
}

export const colourOf = (user) => COLOURS[number(user.id ?? user.name ?? "") % COLOURS.length];

/** The first letters of the first two words. */
export function initials(name) {
  const words = String(name ?? "?").match(/[\p{L}\p{N}]+/gu) ?? ["?"];
  return words.slice(0, 2).map((word) => [...word][0]).join("").toUpperCase();
}

/** Draws a round face, `size` pixels wide; an app gets a small antenna in place of initials. */
export function avatar(user, size = 40) {
  const face = s("svg", {
    class: "avatar", viewBox: "0 0 40 40", width: size, height: size, "aria-hidden": "true", focusable: "false",
  });
  face.append(s("circle", { cx: 20, cy: 20, r: 20, fill: colourOf(user) }));
  if (user.bot) {
    face.append(
      s("path", { d: "M20 9v4", stroke: "#fff", "stroke-width": 2.4, "stroke-linecap": "round" }),
      s("circle", { cx: 20, cy: 8, r: 2.2, fill: "#fff" }),
      s("rect", { x: 10, y: 13, width: 20, height: 15, rx: 6, fill: "#fff" }),
      s("circle", { cx: 16, cy: 20, r: 2, fill: colourOf(user) }),
      s("circle", { cx: 24, cy: 20, r: 2, fill: colourOf(user) }),
      s("path", { d: "M17 24.5h6", stroke: colourOf(user), "stroke-width": 1.6, "stroke-linecap": "round" }),
    );
  } else {
    face.append(s("text", {
      x: 20, y: 25.5, "text-anchor": "middle", fill: "#fff", "font-size": 15, "font-weight": 600,
    }, initials(nameOf(user))));
  }
  return face;
}

/** The name that others read. */
export const nameOf = (user, member) => member?.nick ?? user?.global_name ?? user?.username ?? "Unknown";
