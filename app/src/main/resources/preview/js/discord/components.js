import { el } from "../dom.js";
import { pickList } from "../inputs.js";
import { unknown } from "../unknown.js";
import { markdown } from "./markdown.js";

const BUTTON_STYLES = { 1: "primary", 2: "plain", 3: "success", 4: "danger", 5: "link" };

const KINDS = { 1: row, 2: button, 3: select, 9: section, 10: text, 12: gallery, 13: file, 14: separator, 17: container };

/** A Discord message as nodes: its components, or its plain content where it has none. */
export function drawDiscord(payload, act) {
  const components = (payload.components ?? []).map((one) => drawComponent(one, act, payload));
  return payload.content ? [el("div", { class: "text" }, ...markdown(payload.content)), ...components] : components;
}

export function drawComponent(component, act, payload) {
  const draw = KINDS[component.type];
  return draw ? draw(component, act, payload) : unknown(`component ${component.type}`, component);
}

function inside(component, act, payload) {
  return component.components.map((one) => drawComponent(one, act, payload));
}

function container(component, act, payload) {
  const box = el("div", { class: "container" }, ...inside(component, act, payload));
  if (component.accent_color !== undefined && component.accent_color !== null) {
    box.style.setProperty("--accent", `#${component.accent_color.toString(16).padStart(6, "0")}`);
  }
  return box;
}

function row(component, act, payload) {
  return el("div", { class: "actions", role: "group" }, ...inside(component, act, payload));
}

function text(component) {
  return el("div", { class: "text" }, ...markdown(component.content));
}

function section(component, act, payload) {
  return el(
    "div",
    { class: "section" },
    el("div", { class: "section-main" }, ...inside(component, act, payload)),
    component.accessory ? drawComponent(component.accessory, act, payload) : null,
  );
}

function button(component, act) {
  const style = BUTTON_STYLES[component.style] ?? "plain";
  if (style === "link") {
    return el("a", { class: "btn link", href: component.url, rel: "noopener noreferrer", target: "_blank" }, component.label);
  }
  return el(
    "button",
    {
      type: "button",
      class: `btn ${style}`,
      disabled: component.disabled === true,
      onclick: () => act.press({ id: component.custom_id, values: [], ticks: {} }),
    },
    component.label,
  );
}

function select(component, act) {
  return pickList({
    label: component.placeholder ?? "Choose",
    options: component.options.map((option) => ({ ...option })),
    max: component.max_values ?? 1,
    min: component.min_values ?? 1,
    choose: (values) => act.press({ id: component.custom_id, values, ticks: {} }),
  });
}

function gallery(component, act) {
  return el(
    "div",
    { class: "gallery" },
    ...component.items.map((item) =>
      el("figure", { class: "picture" }, el("img", { src: source(item.media.url, act), alt: item.description ?? "" })),
    ),
  );
}

/** What is attached is kept by the preview's server under an address of its own. */
function source(url, act) {
  return act.files?.[url] ?? url;
}

function file(component, act) {
  const url = component.file.url;
  const name = component.name ?? url.replace("attachment://", "");
  return el("a", { class: "file", href: source(url, act), download: name }, name);
}

function separator(component) {
  return el("hr", { class: component.divider === false ? "clear" : null });
}
