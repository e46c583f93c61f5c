// The page as a whole: who I am, where I am, and what is drawn where.

import { actions } from "./actions.js";
import { Api, reloadAfterRestart } from "./api.js";
import { drawChannels, drawMe, drawMembers, drawRail } from "./channels.js";
import { Composer } from "./composer.js";
import { announce, byId, h, put } from "./dom.js";
import { Drawer } from "./drawer.js";
import { listener } from "./events.js";
import { FirstSteps } from "./first_steps.js";
import { drawForum } from "./forum.js";
import { channelStart, drawHeading } from "./heading.js";
import { Interactions } from "./interactions.js";
import { listenToKeys } from "./keys.js";
import { MessageList } from "./message_list.js";
import { refreshRelative, setClockOffset } from "./moments.js";
import { Panels } from "./panels.js";
import { closeAll, notice, showText } from "./popover.js";
import { CHANNEL, State } from "./state.js";
import { runStep } from "./step_runner.js";
import { Theme } from "./theme.js";
import { toolbar } from "./toolbar.js";
import { Typing } from "./typing.js";
import { View } from "./view.js";

const PAGE = 50; // messages read at once
const PERSON = "sandbox-person";

class App {
  state = new State();
  waiters = new Set();

  constructor() {
    this.act = actions(this);
    this.view = new View(this.state, this.act);
    this.list = new MessageList(byId("scroller"), this.view, (id) => this.#older(id));
    toolbar(this.list.list, this);
    this.composer = new Composer(byId("composer-place"), this.state, this.act);
    this.typing = new Typing(byId("typing"), this.state);
    this.interactions = new Interactions(this);
    this.drawer = new Drawer(byId("drawer"), {
      close: () => this.panels.toggle("drawer", false),
      advance: (to) => this.#try(this.api.post("clock", { to })),
      fault: (name, on) => this.#try(this.api.post("fault", { name, on })),
      log: () => this.#try(this.api.get("log").then(({ text }) => showText("The log", text || "The log is empty."))),
      fresh: () => confirm("Begin again? All messages and what the bot stored here are lost.") && this.#try(this.api.post("fresh")),
    });
    this.theme = new Theme(() => this.state.me && drawMe(byId("me"), this.state, this.act));
    this.panels = new Panels(this.drawer, () => this.api.get("traffic"));
    listenToKeys(this);
    setInterval(refreshRelative, 1000);
  }

  #try(promise) {
    return promise.catch((error) => notice(error.message, "error"));
  }

  /** Takes on a person and goes where they last were, or to the channel of that name. */
  async become(key, place = this.state.channel?.name) {
    this.stop?.();
    closeAll();
    this.api = new Api(key);
    this.state.messages.clear();
    this.state.unread.clear();
    this.state.mentions.clear();
    this.view.busy.clear();
    this.view.failures.clear();
    const overview = await this.api.get("state");
    sessionStorage.setItem(PERSON, key);
    this.state.load(overview);
    this.settings(overview.settings);
    this.botState(overview.settings.online);
    this.steps ??= new FirstSteps(byId("steps"), overview.settings.first_steps, overview.settings.run, (step, ask) => runStep(this, step, ask));
    this.stop = this.api.listen(listener(this), (on) => this.#connection(on));
    const channel = [...this.state.channels.values()].find((each) => each.name === place) ?? this.#firstChannel();
    if (channel) await this.open(channel.id);
    announce(`You are ${this.state.displayName(this.state.me)}.`);
  }

  #firstChannel() {
    const [guild] = this.state.guilds.values();
    return guild ? this.#channelsOf(guild)[0] : this.state.direct[0];
  }

