// Embeds, attachments and pictures.

import { h, safeUrl } from "./dom.js";
import { icon } from "./icons.js";
import { markdown, spoiler } from "./markdown_view.js";
import { headerTime } from "./moments.js";

const PICTURE = /^image\//;
const hex = (colour) => (Number.isInteger(colour) ? `#${(colour & 0xffffff).toString(16).padStart(6, "0")}` : null);

/** A CSS colour of Discord's integer, or null. */
export const colour = hex;

/** "12.3 KB". */
export function size(bytes) {
  const units = ["bytes", "KB", "MB", "GB"];
  let at = 0;
  let value = Number(bytes) || 0;
  while (value >= 1024 && at < units.length - 1) {
    value /= 1024;
    at++;
  }
  return `${at ? value.toFixed(1) : value} ${units[at]}`;
}

/**
 * A picture. Only the sandbox's own files are loaded: what lies elsewhere on the web is shown as its
 * description, because this page asks nobody outside this computer for anything.
 */
export function picture(media, alt, { className = "picture", names } = {}) {
  const description = alt || "Image";
  const url = local(media, names);
  if (!url) return h("span", { class: `${className} elsewhere`, role: "img", "aria-label": description }, icon("file", 28), h("span", null, description));
  const shown = h("img", { src: url, alt: alt ?? "", loading: "lazy", width: media.width, height: media.height });
  return h("button", { class: className, type: "button", "aria-label": `Open image: ${description}`, onclick: () => enlarge(url, description) }, shown);
}

/** The media's address, when it lies on this sandbox. */
function local(media, names) {
  const given = media?.url?.startsWith("attachment://")
    ? names?.attachment?.(media.url.slice("attachment://".length))?.url
    : (media?.url ?? media?.proxy_url);
  const url = given && safeUrl(given);
  return url && new URL(url).origin === location.origin ? url : null;
}

function enlarge(url, description) {
  const dialog = h(
    "dialog",
    { class: "lightbox", "aria-label": description, onclick: () => dialog.close(), onclose: () => dialog.remove() },
    h("img", { src: url, alt: description }),
    h("p", null, description),
    h("button", { type: "button", class: "plain", autofocus: true }, "Close"),
  );
  document.body.append(dialog);
  dialog.showModal();
}

/** A file that came with a message. */
export function attachment(file) {
  const hidden = file.filename?.startsWith("SPOILER_");
  const url = safeUrl(file.url);
  const shown = PICTURE.test(file.content_type ?? "") || /\.(png|jpe?g|gif|webp)$/i.test(file.filename ?? "")
    ? picture(file, file.description || file.filename)
    : fileCard(file.filename, file.size, url);
  return hidden ? spoiler(shown, "Spoiler attachment, press to show") : shown;
}

export function fileCard(name, bytes, url) {
  return h(
    "div",
    { class: "file" },
    icon("file", 30),
    h("div", null, url ? h("a", { href: url, download: name }, name) : name, bytes !== undefined && bytes !== null && h("small", null, size(bytes))),
  );
}

/** One embed. */
export function embed(data, names) {
  const url = data.url && safeUrl(data.url);
  const title = data.title && h("div", { class: "embed-title" }, markdown(data.title, names));
  return h(
    "article",
    { class: "embed", style: { "--accent": hex(data.color) ?? "var(--embed-edge)" }, "aria-label": data.title ?? "Embed" },
    h(
      "div",
      { class: "embed-body" },
      data.provider?.name && h("small", { class: "embed-provider" }, data.provider.name),
      data.author?.name && h("div", { class: "embed-author" }, data.author.name),
      title && (url ? h("a", { href: url, target: "_blank", rel: "noopener noreferrer nofollow" }, title) : title),
      data.description && markdown(data.description, names),
      data.fields?.length ? fields(data.fields, names) : null,
      data.image && picture(data.image, data.image.description ?? data.title ?? "", { className: "picture embed-image", names }),
      (data.footer?.text || data.timestamp) && footer(data),
    ),
    data.thumbnail && picture(data.thumbnail, data.thumbnail.description ?? "", { className: "picture embed-thumbnail", names }),
  );
}

function fields(list, names) {
  return h(
    "div",
    { class: "embed-fields" },
    list.map((field) =>
      h("div", { class: field.inline ? "inline" : "" }, h("div", { class: "embed-field-name" }, markdown(field.name, names)), markdown(field.value, names)),
    ),
  );
}

function footer(data) {
  const when = data.timestamp && new Date(data.timestamp);
  const text = [data.footer?.text, when && !Number.isNaN(when.getTime()) && headerTime(when)].filter(Boolean).join(" • ");
  return h("small", { class: "embed-footer" }, text);
}
