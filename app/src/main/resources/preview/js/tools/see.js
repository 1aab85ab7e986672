import { post } from "../api.js";
import { el, replaceChildren } from "../dom.js";
import { go, labelled, pick, tool } from "./tool.js";

const LOCALES = [
  { id: "en-US", label: "English (US)" },
  { id: "en-GB", label: "English (UK)" },
  { id: "es-ES", label: "Español" },
  { id: "de-DE", label: "Deutsch" },
];

/** A new person who gives the answers chosen here, so that an author sees the card as they would. */
export function seeTool(options) {
  const stage = pick(options.stages);
  const first = pick(options.goals);
  const second = pick(options.goals, "none");
  const count = el("input", { type: "text", value: "120", autocomplete: "off" });
  const field = pick(options.field, "not said");
  const geo = pick(options.geo, "not said");
  const locale = pick(LOCALES);
  const tone = pick(options.tones, "as written");
  const workspace = pick(options.workspaces, "none");
  if (options.workspaces.length === 1) {
    workspace.value = options.workspaces[0].id; // an author with one file of their own came to see that one
  }
  const date = el("input", { type: "date" });
  const where = pick([{ id: "both", label: "Slack and Discord" }, { id: "slack", label: "Slack" }, { id: "discord", label: "Discord" }]);
  const ticks = options.ticks.map(({ id, label }) =>
    el("label", { class: "box" }, el("input", { type: "checkbox", value: id }), el("span", {}, label)),
  );
  const state = el("p", { class: "tool-state", role: "status" });
  const form = el(
    "form",
    {},
    el(
      "div",
      { class: "tool-grid" },
      labelled("Stage", stage),
      labelled("Connections", count),
      labelled("Goal", first),
      labelled("Second goal", second),
      labelled("Field", field),
      labelled("Place", geo),
      el("fieldset", {}, el("legend", {}, "What else fits"), ...ticks),
      labelled("Tone", tone),
      labelled("Workspace", workspace),
      labelled("Language", locale),
      labelled("On a day", date),
      labelled("Show in", where),
    ),
    el("div", { class: "tool-foot" }, go("Show their card")),
    state,
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    replaceChildren(state, "One moment …");
    await post("api/author/see", {
      stage: stage.value,
      goals: [first.value, second.value].filter((goal, index, all) => goal !== "" && all.indexOf(goal) === index),
      count: count.value,
      field: field.value,
      geo: geo.value,
      ticks: ticks.map((tick) => tick.firstChild).filter((box) => box.checked).map((box) => box.value),
      tone: tone.value,
      workspace: workspace.value,
      locale: locale.value,
      date: date.value,
      panes: where.value === "both" ? ["slack", "discord"] : [where.value],
    });
    replaceChildren(state, "Shown, as a new person.");
  });
  return tool("See it as", "A new person gives these answers, as a member would type them.", form);
}
