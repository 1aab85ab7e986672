import { post } from "../api.js";
import { el, replaceChildren } from "../dom.js";
import { go, labelled, tool } from "./tool.js";

const VERDICTS = {
  sure: "Answered at once.",
  unsure: "Not sure: the person is asked which of these they meant.",
  out_of_scope: "Not covered: the person is told so, kindly.",
};

/** Which answer a question gets, how sure that is, and the runners-up. */
export function askTool() {
  const question = el("input", { type: "text", autocomplete: "off", placeholder: "Should I accept people I don't know?" });
  const result = el("div", { role: "status" });
  const form = el("form", {}, labelled("Question", question), el("div", { class: "tool-foot" }, go("Try it")), result);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const { verdict, guesses } = await post("api/author/ask", { question: question.value });
    replaceChildren(result, el("p", { class: "verdict" }, VERDICTS[verdict]), el("ol", { class: "findings" }, ...guesses.map(guess)));
  });
  return tool("Try a question", "See which answer wins, how surely, and what came next.", form);
}

function guess({ id, label, confidence, answer, source }) {
  const bar = el("span", { class: "score", "aria-hidden": "true" }, el("span"));
  bar.firstChild.style.width = `${Math.round(confidence * 100)}%`;
  return el(
    "li",
    {},
    el("strong", {}, label ?? id),
    ` · ${Math.round(confidence * 100)}% `,
    el("code", {}, id),
    bar,
    answer ? el("details", {}, el("summary", {}, "The answer"), el("p", {}, answer), el("p", { class: "hint" }, `Source: ${source}`)) : null,
  );
}
