import { el, replaceChildren } from "../dom.js";
import { tool } from "./tool.js";

/** What the check says about the files on disk. A file with a stop is not served; the last good version is. */
export function contentTool() {
  const result = el("div", { role: "status" });
  const top = document.getElementById("content-state");
  return {
    node: tool("Content", "Save a content file and this page follows.", result),
    show({ version, problems }) {
      const broken = problems.length > 0;
      const words = broken
        ? `${problems.length === 1 ? "One problem" : `${problems.length} problems`} in the content: the last good version keeps serving`
        : `Content ${version}, checked`;
      top.textContent = words;
      top.classList.toggle("broken", broken);
      replaceChildren(
        result,
        el("p", { class: broken ? "verdict problem" : "verdict" }, `${words}.`),
        broken ? el("ol", { class: "findings" }, ...problems.map(finding)) : null,
      );
    },
  };
}

function finding({ file, line, level, id, what, remedy }) {
  return el("li", {}, el("code", {}, `${file}:${line}`), ` ${level}`, el("br"), id ? el("strong", {}, `${id}: `) : null, what, el("br"), remedy);
}
