// The message box: plain text with mentions, files and replies, and slash commands.

import { avatar } from "./avatars.js";
import { CommandBox, signature } from "./command_box.js";
import { find, flatten, recognise } from "./commands.js";
import { h, put } from "./dom.js";
import { size } from "./embeds.js";
import { icon } from "./icons.js";
import { channelItem, channels, people, roleItem, roles, userItem } from "./option_values.js";
import { search } from "./fuzzy.js";
import { closeAll, float } from "./popover.js";
import { emojiGrid } from "./emoji.js";
import { Suggestions } from "./suggestions.js";

const TYPING_EVERY = 8000; // milliseconds
const LONGEST = 2000;

export class Composer {
  commands = [];
  files = [];
  replyTo = null;
  #typedAt = 0;
  #mentions = new Map(); // what is shown -> what is sent

  /** `act`: { say, run, ask, typing, commands, editLast }. */
  constructor(host, state, act) {
    this.state = state;
    this.act = act;
    this.host = host;
    this.suggestions = new Suggestions(h("div", { class: "suggestions-place" }), (item, key) => this.#picked(item, key));
    this.banner = h("div", { class: "composer-banner", hidden: true });
    this.tray = h("div", { class: "composer-files", hidden: true });
    this.field = h("textarea", {
      id: "composer", rows: 1, maxlength: 4000, "aria-autocomplete": "list", dir: "auto", autocomplete: "off",
      oninput: () => this.#typed(), onkeydown: (event) => this.#key(event), onpaste: (event) => this.#paste(event), onclick: () => this.#suggest(),
      onblur: () => this.suggestions.hide(), onfocus: () => this.#suggest(),
    });
    this.place = h("div", { class: "composer-place" }, this.field);
    this.chooser = h("input", { type: "file", multiple: true, hidden: true, "aria-hidden": "true", tabindex: "-1", onchange: () => this.#attach([...this.chooser.files]) });
    this.count = h("span", { class: "composer-count", "aria-live": "polite" });
    this.plus = h("button", { type: "button", class: "plain", "aria-label": "Attach a file", onclick: () => this.chooser.click() }, icon("plus", 22));
    this.smile = h("button", { type: "button", class: "plain", "aria-label": "Insert an emoji", onclick: () => this.#emoji() }, icon("react", 22));
    this.sendButton = h("button", { type: "button", class: "plain send", "aria-label": "Send", onclick: () => this.#submit() }, icon("send", 20));
    this.bar = h("div", { class: "composer-bar" }, this.plus, this.place, this.count, this.smile, this.sendButton, this.chooser);
    put(host, this.suggestions.host, this.banner, h("div", { class: "composer" }, this.tray, this.bar));
    host.addEventListener("dragover", (event) => event.preventDefault());
    host.addEventListener("drop", (event) => {
      event.preventDefault();
      this.#attach([...event.dataTransfer.files]);
    });
  }

  /** Goes to another channel, or takes in that something about it changed. */
  async show({ keep = false } = {}) {
    const { channel } = this.state;
    if (!keep) {
      this.plain("");
      this.reply(null);
      this.#attach([], true);
    }
    const writable = this.state.mayWrite();
    const forum = channel.type === 15;
    this.host.hidden = forum;
    this.field.disabled = !writable;
    for (const button of [this.plus, this.smile, this.sendButton]) button.disabled = !writable;
    const where = channel.type === 1 ? `@${this.state.title(channel)}` : `#${channel.name}`;
    this.field.placeholder = writable ? `Message ${where}` : "You do not have permission to send messages in this channel.";
    this.field.setAttribute("aria-label", this.field.placeholder);
    if (!forum) await this.refreshCommands();
  }

  async refreshCommands() {
    const { channelId } = this.state;
    const all = await this.act.commands().catch(() => []);
    if (channelId !== this.state.channelId) return;
    this.all = all;
    this.commands = flatten(all);
    if (document.activeElement === this.field) this.#suggest();
  }

  focus() {
    (this.box ? this.place.querySelector("input") : this.field).focus();
  }

  /** Back to plain text. */
  plain(text, focus = false) {
    this.box = null;
    this.suggestions.hide();
    if (this.field.parentNode !== this.place) put(this.place, this.field);
    this.field.value = text;
    this.#grow();
    if (focus) {
      this.field.focus();
      this.#suggest();
    }
  }

  /** Answers a message, or nothing when null. */
  reply(message) {
    this.replyTo = message;
    this.ping = true;
    this.banner.hidden = !message;
    if (!message) return put(this.banner);
    const mute = h("button", { type: "button", class: "link", "aria-pressed": "true", onclick: () => {
      this.ping = !this.ping;
      mute.setAttribute("aria-pressed", String(this.ping));
      put(mute, `@ ${this.ping ? "ON" : "OFF"}`);
    } }, "@ ON");
    put(this.banner, h("span", null, "Replying to ", h("b", null, this.state.displayName(message.author))), mute,
      h("button", { type: "button", class: "plain", "aria-label": "Do not reply", onclick: () => this.reply(null) }, icon("close", 16)));
    this.focus();
  }

  /** Begins a command, with values filled in already. */
  begin(command, values = {}, rest = "") {
    this.field.value = "";
    this.box = new CommandBox(command, this.place, {
      state: this.state,
      suggestions: this.suggestions,
      ask: (option, typed, others) => this.act.ask(command, option, typed, others),
      send: (given, files) => {
        this.plain("", true);
        this.act.run(command, given, files);
      },
      leave: (text) => this.plain(text, true),
    });
    this.box.start(values, rest);
  }

  /** Writes text into the box as if typed. */
  insert(text) {
    if (this.box) return;
    this.field.focus();
    this.field.setRangeText(text, this.field.selectionStart, this.field.selectionEnd, "end");
    this.#typed();
  }

  /** Mentions somebody at the end of the text. */
  mention(user) {
    const shown = `@${this.state.displayName(user)}`;
    this.#mentions.set(shown, `<@${user.id}>`);
    this.insert(`${shown} `);
  }

  openCommand(name) {
    const command = this.commands.find((each) => each.name === name);
    if (command) this.begin(command);
    else this.plain(`/${name}`, true);
  }

  #grow() {
    this.field.style.setProperty("height", "auto");
    this.field.style.setProperty("height", `${Math.min(this.field.scrollHeight, innerHeight * 0.4)}px`);
    const left = LONGEST - [...this.field.value].length;
    put(this.count, left < 200 ? String(left) : "");
    this.count.classList.toggle("over", left < 0);
    this.sendButton.classList.toggle("ready", this.field.value.trim() !== "" || this.files.length > 0);
  }

  #typed() {
    this.#grow();
    this.#suggest();
    if (this.field.value && !this.field.value.startsWith("/") && Date.now() - this.#typedAt > TYPING_EVERY) {
      this.#typedAt = Date.now();
      this.act.typing();
    }
  }

  /** The word being typed after "@" or "#", as { sign, word, from }; null elsewhere. */
  #word() {
    const until = this.field.value.slice(0, this.field.selectionStart);
    const match = /(?:^|\s)([@#])([^\s@#][^@#\n]{0,30}|)$/.exec(until);
    return match && { sign: match[1], word: match[2], from: until.length - match[2].length - 1 };
  }

  #suggest() {
    if (this.box || document.activeElement !== this.field) return;
    const { value } = this.field;
    if (/^\/[^\n]*$/.test(value)) return this.#suggestCommands(value.slice(1));
    const at = this.#word();
    if (!at) return this.suggestions.hide();
    const all = at.sign === "#"
      ? channels(this.state).map((channel) => ({ ...channelItem(channel), send: `<#${channel.id}>`, show: `#${channel.name}` }))
      : [
          ...people(this.state).map((user) => ({ ...userItem(this.state, user), send: `<@${user.id}>`, show: `@${this.state.displayName(user)}` })),
          ...roles(this.state).filter((role) => role.mentionable && role.id !== this.state.guildId).map((role) => ({ ...roleItem(role), send: `<@&${role.id}>`, show: `@${role.name}` })),
        ];
    const found = search(at.word, all, (item) => [item.title.replace(/^@/, ""), item.description ?? ""], 10).slice(0, 10);
    if (!found.length || (at.word.includes(" ") && found.length > 3)) return this.suggestions.hide();
    this.suggestions.show(this.field, found.map((item) => ({ ...item, at })), { heading: at.sign === "#" ? "Text channels" : "Members" });
  }

  #suggestCommands(typed) {
    const exact = recognise(typed, this.commands);
    if (exact && typed.length > exact.command.name.length) return this.begin(exact.command, {}, exact.rest);
    const found = find(typed, this.commands);
    const app = this.state.displayName(this.state.bot);
    this.suggestions.show(
      this.field,
      found.map((command) => ({ title: h("span", null, `/${command.name} `, signature(command)), description: command.description, before: avatar(this.state.bot, 28), after: app, command })),
      { heading: found.length ? app : "", empty: this.commands.length ? "No commands match" : "No commands here. Is the bot running?" },
    );
  }

  #picked(item, key) {
    if (this.box) return this.box.picked(item, key);
    if (item.command) return this.begin(item.command);
    this.#mentions.set(item.show, item.send);
    this.field.setRangeText(`${item.show} `, item.at.from, this.field.selectionStart, "end");
    this.suggestions.hide();
    this.#grow();
  }

  #key(event) {
    if (event.isComposing || this.suggestions.key(event)) return;
    if (event.key === "Enter" && !event.shiftKey && !matchMedia("(pointer: coarse)").matches) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === "Escape") {
      if (this.suggestions.open) this.suggestions.hide();
      else if (this.replyTo) this.reply(null);
      else return;
      event.preventDefault();
    } else if (event.key === "ArrowUp" && this.field.value === "") {
      event.preventDefault();
      this.act.focusLast();
    }
  }

  #paste(event) {
    const files = [...event.clipboardData.files];
    if (files.length) {
      event.preventDefault();
      this.#attach(files);
    }
  }

