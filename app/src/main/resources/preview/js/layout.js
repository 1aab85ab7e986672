/** Which part is shown where there is room for one alone, and whether the tools are open where there is room for all. */
export function startLayout() {
  const main = document.getElementById("main");
  const tools = document.getElementById("tools");
  const toggle = document.getElementById("tools-toggle");
  const switches = [...document.querySelectorAll("[data-show]")];

  const openTools = (open) => {
    tools.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
    main.classList.toggle("with-tools", open);
  };
  const show = (what) => {
    main.dataset.shown = what;
    if (what === "tools") {
      openTools(true);
    }
    for (const button of switches) {
      button.setAttribute("aria-pressed", String(button.dataset.show === what));
    }
  };
  toggle.addEventListener("click", () => {
    openTools(tools.hidden);
    if (!tools.hidden) {
      tools.querySelector("button, input, select, textarea")?.focus();
    }
  });
  for (const button of switches) {
    button.addEventListener("click", () => show(button.dataset.show));
  }
  show("slack");
}
