// Message components: containers, sections, buttons, selects, in Discord's two generations.

import { h, safeUrl } from "./dom.js";
import { attachment, colour, fileCard, picture } from "./embeds.js";
import { icon } from "./icons.js";
import { markdown, spoiler } from "./markdown_view.js";
import { selectControl } from "./select.js";

export const KIND = {
  ROW: 1, BUTTON: 2, STRING_SELECT: 3, TEXT_INPUT: 4, USER_SELECT: 5, ROLE_SELECT: 6, MENTIONABLE_SELECT: 7,
  CHANNEL_SELECT: 8, SECTION: 9, TEXT: 10, THUMBNAIL: 11, GALLERY: 12, FILE: 13, SEPARATOR: 14, CONTAINER: 17,
  LABEL: 18, FILE_UPLOAD: 19, RADIO_GROUP: 21, CHECKBOX_GROUP: 22, CHECKBOX: 23,
};
const STYLES = { 1: "primary", 2: "secondary", 3: "success", 4: "danger", 5: "link", 6: "primary" };

/**
 * Draws a message's components.
 * `context`: { names, press(custom_id), choose(custom_id, values), options(component) }.
 */
export function components(list, context) {
  return list.map((component) => draw(component, context));
}

function draw(component, context) {
  const drawer = DRAW[component.type];
  if (!drawer) return h("div", { class: "unsupported" }, `A component of type ${component.type} cannot be shown here.`);
  return drawer(component, context);
}

const DRAW = {
  [KIND.ROW]: (component, context) => h("div", { class: "row" }, components(component.components, context)),
  [KIND.BUTTON]: button,
  [KIND.STRING_SELECT]: select,
  [KIND.USER_SELECT]: select,
  [KIND.ROLE_SELECT]: select,
  [KIND.MENTIONABLE_SELECT]: select,
  [KIND.CHANNEL_SELECT]: select,
  [KIND.SECTION]: section,
  [KIND.TEXT]: (component, { names }) => markdown(component.content, names),
  [KIND.THUMBNAIL]: (component, context) => media(component, context, "picture thumbnail"),
  [KIND.GALLERY]: gallery,
  [KIND.FILE]: file,
  [KIND.SEPARATOR]: (component) =>
    h("hr", { class: `separator ${component.spacing === 2 ? "large" : ""} ${component.divider === false ? "bare" : ""}` }),
  [KIND.CONTAINER]: container,
};

function container(component, context) {
  const accent = colour(component.accent_color);
  const box = h(
    "div",
    { class: accent ? "container accented" : "container", style: accent ? { "--accent": accent } : {} },
    components(component.components, context),
  );
  return component.spoiler ? spoiler(box) : box;
}

function section(component, context) {
  return h(
    "div",
    { class: "section" },
    h("div", { class: "section-text" }, components(component.components, context)),
    component.accessory && h("div", { class: "accessory" }, draw(component.accessory, context)),
  );
}

function media(item, { names }, className) {
  const shown = picture(item.media, item.description, { className, names });
  return item.spoiler ? spoiler(shown, "Spoiler image, press to show") : shown;
}

function gallery(component, context) {
  return h(
    "div",
    { class: `gallery of-${Math.min(component.items.length, 5)}` },
    component.items.map((item) => media(item, context, "picture")),
  );
}

function file(component, { names }) {
  const name = component.file?.url?.replace(/^attachment:\/\//, "") ?? "";
  const known = names.attachment?.(name);
  const shown = known ? attachment(known) : fileCard(component.name ?? name.split("/").at(-1), component.size, safeUrl(component.file?.url ?? ""));
  return component.spoiler ? spoiler(shown, "Spoiler file, press to show") : shown;
}

/** An emoji as components carry it: Unicode, or the name of a server's own. */
export function emojiText(emoji) {
  return emoji ? (emoji.id ? `:${emoji.name}:` : emoji.name) : "";
}

function button(component, context) {
  const style = STYLES[component.style] ?? "secondary";
  const emoji = component.emoji && h("span", { class: "emoji", "aria-hidden": component.label ? "true" : undefined }, emojiText(component.emoji));
  const inside = [emoji, component.label && h("span", null, component.label)];
  if (component.style === 5) {
    const href = component.disabled ? null : safeUrl(component.url ?? "");
    return h("a", { class: `button ${style}`, href, target: "_blank", rel: "noopener noreferrer nofollow", "aria-disabled": href ? undefined : "true" }, inside, icon("link", 16));
  }
  return h(
    "button",
    {
      type: "button", class: `button ${style}`, disabled: component.disabled, dataset: { customId: component.custom_id ?? "" },
      onclick: () => context.press(component.custom_id),
    },
    inside,
  );
}

function select(component, context) {
  return selectControl(component, {
    options: () => context.options(component),
    commit: (values) => context.choose(component.custom_id, values),
  }).element;
}
