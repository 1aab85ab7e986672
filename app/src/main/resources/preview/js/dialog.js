import { el, freshId, replaceChildren } from "./dom.js";
import { discordFields } from "./discord/form.js";
import { slackFields } from "./slack/form.js";

const READ = { slack: slackFields, discord: discordFields };

/** Opens a form as the platform's own window; the browser's dialog keeps the keyboard inside and Escape closes it. */
export function openDialog(platform, form, submit) {
  const { title, send, close, fields } = READ[platform](form);
  const id = freshId("dialog");
  const problem = el("p", { class: "dialog-problem", role: "alert", hidden: true });
  const dialog = el("dialog", { class: `form-dialog ${platform}-dialog`, "aria-labelledby": id });
  const opener = document.activeElement;
  const body = el(
    "form",
    { method: "dialog", novalidate: true },
    el("h3", { id }, title),
    el("div", { class: "dialog-fields" }, ...fields.map((field) => field.node)),
    problem,
    el(
      "div",
      { class: "dialog-foot" },
      el("button", { type: "button", class: "btn plain", onclick: () => dialog.close() }, close),
      el("button", { type: "submit", class: "btn primary" }, send),
    ),
  );
  body.addEventListener("submit", async (event) => {
    event.preventDefault();
    const missing = fields.find((field) => field.required && field.value().length === 0);
    if (missing) {
      problem.textContent = `${missing.label}: please answer this one.`;
      problem.hidden = false;
      missing.node.querySelector("input, textarea, select")?.focus();
      return;
    }
    const values = {};
    for (const field of fields) {
      if (field.id !== "") {
        values[field.id] = field.files ? await field.files() : field.value();
      }
    }
    dialog.close();
    submit(values);
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    opener?.isConnected ? opener.focus() : document.getElementById(`say-${platform}`).focus();
  });
  replaceChildren(dialog, body);
  document.body.append(dialog);
  dialog.showModal();
}