  #attach(files, clear = false) {
    this.files = clear ? [] : [...this.files, ...files].slice(0, 10);
    this.chooser.value = "";
    this.tray.hidden = !this.files.length;
    put(this.tray, this.files.map((file, index) =>
      h("div", { class: "file" }, icon("file", 26), h("div", null, file.name, h("small", null, size(file.size))),
        h("button", { type: "button", class: "plain", "aria-label": `Remove ${file.name}`, onclick: () => {
          this.files.splice(index, 1);
          this.#attach([]);
        } }, icon("trash", 18)))));
    this.#grow();
  }

  #emoji() {
    float(this.smile, emojiGrid((emoji) => {
      closeAll();
      this.insert(emoji);
    }), { side: "above" });
  }

  #submit() {
    if (this.box) return this.box.submit();
    const text = this.field.value.trim();
    if (!text && !this.files.length) return;
    if ([...text].length > LONGEST) return this.count.classList.add("shake");
    let content = text;
    for (const [shown, sent] of [...this.#mentions].sort(([one], [other]) => other.length - one.length)) content = content.replaceAll(shown, sent);
    const { replyTo, files, ping } = this;
    this.plain("");
    this.reply(null);
    this.#attach([], true);
    this.#typedAt = 0;
    this.act.say(content, { replyTo, ping, files }).catch(() => this.plain(text));
    this.field.focus();
  }
}
