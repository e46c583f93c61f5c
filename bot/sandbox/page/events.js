// What happens in the sandbox, brought onto the page.

import { reloadAfterRestart } from "./api.js";
import { announce } from "./dom.js";
import { summary } from "./messages.js";
import { isEphemeral } from "./state.js";

/** Returns the function that takes each event. `app` is the page. */
export function listener(app) {
  const { state } = app;
  const hear = {
    MESSAGE_CREATE({ data }) {
      app.typing.stopped(data.channel_id, data.author.id);
      app.take(data, true);
      const here = data.channel_id === state.channelId;
      if (data.author.id !== state.me.id) {
        if (here && !(data.flags & 128)) announce(`${state.displayName(data.author)}: ${summary(data, app.view.names())}`);
        else if (!here && !isEphemeral(data)) app.unread(data);
      }
      app.heardMessage(data);
    },
    MESSAGE_UPDATE({ data }) {
      const before = state.message(data.channel_id, data.id);
      app.take(data, false);
      if (data.channel_id === state.channelId && before && before.flags & 128 && !(data.flags & 128)) {
        announce(`${state.displayName(data.author ?? before.author)}: ${summary(data, app.view.names())}`);
      }
      app.heardMessage({ ...before, ...data });
    },
    MESSAGE_DELETE: ({ data }) => app.drop(data.channel_id, data.id),
    MESSAGE_DELETE_BULK: ({ data }) => data.ids.forEach((id) => app.drop(data.channel_id, id)),
    MESSAGE_REACTION_ADD: ({ data }) => react(data, 1),
    MESSAGE_REACTION_REMOVE: ({ data }) => react(data, -1),
    TYPING_START: ({ data }) => app.typing.started(data.channel_id, data.user_id),
    WORLD_CHANGED: () => app.reload(),
    COMMANDS_UPDATE: () => app.commandsChanged(),
    INTERACTION_STATE: ({ data }) => app.interaction(data),
    MODAL_OPEN: ({ data }) => app.modal(data),
    BOT_STATE: ({ data }) => app.botState(data.online),
    TRAFFIC: ({ data }) => app.drawer.add(data),
    SETTINGS: ({ data }) => app.settings(data),
    RESTARTED: reloadAfterRestart,
  };

  function react({ user_id: userId, message_id: id, channel_id: channelId, emoji }, step) {
    const message = state.message(channelId, id);
    if (!message) return;
    const same = (each) => each.emoji.name === emoji.name && each.emoji.id === emoji.id;
    const mine = userId === state.me.id;
    let reactions = (message.reactions ?? []).map((each) => (same(each) ? { ...each, count: each.count + step, me: mine ? step > 0 : each.me } : each));
    if (step > 0 && !reactions.some(same)) reactions = [...reactions, { emoji, count: 1, me: mine }];
    app.take({ ...message, reactions: reactions.filter((each) => each.count > 0) }, false);
  }

  return (event) => hear[event.type]?.(event);
}
