// Carries out one of the first steps as the person it names would.

/** Resolves once the step has worked. `step` is a `FirstStep` of web.py. */
export async function runStep(app, step) {
  const { state } = app;
  const mine = state.people.find((each) => each.user.id === state.me.id);
  if (step.person && mine?.key !== step.person) await app.become(step.person, step.channel);
  const channel = await place(app, step.channel);
  const ours = (message) => message.author?.id === state.bot.id && !(message.flags & 128);
  const answered = app.waitFor((message) => ours(message) && message.channel_id === channel.id);
  if (step.type === "slash") await slash(app, step);
  else await app.act.say(withBot(step.text, state), { files: [] });
  await answered;
  if (step.then !== "next_due") return;
  const target = step.done_channel ? await place(app, step.done_channel) : channel;
  const posted = app.waitFor((message) => ours(message) && !message.interaction_metadata && message.channel_id === target.id, 60);
  await app.api.post("clock", { to: "next" });
  await posted;
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
