// Slash commands as data: flat list, search, and what is wrong with what was typed.

import { search } from "./fuzzy.js";

export const OPTION = { SUB: 1, GROUP: 2, STRING: 3, INTEGER: 4, BOOLEAN: 5, USER: 6, CHANNEL: 7, ROLE: 8, MENTIONABLE: 9, NUMBER: 10, FILE: 11 };
export const COMMAND = { SLASH: 1, USER: 2, MESSAGE: 3 };

/** Every command that can be run, one entry for each subcommand: { id, path, name, description, options }. */
export function flatten(commands) {
  const out = [];
  for (const command of commands) {
    if ((command.type ?? COMMAND.SLASH) === COMMAND.SLASH) descend(command, command, [], out);
  }
  return out.sort((one, other) => one.name.localeCompare(other.name));
}

function descend(command, node, path, out) {
  const options = node.options ?? [];
  const inner = options.filter((option) => option.type === OPTION.SUB || option.type === OPTION.GROUP);
  for (const each of inner) descend(command, each, [...path, each.name], out);
  if (inner.length) return;
  out.push({ id: command.id, path, name: [command.name, ...path].join(" "), description: node.description ?? "", options });
}

/** The commands that `typed` (what follows the slash) may mean, best first. */
export function find(typed, commands) {
  return search(typed, commands, (command) => [command.name, command.description]).slice(0, 60);
}

/** The command that a text such as "schedule add 9:00" begins with, and what follows; or null. */
export function recognise(typed, commands) {
  const fits = commands
    .filter(({ name }) => typed === name || typed.startsWith(`${name} `))
    .sort((one, other) => other.name.length - one.name.length)[0];
  return fits ? { command: fits, rest: typed.slice(fits.name.length).trim() } : null;
}

const number = (text) => (/^[-+]?\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(",", ".")) : NaN);

/** What Discord would say about an option's value, or "" when it may be sent. `value` is undefined when empty. */
export function problem(option, value) {
  if (value === undefined || value === "") return option.required ? "This option is required. Specify a value." : "";
  const { type, min_value: least, max_value: most, min_length: short, max_length: long } = option;
  if (option.choices?.length && !option.choices.some((choice) => choice.value === value)) return "Choose one of the values from the list.";
  if (type === OPTION.STRING) {
    if (short && value.length < short) return `Enter at least ${short} character${short === 1 ? "" : "s"}.`;
    if (long && value.length > long) return `Enter at most ${long} characters.`;
  }
  if (type === OPTION.INTEGER || type === OPTION.NUMBER) {
    if (typeof value !== "number" || Number.isNaN(value)) return "Enter a valid number.";
    if (type === OPTION.INTEGER && !Number.isInteger(value)) return "Enter a whole number.";
    if (least !== undefined && least !== null && value < least) return `Enter a number of at least ${least}.`;
    if (most !== undefined && most !== null && value > most) return `Enter a number of at most ${most}.`;
  }
  if (type === OPTION.BOOLEAN && typeof value !== "boolean") return "Choose True or False.";
  if (value === UNKNOWN) return { [OPTION.USER]: "Choose a member.", [OPTION.CHANNEL]: "Choose a channel.", [OPTION.ROLE]: "Choose a role." }[type] ?? "Choose from the list.";
  return "";
}

/** Stands for text that names nothing in the list. */
export const UNKNOWN = Symbol("unknown");

/** The value of typed text for an option that has no list: text or number; undefined when empty. */
export function typedValue(option, text) {
  if (text === "") return undefined;
  if (option.choices?.length) {
    const wanted = text.trim().toLowerCase();
    const choice = option.choices.find((each) => each.name.toLowerCase() === wanted || String(each.value).toLowerCase() === wanted);
    return choice ? choice.value : UNKNOWN;
  }
  if (option.type === OPTION.INTEGER || option.type === OPTION.NUMBER) return number(text);
  if (option.type === OPTION.BOOLEAN) return { true: true, false: false }[text.trim().toLowerCase()] ?? UNKNOWN;
  if ([OPTION.USER, OPTION.CHANNEL, OPTION.ROLE, OPTION.MENTIONABLE, OPTION.FILE].includes(option.type)) return UNKNOWN;
  return text;
}
