import { el, freshId } from "../dom.js";
import { optionBoxes, pickList } from "../inputs.js";
import { unknown } from "../unknown.js";
import { unescape } from "./mrkdwn.js";

const KINDS = { button, static_select: select, multi_static_select: select, checkboxes: boxes, radio_buttons: boxes };

/** Something to press, choose from or tick. Ticks wait for their button; everything else acts at once. */
export function element(one, block, act, label) {
  const draw = KINDS[one.type];
  return draw ? draw(one, block, act, label) : unknown(one.type, one);
}

function button(one, block, act) {
  return el(
    "button",
    {
      type: "button",
      class: `btn ${one.style ?? "plain"}`,
      "aria-label": spoken(one),
      onclick: (event) => act.press({ id: one.action_id, values: [], block: block.block_id, ticks: ticked(event.target) }),
    },
    one.text.text,
  );
}

/** What a screen reader says instead of the visible label, as in Slack. */
function spoken(one) {
  return one.accessibility_label === one.text.text ? undefined : one.accessibility_label;
}

function select(one, block, act) {
  const several = one.type === "multi_static_select";
  return pickList({
    label: one.placeholder?.text ?? "Choose",
    options: one.options.map((option) => ({ value: option.value, label: option.text.text })),
    max: several ? one.max_selected_items ?? one.options.length : 1,
    min: 1,
    choose: (values) => act.press({ id: one.action_id, values, block: block.block_id, ticks: {} }),
  });
}

function boxes(one, block, act, label) {
  return optionBoxes({
    kind: one.type === "checkboxes" ? "checkbox" : "radio",
    name: freshId(one.action_id),
    label: unescape(label ?? "").replaceAll("*", ""),
    hideLabel: true,
    options: one.options.map((option) => ({ value: option.value, label: option.text.text })),
    initial: (one.initial_options ?? [one.initial_option]).filter(Boolean).map((option) => option.value),
    data: { block: block.block_id, action: one.action_id },
  });
}

/** What is ticked in the same message, by block and action, as Slack sends it along with a press. */
function ticked(target) {
  const state = {};
  for (const group of target.closest("article")?.querySelectorAll("[data-block][data-action]") ?? []) {
    const values = [...group.querySelectorAll("input:checked")].map((input) => input.value);
    state[group.dataset.block] = { [group.dataset.action]: values };
  }
  return state;
}
