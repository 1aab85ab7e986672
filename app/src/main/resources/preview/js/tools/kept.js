/** What an author chose in the tools, by label, so that it is still chosen when the pickers are drawn anew. */
export function chosen(node) {
  return new Map(fields(node).map(([name, field]) => [name, field.type === "checkbox" ? field.checked : field.value]));
}

/** Chooses it again, as far as it still exists. */
export function choose(node, values) {
  for (const [name, field] of fields(node)) {
    const value = values.get(name);
    if (field.type === "checkbox") {
      field.checked = value ?? false;
    } else if (value !== undefined && (!field.options || [...field.options].some((option) => option.value === value))) {
      field.value = value;
    }
  }
}

function fields(node) {
  return [...node.querySelectorAll("select, input, textarea")].map((field) => [
    field.type === "checkbox" ? field.value : field.labels[0].textContent,
    field,
  ]);
}
