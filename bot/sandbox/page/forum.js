// A forum: its posts, newest first, and the form for a new one.

import { avatar } from "./avatars.js";
import { h, put } from "./dom.js";
import { icon } from "./icons.js";
import { summary } from "./messages.js";
import { relative } from "./moments.js";
import { CAN } from "./state.js";

/** Draws a forum's posts into `host`. `starters` maps a thread's id to its first message. */
export function drawForum(host, state, act, starters) {
  const { channel } = state;
  const posts = state.threadsOf(channel.id);
  const tags = new Map((channel.available_tags ?? []).map((tag) => [tag.id, tag.name]));
  const writable = state.may(CAN.SEND);
  const form = postForm(channel, tags, act);
  form.hidden = true;
  put(
    host,
    h("div", { class: "forum" },
      h("div", { class: "forum-head" },
        h("p", null, channel.topic || `${posts.length} post${posts.length === 1 ? "" : "s"}`),
        writable && h("button", { type: "button", class: "button primary", onclick: () => {
          form.hidden = false;
          form.querySelector("input").focus();
        } }, "New Post")),
      form,
      posts.length ? h("ul", { class: "posts", role: "list" }, posts.map((post) => h("li", null, card(post, starters.get(post.id), tags, state, act)))) : h("p", { class: "nothing" }, "There are no posts yet."),
    ),
  );
}

function card(post, starter, tags, state, act) {
  const owner = state.users.get(post.owner_id) ?? starter?.author;
  const count = post.message_count ?? 0;
  return h(
    "button",
    { type: "button", class: "post", onclick: () => act.open(post.id) },
    (post.applied_tags ?? []).length ? h("span", { class: "tags" }, post.applied_tags.map((id) => h("span", { class: "tag" }, tags.get(id) ?? "tag"))) : null,
    h("strong", null, post.name),
    h("span", { class: "post-text" }, owner && h("b", null, `${state.displayName(owner)}: `), starter ? summary(starter, act.names()) : ""),
    h("small", null, owner && avatar(owner, 16), icon("forum", 14), ` ${count} · ${relative(Number((BigInt(post.last_message_id ?? post.id) >> 22n) + 1420070400000n))}`),
  );
}

function postForm(channel, tags, act) {
  const title = h("input", { type: "text", maxlength: 100, required: true, placeholder: "Title", "aria-label": "Title of the post" });
  const text = h("textarea", { rows: 3, maxlength: 2000, required: true, placeholder: "Enter a message…", "aria-label": "Message" });
  const chosen = new Set();
  const chips = [...tags].map(([id, name]) => {
    const chip = h("button", { type: "button", class: "tag", "aria-pressed": "false", onclick: () => {
      if (!chosen.delete(id)) chosen.add(id);
      chip.setAttribute("aria-pressed", String(chosen.has(id)));
    } }, name);
    return chip;
  });
  return h(
    "form",
    { class: "new-post", onsubmit: (event) => {
      event.preventDefault();
      act.post(channel.id, { name: title.value.trim(), content: text.value.trim(), tags: [...chosen] });
    } },
    title, text, chips.length ? h("div", { class: "tags" }, chips) : null,
    h("div", { class: "row" }, h("button", { type: "submit", class: "button primary" }, "Post")),
  );
}
