// The forms that an app opens.

import { avatar } from "./avatars.js";
import { KIND } from "./components.js";
import { freshId, h, put } from "./dom.js";
import { markdown } from "./markdown_view.js";
import { selectControl, stringOptions } from "./select.js";

/**
 * Opens a modal. `data` is { title, custom_id, components }. `send(values, files)` submits: values by
 * custom_id, files by custom_id; it resolves when the app took it. `options(component)` fills selects.
 */
export function openModal(data, { bot, botName, names, options, send, gone = () => {} }) {
  const fields = [];
  const context = { names, options, fields };
  const titleId = freshId("title");
  const status = h("p", { class: "modal-error", role: "alert" });
  const submit = h("button", { type: "submit", class: "button primary" }, "Submit");
  const form = h(
    "form",
    { method: "dialog", novalidate: true, onsubmit: (event) => {
      event.preventDefault();
      deliver();
    } },
    h("header", null, avatar(bot, 32), h("h2", { id: titleId }, data.title), h("button", { type: "button", class: "plain", "aria-label": "Close", onclick: () => dialog.close() }, "✕")),
    h("p", { class: "modal-note" }, `This form will be submitted to ${botName}. Do not share passwords or other sensitive information.`),
    h("div", { class: "modal-fields" }, data.components.map((component) => part(component, context))),
    status,
    h("footer", null, h("button", { type: "button", class: "button quiet", onclick: () => dialog.close() }, "Cancel"), submit),
  );
  const dialog = h("dialog", { class: "modal", "aria-labelledby": titleId, onclose: () => {
    dialog.remove();
    gone();
  } }, form);
  document.body.append(dialog);
  dialog.showModal();
  (dialog.querySelector("textarea, input:not([type=hidden]), .modal-fields button") ?? submit).focus();

  async function deliver() {
    let first = null;
    for (const field of fields) {
      const wrong = field.problem();
      put(field.error, wrong);
      field.element.classList.toggle("wrong", Boolean(wrong));
      if (wrong) first ??= field;
    }
    if (first) return first.focus();
    submit.disabled = true;
    submit.classList.add("busy");
    put(status);
    try {
      const values = Object.fromEntries(fields.map((field) => [field.id, field.value()]));
      await send(values, fields.filter((field) => field.files).map((field) => ({ name: field.id, files: field.files() })));
      dialog.close();
    } catch (error) {
      put(status, error.message || "Something went wrong. Try again.");
      submit.disabled = false;
      submit.classList.remove("busy");
    }
  }
  return { close: () => dialog.close(), fail: (text) => put(status, text) };
}

function part(component, context) {
  if (component.type === KIND.TEXT) return h("div", { class: "modal-text" }, markdown(component.content, context.names));
  if (component.type === KIND.ROW) return component.components.map((inner) => field(inner, inner.label, inner.description, context));
  if (component.type === KIND.LABEL) return field(component.component, component.label, component.description, context);
  return h("div", { class: "unsupported" }, `A component of type ${component.type} cannot be shown here.`);
}

function field(component, label, description, context) {
  const make = INPUTS[component.type];
  if (!make) return h("div", { class: "unsupported" }, `An input of type ${component.type} cannot be shown here.`);
  const ids = { input: freshId("input"), label: freshId("label"), error: freshId("error"), description: freshId("about") };
  const control = make(component, { ...context, label, ids });
  const error = h("small", { class: "field-error", id: ids.error });
  const needed = control.required;
  const head = h(control.group ? "span" : "label", { class: "field-label", id: ids.label, for: control.group ? undefined : ids.input }, label, needed && h("span", { class: "needed", title: "Required" }, " *"));
  const element = h("div", { class: "field", role: control.group ? "group" : undefined, "aria-labelledby": control.group ? ids.label : undefined }, head, description && h("small", { id: ids.description }, description), control.element, control.count, error);
  const target = control.target ?? control.element;
  target.setAttribute("aria-describedby", [description && ids.description, ids.error].filter(Boolean).join(" "));
  context.fields.push({ ...control, id: component.custom_id, error, element, focus: () => target.focus() });
  return element;
}

