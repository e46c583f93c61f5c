// A slash command being filled in: its name, a chip for each option, and the list above.

import { OPTION, problem, typedValue, UNKNOWN } from "./commands.js";
import { freshId, h, put } from "./dom.js";
import { size } from "./embeds.js";
import { listed } from "./option_values.js";

const WAIT = 250; // milliseconds of quiet before the bot is asked for ideas

export class CommandBox {
  /**
   * `command` is an entry of `flatten`; `host` holds the chips. `ask(option, typed, others)` asks the bot,
   * `send(values, files)` runs the command, `leave(text)` goes back to plain text.
   */
  constructor(command, host, { state, suggestions, ask, send, leave }) {
    Object.assign(this, { command, host, state, suggestions, ask, send, leave });
    this.chips = new Map();
    this.asked = 0;
    this.error = h("p", { class: "command-error", role: "alert" });
    this.row = h("div", { class: "command-row" });
    this.name = h("span", { class: "command-name" }, `/${command.name}`);
    this.end = h("input", { class: "chip-end", "aria-label": "More options", autocomplete: "off", onkeydown: (event) => this.#endKey(event), oninput: () => this.#more(), onfocus: () => this.#more(), role: "combobox", "aria-expanded": "false", "aria-autocomplete": "list" });
    put(this.row, this.name, this.end);
    put(host, h("div", { class: "command-box", role: "group", "aria-label": `/${command.name}: ${command.description}` }, this.row, this.error));
    for (const option of command.options) if (option.required) this.#add(option);
  }

  /** Begins with the first option, or with ready values: { name: value } and the texts to show. */
  start(values = {}, rest = "") {
    for (const [name, value] of Object.entries(values)) {
      const option = this.command.options.find((each) => each.name === name);
      if (option) this.#set(this.#add(option), { value, title: this.#titleOf(option, value) });
    }
    const first = [...this.chips.values()][0];
    if (rest && first) first.input.value = rest;
    if (rest && first) this.#typed(first);
    const target = [...this.chips.values()].find((chip) => chip.value === undefined) ?? null;
    (target?.input ?? this.end).focus();
    if (!target) this.#more();
  }

  #titleOf(option, value) {
    return (listed(option, "", this.state) ?? []).find((item) => item.value === value)?.title ?? String(value);
  }

  #add(option) {
    if (this.chips.has(option.name)) return this.chips.get(option.name);
    const id = freshId("option");
    const input = h("input", {
      id, autocomplete: "off", spellcheck: "false", role: "combobox", "aria-expanded": "false", "aria-autocomplete": "list", type: "text",
      "aria-label": `${option.name}${option.required ? ", required" : ""}: ${option.description ?? ""}`,
      onfocus: () => this.#focused(chip), oninput: () => this.#typed(chip), onkeydown: (event) => this.#key(event, chip), onblur: () => this.#blurred(chip),
    });
    const element = h("label", { class: "chip", for: id }, h("span", { class: "chip-name" }, option.name), input);
    const chip = { option, element, input, value: undefined, chosen: false };
    if (option.type === OPTION.FILE) this.#fileChip(chip);
    this.chips.set(option.name, chip);
    this.end.before(element);
    this.#size(chip);
    return chip;
  }

