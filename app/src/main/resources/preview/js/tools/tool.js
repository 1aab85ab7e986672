import { el, freshId } from "../dom.js";

/** One tool: what it is for, its fields, and where its answer appears. */
export function tool(title, purpose, ...children) {
  return el("section", { class: "tool" }, el("h3", {}, title), el("p", {}, purpose), ...children);
}

export function labelled(label, input) {
  const id = freshId("tool");
  input.id = id;
  return el("div", {}, el("label", { for: id }, label), input);
}

export function pick(options, none) {
  return el(
    "select",
    {},
    none === undefined ? null : el("option", { value: "" }, none),
    ...options.map(({ id, label }) => el("option", { value: id }, label)),
  );
}

export function go(words) {
  return el("button", { type: "submit", class: "go" }, words);
}
