// Times as Discord writes them, in the reader's own zone and language.

const format = (options) => new Intl.DateTimeFormat(undefined, options);
const STYLES = {
  t: format({ timeStyle: "short" }),
  T: format({ timeStyle: "medium" }),
  d: format({ dateStyle: "short" }),
  D: format({ dateStyle: "long" }),
  f: format({ dateStyle: "long", timeStyle: "short" }),
  F: format({ dateStyle: "full", timeStyle: "short" }),
  s: format({ dateStyle: "short", timeStyle: "short" }),
  S: format({ dateStyle: "short", timeStyle: "medium" }),
};
const DAY_LINE = format({ dateStyle: "long" });
const RELATIVE = new Intl.RelativeTimeFormat(undefined, { numeric: "auto" });
const UNITS = [["year", 31557600], ["month", 2629800], ["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]];

let offset = 0;
/** Tells the page by how many milliseconds the bot's clock is ahead of this computer's. */
export function setClockOffset(milliseconds) {
  offset = milliseconds;
  refreshRelative();
}
/** The bot's present, in milliseconds since 1970. */
export const now = () => Date.now() + offset;

/** "in 3 hours", "2 days ago"; `milliseconds` since 1970. */
export function relative(milliseconds) {
  const seconds = Math.round((milliseconds - now()) / 1000);
  const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? UNITS.at(-1);
  return RELATIVE.format(Math.round(seconds / length), unit);
}

/** What `<t:seconds:style>` reads as. */
export function written(seconds, style = "f") {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return "Invalid date";
  return style === "R" ? relative(date.getTime()) : (STYLES[style] ?? STYLES.f).format(date);
}

export const dayKey = (date) => `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
export const dayLine = (date) => DAY_LINE.format(date);
export const shortTime = (date) => STYLES.t.format(date);
export const fullTime = (date) => STYLES.F.format(date);

/** The time in a message's header: today's alone, an older one with its date. */
export function headerTime(date) {
  const today = new Date(now());
  const yesterday = new Date(now() - 86_400_000);
  if (dayKey(date) === dayKey(today)) return shortTime(date);
  if (dayKey(date) === dayKey(yesterday)) return `Yesterday at ${shortTime(date)}`;
  return STYLES.s.format(date);
}

/** Rewrites every relative time on the page. */
export function refreshRelative() {
  for (const element of document.querySelectorAll("time[data-relative]")) {
    const text = relative(Number(element.dataset.relative));
    if (element.textContent !== text) element.textContent = text;
  }
}
