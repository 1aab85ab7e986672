const KEY = "coach-preview-theme";

/** Light, dark, or as the system has it; the choice stays on this computer. */
export function startTheme() {
  const buttons = [...document.querySelectorAll("[data-theme-choice]")];
  const apply = (choice) => {
    if (choice === "system") {
      document.documentElement.removeAttribute("data-theme");
    } else {
      document.documentElement.dataset.theme = choice;
    }
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(button.dataset.themeChoice === choice));
    }
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      localStorage.setItem(KEY, button.dataset.themeChoice);
      apply(button.dataset.themeChoice);
    });
  }
  apply(localStorage.getItem(KEY) ?? "system");
}
