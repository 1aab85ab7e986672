import { el } from "./dom.js";

/** How much of each limit of the platform a message uses; over nine tenths it says so in words. */
export function meters(list) {
  return el(
    "dl",
    { class: "meters" },
    ...list.map(({ name, used, limit }) => {
      const bar = el("span", { class: "meter-bar", "aria-hidden": "true" }, el("span"));
      bar.firstChild.style.width = `${Math.min(100, (100 * used) / limit)}%`;
      const state = used > limit ? "over" : used > 0.9 * limit ? "near" : "";
      const words = `${used.toLocaleString("en-US")} of ${limit.toLocaleString("en-US")}`;
      return el(
        "div",
        { class: `meter ${state}` },
        el("dt", {}, name),
        el("dd", {}, words, state === "over" ? ", over the limit" : state === "near" ? ", nearly full" : "", bar),
      );
    }),
  );
}