const missing = "This field is required.";

const INPUTS = {
  [KIND.TEXT_INPUT](component, { ids }) {
    const long = component.style === 2;
    const required = component.required !== false;
    const most = component.max_length ?? 4000;
    const count = h("small", { class: "field-count", "aria-hidden": "true" });
    const input = h(long ? "textarea" : "input", {
      id: ids.input, type: long ? undefined : "text", rows: long ? 4 : undefined, maxlength: most, dir: "auto",
      placeholder: component.placeholder, required, value: component.value ?? "", dataset: { customId: component.custom_id }, oninput: tell,
    });
    function tell() {
      put(count, component.max_length ? `${input.value.length}/${most}` : "");
    }
    tell();
    return {
      element: input, required, count,
      value: () => input.value,
      problem: () => {
        const least = component.min_length ?? 0;
        if (required && !input.value.trim()) return missing;
        return input.value && input.value.length < least ? `Enter at least ${least} characters.` : "";
      },
    };
  },
  [KIND.STRING_SELECT]: (component, context) => choosing(component, context, () => stringOptions(component)),
  [KIND.USER_SELECT]: (component, context) => choosing(component, context, () => context.options(component)),
  [KIND.ROLE_SELECT]: (component, context) => choosing(component, context, () => context.options(component)),
  [KIND.MENTIONABLE_SELECT]: (component, context) => choosing(component, context, () => context.options(component)),
  [KIND.CHANNEL_SELECT]: (component, context) => choosing(component, context, () => context.options(component)),
  [KIND.FILE_UPLOAD](component, { ids }) {
    const least = component.required === false ? 0 : (component.min_values ?? 1);
    const input = h("input", { id: ids.input, type: "file", multiple: (component.max_values ?? 1) > 1, dataset: { customId: component.custom_id } });
    return {
      element: input, required: least > 0, value: () => [], files: () => [...input.files],
      problem: () => (input.files.length < least ? missing : input.files.length > (component.max_values ?? 1) ? `At most ${component.max_values ?? 1} files.` : ""),
    };
  },
  [KIND.RADIO_GROUP]: (component, context) => boxes(component, context, "radio"),
  [KIND.CHECKBOX_GROUP]: (component, context) => boxes(component, context, "checkbox"),
  [KIND.CHECKBOX](component, { ids }) {
    const input = h("input", { id: ids.input, type: "checkbox", checked: component.default, dataset: { customId: component.custom_id } });
    return { element: input, required: false, value: () => input.checked, problem: () => "" };
  },
};

function choosing(component, { label, ids }, options) {
  const required = component.required !== false && (component.min_values ?? 1) > 0;
  const control = selectControl({ ...component, min_values: required ? component.min_values : 0 }, { options, label });
  control.element.id = ids.input;
  return { element: control.element, required, value: control.values, problem: () => (required && !control.values().length ? missing : "") };
}

function boxes(component, { ids }, type) {
  const required = component.required !== false && (type === "radio" || (component.min_values ?? 1) > 0);
  const name = freshId("group");
  const inputs = (component.options ?? []).map((option) => h("input", { type, name, value: option.value, checked: option.default, dataset: { customId: component.custom_id } }));
  const list = h("div", { class: "choices", role: type === "radio" ? "radiogroup" : undefined, "aria-labelledby": type === "radio" ? ids.label : undefined }, inputs.map((input, index) => {
    const option = component.options[index];
    return h("label", null, input, h("span", null, option.label, option.description && h("small", null, option.description)));
  }));
  const values = () => inputs.filter((input) => input.checked).map((input) => input.value);
  return {
    element: list, target: inputs[0], group: true, required,
    value: () => (type === "radio" ? (values()[0] ?? null) : values()),
    problem: () => {
      const { length } = values();
      if (required && !length) return missing;
      if (type === "checkbox" && length && length < (component.min_values ?? 0)) return `Choose at least ${component.min_values}.`;
      return type === "checkbox" && component.max_values && length > component.max_values ? `Choose at most ${component.max_values}.` : "";
    },
  };
}
