import { post } from "../api.js";
import { el, replaceChildren } from "../dom.js";
import { go, labelled, pick, tool } from "./tool.js";

const LIMIT = 160;
const SHOWN = { first: "on a first card", later: "later", never: "never" };
const MARKS = { first: "●", later: "○", never: "" };

/** Who sees a tip: its conditions in words, and a table of stages and goals. */
export function tipTool(options) {
  const tip = pick(options.tips.map(({ id, label }) => ({ id, label: `${id} · ${label}` })));
  const result = el("div", { role: "status" });
  const form = el("form", {}, labelled("Tip", tip), el("div", { class: "tool-foot" }, go("Who sees it")), result);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const audience = await post("api/author/tip", { id: tip.value });
    replaceChildren(result, audience.problem ? el("p", { class: "verdict problem" }, audience.problem) : shown(audience));
  });
  return tool("Who sees this", "Pick a tip to see who gets it, at which stage and with which goal.", form);
}

function shown({ text, length, kind, shownTo, rows }) {
  const goals = rows[0].goals.map(({ goal }) => goal);
  return [
    el("p", { class: "verdict" }, text),
    el("p", { class: "hint" }, `${length} of ${LIMIT} characters · ${kind} · shown to ${shownTo}`),
    el(
      "div",
      { class: "matrix-frame", tabIndex: 0, role: "region", "aria-label": "Stages and goals" },
      el(
        "table",
        { class: "matrix" },
        el("caption", {}, "● on a first card · ○ later"),
        el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Stage"), ...goals.map((goal) => el("th", { scope: "col" }, el("span", {}, goal))))),
        el("tbody", {}, ...rows.map(row)),
      ),
    ),
  ];
}

function row({ stage, goals }) {
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, stage),
    ...goals.map(({ shown: when }) => el("td", {}, el("span", { "aria-hidden": "true" }, MARKS[when]), el("span", { class: "sr-only" }, SHOWN[when]))),
  );
}
