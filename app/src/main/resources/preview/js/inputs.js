import { el, freshId } from "./dom.js";

/** A list to choose from: one choice acts at once, several are ticked and then sent with a button. */
export function pickList({ label, options, max, min, choose }) {
  if (max > 1) {
    return pickSeveral({ label, options, max, min, choose });
  }
  const id = freshId("pick");
  return el(
    "div",
    { class: "pick" },
    el("label", { for: id, class: "sr-only" }, label),
    el(
      "select",
      { id, onchange: (event) => event.target.value && choose([event.target.value]) },
      el("option", { value: "", selected: true }, label),
      ...options.map((option) => el("option", { value: option.value }, option.label)),
    ),
  );
}

function pickSeveral({ label, options, max, min, choose }) {
  const hint = el("span", { class: "pick-hint", role: "status" });
  const list = optionBoxes({ kind: "checkbox", name: freshId("several"), label, hideLabel: true, options, initial: [] });
  const send = el("button", { type: "button", class: "btn plain", disabled: true }, "Choose");
  const chosen = () => [...list.querySelectorAll("input:checked")].map((input) => input.value);
  list.addEventListener("change", () => {
    const count = chosen().length;
    for (const input of list.querySelectorAll("input")) {
      input.disabled = !input.checked && count >= max;
    }
    send.disabled = count < Math.max(1, min);
    hint.textContent = `${count} of up to ${max} chosen`;
  });
  send.addEventListener("click", () => choose(chosen()));
  const inView = ({ target }) => target.open && target.scrollIntoView({ block: "nearest" });
  return el(
    "details",
    { class: "pick-several", ontoggle: inView },
    el("summary", {}, label),
    list,
    el("div", { class: "pick-foot" }, send, hint),
  );
}

/** Boxes to tick or a set of which one is chosen. */
export function optionBoxes({ kind, name, label, hideLabel, options, initial, data = {} }) {
  const attributes = Object.fromEntries(Object.entries(data).map(([key, value]) => [`data-${key}`, value]));
  return el(
    "fieldset",
    { class: "boxes", ...attributes },
    el("legend", { class: hideLabel ? "sr-only" : null }, label),
    ...options.map((option) =>
      el(
        "label",
        { class: "box" },
        el("input", { type: kind, name, value: option.value, checked: initial.includes(option.value) }),
        el("span", {}, option.label, option.description ? el("small", {}, option.description) : null),
      ),
    ),
  );
}
