import { el } from "./dom.js";

/** What this page cannot draw is shown as such, with its JSON, and never left out. */
export function unknown(kind, json) {
  return el(
    "details",
    { class: "unknown", "data-unknown": kind },
    el("summary", {}, `This page has no drawing for “${kind}” yet`),
    el("pre", {}, JSON.stringify(json, null, 2)),
  );
}
