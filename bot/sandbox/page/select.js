// A select as Discord has it: a field that opens a list, one or several to choose, some to search.

import { freshId, h, put } from "./dom.js";
import { search } from "./fuzzy.js";
import { icon } from "./icons.js";
import { float } from "./popover.js";

const STRING = 3;
const NAMES = { 3: "Make a selection", 5: "Select a user", 6: "Select a role", 7: "Select a user or role", 8: "Select a channel" };

/**
 * Makes a select. `options()` returns [{ value, label, description?, before? }]; `commit(values)` is
 * called when the choice is made. Returns { element, values() }.
 */
export function selectControl(component, { options, commit = () => {}, label }) {
  const least = component.min_values ?? 1;
  const most = Math.min(component.max_values ?? 1, 25);
  const several = most > 1;
  const searchable = component.type !== STRING;
  const preset = component.type === STRING
    ? (component.options ?? []).filter((option) => option.default).map((option) => option.value)
    : (component.default_values ?? []).map((each) => each.id);
  let chosen = [...preset];
  let close = null;

  const placeholder = component.placeholder || NAMES[component.type];
  const shown = h("span", { class: "select-value" });
  const field = h(
    "button",
    {
      type: "button", class: "select", disabled: component.disabled, role: "combobox", "aria-haspopup": "listbox",
      "aria-expanded": "false", dataset: { customId: component.custom_id ?? "" }, onclick: toggle,
      onkeydown: (event) => {
        if (["ArrowDown", "ArrowUp"].includes(event.key)) {
          event.preventDefault();
          if (!close) toggle();
        }
      },
    },
    shown,
    icon("down", 20),
  );
  display();

  function display() {
    const known = new Map(options().map((option) => [option.value, option]));
    const labels = chosen.map((value) => known.get(value)?.label ?? value);
    put(shown, labels.length ? labels.map((text) => h("span", { class: several ? "pill" : "" }, text)) : h("span", { class: "placeholder" }, placeholder));
    field.setAttribute("aria-label", `${label ?? placeholder}${labels.length ? `: ${labels.join(", ")}` : ""}`);
  }

  function toggle() {
    if (close) return close();
    const before = chosen.join("\n");
    const { element, start, id } = listbox();
    field.setAttribute("aria-expanded", "true");
    field.setAttribute("aria-controls", id);
    close = float(field, element, {
      focus: start,
      onClose: () => {
        close = null;
        field.setAttribute("aria-expanded", "false");
        field.removeAttribute("aria-controls");
        display();
        if (several && chosen.join("\n") !== before) finish(before);
      },
    });
  }

  function finish(before) {
    if (chosen.length < least) {
      chosen = before ? before.split("\n") : [];
      display();
    } else commit(chosen);
  }

  function choose(option) {
    if (several) {
      if (chosen.includes(option.value)) chosen = chosen.filter((value) => value !== option.value);
      else if (chosen.length < most) chosen = [...chosen, option.value];
      return;
    }
    const again = chosen.length === 1 && chosen[0] === option.value;
    chosen = again && least === 0 ? [] : [option.value];
    close?.();
    display();
    commit(chosen);
  }

  function listbox() {
    const id = freshId("list");
    const list = h("div", { class: "options", role: "listbox", id, tabindex: searchable ? "-1" : "0", "aria-label": placeholder, "aria-multiselectable": several ? "true" : undefined });
    const query = searchable && h("input", { type: "text", class: "options-search", placeholder: "Search", role: "combobox", "aria-label": `Search: ${placeholder}`, "aria-controls": id, "aria-expanded": "true", "aria-autocomplete": "list", autocomplete: "off" });
    const target = query || list;
    let rows = [];
    let active = 0;

    function fill() {
      const found = search(query ? query.value : "", options(), (option) => option.label);
      rows = found.slice(0, 100).map((option, index) => row(option, index));
      put(list, rows.length ? rows.map(({ element }) => element) : h("div", { class: "nothing", role: "option", "aria-disabled": "true" }, "Nothing here"));
      const first = rows.findIndex(({ option }) => chosen.includes(option.value));
      move(query?.value ? 0 : Math.max(0, first));
    }
    function row(option, index) {
      const on = chosen.includes(option.value);
      const element = h(
        "div",
        { class: "option", role: "option", id: freshId("option"), "aria-selected": String(on), onclick: () => pick(index), onpointermove: () => active !== index && move(index) },
        option.before,
        h("span", { class: "label" }, option.label, option.description && h("small", null, option.description)),
        several ? h("span", { class: "tick", "aria-hidden": "true" }, icon("check", 14)) : on && icon("check", 16),
      );
      return { option, element };
    }
    function move(index) {
      rows[active]?.element.classList.remove("active");
      active = index;
      const current = rows[active]?.element;
      current?.classList.add("active");
      current?.scrollIntoView({ block: "nearest" });
      if (current) target.setAttribute("aria-activedescendant", current.id);
      else target.removeAttribute("aria-activedescendant");
    }
    function pick(index) {
      if (!rows[index]) return;
      choose(rows[index].option);
      if (!several) return;
      for (const { option, element } of rows) element.setAttribute("aria-selected", String(chosen.includes(option.value)));
    }
    target.addEventListener("keydown", (event) => {
      const last = rows.length - 1;
      if (event.key === "ArrowDown") move(active >= last ? 0 : active + 1);
      else if (event.key === "ArrowUp") move(active <= 0 ? last : active - 1);
      else if (event.key === "Home" && !query) move(0);
      else if (event.key === "End" && !query) move(last);
      else if (event.key === "Enter" || (event.key === " " && !query)) pick(active);
      else if (event.key === "Tab") close?.();
      else if (!query && event.key.length === 1) {
        const next = rows.findIndex(({ option }) => option.label.toLowerCase().startsWith(event.key.toLowerCase()));
        if (next >= 0) move(next);
      } else return;
      if (event.key !== "Tab") event.preventDefault();
    });
    if (query) query.addEventListener("input", fill);
    fill();
    const foot = several && h("div", { class: "options-foot" }, `Choose ${least === most ? most : `${least} to ${most}`}`, h("button", { type: "button", class: "button primary small", onclick: () => close?.() }, "Done"));
    return { element: h("div", { class: "picker" }, query, list, foot), start: target, id };
  }

  return { element: field, values: () => chosen };
}

/** What a string select offers, in the shape that `selectControl` wants. */
export function stringOptions(component) {
  return (component.options ?? []).map((option) => ({
    value: option.value,
    label: option.label,
    description: option.description,
    before: option.emoji && h("span", { class: "emoji" }, option.emoji.id ? `:${option.emoji.name}:` : option.emoji.name),
  }));
}
