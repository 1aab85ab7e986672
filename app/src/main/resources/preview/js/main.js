import { get } from "./api.js";
import { startLayout } from "./layout.js";
import { Pane } from "./pane.js";
import { listen } from "./stream.js";
import { startTheme } from "./theme.js";
import { startTools } from "./tools/tools.js";

const connection = document.getElementById("connection");

startTheme();
startLayout();

const panes = { slack: new Pane("slack"), discord: new Pane("discord") };
const tools = startTools();

/** Everything is told again on (re)connecting, so that nothing is missed or shown twice. */
async function refresh() {
  const state = await get("api/state");
  for (const [name, pane] of Object.entries(panes)) {
    pane.reset(state.panes[name]);
  }
  tools.content(state.content);
  document.documentElement.dataset.ready = "true";
}

listen(
  {
    message: ({ pane, message }) => panes[pane].show(message),
    dismissed: ({ pane, id }) => panes[pane].remove(id),
    cleared: ({ pane, messages }) => panes[pane].reset({ messages }),
    replayed: ({ pane, messages }) => panes[pane].reset({ messages }),
    content: (content) => tools.content(content),
  },
  (state) => {
    connection.hidden = state === "connected";
    connection.textContent = state === "connected" ? "" : "The preview has stopped. Start ./coach again: this page comes back by itself, with new conversations.";
    if (state === "connected") {
      refresh();
    }
  },
);
