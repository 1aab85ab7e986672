import { el } from "./dom.js";

/** Where a person types. Enter sends, Shift+Enter starts a line, Up brings back what was said last. */
export function composer(pane, send) {
  let last = "";
  const field = el("textarea", {
    id: `say-${pane}`,
    rows: 1,
    placeholder: "Message, or /coach help",
    "aria-label": `Message to Connection Coach in ${pane === "slack" ? "Slack" : "Discord"}`,
    autocomplete: "off",
    enterkeyhint: "send",
  });
  const fit = () => {
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight, 160)}px`;
  };
  const submit = async () => {
    const words = field.value;
    if (words.trim() === "") {
      return;
    }
    field.value = "";
    fit();
    last = words;
    if (!(await send(words))) {
      field.value = words;
      fit();
    }
  };
  field.addEventListener("input", fit);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      submit();
    } else if (event.key === "ArrowUp" && field.value === "" && last !== "") {
      event.preventDefault();
      field.value = last;
      fit();
    }
  });
  return el(
    "form",
    {
      class: "composer",
      onsubmit: (event) => {
        event.preventDefault();
        submit();
        field.focus();
      },
    },
    field,
    el("button", { type: "submit", class: "send" }, "Send"),
  );
}
