import { boxesField, listField, uploadField, wordsField } from "../fields.js";
import { unknown } from "../unknown.js";
import { drawBlock } from "./blocks.js";

/** A Slack view as the parts of a form. */
export function slackFields(view) {
  return {
    title: view.title.text,
    send: view.submit?.text ?? "Submit",
    close: view.close?.text ?? "Close",
    fields: view.blocks.map((block) => (block.type === "input" ? input(block) : still(drawBlock(block, {})))),
  };
}

function input(block) {
  const one = block.element;
  const common = {
    id: block.block_id,
    label: block.label.text,
    hint: block.hint?.text,
    required: !block.optional,
    initial: (one.initial_options ?? [one.initial_option]).filter(Boolean).map((option) => option.value),
    options: (one.options ?? []).map((option) => ({ value: option.value, label: option.text.text, description: option.description?.text })),
  };
  switch (one.type) {
    case "plain_text_input":
      return wordsField({ ...common, multiline: one.multiline, maxLength: one.max_length, initial: one.initial_value });
    case "checkboxes":
      return boxesField({ ...common, kind: "checkbox" });
    case "radio_buttons":
      return boxesField({ ...common, kind: "radio" });
    case "static_select":
    case "multi_static_select":
      return listField({ ...common, several: one.type.startsWith("multi") });
    case "file_input":
      return uploadField({ ...common, endings: one.filetypes ?? [] });
    default:
      return still(unknown(one.type, block));
  }
}

function still(node) {
  return { id: "", label: "", required: false, node, value: () => [] };
}
