import { el, freshId } from "./dom.js";
import { optionBoxes } from "./inputs.js";

/** The parts of a form, whichever platform drew them up: a node to show and a way to read the answer. */
export function wordsField({ id, label, hint, required, multiline, maxLength, initial }) {
  const inputId = freshId("field");
  const attributes = { id: inputId, value: initial ?? "", maxlength: maxLength, required, "aria-describedby": hint ? `${inputId}-hint` : null };
  const input = multiline ? el("textarea", { ...attributes, rows: 4 }) : el("input", { ...attributes, type: "text", autocomplete: "off" });
  return {
    id,
    label,
    required,
    node: wrapped(inputId, label, required, hint, input),
    value: () => (input.value === "" ? [] : [input.value]),
  };
}

export function boxesField({ id, label, hint, required, kind, options, initial }) {
  const boxes = optionBoxes({ kind, name: freshId(id), label: labelWords(label, required), options, initial });
  return {
    id,
    label,
    required,
    node: el("div", { class: "form-field" }, boxes, hint ? el("p", { class: "hint" }, hint) : null),
    value: () => [...boxes.querySelectorAll("input:checked")].map((input) => input.value),
  };
}

export function listField({ id, label, hint, required, options, initial, several }) {
  const inputId = freshId("field");
  const select = el(
    "select",
    { id: inputId, multiple: several },
    several ? null : el("option", { value: "" }, "Choose"),
    ...options.map((option) => el("option", { value: option.value, selected: initial.includes(option.value) }, option.label)),
  );
  return {
    id,
    label,
    required,
    node: wrapped(inputId, label, required, hint, select),
    value: () => [...select.selectedOptions].map((option) => option.value).filter((value) => value !== ""),
  };
}

export function uploadField({ id, label, hint, required, endings }) {
  const inputId = freshId("field");
  const input = el("input", { id: inputId, type: "file", accept: endings.map((ending) => `.${ending.replace(/^\./, "")}`).join(",") || null });
  return {
    id,
    label,
    required,
    node: wrapped(inputId, label, required, hint, input),
    value: () => [...input.files].map((file) => file.name),
    files: () => Promise.all([...input.files].map(asData)),
  };
}

async function asData(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (let i = 0; i < bytes.length; i += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  }
  return { name: file.name, base64: btoa(binary) };
}

function wrapped(inputId, label, required, hint, input) {
  return el(
    "div",
    { class: "form-field" },
    el("label", { for: inputId }, labelWords(label, required)),
    input,
    hint ? el("p", { class: "hint", id: `${inputId}-hint` }, hint) : null,
  );
}

function labelWords(label, required) {
  return required ? label : `${label} (optional)`;
}
