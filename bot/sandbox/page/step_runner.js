// Carries out one of the first steps as the person it names would.

const PATIENCE = 600; // seconds for the person to press what a step asks for

/**
 * Resolves once the step has worked. `step` is a `FirstStep` of page_session.py; `ask(text)` says what
 * the person is to do now.
 */
export async function runStep(app, step, ask) {
  const { state } = app;
  app.panels.showMessages();
  const mine = state.people.find((each) => each.user.id === state.me.id);
  if (step.person && mine?.key !== step.person) await app.become(step.person, step.channel);
  const channel = await place(app, step.channel);
  const ours = (message) => message.author?.id === state.bot.id && !(message.flags & 128);
  const answered = app.waitFor((message) => ours(message) && message.channel_id === channel.id && (!step.press || buttonOf(message, step.press)));
  if (step.type === "slash") await slash(app, step);
  else await app.act.say(withBot(step.text, state), { files: [] });
  const answer = await answered;
  if (step.press) await pressed(app, answer, step.press, ask);
  if (step.then !== "next_due") return;
  const target = step.done_channel ? await place(app, step.done_channel) : channel;
  const posted = app.waitFor((message) => ours(message) && !message.interaction_metadata && message.channel_id === target.id, 60);
  posted.catch(() => {}); // where the clock refuses, that is what is told
  await app.api.post("clock", { to: "next" });
  await posted;
  app.list.toEnd();
}

/** Asks the person to press a button of a message; resolves when the bot has taken it away. */
async function pressed(app, message, label, ask) {
  const { custom_id: id } = buttonOf(message, label);
  app.view.wanted.set(message.id, id);
  app.redraw(message);
  app.articleOf(message.id)?.querySelector(".wanted")?.focus();
  ask(`Press ${label} to go on.`);
  try {
    await app.waitFor((each) => each.id === message.id && !buttonOf(each, label), PATIENCE);
  } finally {
    app.view.wanted.delete(message.id);
  }
}

function buttonOf(message, label) {
  const all = (components) => (components ?? []).flatMap((each) => [each, each.accessory, ...all(each.components)]);
  return all(message.components).find((each) => each?.type === 2 && each.label === label && !each.disabled);
}

async function place(app, name) {
  const { state } = app;
  if (name === "@bot") {
    await app.act.openDirect(state.bot.id);
    return state.channel;
  }
  const channel = [...state.channels.values()].find((each) => each.name === name) ?? state.channel;
  if (channel.id !== state.channelId) await app.open(channel.id);
  return channel;
}

async function slash(app, step) {
  await app.composer.refreshCommands();
  const command = app.composer.commands.find((each) => each.name === step.command);
  if (!command) throw new Error(`There is no command /${step.command} here.`);
  await app.act.run(command, values(step.options ?? {}, command, app.state));
}

/** Names of channels and roles, written "#name" and "@name", become their ids. */
function values(options, command, state) {
  const ids = ([name, value]) => {
    const type = command.options.find((option) => option.name === name)?.type;
    if (type === 7) return [name, [...state.channels.values()].find((each) => each.name === String(value).replace(/^#/, ""))?.id ?? value];
    if (type === 8) return [name, state.guild?.roles.find((each) => each.name === String(value).replace(/^@/, ""))?.id ?? value];
    return [name, value];
  };
  return Object.fromEntries(Object.entries(options).map(ids));
}

const withBot = (text, state) => text.replaceAll("@bot", `<@${state.bot.id}>`);