  #channelsOf(guild) {
    return guild.channels.filter((channel) => channel.type !== CHANNEL.CATEGORY).sort((one, other) => one.position - other.position);
  }

  #connection(on) {
    const lost = this.connected !== false && !on;
    this.connected = on;
    byId("offline").hidden = on || this.connected === undefined;
    if (lost) {
      announce("The connection to the sandbox was lost.");
      // After a restart this page's token is void and its line never opens again: ask for a new page.
      reloadAfterRestart();
    }
  }

  /** Reads anew what I can see, after something about channels or people changed. */
  reload() {
    this.reloading ??= this.api.get("state").then((overview) => {
      this.state.load(overview);
      if (!this.state.channel) return this.open(this.#firstChannel().id);
      this.#drawAround();
      this.list.redrawAll();
      if (this.state.channel.type === CHANNEL.FORUM) this.#forum();
      return this.composer.show({ keep: true });
    }).finally(() => (this.reloading = null));
    return this.reloading;
  }

  openGuild(id) {
    const channel = this.#channelsOf(this.state.guilds.get(id))[0];
    if (channel) this.open(channel.id);
  }

  /** Goes to a channel. */
  async open(id) {
    const { state } = this;
    const channel = state.channels.get(id);
    if (!channel) return notice("You cannot see that channel.");
    state.channelId = id;
    state.guildId = channel.guild_id ?? null;
    state.unread.delete(id);
    state.mentions.delete(id);
    this.panels.toggle("nav", false);
    this.#drawAround();
    this.typing.draw();
    const shown = this.composer.show();
    const forum = channel.type === CHANNEL.FORUM;
    byId("forum").hidden = !forum;
    byId("conversation").hidden = forum;
    if (forum) return Promise.all([this.#forum(), shown]);
    const messages = state.messagesOf(id);
    if (!messages.loaded) await this.#older(id).catch((error) => notice(error.message, "error"));
    if (state.channelId !== id) return undefined;
    this.list.show(id, channelStart(channel, state));
    if (matchMedia("(min-width: 900px)").matches) this.composer.focus();
    return shown;
  }

  async #older(id) {
    const messages = this.state.messagesOf(id);
    const before = messages.list.find((message) => !message.local)?.id;
    const page = await this.api.get("messages", { channel: id, before, limit: PAGE });
    messages.loaded = true;
    messages.complete = page.length < PAGE;
    let added = 0;
    for (const message of page) {
      this.state.know(message.author);
      if (messages.put(message)) added++;
    }
    return added;
  }

  async #forum() {
    const { state } = this;
    const { channelId } = state;
    const posts = state.threadsOf(channelId);
    const starters = new Map(await Promise.all(posts.slice(0, 50).map(async (post) => [post.id, await this.api.get("starter", { channel: post.id }).catch(() => null)])));
    if (state.channelId === channelId) drawForum(byId("forum"), state, this.act, starters);
  }

  #drawAround() {
    const { state, act } = this;
    drawRail(byId("rail"), state, act);
    drawChannels(byId("guild-name"), byId("channels"), state, act);
    drawMe(byId("me"), state, act);
    drawMembers(byId("members"), state, act);
    drawHeading(byId("channel-name"), byId("topic"), state, act);
    this.#title();
  }

  #title() {
    const { state } = this;
    const count = [...state.mentions.values()].reduce((sum, each) => sum + each, 0);
    document.title = `${count ? `(${count}) ` : ""}${state.channel?.type === CHANNEL.DM ? "@" : "#"}${state.title(state.channel)} · Sandbox`;
  }

  // Messages

  take(message, fresh) {
    const { state } = this;
    state.know(message.author);
    const messages = state.messagesOf(message.channel_id);
    if (!messages.loaded && message.channel_id !== state.channelId) return;
    const known = messages.indexOf(message.id) >= 0;
    if (!known && !fresh) return;
    messages.put(message);
    if (message.channel_id === state.channelId && state.channel.type !== CHANNEL.FORUM) this.list.changed(message.id, !known);
  }

  drop(channelId, id) {
    const gone = this.state.messagesOf(channelId).remove(id);
    if (gone && channelId === this.state.channelId) this.list.removed(id);
  }

  redraw(message) {
    if (message.channel_id === this.state.channelId) this.list.changed(message.id, false);
  }

  unread(message) {
    const { state } = this;
    state.unread.set(message.channel_id, (state.unread.get(message.channel_id) ?? 0) + 1);
    if (state.isForMe(message)) state.mentions.set(message.channel_id, (state.mentions.get(message.channel_id) ?? 0) + 1);
    if (!state.channels.has(message.channel_id)) return this.reload();
    drawRail(byId("rail"), state, this.act);
    drawChannels(byId("guild-name"), byId("channels"), state, this.act);
    return this.#title();
  }

  /** Resolves with the next message for which `fits(message)`; rejects after `seconds`. */
  waitFor(fits, seconds = 30) {
    return new Promise((resolve, reject) => {
      const waiter = { fits, resolve };
      this.waiters.add(waiter);
      setTimeout(() => {
        this.waiters.delete(waiter);
        reject(new Error("The bot has not answered."));
      }, seconds * 1000);
    });
  }

  heardMessage(message) {
    for (const waiter of this.waiters) {
      if (!waiter.fits(message)) continue;
      this.waiters.delete(waiter);
      waiter.resolve(message);
    }
  }

  articleOf(id) {
    return byId(`m-${id}`)?.querySelector("[data-id]");
  }

  focusLast() {
    this.list.list.lastElementChild?.querySelector("[data-id]")?.focus();
  }

  editInPlace(message, save) {
    const body = this.articleOf(message.id)?.querySelector(".body");
    if (!body) return;
    const field = h("textarea", { class: "edit", "aria-label": "Edit message", rows: 2, maxlength: 2000, value: message.content, onkeydown: (event) => {
      if (event.key === "Escape") this.redraw(message);
      else if (event.key === "Enter" && !event.shiftKey && field.value.trim()) save(field.value.trim());
      else return;
      event.preventDefault();
      event.stopPropagation();
    } });
    put(body, field, h("small", null, "Escape to cancel, Enter to save"));
    field.focus();
  }

  // What else the sandbox tells

  started = (...given) => this.interactions.started(...given);
  interaction = (data) => this.interactions.changed(data);
  modal = (data) => this.interactions.modal(data);
  commandsChanged = () => this.composer.refreshCommands();

  botState(online) {
    this.state.online = online;
    byId("bot-off").hidden = online !== false;
    if (this.state.channel) drawMembers(byId("members"), this.state, this.act);
  }

  settings(settings) {
    if (settings.clock) setClockOffset(new Date(settings.clock.now) - Date.now());
    this.drawer.settings(settings);
  }
}

const wanted = new URLSearchParams(location.search);
const app = new App();
const begin = wanted.get("as") ?? sessionStorage.getItem(PERSON) ?? "student";
const ready = () => document.body.classList.add("ready");
app.become(begin, wanted.get("channel") ?? undefined).then(ready, (error) => {
  notice(error.message, "error");
  if (begin !== "student" && error.status === 404) return app.become("student").then(ready);
  // While the sandbox begins afresh, the old one may have answered first, or none.
  if (!error.status || error.status === 401) reloadAfterRestart();
  return undefined;
});
