// The one place that makes elements. Data only ever becomes text or an attribute, never markup.

const SVG = "http://www.w3.org/2000/svg";

function apply(element, attributes) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "style") for (const [key, v] of Object.entries(value)) element.style.setProperty(key, v);
    else if (name === "dataset") Object.assign(element.dataset, value);
    else if (name === "value") element.value = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
}

function fill(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === undefined || child === null || child === false || child === "") continue;
    element.append(child instanceof Node ? child : String(child));
  }
  return element;
}

/** Makes an element: h("button", { class: "x", onclick: press }, "Press"). */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  apply(element, attributes);
  return fill(element, children);
}

/** Makes an SVG element. */
export function s(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  apply(element, attributes);
  return fill(element, children);
}

/** Replaces all that an element holds. */
export function put(element, ...children) {
  element.replaceChildren();
  return fill(element, children);
}

export const byId = (id) => document.getElementById(id);

let counter = 0;
/** Makes an id that no other element has. */
export const freshId = (prefix) => `${prefix}-${++counter}`;

/** Allows only addresses that open a page; a javascript: link must never be one. */
export function safeUrl(url) {
  try {
    const parsed = new URL(url, location.href);
    return ["http:", "https:"].includes(parsed.protocol) ? parsed.href : null;
  } catch {
    return null;
  }
}

let speaker;
/** Lets a screen reader say a sentence without moving the focus. */
export function announce(text) {
  speaker ??= byId("announcer");
  speaker.append(h("p", null, text));
  while (speaker.childElementCount > 5) speaker.firstElementChild.remove();
}