  #fileChip(chip) {
    const chooser = h("input", { type: "file", hidden: true, onchange: () => {
      chip.file = chooser.files[0];
      if (chip.file) this.#set(chip, { value: chip.file.name, title: `${chip.file.name} (${size(chip.file.size)})` });
    } });
    chip.input.readOnly = true;
    chip.input.placeholder = "Choose a file";
    chip.input.addEventListener("click", () => chooser.click());
    chip.element.append(chooser);
  }

  #size(chip) {
    const shown = chip.input.value || chip.input.placeholder;
    chip.input.style.setProperty("width", `${Math.max(2, Math.min(60, [...shown].length + 1))}ch`);
    chip.element.classList.toggle("filled", chip.value !== undefined);
  }

  #set(chip, item) {
    chip.input.value = item.title;
    chip.value = item.value;
    chip.chosen = true;
    this.#check(chip);
    this.#size(chip);
  }

  #typed(chip) {
    chip.chosen = false;
    chip.value = typedValue(chip.option, chip.input.value);
    chip.element.classList.remove("wrong");
    put(this.error);
    this.#size(chip);
    this.#suggest(chip);
  }

  #focused(chip) {
    this.current = chip;
    this.#suggest(chip);
  }

  #blurred(chip) {
    // A name typed in full counts as chosen.
    if (!chip.chosen && chip.value === UNKNOWN) {
      const exact = (listed(chip.option, chip.input.value, this.state) ?? []).find((item) => item.title.replace(/^@/, "").toLowerCase() === chip.input.value.trim().replace(/^[@#]/, "").toLowerCase());
      if (exact) this.#set(chip, exact);
    }
    if (chip.input.value) this.#check(chip);
    if (this.current === chip) this.suggestions.hide();
  }

  #check(chip) {
    const wrong = problem(chip.option, chip.value);
    chip.element.classList.toggle("wrong", Boolean(wrong));
    chip.input.toggleAttribute("aria-invalid", Boolean(wrong));
    if (wrong) chip.input.setAttribute("aria-invalid", "true");
    return wrong;
  }

  #heading(chip) {
    return `${chip.option.name}  ${chip.option.description ?? ""}`;
  }

  #suggest(chip) {
    const { option } = chip;
    const heading = this.#heading(chip);
    if (option.autocomplete) return void this.#askBot(chip, heading);
    const items = listed(option, chip.chosen ? "" : chip.input.value.replace(/^[@#]/, ""), this.state);
    this.suggestions.show(chip.input, items ?? [], {
      heading,
      empty: items?.length === 0 ? "No matches" : "",
      active: Math.max(0, (items ?? []).findIndex((item) => item.value === chip.value)),
    });
  }

  #askBot(chip, heading) {
    const turn = ++this.asked;
    const typed = chip.input.value;
    if (!this.suggestions.open || this.suggestions.field !== chip.input) this.suggestions.show(chip.input, [], { heading, empty: "Loading options…" });
    clearTimeout(this.timer);
    this.timer = setTimeout(async () => {
      let items = [];
      let empty = "No options match your search";
      try {
        const choices = await this.ask(chip.option, typed, this.#values(chip));
        items = choices.map((choice) => ({ title: choice.name, value: choice.value }));
      } catch {
        empty = "Loading options failed";
      }
      if (turn !== this.asked || this.current !== chip || document.activeElement !== chip.input) return;
      this.suggestions.show(chip.input, items, { heading, empty: items.length ? "" : empty, active: items.length ? 0 : -1 });
    }, WAIT);
  }

  /** A press or key on the list. */
  picked(item) {
    if (item.option) {
      this.end.value = "";
      this.#add(item.option).input.focus();
      return;
    }
    this.asked++;
    clearTimeout(this.timer);
    this.#set(this.current, item);
    this.#next(this.current);
  }

  #next(chip) {
    const all = [...this.chips.values()];
    const empty = all.slice(all.indexOf(chip) + 1).find((each) => each.value === undefined) ?? all.find((each) => each.option.required && each.value === undefined);
    (empty?.input ?? this.end).focus();
  }

  #key(event, chip) {
    const { input } = chip;
    if (event.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      const free = chip.option.autocomplete || !listed(chip.option, "", this.state);
      // In a free field with nothing typed, or a value already chosen, Enter sends, as in Discord.
      if (!chip.chosen && this.suggestions.open && this.suggestions.items.length && !(free && input.value === "" && !chip.option.required)) {
        return this.picked(this.suggestions.items[Math.max(0, this.suggestions.active)]);
      }
      return this.submit();
    }
    if (event.key === "Tab" && !event.shiftKey && chip.chosen) {
      event.preventDefault();
      return this.#next(chip);
    }
    if (this.suggestions.key(event, { enter: false })) return;
    if (event.key === "Tab" && !event.shiftKey) {
      event.preventDefault();
      this.#next(chip);
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (this.suggestions.open) this.suggestions.hide();
      else this.leave("");
    } else if (event.key === "Backspace" && input.value === "") {
      event.preventDefault();
      this.#back(chip);
    } else if (event.key === "ArrowLeft" && input.selectionStart === 0 && input.selectionEnd === 0) this.#beside(chip, -1, event);
    else if (event.key === "ArrowRight" && input.selectionStart === input.value.length) this.#beside(chip, 1, event);
  }

  #beside(chip, step, event) {
    const all = [...this.chips.values()];
    const at = all.indexOf(chip) + step;
    const target = at === all.length ? this.end : all[at]?.input;
    if (!target) return;
    event.preventDefault();
    target.focus();
  }

  #back(chip) {
    const all = [...this.chips.values()];
    const before = all[all.indexOf(chip) - 1];
    if (!chip.option.required) {
      this.chips.delete(chip.option.name);
      chip.element.remove();
      (before?.input ?? this.end).focus();
    } else if (before) before.input.focus();
    else this.leave(`/${this.command.name}`);
  }

  #more() {
    this.current = null;
    const left = this.command.options.filter((option) => !this.chips.has(option.name));
    const typed = this.end.value.replace(/^\+/, "").trim().toLowerCase();
    const items = left.filter((option) => option.name.includes(typed)).map((option) => ({ title: option.name, description: option.description, option, group: "Options" }));
    this.suggestions.show(this.end, items, { heading: this.command.options.length ? "" : this.command.description, active: typed && items.length ? 0 : -1 });
    this.end.placeholder = left.length ? `+${left.length} optional` : "";
  }

  #endKey(event) {
    if (event.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      if (this.suggestions.active >= 0) this.picked(this.suggestions.items[this.suggestions.active]);
      else this.submit();
    } else if (event.key === "Tab" && this.suggestions.active < 0) {
      this.suggestions.hide();
    } else if (this.suggestions.key(event, { enter: false })) {
      // the list took it
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.leave("");
    } else if ((event.key === "Backspace" || event.key === "ArrowLeft") && this.end.value === "") {
      event.preventDefault();
      const last = [...this.chips.values()].at(-1);
      if (last) last.input.focus();
      else this.leave(event.key === "Backspace" ? `/${this.command.name}` : "");
    }
  }

  #values(except) {
    const out = {};
    for (const [name, chip] of this.chips) if (chip !== except && chip.value !== undefined && typeof chip.value !== "symbol") out[name] = chip.value;
    return out;
  }

  /** Sends the command, or says what is missing. */
  submit() {
    for (const chip of this.chips.values()) {
      this.#blurred(chip);
      const wrong = this.#check(chip);
      if (!wrong) continue;
      chip.input.focus();
      this.#suggest(chip);
      chip.element.classList.add("wrong");
      put(this.error, h("b", null, chip.option.name), ` ${wrong}`);
      return false;
    }
    this.suggestions.hide();
    const files = [...this.chips.values()].filter((chip) => chip.file).map((chip) => ({ name: chip.option.name, file: chip.file }));
    this.send(this.#values(), files);
    return true;
  }
}

/** What a command takes, for the list of commands. */
export function signature({ options }) {
  const shown = options.slice(0, 4);
  const rest = options.length - shown.length;
  return [...shown.map((option) => h("code", { class: option.required ? "" : "optional" }, option.name)), rest > 0 && h("code", { class: "optional" }, `+${rest}`)];
}
