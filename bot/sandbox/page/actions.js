// What a person does with messages, people and channels: each asks the sandbox, and says so when refused.

import { nameOf } from "./avatars.js";
import { COMMAND } from "./commands.js";
import { emojiGrid, QUICK } from "./emoji.js";
import { summary } from "./messages.js";
import { closeAll, float, menu, notice } from "./popover.js";
import { CAN, CHANNEL, isEphemeral, isThread } from "./state.js";

/** Makes the actions of the page `app`. */
export function actions(app) {
  const { state } = app;
  const tell = (error) => notice(error.message, "error");
  const attempt = (promise) => promise.catch(tell);

  const act = {
    open: (id) => app.open(id),
    names: () => app.view.names(),
    openCommand: (name) => app.composer.openCommand(name),

    press: (message, customId) => component(message, customId, app.api.post("press", { message_id: message.id, custom_id: customId })),
    choose: (message, customId, values) => component(message, customId, app.api.post("select", { message_id: message.id, custom_id: customId, values })),

    react: (message, emoji, add) => attempt(app.api.post("react", { message_id: message.id, emoji: emoji.id ? `${emoji.name}:${emoji.id}` : emoji.name, add })),
    pickReaction(message, anchor) {
      float(anchor, emojiGrid((name) => {
        closeAll(true);
        act.react(message, { name }, true);
      }), { side: "end" });
    },

    dismiss(message) {
      app.drop(message.channel_id, message.id);
      if (!message.local) attempt(app.api.post("dismiss", { message_id: message.id }));
    },

    async jump(message) {
      if (message.channel_id !== state.channelId) await app.open(message.channel_id);
      if (!app.list.jump(message.id)) notice("That message is further back than what has been read.");
    },

    /** The menu of a message, at an element or a point. */
    messageMenu(message, anchor) {
      const hidden = isEphemeral(message);
      const own = message.author.id === state.me.id;
      const apps = (app.composer.all ?? []).filter((each) => each.type === COMMAND.MESSAGE);
      const items = [
        !hidden && state.may(CAN.ADD_REACTIONS) && { label: "Add reaction", icon: "react", run: () => act.pickReaction(message, app.articleOf(message.id) ?? anchor) },
        !hidden && state.mayWrite() && { label: "Reply", icon: "reply", run: () => app.composer.reply(message) },
        !hidden && !message.thread && !isThread(state.channel) && [CHANNEL.TEXT, CHANNEL.ANNOUNCEMENT].includes(state.channel.type) && state.may(CAN.PUBLIC_THREADS) && { label: "Create thread", icon: "thread", run: () => startThread(message) },
        !hidden && { label: "Apps", icon: "apps", items: apps.length ? apps.map((each) => ({ label: each.name, hint: nameOf(state.bot), run: () => act.runMenu(each, message) })) : [{ label: "No apps here", run: () => {} }] },
        null,
        summary(message, act.names()) && { label: "Copy text", icon: "copy", run: () => copy(message.content || summary(message, act.names())) },
        { label: "Copy message ID", icon: "copy", run: () => copy(message.id) },
        hidden && { label: "Dismiss message", icon: "close", run: () => act.dismiss(message) },
        !hidden && own && message.content && { label: "Edit message", icon: "text", run: () => edit(message) },
        !hidden && (own || state.may(CAN.MANAGE_MESSAGES)) && { label: "Delete message", icon: "trash", danger: true, run: () => attempt(app.api.post("delete", { message_id: message.id })) },
      ];
      menu(anchor, items.filter((item) => item !== false && item !== ""), { label: "Message actions", side: "end" });
    },

    runMenu(command, message) {
      attempt(app.api.post("message-menu", { message_id: message.id, command_id: command.id }).then((started) => app.started(started, { isMenu: true })));
    },

    person(user, anchor) {
      const apps = (app.composer.all ?? []).filter((each) => each.type === COMMAND.USER);
      const other = state.people.find((each) => each.user.id === user.id);
      menu(anchor, [
        user.id !== state.me.id && (user.bot || other) && { label: "Message", icon: "text", run: () => act.openDirect(user.id) },
        other && user.id !== state.me.id && { label: `Be ${nameOf(user)}`, icon: "people", run: () => app.become(other.key) },
        state.mayWrite() && { label: "Mention", icon: "reply", run: () => app.composer.mention(user) },
        apps.length > 0 && { label: "Apps", icon: "apps", items: apps.map((each) => ({ label: each.name, run: () => attempt(app.api.post("user-menu", { channel_id: state.channelId, target_id: user.id, command_id: each.id }).then((started) => app.started(started, { isMenu: true }))) })) },
        null,
        { label: "Copy user ID", icon: "copy", run: () => copy(user.id) },
      ].filter((item) => item !== false && item !== undefined), { label: nameOf(user) });
    },

    async openDirect(userId) {
      try {
        const channel = await app.api.post("direct", { user_id: userId });
        state.addDirect(channel);
        await app.open(channel.id);
      } catch (error) {
        tell(error);
      }
    },

    openDirectHome() {
      const last = state.direct.find((channel) => state.unread.get(channel.id)) ?? state.direct[0];
      return last ? app.open(last.id) : act.openDirect(state.bot.id);
    },
    openGuild: (id) => app.openGuild(id),

    post: (channelId, fields) => attempt(app.api.post("post", { channel_id: channelId, ...fields }).then((thread) => app.reload().then(() => app.open(thread.id)))),

    say: (content, { replyTo, ping, files }) =>
      app.api.upload("say", { channel_id: state.channelId, content, reply_to: replyTo?.id, ping }, files).catch((error) => {
        tell(error);
        throw error;
      }),
    run(command, values, files = []) {
      const fields = { channel_id: state.channelId, command_id: command.id, path: command.path, options: values };
      const sent = files.length
        ? app.api.upload("command", { ...fields, files: files.map((each) => each.name) }, files.map((each) => each.file))
        : app.api.post("command", fields);
      return attempt(sent.then((started) => app.started(started)));
    },
    ask: (command, option, typed, others) => app.api.post("autocomplete", { channel_id: state.channelId, command_id: command.id, path: command.path, focused: option.name, typed, options: others }),
    typing: () => app.api.post("typing", { channel_id: state.channelId }).catch(() => {}),
    commands: () => app.api.get("commands", { channel: state.channelId }),
    focusLast: () => app.focusLast(),
    become: (key) => app.become(key),
    switchTheme: () => app.theme.toggle(),
    isDark: () => app.theme.dark,
    themeLabel: () => (app.theme.dark ? "Switch to the light theme" : "Switch to the dark theme"),
  };
  act.quick = QUICK;

  function component(message, customId, sent) {
    app.view.failures.delete(message.id);
    app.view.busy.set(message.id, customId);
    app.redraw(message);
    sent.then((started) => app.started(started, { message }), (error) => {
      app.view.busy.delete(message.id);
      app.view.failures.set(message.id, error.message);
      app.redraw(message);
    });
  }

  function copy(text) {
    navigator.clipboard?.writeText(text).then(() => notice("Copied."), () => notice("This browser did not allow copying.", "error"));
  }

  async function startThread(message) {
    const name = (summary(message, act.names()) || "Thread").slice(0, 60);
    await attempt(app.api.post("thread", { channel_id: message.channel_id, name, message_id: message.id }).then((thread) => app.reload().then(() => app.open(thread.id))));
  }

  function edit(message) {
    app.editInPlace(message, (content) => attempt(app.api.post("edit", { message_id: message.id, content })));
  }

  return act;
}
