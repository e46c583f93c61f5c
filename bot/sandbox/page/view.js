// What drawing a message needs to know: names, what is busy, what failed, and what a press does.

import { selectable } from "./option_values.js";
import { channelIcon } from "./state.js";

export class View {
  busy = new Map(); // message id -> custom_id that was pressed
  wanted = new Map(); // message id -> custom_id that a first step asks the person to press
  failures = new Map(); // message id -> what Discord says

  constructor(state, act) {
    this.state = state;
    this.act = act;
  }

  /** The lookups that Markdown needs; `message` gives its attachments. */
  names(message) {
    const { state, act } = this;
    return {
      me: state.me.id,
      myRoles: state.member(state.me.id)?.roles ?? [],
      user: (id) => state.users.has(id) && { name: state.displayName(state.users.get(id)) },
      role: (id) => state.guild?.roles.find((role) => role.id === id),
      channel: (id) => {
        const channel = state.channels.get(id);
        return channel && { name: state.title(channel), icon: channelIcon(channel) };
      },
      openChannel: (id) => act.open(id),
      openCommand: (name) => act.openCommand(name),
      attachment: (name) => message?.attachments?.find((each) => each.filename === name),
    };
  }

  options(component) {
    return component.type === 3
      ? (component.options ?? []).map((option) => ({ value: option.value, label: option.label, description: option.description, before: option.emoji && !option.emoji.id ? option.emoji.name : null }))
      : selectable(component, this.state);
  }
}
