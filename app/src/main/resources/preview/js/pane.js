import { post } from "./api.js";
import { composer } from "./composer.js";
import { openDialog } from "./dialog.js";
import { el, replaceChildren } from "./dom.js";
import { drawMessage } from "./message.js";

const NAMES = { slack: "Slack", discord: "Discord" };
const VIEWS = { seen: "Seen", heard: "Heard", json: "JSON" };

/** One conversation, as one platform shows it. Every pane is a person of its own. */
export class Pane {
  constructor(name) {
    this.name = name;
    this.view = "seen";
    this.messages = new Map();
    this.log = el("div", { class: "log", role: "log", "aria-live": "polite", "aria-label": `Conversation in ${NAMES[name]}`, tabIndex: 0 });
    this.log.addEventListener("scroll", () => {
      this.untouched = Math.abs(this.log.scrollTop - this.revealedAt) < 4;
    });
    this.log.addEventListener("load", () => this.untouched && this.#revealLatest(), true);
    this.problem = el("p", { class: "pane-problem", role: "alert", hidden: true });
    this.composer = composer(name, (words) => this.send(words));
    document.getElementById(`pane-${name}`).append(this.#head(), this.log, this.problem, this.composer);
  }

  #head() {
    const views = Object.entries(VIEWS).map(([view, label]) =>
      el("button", { type: "button", "data-view": view, "aria-pressed": String(view === this.view), onclick: () => this.look(view) }, label),
    );
    return el(
      "header",
      { class: "pane-head" },
      el("h3", {}, el("span", { class: "platform" }, NAMES[this.name]), el("span", { class: "chat-name" }, "Connection Coach")),
      el("div", { class: "segmented small", role: "group", "aria-label": `How to show the ${NAMES[this.name]} conversation` }, views),
      el("button", { type: "button", class: "quiet", onclick: () => this.startOver() }, "New person"),
    );
  }

  look(view) {
    this.view = view;
    for (const button of document.querySelectorAll(`#pane-${this.name} [data-view]`)) {
      button.setAttribute("aria-pressed", String(button.dataset.view === view));
    }
    replaceChildren(this.log, [...this.messages.values()].map((message) => this.#draw(message)));
    this.#revealLatest();
  }

  reset({ messages }) {
    this.problem.hidden = true;
    this.messages = new Map(messages.map((message) => [message.id, message]));
    this.look(this.view);
  }

  /** Adds a message, or puts it in the place of the one with its id. */
  show(message) {
    const known = this.messages.has(message.id);
    this.messages.set(message.id, message);
    const drawn = this.#draw(message);
    if (known) {
      const old = this.log.querySelector(`[data-message="${message.id}"]`);
      const focused = old?.contains(document.activeElement);
      old?.replaceWith(drawn);
      if (focused) {
        drawn.focus({ preventScroll: true });
      }
    } else {
      drawn.classList.add("fresh");
      this.log.append(drawn);
    }
    if (drawn === this.log.lastElementChild) {
      this.#revealLatest();
    }
    if (!known && this.pressed && message.from !== "you") {
      this.pressed = false;
      drawn.focus({ preventScroll: true });
    }
  }

  remove(id) {
    this.messages.delete(id);
    this.log.querySelector(`[data-message="${id}"]`)?.remove();
    this.composer.querySelector("textarea").focus();
  }

  #draw(message) {
    return drawMessage(message, this.name, this.view, {
      press: (press) => this.act("press", { message: message.id, ...press }),
      dismiss: () => this.act("dismiss", { message: message.id }),
    });
  }

  /** A message that is taller than the log is shown from its beginning; again once its picture has its size. */
  #revealLatest() {
    const latest = this.log.lastElementChild;
    const tall = latest && latest.offsetHeight > this.log.clientHeight;
    this.log.scrollTo({ top: tall ? latest.offsetTop - this.log.offsetTop : this.log.scrollHeight });
    this.revealedAt = this.log.scrollTop;
    this.untouched = true;
  }

  send(words) {
    return this.act("say", { text: words });
  }

  async startOver() {
    await this.act("restart");
    this.composer.querySelector("textarea").focus();
  }

  /**
   * Hands an act to the coach. What it says comes through the stream; a form to open comes as the answer. After a press
   * the keyboard goes on from what is said, so that the next Tab reaches its first button.
   */
  async act(what, body) {
    this.problem.hidden = true;
    this.pressed = this.log.contains(document.activeElement);
    this.log.setAttribute("aria-busy", "true");
    try {
      const answer = await post(`api/${this.name}/${what}`, body);
      if (answer.form) {
        openDialog(this.name, answer.form, (fields) => this.act("submit", { id: answer.formId, message: body.message, fields }));
      }
      return true;
    } catch (problem) {
      this.problem.textContent = problem.message;
      this.problem.hidden = false;
      return false;
    } finally {
      this.log.removeAttribute("aria-busy");
    }
  }
}
