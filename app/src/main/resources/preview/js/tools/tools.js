import { post } from "../api.js";
import { el, replaceChildren } from "../dom.js";
import { askTool } from "./ask.js";
import { contentTool } from "./content.js";
import { choose, chosen } from "./kept.js";
import { seeTool } from "./see.js";
import { tipTool } from "./tip.js";

/** The author's workbench beside the conversations. */
export function startTools() {
  const content = contentTool();
  const rest = el("div", { class: "more" });
  replaceChildren(document.getElementById("tools"), el("h2", { class: "sr-only" }, "Author's tools"), content.node, rest);

  const offer = async () => {
    const options = await post("api/author/options");
    const before = chosen(rest);
    replaceChildren(rest, seeTool(options), askTool(), tipTool(options));
    choose(rest, before);
  };
  let served = "";
  return {
    /** The pickers speak the words of the content, so they are drawn anew when it changes. */
    content(state) {
      content.show(state);
      if (served === "" || state.problems.length === 0) {
        served = state.version;
        offer();
      }
    },
  };
}
