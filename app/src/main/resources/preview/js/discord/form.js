import { boxesField, listField, uploadField, wordsField } from "../fields.js";
import { unknown } from "../unknown.js";
import { drawComponent } from "./components.js";

const LABEL = 18;
const LONG = 2;

/** A Discord modal as the parts of a form. */
export function discordFields(modal) {
  return {
    title: modal.title,
    send: "Submit",
    close: "Cancel",
    fields: modal.components.map((component) => (component.type === LABEL ? labelled(component) : still(drawComponent(component, {}, modal)))),
  };
}

function labelled({ label, description, component: one }) {
  const options = one.options ?? [];
  const common = {
    id: one.custom_id,
    label,
    hint: description,
    required: one.required !== false,
    options,
    initial: options.filter((option) => option.default).map((option) => option.value),
  };
  switch (one.type) {
    case 3:
      return listField({ ...common, several: (one.max_values ?? 1) > 1 });
    case 4:
      return wordsField({ ...common, multiline: one.style === LONG, maxLength: one.max_length, initial: one.value });
    case 19:
      return uploadField({ ...common, endings: [] });
    case 21:
      return boxesField({ ...common, kind: "radio" });
    case 22:
      return boxesField({ ...common, kind: "checkbox" });
    default:
      return still(unknown(`component ${one.type}`, one));
  }
}

function still(node) {
  return { id: "", label: "", required: false, node, value: () => [] };
}
