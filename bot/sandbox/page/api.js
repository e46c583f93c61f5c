// Talks to the sandbox. Every call carries this start's token and says who is acting.

const TOKEN = document.querySelector("meta[name=sandbox-token]")?.content ?? "";

/**
 * Loads the page anew once another start of the sandbox serves it. Not before: the old start may still
 * answer for a moment, and a page that it only began to serve would be left without its modules.
 */
export function reloadAfterRestart() {
  waiting ??= setInterval(async () => {
    const page = await fetch("/", { cache: "no-store" }).then((answer) => (answer.ok ? answer.text() : TOKEN), () => TOKEN);
    if (!page.includes(TOKEN)) location.reload();
  }, 500);
}

let waiting;

/** A refusal, in the words that the sandbox gave. `status` is HTTP's, `data` the whole answer. */
export class Refused extends Error {
  constructor(status, data) {
    super(data?.message ?? `The sandbox answered ${status}.`);
    this.status = status;
    this.data = data;
  }
}

export class Api {
  /** `person` is the key of who acts: "student", "moderator", … */
  constructor(person) {
    this.person = person;
  }

  get(path, query = {}) {
    return this.#send("GET", path, query);
  }

  post(path, body = {}) {
    return this.#send("POST", path, {}, JSON.stringify(body), { "Content-Type": "application/json" });
  }

  /** Sends fields and files together; `fields` goes along as JSON. */
  upload(path, fields, files) {
    const form = new FormData();
    form.append("payload", JSON.stringify(fields));
    files.forEach((file, index) => form.append(`files[${index}]`, file, file.name));
    return this.#send("POST", path, {}, form);
  }

  async #send(method, path, query, body, headers = {}) {
    const url = new URL(`/sandbox/${path}`, location.origin);
    url.searchParams.set("as", this.person);
    for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value);
    const response = await fetch(url, { method, body, headers: { ...headers, "X-Sandbox-Token": TOKEN } });
    const data = await response.json().catch(() => null);
    if (!response.ok) throw new Refused(response.status, data);
    return data;
  }

  /**
   * Listens for what this person may see. Calls `hear(event)` for each event and `state(connected)`
   * when the line comes or goes; comes back by itself. Returns what ends it.
   */
  listen(hear, state) {
    let socket;
    let ended = false;
    let wait = 500;
    const open = () => {
      if (ended) return;
      const address = new URL(`/sandbox/events?as=${encodeURIComponent(this.person)}`, location.origin);
      address.protocol = "ws:";
      socket = new WebSocket(address, ["sandbox", TOKEN]);
      socket.onopen = () => {
        wait = 500;
        state(true);
      };
      socket.onmessage = (message) => !ended && hear(JSON.parse(message.data));
      socket.onclose = () => {
        if (ended) return;
        state(false);
        setTimeout(open, wait);
        wait = Math.min(wait * 2, 5000);
      };
    };
    open();
    return () => {
      ended = true;
      socket.close();
    };
  }
}
